// What somebody typed, as groups of terms: one group for each word that counts, with all that may stand for it.

import { forms, stemmed, words } from "../../source/words";
import { spellings } from "./search_spelling";
import { search_stop_words } from "./words";

const MOST_LETTERS = 300;
const MOST_GROUPS = 12;
const LONGEST_PHRASE = 8;
export const WEIGHT = { form: 1, stem: 0.6, joined: 0.8, spelling: 0.7, tag: 0.4, prefix: 0.2, similar: 0.5 } as const;

const STOP_WORDS = new Set(search_stop_words.split(" "));

/** terms: term of the index -> how much it counts. typed: the word itself, open when more letters may follow. */
export interface Group {
  readonly typed: string;
  readonly open: boolean;
  readonly terms: ReadonlyMap<string, number>;
}

/** Phrase of stems -> terms of the words of the vocabulary that it names. */
export type Tags = ReadonlyMap<string, readonly string[]>;

interface Token {
  readonly form: string;
  readonly joined: string;
  readonly stops: boolean;
  readonly tags: Set<string>;
}

/** Whether a form carries so little meaning that a query does without it. */
export const isStopWord = (form: string): boolean => STOP_WORDS.has(form);

export function groupsOf(query: string, tags: Tags): Group[] {
  const text = query.slice(0, MOST_LETTERS);
  const tokens = tokensOf(text);
  addTags(tokens, tags);
  const counting = tokens.filter((token) => !token.stops);
  const kept = counting.length > 0 ? counting : tokens;
  const last = /\s$/.test(text) ? undefined : tokens[tokens.length - 1];
  const groups = new Map<string, Group>();
  for (const token of kept) {
    const before = groups.get(token.form);
    groups.set(token.form, group(token, token === last || before?.open === true));
  }
  return [...groups.values()].slice(0, MOST_GROUPS);
}

function tokensOf(text: string): Token[] {
  return words(text).flatMap((word) => {
    // "e-mail" is one word, of which only "mail" and "email" mean something.
    const whole = word.parts.join("") === word.joined || !word.joined;
    return (whole ? word.parts : [word.joined]).map((form) => ({
      form,
      joined: word.joined === form ? (forms(word)[0] ?? "") : word.joined,
      stops: isStopWord(form),
      tags: new Set<string>(),
    }));
  });
}

function addTags(tokens: readonly Token[], tags: Tags): void {
  for (let start = 0; start < tokens.length; start++) {
    for (let end = start + 1; end <= Math.min(tokens.length, start + LONGEST_PHRASE); end++) {
      const span = tokens.slice(start, end);
      const found = tags.get(span.map((token) => stemmed(token.form)).join(" "));
      // "it" in "who owns it" is not the department.
      if (!found || (span.every((token) => token.stops) && span.length < tokens.length)) continue;
      for (const token of span) for (const tag of found) token.tags.add(tag);
    }
  }
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
  for (const tag of token.tags) add(tag, WEIGHT.tag);
  return { typed: token.form, open, terms };
}
