// What a choice among facets leaves, and what each further tick would leave: one walk through the cases.
// Within a facet any ticked value will do; the facets must all be met.

export type Chosen = readonly ReadonlySet<number>[];

interface Counted {
  readonly values: readonly (readonly number[])[];
}

/**
 * found: numbers of the cases that meet the choice, in their order;
 * added: by facet and value, how many there would be with that value ticked too;
 * own: by facet and value, how many have it among those that meet all other facets;
 * without: by facet, how many there would be with nothing ticked in it.
 */
export interface Counts {
  readonly found: readonly number[];
  readonly added: readonly (readonly number[])[];
  readonly own: readonly (readonly number[])[];
  readonly without: readonly number[];
}

const NONE = -1;
const SEVERAL = -2;

/** The one facet that a case does not meet, or NONE, or SEVERAL. */
function missed(values: Counted["values"], chosen: Chosen): number {
  let found = NONE;
  for (let facet = 0; facet < chosen.length; facet += 1) {
    const wanted = chosen[facet];
    if (!wanted || wanted.size === 0) continue;
    if ((values[facet] ?? []).some((value) => wanted.has(value))) continue;
    if (found !== NONE) return SEVERAL;
    found = facet;
  }
  return found;
}

/** sizes: how many values each facet has. */
export function count(cases: readonly Counted[], sizes: readonly number[], chosen: Chosen): Counts {
  const zeros = (): number[][] => sizes.map((size) => new Array<number>(size).fill(0));
  const found: number[] = [];
  const [own, more] = [zeros(), zeros()];
  const alone = sizes.map(() => 0);
  cases.forEach(({ values }, number) => {
    const miss = missed(values, chosen);
    if (miss === SEVERAL) return;
    if (miss === NONE) found.push(number);
    else alone[miss] = (alone[miss] ?? 0) + 1;
    for (const facet of miss === NONE ? sizes.keys() : [miss]) {
      for (const value of values[facet] ?? []) {
        const [all, extra] = [own[facet], more[facet]];
        if (all) all[value] = (all[value] ?? 0) + 1;
        if (extra && miss === facet) extra[value] = (extra[value] ?? 0) + 1;
      }
    }
  });
  const added = own.map((counts, facet) =>
    (chosen[facet]?.size ?? 0) > 0 ? (more[facet] ?? []).map((extra) => found.length + extra) : [...counts],
  );
  return { found, added, own, without: alone.map((each) => found.length + each) };
}
