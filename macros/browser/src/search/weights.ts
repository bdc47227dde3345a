// Asks lunr what a term weighs in each field of each document. A shard is a whole lunr index of its terms, and
// what a term weighs hangs on no other: so the weights from shards are those from one index of everything.

import lunr from "lunr";

export const FIELDS = ["title", "headings", "text"] as const;

/** Documents that hold a term in a field, and what it weighs there. */
export interface Postings {
  readonly documents: Int32Array;
  readonly weights: Float64Array;
}

/** One for each field. */
export type Weights = readonly Postings[];

interface Serialised {
  readonly invertedIndex: readonly (readonly [term: string, posting: unknown])[];
}

/** A shard of terms as what tells the weights of a term; undefined for one that it does not hold. */
export function unpackTerms(value: unknown): (term: string) => Weights | undefined {
  const index = lunr.Index.load(value as object);
  const known = new Set((value as Serialised).invertedIndex.map(([term]) => term));
  const asked = new Map<string, Weights>();
  return (term) => {
    if (!known.has(term)) return undefined;
    let weights = asked.get(term);
    if (!weights) asked.set(term, (weights = weigh(index, term)));
    return weights;
  };
}

function weigh(index: lunr.Index, term: string): Weights {
  return FIELDS.map((field) => {
    const results = index.query((query) => query.term(term, { fields: [field], usePipeline: false }));
    return {
      documents: Int32Array.from(results, ({ ref }) => Number(ref)),
      weights: Float64Array.from(results, ({ score }) => score),
    };
  });
}
