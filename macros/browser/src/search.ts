// The search engine as a bundle of its own: whatever shows answers asks it. `Hub.data("search")` is what opens it,
// for the panel below a box, for the results page, and for benches that measure the shipped code.

import type { Engine } from "./search/api";
import { engine } from "./search/engine";
import { load, loadManifest, type Open } from "./search/files";

let engineHere: Promise<Engine> | undefined;
let folder = "";

async function made(again: boolean): Promise<Engine> {
  const manifest = await loadManifest(again);
  if (again && engineHere && manifest.folder === folder) return engineHere;
  const fresh = engine(manifest, load);
  folder = manifest.folder;
  return fresh;
}

const open: Open = (again = false) => {
  if (again) {
    const newer = made(true);
    // Without a newer list of files the older one goes on answering what it has.
    newer.then(() => (engineHere = newer), () => undefined);
    return newer;
  }
  engineHere ??= made(false);
  // What did not come is asked for again with the next query.
  engineHere.catch(() => (engineHere = undefined));
  return engineHere;
};

window.Hub.data("search", open);
