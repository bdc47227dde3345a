// The search engine as a bundle of its own: whatever shows answers asks it. `Hub.data("search")` is what opens it,
// for the panel below a box, for the results page, and for benches that measure the shipped code.

import type { Engine } from "./search/api";
import { engine } from "./search/engine";
import { load, loadManifest, type Open } from "./search/files";

/** By the newest list of files that came; where none comes after it, it goes on answering what it has. */
let newest: { readonly folder: string; readonly engine: Engine } | undefined;

const open: Open = async (again) => {
  if (newest && !again) return newest.engine;
  const manifest = await loadManifest(again);
  const { folder } = manifest;
  if (newest?.folder !== folder) newest = { folder, engine: engine(manifest, load) };
  return newest.engine;
};

window.Hub.data("search", open);
