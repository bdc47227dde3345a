// What somebody typed, as groups of terms: one group for each word that counts, with all that may stand for it;
// and the phrases in quotes, which a page must hold word for word.

import { forms, stemmed, wordOf, words, written } from "../../../source/words";
import type { Group } from "./api";
import { spellings } from "./spelling";
import { search_stop_words } from "../words";

const MOST_LETTERS = 300;
const MOST_GROUPS = 12;
const LONGEST_PHRASE = 8;
export const WEIGHT = { form: 1, stem: 0.6, joined: 0.8, spelling: 0.7, tag: 0.4, prefix: 0.2, unfinished: 0.5, similar: 0.5 } as const;
const QUOTED = /["“”„«]([^"“”„«»]+)["“”»]/g;

const STOP_WORDS = new Set(search_stop_words.split(" "));

/** The words of a phrase that have places, and how far each is from the first. */
export type Phrase = readonly { readonly form: string; readonly offset: number }[];

/** length: how many words were typed. */
export interface Question {
  readonly groups: readonly Group[];
  readonly length: number;
  readonly phrases: ReadonlyMap<string, Phrase>;
}

/** Stems of a phrase, with spaces between -> terms under which it is found besides. */
export type Named = ReadonlyMap<string, readonly string[]>;

interface Token {
  readonly form: string;
  readonly joined: string;
  readonly stops: boolean;
  readonly extra: Map<string, number>;
}

/** Whether a form carries so little meaning that a query does without it. */
export const isStopWord = (form: string): boolean => STOP_WORDS.has(form);

/** Whether the beginning of a word may become one that carries little meaning. */
const mayStop = (begun: string): boolean => begun.length === 1 || [...STOP_WORDS].some((word) => word.startsWith(begun));

export function read(query: string, named: Named): Question {
  const text = query.slice(0, MOST_LETTERS);
  const tokens = tokensOf(text);
  addTags(tokens, named);
  addPairs(tokens);
  const last = /[\s"”»]$/.test(text) ? undefined : tokens[tokens.length - 1];
  const counting = tokens.filter((token) => !token.stops);
  // "about th" may become "about the hub": until then no word counts more than the others.
  const begun = counting.length === 1 && counting[0] === last && tokens.length > 1 && mayStop(last?.form ?? "");
  const kept = counting.length > 0 && !begun ? counting : tokens;
  const groups = new Map<string, Group>();
  for (const token of kept) {
    const before = groups.get(token.form);
    groups.set(token.form, group(token, token === last || before?.open === true));
  }
  return { groups: [...groups.values()].slice(0, MOST_GROUPS), length: tokens.length, phrases: phrasesIn(text) };
}

function phrasesIn(text: string): Map<string, Phrase> {
  const found = new Map<string, Phrase>();
  for (const [, quoted = ""] of text.matchAll(QUOTED)) {
    // A word that is too long to be looked for takes a place, as a stop word does.
    const all = written(quoted).flatMap((one) => wordOf(one)?.parts ?? [""]);
    const placed = all.map((form, offset) => ({ form, offset })).filter(({ form }) => form && !isStopWord(form));
    if (placed.length > 0) found.set(quoted.trim(), placed);
  }
  return found;
}

function tokensOf(text: string): Token[] {
  return words(text).flatMap((word) => {
    // "e-mail" is one word, of which only "mail" and "email" mean something.
    const whole = word.parts.join("") === word.joined || !word.joined;
    return (whole ? word.parts : [word.joined]).map((form) => ({
      form,
      joined: word.joined === form ? (forms(word)[0] ?? "") : word.joined,
      stops: isStopWord(form),
      extra: new Map<string, number>(),
    }));
  });
}

function addTags(tokens: readonly Token[], named: Named): void {
  for (let start = 0; start < tokens.length; start++) {
    for (let end = start + 1; end <= Math.min(tokens.length, start + LONGEST_PHRASE); end++) {
      const span = tokens.slice(start, end);
      const phrase = span.map((token) => stemmed(token.form)).join(" ");
      const found = named.get(phrase);
      // "it" in "who owns it" is not the department.
      if (!found || (span.every((token) => token.stops) && span.length < tokens.length)) continue;
      for (const token of span) for (const term of found) token.extra.set(term, WEIGHT.tag);
    }
  }
}

/** "time table" may be written "timetable". */
function addPairs(tokens: readonly Token[]): void {
  tokens.slice(1).forEach((token, at) => {
    const before = tokens[at];
    if (!before || before.stops || token.stops) return;
    for (const one of [before, token]) one.extra.set(before.form + token.form, WEIGHT.joined);
  });
}

function group(token: Token, open: boolean): Group {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => void terms.set(term, Math.max(terms.get(term) ?? 0, weight));
  add(token.form, WEIGHT.form);
  add(stemmed(token.form), WEIGHT.stem);
  if (token.joined) add(token.joined, WEIGHT.joined);
  for (const spelled of spellings(token.form)) {
    add(spelled, WEIGHT.spelling);
    add(stemmed(spelled), WEIGHT.spelling * WEIGHT.stem);
  }
  for (const [term, weight] of token.extra) add(term, weight);
  return { typed: token.form, open, terms };
}
