// Scores, levels and verdicts of a check: the twin of scoring.py, held equal by tests/vectors.
//
// Whole numbers only. A definition fits a file of 1 MB, so it has fewer than 50,000 questions; points and
// weights are at most 100. A sum of weights stays below 5 * 10^6 and a sum of weight times points below
// 5 * 10^8; the largest product compared here is 100 times the first, far below 2^53.

import type { Answers, Conditions, Definition, QuestionData } from "./definition";
import { typeOf } from "./question";
import type { Types } from "./question";

/** Sum of weight times points, and sum of weights. */
export type Pair = readonly [number, number];
export type Truth = "true" | "false" | "open";
export type Hold = "holds" | "open" | "fails";

export interface DimensionScore {
  readonly id: string;
  readonly state: "scored" | "not-enough" | "not-scored" | "blank";
  /** Of what is answered; lowest and highest: over every way to answer what is missing. Null: nothing to score. */
  readonly score: Pair | null;
  readonly lowest: Pair | null;
  readonly highest: Pair | null;
  /** The score to print; null below two thirds of the applicable weight. */
  readonly figure: number | null;
  /** Weights. */
  readonly answered: number;
  readonly applicable: number;
  readonly missing: readonly string[];
}

export interface ConditionResult {
  readonly dimension: string;
  readonly at_least?: number;
  readonly below?: number;
  readonly state: Truth;
}

/** A level or verdict with its conditions. For a level, state counts the levels below it too. */
export interface Judged {
  readonly id: string;
  readonly state: Hold;
  readonly conditions: readonly ConditionResult[];
}

/** id: the highest level that holds; blocks: the conditions of the next one that do not hold. */
export interface LevelReached {
  readonly settled: boolean;
  readonly id: string | null;
  readonly next: string | null;
  readonly highest: string | null;
  readonly blocks: readonly ConditionResult[];
  readonly questions: readonly string[];
}

/** id: null until it is settled; possible: the verdicts it may still be, in order. */
export interface VerdictReached {
  readonly settled: boolean;
  readonly id: string | null;
  readonly possible: readonly string[];
  readonly questions: readonly string[];
}

export interface Result {
  readonly dimensions: readonly DimensionScore[];
  readonly levels: readonly Judged[];
  readonly level: LevelReached | null;
  readonly verdicts: readonly Judged[];
  readonly verdict: VerdictReached | null;
}

type Scores = ReadonlyMap<string, DimensionScore>;

export function score(definition: Definition, answers: Answers, types: Types): Result {
  const dimensions = definition.dimensions.map(({ id }) =>
    scoreDimension(id, definition.questions.filter((question) => question.dimension === id), answers, types),
  );
  const byId: Scores = new Map(dimensions.map((one) => [one.id, one]));
  const levels = gated((definition.levels ?? []).map((one) => judge(one.id, one.holds, byId)));
  const verdicts = (definition.verdicts ?? []).map((one) => judge(one.id, one.when, byId));
  return {
    dimensions,
    levels,
    level: levels.length > 0 ? reached(levels, byId) : null,
    verdicts,
    verdict: verdicts.length > 0 ? first(verdicts, byId) : null,
  };
}

/** A score as a whole number, halves up, for display only. */
export const rounded = ([total, weight]: Pair): number => Math.floor((2 * total + weight) / (2 * weight));

/** A question not answered yet: it may get any of its points later, or turn out not to apply. */
interface Missing {
  readonly id: string;
  readonly weight: number;
  readonly least: number;
  readonly most: number;
}

function scoreDimension(id: string, questions: readonly QuestionData[], answers: Answers, types: Types): DimensionScore {
  let [total, weight, touched] = [0, 0, false];
  const missing: Missing[] = [];
  for (const question of questions) {
    const type = typeOf(types, question);
    const attainable = type.attainable(question);
    const [least, most] = [attainable[0], attainable[attainable.length - 1]];
    if (least === undefined || most === undefined) continue;
    const given = answers[question.id];
    touched = touched || given !== undefined;
    if (given && "state" in given && given.state === "not_applicable") continue;
    const points = given && !("state" in given) ? type.points(question, given) : null;
    if (points === null) missing.push({ id: question.id, weight: question.weight, least, most });
    else [total, weight] = [total + question.weight * points, weight + question.weight];
  }
  const applicable = missing.reduce((sum, one) => sum + one.weight, weight);
  const scored = weight > 0 && 3 * weight >= 2 * applicable;
  const pair: Pair | null = weight > 0 ? [total, weight] : null;
  return {
    id,
    state: applicable === 0 ? "not-scored" : scored ? "scored" : touched ? "not-enough" : "blank",
    score: pair,
    lowest: applicable > 0 ? extreme(total, weight, missing.map((one) => [one.least, one.weight]), 1) : null,
    highest: applicable > 0 ? extreme(total, weight, missing.map((one) => [one.most, one.weight]), -1) : null,
    figure: pair && scored ? rounded(pair) : null,
    answered: weight,
    applicable,
    missing: missing.map((one) => one.id),
  };
}

/** The worst (sign 1) or best (sign -1) score over every completion; scoring.py tells why this is exact. */
function extreme(total: number, weight: number, missing: readonly Pair[], sign: 1 | -1): Pair {
  for (const [points, share] of [...missing].sort((one, other) => sign * (one[0] - other[0]))) {
    if (weight > 0 && sign * (points * weight - total) > 0) break;
    [total, weight] = [total + share * points, weight + share];
  }
  return [total, weight];
}

function judge(id: string, conditions: Conditions, scores: Scores): Judged {
  const results = Object.entries(conditions).flatMap(([dimension, { at_least, below }]) => {
    const scored = scores.get(dimension);
    if (!scored) throw new Error(`no dimension '${dimension}'`);
    const both: ConditionResult[] = [];
    if (at_least !== undefined) {
      both.push({ dimension, at_least, state: truth(scored, ([total, weight]) => total >= at_least * weight) });
    }
    if (below !== undefined) {
      both.push({ dimension, below, state: truth(scored, ([total, weight]) => total < below * weight) });
    }
    return both;
  });
  const states = results.map((one) => one.state);
  return { id, state: states.includes("false") ? "fails" : states.includes("open") ? "open" : "holds", conditions: results };
}

function truth({ lowest, highest, answered }: DimensionScore, test: (pair: Pair) => boolean): Truth {
  if (!lowest || !highest) return "false";
  const [low, high] = [test(lowest), test(highest)];
  if (!low && !high) return "false";
  // While nothing is answered, every question may still turn out not to apply, which fails it.
  return low && high && answered > 0 ? "true" : "open";
}

function gated(levels: readonly Judged[]): readonly Judged[] {
  let below: Hold = "holds";
  return levels.map((level) => {
    if (below === "fails" || level.state === "fails") below = "fails";
    else if (level.state === "open") below = "open";
    return { ...level, state: below };
  });
}

function reached(levels: readonly Judged[], scores: Scores): LevelReached {
  const holding = levels.filter((level) => level.state === "holds");
  const possible = levels.filter((level) => level.state !== "fails");
  const opened = levels.filter((level) => level.state === "open");
  const next = levels[holding.length];
  return {
    settled: opened.length === 0,
    id: holding[holding.length - 1]?.id ?? null,
    next: next?.id ?? null,
    highest: possible[possible.length - 1]?.id ?? null,
    blocks: next ? next.conditions.filter((one) => one.state !== "true") : [],
    questions: deciding(opened, scores),
  };
}

function first(verdicts: readonly Judged[], scores: Scores): VerdictReached {
  const at = verdicts.findIndex((one) => one.state === "holds");
  const won = verdicts[at]?.id;
  const opened = (at < 0 ? verdicts : verdicts.slice(0, at)).filter((one) => one.state === "open");
  const possible = opened.map((one) => one.id);
  return {
    settled: opened.length === 0,
    id: opened.length === 0 ? (won ?? null) : null,
    possible: won === undefined ? possible : [...possible, won],
    questions: deciding(opened, scores),
  };
}

/** The missing questions that open conditions wait for, in the order of the check. */
function deciding(opened: readonly Judged[], scores: Scores): readonly string[] {
  const open = opened.flatMap((one) => one.conditions).filter((one) => one.state === "open");
  const waiting = new Set(open.map((one) => one.dimension));
  return [...scores.values()].filter((one) => waiting.has(one.id)).flatMap((one) => one.missing);
}
