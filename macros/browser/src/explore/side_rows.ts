// The rows of a comparison: what is said of each case, as elements and as plain text for a spreadsheet.

import type { Case } from "./case_data";
import type { Cell } from "../csv";
import { fill, make } from "../dom";
import * as words from "../words";

/** As pages/case_details.py writes them. parts: the anchor of the heading, then its paragraphs. */
export interface Details {
  readonly size: string;
  readonly country: string;
  readonly period: string;
  readonly platforms: readonly string[];
  readonly now: string;
  readonly says: string;
  readonly figures: readonly (readonly [text: string, figure: string, year: string, source: string])[];
  readonly parts: Readonly<Record<"did" | "wrong", readonly string[]>>;
  readonly lesson: readonly [text: string, whose: string];
  readonly shows: Readonly<Record<"aspects" | "points", readonly (readonly [title: string, anchor: string])[]>>;
}

export interface Side {
  readonly one: Case;
  readonly facts: Details;
  readonly href: string;
  readonly outcome: string;
  readonly sector: string;
}

interface Line {
  readonly text: string;
  readonly href?: string;
}

interface Row {
  readonly title: string;
  readonly cell: (side: Side) => HTMLElement[];
}

const orNot = (lines: readonly Line[]): readonly Line[] => (lines.length > 0 ? lines : [{ text: words.sides_not_reported }]);

function part({ facts, href }: Side, name: "did" | "wrong"): readonly Line[] {
  const [anchor = "", ...texts] = facts.parts[name];
  if (texts.length === 0) return orNot([]);
  return [...texts.map((text) => ({ text })), { text: words.sides_sources, href: `${href}#${anchor}` }];
}

function figure([text, number, stated, source]: Details["figures"][number]): Line {
  const year = /^\d+$/.test(stated) ? stated : words.sides_no_year;
  return { text: fill(number ? words.sides_figure : words.sides_no_figure, { text, figure: number, year, source }) };
}

const shows = ({ facts, href }: Side, words_: "aspects" | "points"): readonly Line[] =>
  facts.shows[words_].map(([text, anchor]) => ({ text, href: anchor ? `${href}#${anchor}` : href }));

const LINES: readonly (readonly [title: string, lines: (side: Side) => readonly Line[]])[] = [
  [words.sides_outcome, ({ outcome }) => [{ text: outcome }]],
  [words.sides_sector, ({ sector, facts }) => [{ text: `${sector}; ${facts.country}` }]],
  [words.sides_size, ({ facts }) => [{ text: facts.size }]],
  [words.sides_period, ({ facts }) => [{ text: facts.period }]],
  [words.sides_platform, ({ facts }) => orNot([...facts.platforms.map((text) => ({ text })), ...(facts.now ? [{ text: facts.now }] : [])])],
  [words.sides_figures, ({ facts }) => orNot(facts.figures.map(figure))],
  [words.sides_says, ({ facts }) => [{ text: facts.says }]],
  [words.sides_did, (side) => part(side, "did")],
  [words.sides_wrong, (side) => part(side, "wrong")],
  [words.sides_lesson, ({ facts }) => [{ text: facts.lesson[0] }, { text: facts.lesson[1] }]],
  [words.sides_aspects, (side) => shows(side, "aspects")],
  [words.sides_points, (side) => shows(side, "points")],
];

const shown = ({ text, href }: Line): HTMLElement => make("p", {}, href ? make("a", { href }, text) : text);

export const ROWS: readonly Row[] = LINES.map(([title, lines]) => ({ title, cell: (side) => lines(side).map(shown) }));

/** The same as a table of texts, without what only leads elsewhere. */
export function plainRows(sides: readonly Side[]): readonly (readonly Cell[])[] {
  const texts = (lines: readonly Line[]): string =>
    lines
      .map(({ text }) => text)
      .filter((text) => text !== words.sides_sources)
      .join("\n");
  return [
    [words.sides_case, ...sides.map(({ one }) => one.organisation)],
    [words.sides_name, ...sides.map(({ one }) => one.title)],
    ...LINES.map(([title, lines]) => [title, ...sides.map((side) => texts(lines(side)))]),
  ];
}
