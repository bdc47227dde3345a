// Answers queries as pages do, in Node. The file named holds {manifest, files: {name: value}, most}; each line of the
// input is a list of queries, each line of the output what was found: {answers, took}, in milliseconds.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { code } from "./code.mjs";

const { manifest, files, most } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const load = async (name) => {
  if (!(name in files)) throw new Error(`no ${name}`);
  return files[name];
};
const engine = code().engine(manifest, load);

async function answerTo(asked) {
  const answer = await engine.ask(asked);
  const { hits, whole, query: { phrases }, similar } = answer;
  const found = hits.map(({ document, score }) => [document, score]);
  const shown = await engine.show(answer, hits.slice(0, most));
  return { hits: found, whole, similar: [...similar], phrases, shown };
}

for await (const line of createInterface({ input: process.stdin })) {
  const answers = [];
  const asked = performance.now();
  for (const query of JSON.parse(line)) answers.push(await answerTo(query));
  console.log(JSON.stringify({ answers, took: performance.now() - asked }));
}
