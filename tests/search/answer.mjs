// Answers queries as the search page does, in Node: reads {data, texts, queries, most} from the file named,
// prints for each query {hits, similar, excerpts} of the first `most` hits.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
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

const { data, texts = [], queries, most } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const began = performance.now();
const search = searcher(data);
const ready = performance.now();
const answers = queries.map((query) => {
  const { hits, groups, similar } = search(query);
  const read = reader(groups);
  const first = hits.slice(0, most);
  const excerpts = first.map(({ document }) => (texts[document] ? excerpt(texts[document], read) : []));
  return { hits: first.map(({ document }) => document), count: hits.length, similar, excerpts };
});
const done = performance.now();
console.log(JSON.stringify({ answers, load: ready - began, each: (done - ready) / Math.max(queries.length, 1) }));
