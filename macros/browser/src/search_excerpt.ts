// Cuts the passage of a text that answers most of a query, with the words that do so marked.

import { forms, stemmed, words } from "../../source/words";
import type { Group } from "./search_query";

const LONGEST = 220;
const BEFORE = 60;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,&_‐‑-][\p{L}\p{M}\p{N}]+)*/gu;

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly group: number;
}

/** Says which group of a query a written word belongs to; -1 for none. */
export type Reader = (word: string) => number;

export function reader(groups: readonly Group[]): Reader {
  const read = new Map<string, number>();
  return (word) => {
    let group = read.get(word);
    if (group === undefined) {
      const found = words(word).flatMap(forms).flatMap((form) => [form, stemmed(form)]);
      group = groups.findIndex(({ terms }) => found.some((term) => terms.has(term)));
      read.set(word, group);
    }
    return group;
  };
}

/** The pieces of the best passage; empty when no paragraph holds a word of the query. */
export function excerpt(paragraphs: readonly string[], read: Reader): Piece[] {
  let best: { text: string; marks: Mark[]; worth: number } | undefined;
  for (const text of paragraphs) {
    const marks = marksIn(text, read);
    const worth = new Set(marks.map(({ group }) => group)).size;
    if (worth > (best?.worth ?? 0)) best = { text, marks, worth };
  }
  return best ? pieces(best.text, best.marks) : [];
}

function marksIn(text: string, read: Reader): Mark[] {
  const found: Mark[] = [];
  for (const match of text.matchAll(WORD)) {
    const group = read(match[0]);
    if (group >= 0) found.push({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length, group });
  }
  return found;
}

/** Where to begin so that most groups fall into the passage. */
function beginning(text: string, marks: readonly Mark[]): number {
  let best = { start: 0, worth: 0 };
  for (const { start } of marks) {
    const inside = marks.filter((mark) => mark.start >= start && mark.end <= start + LONGEST - BEFORE);
    const worth = new Set(inside.map(({ group }) => group)).size;
    if (worth > best.worth) best = { start, worth };
  }
  if (best.start <= BEFORE) return 0;
  // From the beginning of a sentence if one is near, else from a word.
  const near = text.slice(best.start - BEFORE, best.start);
  const sentence = near.search(/[.!?:] \S[^.!?:]*$/);
  return best.start - BEFORE + (sentence >= 0 ? sentence + 2 : near.indexOf(" ") + 1);
}

function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const start = beginning(text, marks);
  let end = Math.min(text.length, start + LONGEST);
  if (end < text.length) end = Math.max(text.lastIndexOf(" ", end), start + BEFORE);
  const found: Piece[] = [];
  let at = start;
  const plain = (to: number): void => void (to > at && found.push({ text: text.slice(at, to), marked: false }));
  if (start > 0) found.push({ text: "… ", marked: false });
  for (const mark of marks) {
    if (mark.start < start || mark.end > end) continue;
    plain(mark.start);
    found.push({ text: text.slice(mark.start, mark.end), marked: true });
    at = mark.end;
  }
  plain(end);
  if (end < text.length) found.push({ text: " …", marked: false });
  return found;
}
