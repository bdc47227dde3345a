// What a question type does with a plain question; the twin of question.py. Knows no single type.

import type { ChoiceData, Given, QuestionData } from "./definition";

/** given: null for a blank; end: where the next question begins. */
export interface Decoded {
  readonly given: Given | null;
  readonly end: number;
}

/** A better answer: one to choose, some to tick beside those ticked, or a number in bounds. */
export type Better =
  | { readonly choose: string }
  | { readonly tick: readonly string[] }
  | { readonly from: string | undefined; readonly below: string | undefined };

/** What to answer for more points than are given; null when there is none to name. Only a report asks it. */
export type NameBetter = (question: QuestionData, given: Given, points: number) => Better | null;

export interface QuestionType {
  readonly name: string;
  /** Whether answers of this type go into a share link. */
  readonly travels: boolean;
  /** The answer as it is kept, from a value of the page or of a file; null when it is none to this question. */
  accepts(question: QuestionData, value: Fields): Given | null;
  /** 0 to 100, or null when the answer is no scored answer to this question. */
  points(question: QuestionData, given: Given): number | null;
  /** Every number of points it can give, ascending; empty when it is not scored. */
  attainable(question: QuestionData): readonly number[];
  /** The letters of a given answer in a share link, or "" when it does not fit. */
  encode(question: QuestionData, given: Given): string;
  /** What was given, as it reads on the page; "" for a list of which nothing was ticked. */
  inWords(question: QuestionData, given: Given): string;
  /** One given answer of a share link; null when the letters fit no answer. */
  decode(question: QuestionData, body: string, start: number): Decoded | null;
}

export type Types = ReadonlyMap<string, QuestionType>;

/** The members of a JSON object that somebody may have edited. */
export type Fields = Readonly<Record<string, unknown>>;

export const choicesOf = (question: QuestionData): readonly ChoiceData[] => question.answers ?? [];

/** Of what gives points, that which gives the least of those above. */
export function nextAbove<T extends { readonly points: number }>(all: readonly T[], points: number): T | undefined {
  const above = all.filter((one) => one.points > points);
  return above.find((one) => above.every((other) => one.points <= other.points));
}

export const ascending = (points: Iterable<number>): readonly number[] => [...new Set(points)].sort((one, other) => one - other);

/** The type of a question. A type that is not there is a bug of the page: the check proves all of them. */
export function typeOf(types: Types, question: QuestionData): QuestionType {
  const type = types.get(question.type);
  if (!type) throw new Error(`no question type '${question.type}'`);
  return type;
}
