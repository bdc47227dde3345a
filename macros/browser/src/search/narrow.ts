// Narrows hits down by what is ticked: within one list any of the ticked words will do, and every list must agree.

import type { Engine, Facet, Hit } from "./api";

/** values: the words of a list; of: which of them a document has, by their places. */
export interface List {
  readonly name: string;
  readonly title: string;
  readonly values: readonly { readonly id: string; readonly title: string }[];
  readonly of: (document: number) => readonly number[];
}

/** Name of a list -> the ids that are ticked; lists without any are left out. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>;

/** counts: per list and value, how many of the hits have it that the other lists let through; ticked: the words that
 *  narrow, without those that no list holds: an address may name anything. */
export interface Narrowed {
  readonly kept: readonly Hit[];
  readonly counts: readonly (readonly number[])[];
  readonly ticked: readonly string[];
}

const NONE: readonly number[] = [];

export function kindsOf(title: string, { kinds, kindOf }: Engine): List {
  const place = new Map(kinds.map(([name], at) => [name, [at]]));
  const values = kinds.map(([id, , many]) => ({ id, title: many }));
  return { name: "kind", title, values, of: (document) => place.get(kindOf(document)) ?? NONE };
}

export function listOf([name, title, words]: Facet): List {
  const held = new Map<number, number[]>();
  words.forEach(([, , gaps], value) => {
    let document = 0;
    for (const gap of gaps) {
      document += gap;
      held.set(document, [...(held.get(document) ?? []), value]);
    }
  });
  return { name, title, values: words.map(([id, said]) => ({ id, title: said })), of: (document) => held.get(document) ?? NONE };
}

export function narrow(hits: readonly Hit[], lists: readonly List[], chosen: Chosen): Narrowed {
  const counts = lists.map(({ values }) => values.map(() => 0));
  const on = lists.map(({ name, values }) => values.map(({ id }) => chosen.get(name)?.has(id) === true));
  const kept = hits.filter(({ document }) => {
    const held = lists.map((list) => list.of(document));
    const against = [...held.keys()].filter((list) => on[list]?.includes(true) && !held[list]?.some((value) => on[list]?.[value]));
    held.forEach((values, list) => {
      const count = counts[list];
      if (count && against.every((other) => other === list)) for (const value of values) count[value] = (count[value] ?? 0) + 1;
    });
    return against.length === 0;
  });
  const ticked = lists.flatMap(({ values }, list) => values.filter((_, value) => on[list]?.[value]).map(({ title }) => title));
  return { kept, counts, ticked };
}
