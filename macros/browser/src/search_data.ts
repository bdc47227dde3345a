// What outputs/search_index.py hands over; it is ours, so only its presence is checked.

export interface Shown {
  /** Below the folder of search.html. */
  readonly path: string;
  readonly title: string;
  readonly kind: string;
  readonly summary: string;
}

export interface SearchData {
  readonly lunr: object;
  readonly documents: readonly (readonly [path: string, title: string, kind: string, summary: string])[];
  readonly kinds: readonly (readonly [kind: string, one: string, many: string])[];
  readonly tags: Readonly<Record<string, readonly string[]>>;
}

/** Per document, its paragraphs. */
export type Texts = readonly (readonly string[])[];

/** Beside search.html, two folders above hub.js, from where names of files count. */
const FILES = "../../search-files";

const given = <T>(name: string): T => {
  const value = window.Hub.data(name);
  if (!value) throw new Error(`${name} holds nothing`);
  return value as T;
};

/** Load the scripts with the data; the texts may fail without harm: results then show their summaries. */
export async function loadSearch(): Promise<{ data: SearchData; texts: Texts }> {
  await window.Hub.need(FILES);
  const files = given<Readonly<Record<string, string>>>("search-files");
  const need = (name: string): Promise<void> => window.Hub.need((files[name] ?? name).replace(/\.js$/, ""));
  const [texts] = await Promise.all([
    need("search-text").then(() => given<Texts>("search-text")).catch(() => []),
    need("search-index"),
  ]);
  return { data: given<SearchData>("search-index"), texts };
}
