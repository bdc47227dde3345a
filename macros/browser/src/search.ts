// The search engine as a bundle of its own: whatever shows answers asks it. `Hub.data("search")` is what opens it,
// for the panel below a box, for the results page, and for benches that measure the shipped code.

import type { Engine } from "./search_api";
import { engine } from "./search_engine";
import { load, loadManifest, type Open } from "./search_files";

let engineHere: Promise<Engine> | undefined;

const open: Open = () => {
  engineHere ??= loadManifest().then((manifest) => engine(manifest, load));
  // What did not come is asked for again with the next query.
  engineHere.catch(() => (engineHere = undefined));
  return engineHere;
};

window.Hub.data("search", open);
