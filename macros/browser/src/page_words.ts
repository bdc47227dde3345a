// What a part of the page says, as the blocks of a document: so that a report on paper says what the page says.

import type { Block } from "../../outputs/documents/paper";
import { lettersOf } from "../../outputs/documents/runs";
import type { Plain, Words } from "../../outputs/documents/runs";
import { all } from "./dom";

const LISTS: readonly string[] = ["UL", "OL"];
/** Within an item or a cell, they begin a line. */
const PARAGRAPHS: readonly string[] = ["P", "DIV"];

const squeezed = (text: string): string => text.replace(/[ \t\r\n\u00a0]+/g, " ");

/** The runs of an element, without the lists in it. */
function runsOf(element: Element, bold = false): Plain[] {
  return Array.from(element.childNodes).flatMap((node): Plain[] => {
    if (node instanceof Element) {
      // What only the page needs: lists stand by themselves, and labels repeat the head of a table on narrow screens.
      if (LISTS.includes(node.tagName) || node.matches(".hub-picture-only, [aria-hidden=true]")) return [];
      const inner = runsOf(node, bold || node.tagName === "STRONG");
      return inner.length > 0 && PARAGRAPHS.includes(node.tagName) ? ["\n", ...inner] : inner;
    }
    const text = squeezed(node.textContent ?? "");
    return text === "" ? [] : [bold ? { bold: text } : text];
  });
}

const lettersIn = (element: Element): string => lettersOf(runsOf(element)).trim();

/** The words of an element without the spaces round them; null for none. */
function wordsOf(element: Element): Words | null {
  const runs = runsOf(element);
  if (runs.every((run) => lettersOf(run).trim() === "")) return null;
  const cut = (run: Plain, side: "trimStart" | "trimEnd"): Plain =>
    typeof run === "string" ? run[side]() : { bold: run.bold[side]() };
  const last = runs.length - 1;
  return runs.map((run, at) => {
    const begun = at === 0 ? cut(run, "trimStart") : run;
    return at === last ? cut(begun, "trimEnd") : begun;
  });
}

function list(element: Element, within: boolean): Block[] {
  const marks = within ? "within" : element.tagName === "OL" ? "number" : "bullet";
  return Array.from(element.children).flatMap((item) => {
    const words = wordsOf(item);
    const inner = Array.from(item.children).filter((child) => LISTS.includes(child.tagName));
    return [...(words ? [{ items: [words], marks } as const] : []), ...inner.flatMap((one) => list(one, true))];
  });
}

/** Items that follow each other are one list. */
function merged(blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const last = whole[whole.length - 1];
    if (last && "items" in last && "items" in block && last.marks === block.marks)
      whole[whole.length - 1] = { ...last, items: [...last.items, ...block.items] };
    else whole.push(block);
  }
  return whole;
}

function table(element: HTMLElement): Block {
  const [top, ...below] = all<HTMLTableRowElement>(element, "tr");
  const head = Array.from(top?.cells ?? [], (cell) => lettersIn(cell));
  // A row that is one cell across all columns is the heading of those below it.
  const rows = below.map((row): Words[] => {
    const words = Array.from(row.cells, (cell): Words => lettersIn(cell));
    return head.map((_, at) => (row.cells.length < head.length && at === 0 ? [{ bold: String(words[0] ?? "") }] : (words[at] ?? "")));
  });
  return { head, rows, widths: head.map((one, at) => share([one, ...rows.map((row) => row[at] ?? "")])) };
}

/** How wide a column is beside the others: as its longest text, within bounds. */
const share = (texts: readonly Words[]): number =>
  Math.min(34, Math.max(9, ...texts.map((text) => (typeof text === "string" ? text.length : 0))));

const isBold = (words: Words): boolean => typeof words !== "string" && words.every((run) => typeof run !== "string");

function blocks(element: Element, level: 1 | 2): Block[] {
  if (element instanceof SVGElement || (element as HTMLElement).hidden || element.matches("div.hub-picture-only")) return [];
  if (LISTS.includes(element.tagName)) return list(element, false);
  if (element.tagName === "TABLE") return [table(element as HTMLElement)];
  const words = wordsOf(element);
  if (/^H[1-6]$/.test(element.tagName))
    return words === null ? [] : [{ heading: (element.textContent ?? "").trim(), level: element.tagName > "H3" ? 3 : level }];
  if (element.tagName === "P") {
    if (words === null) return [];
    if (element.classList.contains("hub-result__sentence")) return [{ text: words, look: "lede" }];
    // What stands alone in bold is a heading, also where the page does not need one.
    if (isBold(words)) return [{ heading: (element.textContent ?? "").trim(), level: 3 }];
    return [element.classList.contains("hub-hint") ? { text: words, look: "hint" } : { text: words }];
  }
  return Array.from(element.children).flatMap((child) => blocks(child, level));
}

/** level: of the headings in it. */
export const blocksOf = (elements: readonly Element[], level: 1 | 2): Block[] =>
  merged(elements.flatMap((element) => blocks(element, level)));
