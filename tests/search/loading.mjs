// Asks a search of which one file fails at first: for each sort of file, and each way to fail.
// The file named holds {manifest, files, query}; prints, per sort of file and way, what became of asking twice.

import { readFileSync } from "node:fs";
import { code } from "./code.mjs";

const { manifest, files, query } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const { engine } = code();
const WAYS = {
  missing: (name) => Promise.reject(new Error(`${name} did not load`)),
  empty: () => Promise.resolve(undefined),
};

const whole = await engine(manifest, async (name) => files[name]).ask(query);
const told = [];
for (const sort of "tvpd") {
  for (const [way, fail] of Object.entries(WAYS)) {
    let failed = "";
    const load = async (name) => {
      if (failed || !name.split("/").pop().startsWith(sort)) return files[name];
      failed = name;
      return fail(name);
    };
    const search = engine(manifest, load);
    const first = await search.ask(query).then(() => "answered", (error) => String(error.message));
    const second = await search.ask(query);
    told.push({ sort, way, failed, first, same: JSON.stringify(second.hits) === JSON.stringify(whole.hits) });
  }
}
console.log(JSON.stringify({ hits: whole.hits.length, told }));
