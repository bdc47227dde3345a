// Brings the files of the search as scripts that hand over data: pages opened from a file can load nothing else.

import type { Engine, Load, Manifest } from "./api";

/** Beside search.html, two folders above hub.js, from where names of files count. */
const MANIFEST = "../../search-files";

/** Load a file, past the cache when it does not come or comes without its data. again: past the cache at once. */
async function bring(file: string, name: string, again = false): Promise<unknown> {
  try {
    await window.Hub.need(file, again);
    const value = window.Hub.data(name);
    if (value === undefined) throw new Error(`${name} came without its data`);
    return value;
  } catch (error) {
    if (again) throw error;
    return bring(file, name, true);
  }
}

export const load: Load = (name) => bring(name, name);

/** again: past the cache, where an older one may still lie. */
export const loadManifest = (again?: boolean): Promise<Manifest> => bring(MANIFEST, "search-files", again) as Promise<Manifest>;

/** What the bundle `search` hands over, and what tests and benches of the shipped code use besides.
 *  again: look for a newer list of files; the same engine comes back where there is none. */
export type Open = (again?: boolean) => Promise<Engine>;

/** The engine, from the bundle that holds it; its list of files is on its way meanwhile. */
export async function opened(again = false): Promise<Engine> {
  if (!again) window.Hub.need(MANIFEST).catch(() => undefined);
  return ((await bring("search", "search")) as Open)(again);
}

/** Ask the engine. When a file does not come, the site may have been published anew under a list of files that a
 *  cache still holds: then ask once more by the list of today. */
export async function trying<Found>(ask: (engine: Engine) => Promise<Found>): Promise<Found> {
  const engine = await opened();
  try {
    return await ask(engine);
  } catch (error) {
    const newer = await opened(true);
    if (newer === engine) throw error;
    return ask(newer);
  }
}
