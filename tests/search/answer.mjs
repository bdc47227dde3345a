// Answers queries as the search page does, in Node. The file named holds {data, texts, most}; each line of the
// input is a list of queries, each line of the output what was found: {answers, load, took}, in milliseconds.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const SRC = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "macros", "browser", "src");
const { buildSync } = createRequire(join(SRC, "..", "package.json"))("esbuild");
const { outputFiles } = buildSync({
  stdin: { contents: 'export * from "./search_rank"; export * from "./search_excerpt";', resolveDir: SRC, loader: "ts" },
  bundle: true,
  write: false,
  format: "iife",
  globalName: "code",
  target: "es2020",
  charset: "utf8",
});
const world = vm.createContext({ console });
vm.runInContext(outputFiles[0].text, world);
const { searcher, reader, excerpt } = vm.runInContext("code", world);

const { data, texts, most } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const began = performance.now();
const search = searcher(data);
const load = performance.now() - began;

function answer(query) {
  const { hits, groups, similar } = search(query);
  const read = reader(groups);
  const first = hits.slice(0, most);
  const passages = first.map(({ document }) => excerpt([data.documents[document][3], ...(texts[document] ?? [])], read));
  return { hits: first.map(({ document }) => document), count: hits.length, similar, passages };
}

for await (const line of createInterface({ input: process.stdin })) {
  const asked = performance.now();
  const answers = JSON.parse(line).map(answer);
  console.log(JSON.stringify({ answers, load, took: performance.now() - asked }));
}
