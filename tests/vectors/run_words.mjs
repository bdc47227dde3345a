// Holds the browser's analyser to words.json, and both stemmers to lunr's own.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const HERE = dirname(fileURLToPath(import.meta.url));
const MACROS = join(HERE, "..", "..", "macros");
const need = createRequire(join(MACROS, "browser", "package.json"));
const { outputFiles } = need("esbuild").buildSync({
  stdin: { contents: 'export * from "./source/words";', resolveDir: MACROS, loader: "ts" },
  bundle: true,
  write: false,
  format: "iife",
  globalName: "code",
  target: "es2020",
  charset: "utf8",
});
const world = vm.createContext({});
vm.runInContext(outputFiles[0].text, world);
const { words, stemmed } = vm.runInContext("code", world);
const lunr = need("lunr");

const { texts, stems } = JSON.parse(readFileSync(join(HERE, "words.json"), "utf8"));
function expect(what, found, expected) {
  if (JSON.stringify(found) === JSON.stringify(expected)) return;
  console.error(`${JSON.stringify(what).slice(0, 300)}\n  found    ${JSON.stringify(found)}\n  expected ${JSON.stringify(expected)}`);
  process.exitCode = 1;
}
for (const { text, words: expected } of texts) expect(text, words(text).map(({ parts, joined }) => [parts, joined]), expected);
for (const [form, expected] of stems) {
  expect(form, stemmed(form), expected);
  expect(`lunr: ${form}`, lunr.stemmer(new lunr.Token(form, {})).toString(), expected);
}
