// Cuts a query into words as words.py cuts the pages; shared vectors hold the two equal.

import { stem } from "./stem";

const LONGEST = 40;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const MARKS = /[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
const THOUSANDS = /([0-9]),(?=[0-9]{3}(?![0-9]))/g;
const WORD = /[0-9]+(?:\.[0-9]+)+(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:['’.&_‐-][\p{L}\p{N}]+)*/gu;
const DECIMAL = /^[0-9]+(?:\.[0-9]+)+$/;

/** One written word. parts: "front", "line" of "front-line"; joined: "frontline", "" for a simple word. */
export interface Word {
  readonly parts: readonly string[];
  readonly joined: string;
}

export const fold = (text: string): string => text.replace(UNSEEN, "").normalize("NFKD").replace(MARKS, "").toLowerCase();

/** The words of a text in order. */
export const words = (text: string): Word[] => written(text).flatMap((one) => wordOf(one) ?? []);

/** The words of a text in order, folded and not yet cut. */
export const written = (text: string): string[] => fold(text).replace(THOUSANDS, "$1").match(WORD) ?? [];

/** A word that `written` returned, cut; undefined where it is too long. */
export function wordOf(one: string): Word | undefined {
  const word = DECIMAL.test(one) ? { parts: [one], joined: "" } : cut(one);
  return forms(word).every((form) => [...form].length <= LONGEST) ? word : undefined;
}

function cut(one: string): Word {
  const parts = one.replace(/['’]s$/, "").replace(/['’]/g, "").split(/[.&_‐-]/);
  const joined = parts.join("");
  const kept = parts.length > 1 ? parts.filter((part) => [...part].length > 1) : [];
  return kept.length > 0 ? { parts: kept, joined } : { parts: [joined], joined: "" };
}

export const forms = (word: Word): readonly string[] => (word.joined ? [...word.parts, word.joined] : word.parts);

/** The stem of a form; the form itself where it is not plain letters. */
export const stemmed = (form: string): string => (/^[a-z]+$/.test(form) ? stem(form) : form);
