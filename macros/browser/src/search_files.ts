// Brings the files of the search as scripts that hand over data: pages opened from a file can load nothing else.

import type { Engine, Load, Manifest } from "./search_api";

/** Beside search.html, two folders above hub.js, from where names of files count. */
const MANIFEST = "../../search-files";

/** Load a file, once more past the cache when it does not come or comes without its data. */
async function bring(file: string, name: string): Promise<unknown> {
  for (const again of [false, true]) {
    try {
      await window.Hub.need(file, again);
    } catch (error) {
      if (again) throw error;
    }
    const value = window.Hub.data(name);
    if (value !== undefined && value !== null) return value;
  }
  throw new Error(`${name} came without its data`);
}

export const load: Load = (name) => bring(name, name);

export const loadManifest = async (): Promise<Manifest> => (await bring(MANIFEST, "search-files")) as Manifest;

/** What the bundle `search` hands over, and what tests and benches of the shipped code use besides. */
export type Open = () => Promise<Engine>;

/** The engine, from the bundle that holds it; its list of files is on its way meanwhile. */
export async function opened(): Promise<Engine> {
  window.Hub.need(MANIFEST).catch(() => undefined);
  return ((await bring("search", "search")) as Open)();
}
