// Runs the explorer's arithmetic, as it is shipped, on the cases of a file; prints what it found.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "macros", "browser", "src");
const need = createRequire(join(SOURCE, "..", "package.json"));
const contents = ["case_counts", "case_state", "case_data", "like_us", "csv"].map((name) => `export * from "./${name}";`).join("");
const { outputFiles } = need("esbuild").buildSync({
  stdin: { contents, resolveDir: SOURCE, loader: "ts" },
  bundle: true,
  write: false,
  format: "iife",
  globalName: "code",
  target: "es2020",
});
const world = vm.createContext({ URLSearchParams, window: {}, document: { readyState: "loading" } });
vm.runInContext(outputFiles[0].text, world);
const { count, read, written, decoded, likeness } = vm.runInContext("code", world);

const asked = JSON.parse(readFileSync(process.argv[2], "utf8"));
const sets = (chosen) => chosen.map((values) => new Set(values));
const lists = ({ chosen, sort, compared }) => ({ chosen: chosen.map((one) => [...one]), sort, compared });
console.log(
  JSON.stringify({
    counts: asked.counts.map(({ cases, sizes, chosen }) => count(cases.map((values) => ({ values })), sizes, sets(chosen))),
    states: asked.states.map(({ data, fragment }) => {
      const state = read(fragment, decoded(data));
      const again = written(state, decoded(data));
      return { ...lists(state), written: again, again: lists(read(`#${again}`, decoded(data))) };
    }),
    like: asked.like.map(({ rules, profile, facts }) => likeness(rules, profile, facts)),
  }),
);
