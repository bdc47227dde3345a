// All cases as outputs/case_files.py hands them over; they are ours, so only their presence is checked.

import type { Facts, Rules } from "./like_us";

export interface Value {
  readonly id: string;
  readonly title: string;
}

export interface Facet extends Value {
  readonly values: readonly Value[];
}

/** values: for each facet the numbers of those that the case has; documented, newest: low for what comes first. */
export interface Case extends Facts {
  readonly title: string;
  readonly organisation: string;
  readonly summary: string;
  readonly period: string;
  readonly values: readonly (readonly number[])[];
  readonly documented: number;
  readonly newest: number;
  /** The script with its facts. */
  readonly file: string;
}

/** cases: by organisation. */
export interface Cases {
  readonly facets: readonly Facet[];
  readonly cases: readonly Case[];
  readonly like: Rules;
}

type Row = readonly [
  id: string,
  title: string,
  organisation: string,
  summary: string,
  period: string,
  values: readonly (readonly number[])[],
  documented: number,
  newest: number,
  flags: string,
  digest: string,
];

interface Given {
  readonly facets: readonly (readonly [id: string, title: string, values: readonly (readonly [id: string, title: string])[]])[];
  readonly cases: readonly Row[];
  readonly like: Rules;
}

/** Beside the start page, two folders above hub.js, from where names of files count. */
const FILES = "../../case-files";

function given<T>(name: string): T {
  const value = window.Hub.data(name);
  if (!value) throw new Error(`${name} holds nothing`);
  return value as T;
}

export function decoded(data: Given): Cases {
  const facets = data.facets.map(([id, title, values]) => ({ id, title, values: values.map(([one, said]) => ({ id: one, title: said })) }));
  const place = new Map(facets.map(({ id }, number) => [id, number]));
  const cases = data.cases.map((row): Case => {
    const [id, title, organisation, summary, period, values, documented, newest, flags, digest] = row;
    const ids = (facet: string): readonly string[] => {
      const at = place.get(facet) ?? -1;
      return (values[at] ?? []).map((number) => facets[at]?.values[number]?.id ?? "");
    };
    const [sector = ""] = ids("sector");
    const [size = ""] = ids("size");
    const [front, staff, isPublic] = [...flags].map((flag) => flag === "1");
    return {
      ...{ id, title, organisation, summary, period, values, documented, newest, sector, size },
      platforms: ids("platform"),
      workforce: ids("workforce"),
      front: front === true,
      staff: staff === true,
      public: isPublic === true,
      file: `case-${id}.${digest}`,
    };
  });
  return { facets, cases, like: data.like };
}

/** A page or a cache may hold the name of a file that was there before the site was published anew: then past both. */
const trying = <Loaded>(load: (again: boolean) => Promise<Loaded>): Promise<Loaded> => load(false).catch(() => load(true));

export const loadCases = (anew = false): Promise<Cases> =>
  trying(async (again) => {
    await window.Hub.need(FILES, anew || again);
    await window.Hub.need(given<string>("case-files").replace(/\.js$/, ""), again);
    return decoded(given<Given>("cases"));
  });

/** The facts of one case. */
export const loadDetails = <T>({ id, file }: Case): Promise<T> =>
  trying(async (again) => {
    const today = again ? (await loadCases(true)).cases.find((one) => one.id === id)?.file : file;
    await window.Hub.need(today ?? file, again);
    return given<T>(`case-${id}`);
  });

/** The title of the first value that a case has of a facet; "" for none. */
export function titleOf({ facets }: Cases, one: Case, facet: string): string {
  const at = facets.findIndex(({ id }) => id === facet);
  const number = one.values[at]?.[0];
  return number === undefined ? "" : (facets[at]?.values[number]?.title ?? "");
}

export function idOf({ facets }: Cases, one: Case, facet: string): string {
  const at = facets.findIndex(({ id }) => id === facet);
  const number = one.values[at]?.[0];
  return number === undefined ? "" : (facets[at]?.values[number]?.id ?? "");
}
