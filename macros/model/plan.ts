// Next steps of a check, in order, from its answers and targets: the twin of plan.py, held equal by tests/vectors.
//
// Whole numbers only. What a step is worth is at most 3 * 100 * 100, what it costs at most 3 times a sum of
// weights (scoring.ts: below 5 * 10^6), so the largest product compared is below 5 * 10^11, far below 2^53.

import { chart } from "./chart";
import type { Finding, Task } from "./chart";
import type { Answers, Definition, Given, QuestionData, VerdictData } from "./definition";
import { typeOf } from "./question";
import type { Types } from "./question";
import { score } from "./scoring";
import type { DimensionScore, Result } from "./scoring";

const HIGHEST = 100;
const MIDDLE = 2;
/** What is open about a task of a chart, as if it were points: plan.py says why. */
const OPEN: Readonly<Record<Finding, number>> = { gap: 100, double: 80, dispute: 80, unaware: 60, unasked: 40, unknown: 100 };

/** points: what is aimed at, null for nothing; asked: the same while nobody chose; open: some completion falls short. */
export interface Target {
  readonly dimension: string;
  readonly points: number | null;
  readonly asked: number | null;
  readonly open: boolean;
}

/** What could be done about one answer. importance, size (of the gap) and effort: 1 to 3. */
export interface Step {
  readonly question: string;
  readonly dimension: string;
  readonly kind: "raise" | "find-out";
  readonly gap: number;
  readonly importance: number;
  readonly size: number;
  readonly effort: number;
  readonly label: "quick-win" | "big-bet" | null;
  /** Questions whose steps come first, also through answers that need none. */
  readonly after: readonly string[];
}

export interface Plan {
  readonly targets: readonly Target[];
  readonly steps: readonly Step[];
  /** Scored questions and tasks of a chart without an answer, which can give no step. */
  readonly unanswered: readonly string[];
}

/** By dimension. */
export type Chosen = Readonly<Record<string, number>>;
type Gap = Pick<Step, "kind" | "gap">;
type Weighed = { readonly worth: number; readonly cost: number; readonly step: Step };

export function plan(definition: Definition, answers: Answers, targets: Chosen, types: Types): Plan {
  const result = score(definition, answers, types);
  const asked = askedOf(definition, result);
  const chosen = new Map(Object.entries(targets));
  const aims = result.dimensions.map((one) => targetOf(one, asked.get(one.id) ?? null, chosen.get(one.id)));
  const open = new Set(aims.filter((aim) => aim.open).map((aim) => aim.dimension));
  const wanted = new Map(result.dimensions.filter((one) => open.has(one.id)).map((one) => [one.id, one]));
  const tasks = new Map(chart(definition, [answers], types).tasks.map((task) => [task.id, task]));
  const weighed: Weighed[] = [];
  const unanswered: string[] = [];
  for (const question of definition.questions) {
    const task = tasks.get(question.id);
    const found = task ? openOf(task) : gapOf(question, answers[question.id], types);
    // A task stands for itself; an answer closes a part of the gap in its dimension.
    const share = task ? 1 : wanted.get(question.dimension)?.applicable;
    if (found === "blank") unanswered.push(question.id);
    else if (found && share) weighed.push(weigh(question, found, share));
  }
  weighed.sort((one, other) => other.worth * one.cost - one.worth * other.cost);
  return { targets: aims, steps: inOrder(weighed.map((one) => one.step), definition.questions), unanswered };
}

/** The verdict that is reached; undefined while none is settled. */
export const verdictOf = ({ verdicts }: Definition, { verdict }: Result): VerdictData | undefined =>
  verdicts?.find((one) => one.id === verdict?.id);

/**
 * What is aimed at while nobody chose: what the next level asks for, or everything; of signs nothing, nor where the
 * verdict asks for no better answers.
 */
function askedOf(definition: Definition, result: Result): ReadonlyMap<string, number> {
  if (definition.result !== "levels") {
    const wanted = verdictOf(definition, result)?.improve;
    const better = definition.dimensions.filter((one) => !one.signs && (!wanted || wanted.includes(one.id)));
    return new Map(better.map((one) => [one.id, HIGHEST]));
  }
  const next = (definition.levels ?? []).find((one) => one.id === result.level?.next);
  return new Map(Object.entries(next?.holds ?? {}).flatMap(([id, { at_least }]) => (at_least === undefined ? [] : [[id, at_least]])));
}

function targetOf({ id, lowest }: DimensionScore, asked: number | null, chosen: number | undefined): Target {
  const points = chosen ?? asked;
  return { dimension: id, points, asked, open: points !== null && lowest !== null && lowest[0] < points * lowest[1] };
}

/** What an answer leaves to be gained; null for nothing, "blank" while it is not answered. */
function gapOf(question: QuestionData, given: Given | undefined, types: Types): Gap | "blank" | null {
  const type = typeOf(types, question);
  const attainable = type.attainable(question);
  const [least, best] = [attainable[0], attainable[attainable.length - 1]];
  const state = given && "state" in given ? given.state : null;
  if (least === undefined || best === undefined || state === "not_applicable") return null;
  if (state === "dont_know") return best > least ? { kind: "find-out", gap: best - least } : null;
  const points = given && state === null ? type.points(question, given) : null;
  if (points === null) return "blank";
  return points < best ? { kind: "raise", gap: best - points } : null;
}

/** What is open about a task by the first of its findings; null for nothing, "blank" while nobody said. */
function openOf({ state, findings: [first] }: Task): Gap | "blank" | null {
  if (state === "blank") return "blank";
  return first ? { kind: first === "unasked" || first === "unknown" ? "find-out" : "raise", gap: OPEN[first] } : null;
}

function weigh(question: QuestionData, { kind, gap }: Gap, share: number): Weighed {
  const importance = question.importance ?? MIDDLE;
  // The effort that a check states is that of doing; to find out is to ask.
  const effort = kind === "raise" ? (question.effort ?? MIDDLE) : 1;
  const quick = kind === "raise" && effort === 1 && 2 * gap >= HIGHEST;
  const step: Step = {
    question: question.id,
    dimension: question.dimension,
    kind,
    gap,
    importance,
    size: 1 + Number(3 * gap > HIGHEST) + Number(3 * gap > 2 * HIGHEST),
    effort,
    label: quick ? "quick-win" : effort === 3 && importance === 3 ? "big-bet" : null,
    after: [],
  };
  return { worth: importance * gap * question.weight, cost: effort * share, step };
}

/** Each step right after those it waits for that have not come yet; the best of these first. */
function inOrder(steps: readonly Step[], questions: readonly QuestionData[]): readonly Step[] {
  const byId = new Map(steps.map((step) => [step.question, step]));
  const needs = new Map(questions.map((one) => [one.id, one.needs ?? []]));
  const after = new Map([...byId.keys()].map((id) => [id, before(id, byId, needs)]));
  const met = new Set<string>();
  const ordered: Step[] = [];
  for (const first of byId.keys()) {
    // By hand and not by calling itself: a long chain would be too deep.
    const waiting = met.has(first) ? [] : [first];
    for (let id = waiting[0]; id !== undefined; id = waiting[waiting.length - 1]) {
      met.add(id);
      const all = after.get(id) ?? [];
      const nearest = all.find((one) => !met.has(one));
      if (nearest !== undefined) {
        waiting.push(nearest);
        continue;
      }
      waiting.pop();
      const step = byId.get(id);
      if (step) ordered.push({ ...step, after: all });
    }
  }
  return ordered;
}

/** The nearest steps that a step waits for, in their order; questions without a step are passed through. */
function before(id: string, byId: ReadonlyMap<string, Step>, needs: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if ((needs.get(id) ?? []).length === 0) return [];
  const seen = new Set([id]);
  const passed = [id];
  for (const through of passed) {
    const found = (needs.get(through) ?? []).filter((one) => !seen.has(one));
    for (const one of found) seen.add(one);
    passed.push(...found.filter((one) => !byId.has(one)));
  }
  return [...byId.keys()].filter((one) => seen.has(one) && one !== id);
}
