// Holds the browser's analyser to words.json, and both stemmers to lunr's own.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { all, bundled, need } from "../bundled.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const { words, stemmed } = bundled([all("source/words")]).code;
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
