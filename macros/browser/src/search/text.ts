// Texts as the words that they are made of, cut once; and which words of a query are in them.

import { forms, stemmed, words } from "../../../source/words";
import type { Doc, Group, Sought } from "./api";
import { isStopWord } from "./query";

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,&_‐‑-][\p{L}\p{M}\p{N}]+)*/gu;

/** words: numbers of the written words, in order; starts: where each begins. */
export interface Text {
  readonly text: string;
  readonly words: Int32Array;
  readonly starts: Int32Array;
}

export interface ReadSection {
  readonly anchor: string;
  readonly heading: Text;
  readonly paragraphs: readonly Text[];
}

export interface ReadDoc {
  readonly title: Text;
  readonly summary: Text;
  readonly sections: readonly ReadSection[];
}

interface Written {
  readonly word: string;
  readonly terms: readonly string[];
  readonly stops: boolean;
}

const UNREAD = -2;
const numbers = new Map<string, number>();
const written: Written[] = [];
const documents = new WeakMap<Doc, ReadDoc>();

function numberOf(word: string): number {
  let number = numbers.get(word);
  if (number === undefined) {
    const found = words(word).flatMap(forms);
    numbers.set(word, (number = written.length));
    written.push({ word, terms: found.flatMap((form) => [form, stemmed(form)]), stops: found.every(isStopWord) });
  }
  return number;
}

export const lengthOf = (number: number): number => written[number]?.word.length ?? 0;
export const stops = (number: number): boolean => written[number]?.stops ?? true;

function cut(text: string): Text {
  const found = [...text.matchAll(WORD)];
  return { text, words: Int32Array.from(found, ([word]) => numberOf(word)), starts: Int32Array.from(found, ({ index }) => index ?? 0) };
}

export function readDoc(doc: Doc): ReadDoc {
  let read = documents.get(doc);
  if (!read) {
    const [, title, summary, sections] = doc;
    read = {
      title: cut(title),
      summary: cut(summary),
      sections: sections.map(([anchor, heading, paragraphs]) => ({ anchor, heading: cut(heading), paragraphs: paragraphs.map(cut) })),
    };
    documents.set(doc, read);
  }
  return read;
}

export function reader(groups: readonly Group[]): Sought["read"] {
  const groupOf = new Map<string, number>();
  groups.forEach(({ terms }, group) => {
    for (const term of terms.keys()) if (!groupOf.has(term)) groupOf.set(term, group);
  });
  let read = new Int8Array(written.length).fill(UNREAD);
  return (word) => {
    if (word >= read.length) {
      const before = read;
      read = new Int8Array(written.length).fill(UNREAD);
      read.set(before);
    }
    let group = read[word] ?? UNREAD;
    if (group === UNREAD) {
      const term = written[word]?.terms.find((one) => groupOf.has(one));
      read[word] = group = term === undefined ? -1 : (groupOf.get(term) ?? -1);
    }
    return group;
  };
}
