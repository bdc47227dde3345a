// Compares what the search adds up with what lunr itself says of whole queries, over the whole index in one part.
// The file named holds {files: {name: value}}, the input a list of queries: lists of [term, boost]. Prints the
// greatest difference of two scores, as a share, and how many were compared.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { code } from "./code.mjs";

const lunr = createRequire(new URL("../../macros/browser/package.json", import.meta.url))("lunr");
const whole = Object.values(JSON.parse(readFileSync(process.argv[2], "utf8")).files)[0];
const index = lunr.Index.load(whole);
const weightsOf = code().unpackTerms(whole);
let greatest = 0;
let compared = 0;
for (const query of JSON.parse(readFileSync(0, "utf8"))) {
  const ours = new Map();
  for (const [term, boost] of query) {
    for (const { documents, weights } of weightsOf(term)) {
      documents.forEach((document, at) => ours.set(document, (ours.get(document) ?? 0) + boost * weights[at]));
    }
  }
  const length = Math.hypot(...query.map(([, boost]) => boost));
  const theirs = index.query((asked) => {
    for (const [term, boost] of query) asked.term(term, { boost, usePipeline: false });
  });
  if (theirs.length !== ours.size) greatest = Infinity;
  for (const { ref, score } of theirs) {
    greatest = Math.max(greatest, Math.abs(ours.get(Number(ref)) / length / score - 1));
    compared++;
  }
}
console.log(JSON.stringify({ greatest, compared }));
