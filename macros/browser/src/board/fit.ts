// Whether it fits on one side of A4, by counting letters: on a narrow screen as on paper. What does not fit is cut,
// and what is cut is named.

import type { Areas, Board, Line } from "./facts";
import { fill } from "../dom";
import * as words from "../words";

/** What is to be printed. say: a line as it stands now, in the check's words or in somebody's own. */
export interface Sheet {
  readonly board: Board;
  readonly about: string;
  readonly steps: readonly { readonly text: string; readonly facts: string }[];
  say(line: Line): string;
}

/** size: of the letters, in points; areas and risks: how many of each are told. */
export interface Cut {
  readonly size: number;
  readonly areas: number;
  readonly risks: number;
}

/** Between the margins of css/board_print.css, in points. */
const [WIDTH, HEIGHT] = [514, 765];
/** What a letter takes of its height, spaces counted in. */
export interface Letters {
  readonly sans: number;
  readonly bold: number;
  readonly serif: number;
}

/** The widest that are usual, DejaVu: for where nobody can measure. */
export const WIDEST: Letters = { sans: 0.575, bold: 0.645, serif: 0.6 };
/** Of a line, in letters: what the last word that does not fit leaves free. */
const RAGGED = 2;
/** Heights of a line, and sizes of letters, as css/board_print.css has them. */
const [LEAD, TIGHT] = [1.35, 1.25];
const [TITLE, LARGE] = [1.8, 1.3];

export const CUTS: readonly Cut[] = [
  { size: 10.5, areas: 3, risks: 3 },
  { size: 10, areas: 3, risks: 3 },
  { size: 9.5, areas: 3, risks: 3 },
  { size: 9.5, areas: 3, risks: 2 },
  { size: 9.5, areas: 2, risks: 2 },
  { size: 9.5, areas: 2, risks: 1 },
  { size: 9.5, areas: 1, risks: 1 },
  { size: 9.5, areas: 0, risks: 1 },
];

function rows(text: string, width: number, size: number, letter: number): number {
  const room = Math.max(1, Math.floor(width / (size * letter)) - RAGGED);
  return text.split("\n").reduce((sum, one) => sum + Math.ceil(one.length / room), 0);
}

/** The names of those that are not told, so that nothing is left out in silence; "" for none. */
export function others({ areas }: Areas, shown: number): string {
  const rest = areas.slice(shown).map((one) => [one.title, one.figures].filter(Boolean).join(" "));
  if (rest.length === 0) return "";
  return shown === 0 ? `${rest.join("; ")}.` : fill(words.board_others, { areas: rest.join("; ") });
}

/** The height of the sheet in points. */
export function height({ board, about, steps, say }: Sheet, { size, areas, risks }: Cut, letters: Letters): number {
  const { sans, bold, serif } = letters;
  const text = (one: string, width = WIDTH, letter = sans): number => rows(one, width, size, letter) * size * LEAD;
  const large = (one: string, by: number): number => rows(one, WIDTH, size * by, serif) * size * by * TIGHT;
  const heading = 2.6 * size;
  const column = (WIDTH - 2 * size) / Math.max(1, board.lists.length);
  const listed = board.lists.map((list) => {
    const shown = list.areas.slice(0, areas).map((one) => {
      const title = text(`${one.title}  ${one.figures}`, column, bold);
      return title + text(say(one), column) + 0.5 * size;
    });
    return shown.reduce((sum, one) => sum + one, text(list.areas.length === 0 ? list.none : others(list, areas), column));
  });
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  const [first = "", ...rest] = [board.fact, ...board.answer.map(say)].filter((one) => one !== "");
  return sum([
    large(board.title, TITLE) + text(say(board.asked)) + text(about) + 2 * size,
    large(first, LARGE) + sum(rest.map((one) => text(one) + 0.3 * size)) + text(board.range) + 1.5 * size,
    listed.length === 0 ? 0 : heading + Math.max(...listed),
    steps.length === 0 ? 0 : heading,
    ...steps.map((step) => text(step.text, WIDTH - 2 * size, bold) + text(step.facts, WIDTH - 2 * size) + 0.4 * size),
    board.risks.length === 0 ? 0 : heading,
    ...board.risks.slice(0, risks).map((one) => text(`${say(one)} ${one.figures}`, WIDTH - 2 * size) + 0.3 * size),
    heading + text(say(board.decision), WIDTH - 2 * size, bold) + 1.2 * size,
    heading + sum(board.limits.map((one) => text(say(one)))),
    text(board.foot) + size,
  ]);
}

export const fits = (sheet: Sheet, cut: Cut, letters = WIDEST): boolean => height(sheet, cut, letters) <= HEIGHT;

/** The largest letters and the longest lists that fit; the last of them when nothing does. */
export function cutFor(sheet: Sheet, letters = WIDEST): Cut {
  return CUTS.find((cut) => fits(sheet, cut, letters)) ?? (CUTS[CUTS.length - 1] as Cut);
}
