// The next steps of a check as people keep them: those that the answers ask for, with what was written, ticked or
// dropped, and those of somebody's own. Knows no page but the texts that Python wrote into it.

import { open } from "../../../model/answers";
import { beside } from "../../../model/beside";
import type { Parts } from "../../../model/beside";
import type { Given, QuestionData } from "../../../model/definition";
import type { Chosen, Plan, Step } from "../../../model/plan";
import { better, plan } from "../../../questions/follows";
import { answerWords } from "../answer_words";
import { all, fill } from "../dom";
import type { Host } from "../host";
import * as words from "../words";

export type Kept = Parts["steps"];

/** One step. question: null for one of somebody's own; planned: null when the answers no longer ask for it. */
export interface NextStep {
  readonly id: string;
  readonly question: QuestionData | null;
  readonly planned: Step | null;
  readonly given: Given | undefined;
  readonly kept: Kept;
  /** What helps, as the page says it. */
  readonly guides: HTMLElement | null;
  /** What the check says to do; "" for one of somebody's own. */
  readonly proposed: string;
  readonly text: string;
}

export interface NextSteps {
  readonly plan: Plan;
  readonly targets: Chosen;
  /** In order: planned, own, and those the answers no longer ask for but somebody wrote to. */
  readonly steps: readonly NextStep[];
}

export const isOwn = (id: string): boolean => /^own-[0-9]+$/.test(id);

/** The chosen targets by dimension. */
export function chosenTargets(host: Host): Chosen {
  const kept = Object.entries(beside(open(host.keeper.saved()), "targets"));
  return Object.fromEntries(kept.flatMap(([id, { points }]) => (points === undefined ? [] : [[id, points]])));
}

/** The next better answer as a sentence; "" when none can be named. */
export function betterWords(question: QuestionData, given: Given | undefined): string {
  const next = given && !("state" in given) ? better(question, given) : null;
  if (!next) return "";
  if ("choose" in next) return fill(words.step_better, { answer: next.choose });
  if ("tick" in next) return fill(words.step_also, { answers: next.tick.join("; ") });
  const { from, below } = next;
  const unit = question.unit ?? "";
  if (from !== undefined && below !== undefined) return betweenWords(question, from, below, unit);
  return fill(from === undefined ? words.step_below : words.step_from, { from: from ?? "", below: below ?? "", unit });
}

/** Where all limits are whole numbers, from the first to the last: "5 to 9". */
function betweenWords(question: QuestionData, from: string, below: string, unit: string): string {
  const whole = (question.bands ?? []).every((band) => /^[0-9]*$/.test(band.below ?? ""));
  if (!whole) return fill(words.step_between, { from, below, unit });
  const last = Number(below) - 1;
  return fill(last > Number(from) ? words.step_whole : words.step_exactly, { from, last, unit });
}

/** What was answered, and what would be better. */
export function reasonWords({ question, planned, given }: NextStep): string {
  if (!question) return words.step_own;
  const said = fill(words.step_answered, { answer: answerWords(question, given) });
  return `${said} ${planned ? betterWords(question, given) : words.step_settled}`.trim();
}

/** told: where the page says what to do about the question. */
function proposedFor(question: QuestionData, planned: Step | null, told: HTMLElement | undefined): string {
  if (planned?.kind === "find-out") return fill(words.step_find, { question: question.text });
  const step = told?.querySelector('[data-hub-part="step"]')?.textContent;
  return step?.trim() ?? fill(words.step_raise, { question: question.text });
}

/** Whether somebody wrote or ticked something: what is only dropped says nothing once the answers ask no more. */
const isTouched = (kept: Kept): boolean => Object.keys(kept).some((member) => member !== "dropped");

export function nextSteps(host: Host): NextSteps {
  const { definition } = host;
  // Each of these reads the store, so once is enough.
  const answers = host.answers();
  const targets = chosenTargets(host);
  const kept = beside(open(host.keeper.saved()), "steps");
  const made = plan(definition, answers, targets);
  const texts = new Map(all(host.root, "[data-hub-step]").map((one) => [one.dataset["hubStep"], one]));
  const questions = new Map(definition.questions.map((one) => [one.id, one]));
  const stepOf = (id: string, planned: Step | null): NextStep => {
    const question = questions.get(id) ?? null;
    const told = texts.get(id);
    const proposed = question ? proposedFor(question, planned, told) : "";
    const values = kept[id] ?? {};
    const guides = told?.querySelector<HTMLElement>('[data-hub-part="step-guides"]') ?? null;
    return { id, question, planned, given: answers[id], kept: values, guides, proposed, text: values.text ?? proposed };
  };
  const planned = new Map(made.steps.map((step) => [step.question, step]));
  const number = (id: string): number => Number(id.slice(4));
  const own = Object.keys(kept).filter(isOwn).sort((one, other) => number(one) - number(other));
  const former = definition.questions.map((one) => one.id).filter((id) => !planned.has(id) && isTouched(kept[id] ?? {}));
  return {
    plan: made,
    targets,
    steps: [
      ...made.steps.map((step) => stepOf(step.question, step)),
      ...own.map((id) => stepOf(id, null)),
      ...former.map((id) => stepOf(id, null)),
    ],
  };
}
