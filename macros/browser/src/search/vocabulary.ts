// What else a typed word may stand for, from the words that pages hold.

import type { Shards, Vocabulary } from "./shards";

const MOST_COMPLETIONS = 12;
const MOST_SIMILAR = 5;
export const SHORTEST_PREFIX = 2;
const SHORTEST_BEGINNING = 4;
const LONGEST_BEGINNING = 12;
/** Which share of its letters may be wrong in a word that is only offered. */
const FURTHEST_SHARE = 0.4;
const MOST_SLIPS = 4;

interface Counted {
  readonly word: string;
  readonly count: number;
}

const byCount = (one: Counted, other: Counted): number => other.count - one.count || (one.word < other.word ? -1 : 1);

/** The most frequent words that begin so, without the word itself. */
export async function completions(shards: Shards, typed: string): Promise<Counted[]> {
  if (typed.length < SHORTEST_PREFIX) return [];
  const found: Counted[] = [];
  for (const { words, counts } of await shards.vocabulary(typed)) {
    words.forEach((word, at) => {
      if (word !== typed && word.startsWith(typed)) found.push({ word, count: counts[at] ?? 0 });
    });
  }
  return found.sort(byCount).slice(0, MOST_COMPLETIONS);
}

/** How many slips of the pen a word may hold; short words have too many neighbours. */
const furthest = (typed: string): number => (typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2);

/** Words at the least distance at which there are any: nearest beginnings first, as few slips are in the first letters. */
export async function similarTo(shards: Shards, typed: string): Promise<Counted[]> {
  const most = furthest(typed);
  if (most === 0) return [];
  const [first = "", second = ""] = typed;
  for (const beginnings of [[first + second, second + first], [first], [""]]) {
    const found = nearest(await shards.vocabulary(...beginnings), beginnings, typed, most);
    if (found.length > 0) return found;
  }
  return [];
}

/** What may be meant where nothing similar is known: words with more slips, else those with the same beginning. */
export async function nearTo(shards: Shards, typed: string): Promise<string[]> {
  const slips = Math.min(MOST_SLIPS, Math.floor(typed.length * FURTHEST_SHARE));
  const found = slips > 0 ? nearest(await shards.vocabulary(""), [""], typed, slips) : [];
  for (let length = Math.min(typed.length - 1, LONGEST_BEGINNING); found.length === 0 && length >= SHORTEST_BEGINNING; length--) {
    found.push(...(await completions(shards, typed.slice(0, length))));
  }
  return found.slice(0, MOST_SIMILAR).map(({ word }) => word);
}

/** Only words with these beginnings, as the parts that hold them hold others too. */
function nearest(vocabularies: readonly Vocabulary[], beginnings: readonly string[], typed: string, most: number): Counted[] {
  let least = most;
  let found: Counted[] = [];
  for (const { words, counts } of vocabularies) {
    words.forEach((word, at) => {
      if (Math.abs(word.length - typed.length) > least || !beginnings.some((one) => word.startsWith(one))) return;
      const far = distance(typed, word, least);
      if (far > least) return;
      if (far < least) found = [];
      least = far;
      found.push({ word, count: counts[at] ?? 0 });
    });
  }
  return found.sort(byCount).slice(0, MOST_SIMILAR);
}

/** Letters to change, drop, add or swap with their neighbour; anything above `most` once it is more than that. */
export function distance(one: string, other: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[other.length] ?? most + 1;
}
