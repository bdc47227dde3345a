// What changed between two dated attempts at a check: the twin of comparison.py, held equal by tests/vectors.
// Figures are those that are printed; whether a change is sure is settled by the exact ranges.

import type { Answers, Definition, Given, QuestionData } from "./definition";
import { typeOf } from "./question";
import type { Types } from "./question";
import { score } from "./scoring";
import type { DimensionScore, Pair, Result } from "./scoring";

/** How a question of the second side stands to the first. */
export type Asked = "same" | "reworded" | "rescored" | "new" | "gone";
/** What became of an answer. */
export type Change = "same" | "up" | "down" | "other" | "given" | "cleared";
/** What became of the level or verdict; "none" for a profile. */
export type Moved = "same" | "up" | "down" | "other" | "open" | "none";
/** Why a comparison is not quite fair. */
export type Note = "version" | "whom" | "by" | "by-unsaid" | "few-first" | "few-second";

/** One attempt. answers: only those that fit the definition; whom, by: "" when nobody said. */
export interface Side {
  readonly definition: Definition;
  readonly answers: Answers;
  readonly whom: string;
  readonly by: string;
}

export interface DimensionChange {
  readonly id: string;
  /** Null: that side has no such dimension. */
  readonly first: DimensionScore | null;
  readonly second: DimensionScore | null;
  /** Of the printed figures; null unless both are there. */
  readonly change: number | null;
  /** The exact ranges do not overlap. */
  readonly sure: boolean;
  /** Both sides asked the same scored questions with the same points and weights. */
  readonly alike: boolean;
}

export interface QuestionChange {
  readonly id: string;
  readonly asked: Asked;
  readonly change: Change;
}

export interface Comparison {
  readonly notes: readonly Note[];
  readonly moved: Moved;
  readonly dimensions: readonly DimensionChange[];
  readonly questions: readonly QuestionChange[];
}

type Asking = ReadonlyMap<string, QuestionData>;

/** Compare two attempts, the earlier one first. Order: of the second, then what only the first has. */
export function compare(first: Side, second: Side, types: Types): Comparison {
  const one = score(first.definition, first.answers, types);
  const other = score(second.definition, second.answers, types);
  return {
    notes: notes(first, second, one, other),
    moved: moved(first.definition, second.definition, one, other),
    dimensions: dimensions(first.definition, second.definition, one, other, types),
    questions: questions(first, second, types),
  };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const said = (text: string): string => text.replace(/[ \t\n]+/g, " ").replace(/^ | $/g, "").toLowerCase();

function notes(first: Side, second: Side, one: Result, other: Result): readonly Note[] {
  const [before, after] = [said(first.by), said(second.by)];
  const found: readonly (readonly [Note, boolean])[] = [
    ["version", first.definition.version !== second.definition.version],
    ["whom", said(first.whom) !== said(second.whom)],
    ["by", before !== after && before !== "" && after !== ""],
    ["by-unsaid", before === "" || after === ""],
    ["few-first", tooFew(one)],
    ["few-second", tooFew(other)],
  ];
  return found.filter(([, holds]) => holds).map(([note]) => note);
}

/** Under two thirds of the whole weight that applies are answered. */
function tooFew({ dimensions }: Result): boolean {
  const sum = (of: "answered" | "applicable"): number => dimensions.reduce((all, one) => all + one[of], 0);
  return 3 * sum("answered") < 2 * sum("applicable");
}

function moved(first: Definition, second: Definition, before: Result, after: Result): Moved {
  if (first.result !== second.result) return "other";
  const one = before.level ?? before.verdict;
  const other = after.level ?? after.verdict;
  if (!one || !other) return "none";
  if (!one.settled || !other.settled) return "open";
  if (one.id === other.id) return "same";
  const order = (second.levels ?? []).map((level) => level.id);
  const [from, to] = [order.indexOf(one.id ?? ""), order.indexOf(other.id ?? "")];
  if (from < 0 || to < 0) return "other";
  return from < to ? "up" : "down";
}

function inOrder(first: Iterable<string>, second: Iterable<string>): readonly string[] {
  return [...new Set([...second, ...first])];
}

const scores = ({ dimensions }: Result): ReadonlyMap<string, DimensionScore> => new Map(dimensions.map((one) => [one.id, one]));

function dimensions(
  first: Definition,
  second: Definition,
  before: Result,
  after: Result,
  types: Types,
): readonly DimensionChange[] {
  const [ones, others] = [scores(before), scores(after)];
  return inOrder(ones.keys(), others.keys()).map((id) => {
    const [one, other] = [ones.get(id) ?? null, others.get(id) ?? null];
    const figures = one && other && one.figure !== null && other.figure !== null;
    return {
      id,
      first: one,
      second: other,
      change: figures ? (other.figure as number) - (one.figure as number) : null,
      sure: one !== null && other !== null && apart(one, other),
      alike: same(scoredOf(first, id, types), scoredOf(second, id, types)),
    };
  });
}

function apart(one: DimensionScore, other: DimensionScore): boolean {
  if (!one.lowest || !one.highest || !other.lowest || !other.highest) return false;
  return below(one.highest, other.lowest) || below(other.highest, one.lowest);
}

const below = (one: Pair, other: Pair): boolean => one[0] * other[1] < other[0] * one[1];

/** The scored questions of a dimension with what their points hang on, in an order of their own. */
function scoredOf(definition: Definition, dimension: string, types: Types): unknown {
  const scored = definition.questions.filter(
    (one) => one.dimension === dimension && typeOf(types, one).attainable(one).length > 0,
  );
  return byId(scored.map((one) => [one.id, counts(one)]));
}

function byId(pairs: readonly (readonly [string, unknown])[]): unknown {
  return [...pairs].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}

function counts(question: QuestionData): unknown {
  const answers = byId((question.answers ?? []).map((one) => [one.id, one.points]));
  const bands = (question.bands ?? []).map((one) => [one.below, one.at_least, one.points]);
  return [question.dimension, question.type, question.weight, answers, bands];
}

function wording(question: QuestionData): unknown {
  const answers = byId((question.answers ?? []).map((one) => [one.id, one.text]));
  const roles = byId((question.roles ?? []).map((one) => [one.id, one.title]));
  return [question.type, question.text, question.unit, answers, roles];
}

const asking = ({ definition }: Side): Asking => new Map(definition.questions.map((one) => [one.id, one]));

function questions(first: Side, second: Side, types: Types): readonly QuestionChange[] {
  const [before, after] = [asking(first), asking(second)];
  return inOrder(before.keys(), after.keys()).map((id) => ({
    id,
    asked: asked(before.get(id), after.get(id)),
    change: change([before.get(id), first.answers[id]], [after.get(id), second.answers[id]], types),
  }));
}

function asked(before: QuestionData | undefined, after: QuestionData | undefined): Asked {
  if (!before || !after) return before ? "gone" : "new";
  if (!same(wording(before), wording(after))) return "reworded";
  return same(counts(before), counts(after)) ? "same" : "rescored";
}

type Answered = readonly [QuestionData | undefined, Given | undefined];

function change(one: Answered, other: Answered, types: Types): Change {
  if (!one[1] || !other[1]) return !one[1] && !other[1] ? "same" : one[1] ? "cleared" : "given";
  if (same(known(one[1]), known(other[1]))) return "same";
  const [before, after] = [points(one, types), points(other, types)];
  if (before === null || after === null || before === after) return "other";
  return after > before ? "up" : "down";
}

function points([question, given]: Answered, types: Types): number | null {
  return !question || !given || "state" in given ? null : typeOf(types, question).points(question, given);
}

/** What an answer says; the order of ticks and members that mean nothing here say nothing. */
function known(given: Given): unknown {
  const { answer, answers, number, text, state, reason, who, knows } = given as Readonly<Record<string, unknown>>;
  const ticks = Array.isArray(answers) ? [...answers].map(String).sort() : null;
  return [answer, ticks, number, text, state, reason, byId(Object.entries((who ?? {}) as object)), knows];
}
