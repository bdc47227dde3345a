// What the words for the board are made from and of: plain data, and how they are joined.

import type { Answers, Definition } from "../../../model/definition";
import type { DimensionScore } from "../../../model/scoring";
import { fill } from "../dom";
import { exactWords } from "../report/numbers";
import * as words from "../words";

/** A sentence that people may word anew. figures: what stands beside it and is not theirs to change. */
export interface Line {
  readonly key: string;
  readonly label: string;
  readonly words: string;
  readonly figures: string;
}

/** What a verdict or a level says, as the check has it; "" for what it does not say. */
export interface Outcome {
  readonly says: string;
  readonly against: string;
  readonly changesIt: string;
}

/** The texts of the check that do not stand in its definition. */
export interface BoardTexts {
  readonly asked: string;
  outcome(id: string): Outcome;
  why(dimension: string): string;
  form(form: string, role: string): string;
}

/** One dated check. steps: those to take first, in order; due: a day or "". */
export interface BoardFacts {
  readonly definition: Definition;
  readonly answers: Answers;
  readonly started: string;
  readonly day: string;
  readonly short: boolean;
  readonly steps: readonly { readonly due: string }[];
  readonly texts: BoardTexts;
}

/** An area of the check with the answer that says most about it; title and figures are fixed. */
export interface Area extends Line {
  readonly title: string;
}

/** Three or fewer, best or worst first; none: what to say when there is none. */
export interface Areas {
  readonly title: string;
  readonly none: string;
  readonly areas: readonly Area[];
}

export interface Board {
  readonly title: string;
  readonly asked: Line;
  readonly when: string;
  /** What is counted, as a sentence that is nobody's to change; "" for most. */
  readonly fact: string;
  readonly answer: readonly Line[];
  /** The figures that the answer rests on, and how much is answered. */
  readonly range: string;
  readonly lists: readonly Areas[];
  readonly risks: readonly Line[];
  readonly decision: Line;
  readonly limits: readonly Line[];
  readonly foot: string;
}

/** "A, B and C". */
export function listed(all: readonly string[], last: string = words.board_and): string {
  const [end = "", ...before] = [...all].reverse();
  return before.length === 0 ? end : `${before.reverse().join(words.board_comma)}${last}${end}`;
}

/** The first of them, and how many there are besides. */
export function few(all: readonly string[], most: number): string {
  const more = all.length - most;
  if (more <= 0) return listed(all);
  return `${all.slice(0, most).join(words.board_comma)}${fill(words.board_more, { count: more })}`;
}

export const quotedText = (text: string): string => fill(words.board_quoted, { text });

export const line = (key: string, label: string, text: string, figures = ""): Line => ({ key, label, words: text, figures });

export const answerLine = (number: number, text: string): Line => line(`answer-${number}`, words.board_answer, text);

/** "62", "62 (50 to 70)" while questions are open, or only what the open questions allow. */
export function figureWords(one: DimensionScore): string {
  const exact = exactWords(one);
  if (one.figure === null) return exact;
  return one.missing.length === 0 ? String(one.figure) : fill(words.board_figure_open, { figure: one.figure, range: exact });
}

export const titleOf = ({ levels = [], verdicts = [] }: Definition, id: string): string =>
  [...levels, ...verdicts].find((one) => one.id === id)?.title ?? id;

export const areaTitle = ({ dimensions }: Definition, id: string): string => dimensions.find((one) => one.id === id)?.title ?? id;

/** Below zero when the first share is the lower one; exact. */
export function byScore({ score: one }: DimensionScore, { score: other }: DimensionScore): number {
  const [[first, among], [second, of]] = [one ?? [0, 1], other ?? [0, 1]];
  return first * of - second * among;
}
