// What is said about an answer besides its hits: what was taken for a word that no page has, what quotes do, and
// what else to try where nothing was found.

import { fill, make } from "../dom";
import type { Answer, Engine, Piece } from "./api";
import { resultsFor } from "./link";
import {
  search_missing,
  search_near,
  search_no_words,
  search_none,
  search_none_phrase,
  search_partly,
  search_phrase,
  search_similar,
  search_too_long,
  search_without_quotes,
} from "../words";

const LONGEST_SHOWN = 60;
const QUOTED = /["“„«]([^"“”„«»]+)["”»]/g;

/** A query as it stands within quotes of ours: cut, and its own quotes made single. */
export const short = (query: string): string => {
  const letters = [...query.trim().replace(QUOTED, "‘$1’")];
  return letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN).join("")}…` : letters.join("");
};

const quoted = (words: readonly string[]): string => words.map((word) => `“${short(word)}”`).join(", ");

export const marked = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked: on }) => (on ? make("mark", {}, text) : text));

/** Sentences about how the query was taken, where hits are shown. */
export function notes({ query: { groups, phrases }, similar }: Answer): string[] {
  const missing = groups.filter(({ typed, terms }) => terms.size === 0 && !similar.has(typed)).map(({ typed }) => typed);
  return [
    ...[...similar].map(([word, taken]) => fill(search_similar, { word: short(word), taken: quoted(taken) })),
    ...(missing.length > 0 ? [fill(search_missing, { words: quoted(missing) })] : []),
    ...(phrases.length > 0 ? [fill(search_phrase, { words: quoted(phrases) })] : []),
  ];
}

/** What belongs to the count of results. */
export const partly = ({ whole }: Answer): string[] => (whole ? [] : [search_partly]);

/** The sentence for an answer without hits. */
export function nothing(query: string, { query: { groups, phrases } }: Answer): string {
  const unread = /[\p{L}\p{N}]/u.test(query) ? search_too_long : search_no_words;
  const words = groups.length === 0 ? unread : phrases.length > 0 ? search_none_phrase : search_none;
  return fill(words, { query: short(query) });
}

/** Queries that may do better, as links; null where there are none. page: of the results. */
export async function instead(query: string, answer: Answer, engine: Engine, page: string): Promise<HTMLElement | null> {
  const link = (text: string, asked: string): HTMLElement => make("a", { href: resultsFor(page, asked) }, text);
  if (answer.query.phrases.length > 0) return make("p", {}, link(search_without_quotes, query.replace(/["“”„«»]/g, " ")));
  const near = await engine.near(answer);
  if (near.length === 0) return null;
  return make("p", {}, search_near, ...near.flatMap((word, at) => [at > 0 ? ", " : " ", link(word, word)]));
}
