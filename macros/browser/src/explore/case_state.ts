// What somebody looks for, in the address behind the #, so that it can be sent, kept and gone back to.
// An address may come from anywhere: what it names and nobody knows is passed over.

import type { Cases } from "./case_data";
import type { Chosen } from "./case_counts";

export const SORTS = ["documented", "newest", "organisation", "like"] as const;
export type Sort = (typeof SORTS)[number];
/** Of cases that are compared. */
export const MOST = 4;

/** compared: ids of cases, in the order in which they were picked. */
export interface State {
  readonly chosen: Chosen;
  readonly sort: Sort;
  readonly compared: readonly string[];
}

/** An anchor of the page is no state. */
export const isState = (fragment: string): boolean => fragment === "" || fragment === "#" || fragment.includes("=");

export function comparedIn(fragment: string, known: ReadonlySet<string>): readonly string[] {
  const asked = new URLSearchParams(fragment.replace(/^#/, "")).getAll("case");
  return [...new Set(asked)].filter((id) => known.has(id)).slice(0, MOST);
}

export function read(fragment: string, { facets, cases }: Cases): State {
  const asked = new URLSearchParams(fragment.replace(/^#/, ""));
  const chosen = facets.map(({ id, values }) => {
    const wanted = new Set(asked.getAll(id));
    return new Set([...values.keys()].filter((number) => wanted.has(values[number]?.id ?? "")));
  });
  const sort = SORTS.find((one) => one === asked.get("sort")) ?? "documented";
  return { chosen, sort, compared: comparedIn(fragment, new Set(cases.map(({ id }) => id))) };
}

export function written({ chosen, sort, compared }: State, { facets }: Cases): string {
  const said = new URLSearchParams();
  facets.forEach(({ id, values }, facet) => {
    values.forEach((value, number) => {
      if (chosen[facet]?.has(number)) said.append(id, value.id);
    });
  });
  if (sort !== "documented") said.append("sort", sort);
  for (const id of compared) said.append("case", id);
  return said.toString();
}
