// The page for the board as a Word document, and whether it is one side of A4 there: counted with the styles of
// outputs/documents/parts/paper-styles.xml, in letters a little wider than those it names.

import type { Block } from "../../../outputs/documents/paper";
import { lettersOf } from "../../../outputs/documents/runs";
import type { Words } from "../../../outputs/documents/runs";
import type { Areas } from "./facts";
import { CUTS, others } from "./fit";
import type { Cut, Sheet } from "./fit";
import * as words from "../words";

/** Between the margins, in points. */
const [WIDTH, HEIGHT] = [481, 728];
/** Each style: size of the letters, height of a line, what stands around it, what a letter takes of its height. */
type Style = readonly [size: number, line: number, around: number, letter: number];
const TITLE: Style = [22, 1.2, 4, 0.56];
const HEADING: Style = [12, 1.25, 18, 0.58];
const LEDE: Style = [13.5, 1.4, 10, 0.56];
const PLAIN: Style = [10.5, 1.41, 6, 0.53];
const HINT: Style = [9.5, 1.41, 4, 0.53];
const CELL: Style = [9.5, 1.29, 4, 0.55];
const GAP = 8;
const INDENT = 22;
const RAGGED = 2;

const bold = (text: string): Words => [{ bold: text }];
const under = (text: string): string[] => (text === "" ? [] : [`\n${text}`]);

function listsTable(lists: readonly Areas[], say: Sheet["say"], { areas }: Cut): Block[] {
  if (lists.length === 0) return [];
  const columns = lists.map((list): Words[] => {
    const cells = list.areas.slice(0, areas).map((one): Words => [{ bold: [one.title, one.figures].filter(Boolean).join(" ") }, ...under(say(one))]);
    const more = list.areas.length === 0 ? list.none : others(list, areas);
    return [...cells, ...(more === "" ? [] : [more])];
  });
  const rows = Array.from({ length: Math.max(...columns.map((one) => one.length)) }, (_, at) => columns.map((one) => one[at] ?? ""));
  return [{ head: lists.map((list) => list.title), rows, widths: lists.map(() => 1) }];
}

/** A part under its heading; where room is short, under the head of a table in the small letters of its cells. */
function part(heading: string, all: readonly Words[], marks: "number" | "bullet" | null, tight: boolean): Block[] {
  if (all.length === 0) return [];
  if (tight) return [{ head: [heading], rows: all.map((one, at) => [marks === "number" ? [`${at + 1}. `, ...runs(one)] : one]), widths: [1] }];
  return [{ heading, level: 2 }, ...(marks ? [{ items: all, marks }] : all.map((text) => ({ text })))];
}

const runs = (text: Words): Exclude<Words, string> => (typeof text === "string" ? [text] : text);

/** Headings and lists, all in tables, or all in tables and in small letters. */
type Room = "wide" | "tight" | "least";

/** The blocks of the page; what somebody left empty is left out. */
export function boardBlocks({ board, about, steps, say }: Sheet, cut: Cut, room: Room): Block[] {
  const [first = "", ...rest] = [board.fact, ...board.answer.map(say)].filter((one) => one.trim() !== "");
  const risks = board.risks.slice(0, cut.risks).map((one) => [say(one), one.figures].filter(Boolean).join(" "));
  const tight = room !== "wide";
  const told = (text: string, look?: "lede" | "hint"): Block[] => (text.trim() === "" ? [] : [look ? { text, look } : { text }]);
  return [
    ...told(say(board.asked)),
    ...told(about, "hint"),
    ...told(first, "lede"),
    ...rest.flatMap((one) => told(one, room === "least" ? "hint" : undefined)),
    ...told(board.range, "hint"),
    ...listsTable(board.lists, say, cut),
    ...part(words.board_steps, steps.map(({ text, facts }) => [{ bold: text }, ...under(facts)]), "number", tight),
    ...part(words.board_risks, risks, "bullet", tight),
    ...part(words.board_decision, [bold(say(board.decision))], null, tight),
    ...told(`${words.board_limits}: ${board.limits.map(say).join(" ")}`, "hint"),
  ];
}

function lines(text: Words, [size, line, around, letter]: Style, width = WIDTH): number {
  const room = Math.max(1, Math.floor(width / (size * letter)) - RAGGED);
  const rows = lettersOf(text).split("\n").reduce((sum, one) => sum + Math.max(1, Math.ceil(one.length / room)), 0);
  return rows * size * line + around;
}

function heightOf(block: Block): number {
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  if ("heading" in block) return lines(block.heading, HEADING);
  if ("text" in block) return lines(block.text, block.look === "lede" ? LEDE : block.look === "hint" ? HINT : PLAIN);
  if ("items" in block) return sum(block.items.map((one) => lines(one, PLAIN, WIDTH - INDENT)));
  if (!("head" in block)) return 0;
  const column = WIDTH / block.widths.length - GAP;
  return sum([block.head, ...block.rows].map((row) => Math.max(...row.map((one) => lines(one, CELL, column))))) + GAP;
}

export const paperHeight = (title: string, blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + heightOf(block), lines(title, TITLE));

/** The page with the longest lists that one side of the document holds. */
export function boardPaper(sheet: Sheet): readonly Block[] {
  const [whole] = CUTS;
  const uncut = whole ? (["wide", "tight"] as const).map((room) => boardBlocks(sheet, whole, room)) : [];
  const tries = [...uncut, ...CUTS.map((cut) => boardBlocks(sheet, cut, "least"))];
  return tries.find((blocks) => paperHeight(sheet.board.title, blocks) <= HEIGHT) ?? (tries[tries.length - 1] as Block[]);
}
