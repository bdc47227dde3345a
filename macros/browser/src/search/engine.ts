// The search as pages use it: a query in, hits and what is shown of them out. Knows no page and no browser.

import type { Answer, Engine, Group, Hit, Load, Manifest, Shown } from "./api";
import { showing } from "./excerpt";
import { type Named, type Phrase, read, WEIGHT } from "./query";
import { digit, rank } from "./rank";
import { again } from "./second";
import { Shards } from "./shards";
import { reader } from "./text";
import { completions, nearTo, similarTo } from "./vocabulary";

/** How many of the first hits are ordered again by their texts. */
const AGAIN = 10;
const MOST_NEAR = 5;

interface Settled {
  readonly group: Group;
  readonly similar: readonly string[];
}

export function engine(manifest: Manifest, load: Load): Engine {
  const shards = new Shards(manifest, load);
  const named: Named = new Map(Object.entries(manifest.phrases));
  const kindOf = (document: number): string => manifest.kinds[digit(manifest.kind, document)]?.[0] ?? "";

  const show = ({ query }: Answer, hits: readonly Hit[]): Promise<Shown[]> =>
    Promise.all(hits.map(async ({ document }) => ({ kind: kindOf(document), ...showing(await shards.document(document), query) })));

  const ask = async (text: string): Promise<Answer> => {
    const question = read(text, named);
    const settled = await Promise.all(question.groups.map((group) => settle(shards, group)));
    const groups = settled.map(({ group }) => group);
    const [weights, allowed] = await Promise.all([
      shards.weights(groups.flatMap(({ terms }) => [...terms.keys()])),
      holding(shards, [...question.phrases.values()]),
    ]);
    const { hits, rarity, whole } = rank(groups, weights, manifest, allowed);
    const query = { groups, rarity, length: question.length, phrases: [...question.phrases.keys()], read: reader(groups) };
    const docs = await Promise.all(hits.slice(0, AGAIN).map(({ document }) => shards.document(document)));
    const similar = new Map(settled.filter(({ similar: taken }) => taken.length > 0).map(({ group, similar: taken }) => [group.typed, taken]));
    return { hits: again(hits, docs, query), whole, query, similar };
  };

  const near = async ({ query: { groups } }: Answer): Promise<string[]> => {
    const found = await Promise.all(groups.filter(({ terms }) => terms.size === 0).map(({ typed }) => nearTo(shards, typed)));
    return [...new Set(found.flat())].slice(0, MOST_NEAR);
  };

  return { ask, show, near, facets: () => shards.facets(), kinds: manifest.kinds, kindOf };
}

/** The group with the terms that pages hold, and what else may be meant. */
async function settle(shards: Shards, group: Group): Promise<Settled> {
  const [known, completed] = await Promise.all([
    shards.weights(group.terms.keys()),
    group.open ? completions(shards, group.typed) : [],
  ]);
  const terms = new Map([...group.terms].filter(([term]) => known.has(term)));
  const prefix = known.has(group.typed) ? WEIGHT.prefix : WEIGHT.unfinished;
  for (const { word } of completed) if (!terms.has(word)) terms.set(word, prefix);
  if (terms.size > 0) return { group: { ...group, terms }, similar: [] };
  const similar = (await similarTo(shards, group.typed)).map(({ word }) => word);
  return { group: { ...group, terms: new Map(similar.map((word) => [word, WEIGHT.similar])) }, similar };
}

/** The documents that hold every phrase word for word; undefined where there are none to hold. */
async function holding(shards: Shards, phrases: readonly Phrase[]): Promise<ReadonlySet<number> | undefined> {
  if (phrases.length === 0) return undefined;
  const found = await Promise.all(phrases.map((phrase) => withPhrase(shards, phrase)));
  return found.reduce((one, other) => new Set([...one].filter((document) => other.has(document))));
}

async function withPhrase(shards: Shards, phrase: Phrase): Promise<Set<number>> {
  const placed = await Promise.all(phrase.map(({ form }) => shards.places(form)));
  const found = new Set<number>();
  for (const [document, starts] of placed[0] ?? []) {
    const others = placed.map((places) => new Set(places.get(document)));
    const origin = phrase[0]?.offset ?? 0;
    const whole = (start: number): boolean => phrase.every(({ offset }, at) => others[at]?.has(start + offset - origin));
    if (starts.some(whole)) found.add(document);
  }
  return found;
}
