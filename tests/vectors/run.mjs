// Bundles the model as the tools do, and holds it to the vectors named on the command line.

import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { all, bundled } from "../bundled.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const world = bundled([
  all("questions/check"),
  all("questions/follows"),
  'export { read } from "./model/answers";',
  all("model/lineage"),
  'export { bases } from "./model/evidence";',
  'export { change } from "./model/worksheet";',
]);
vm.runInContext(readFileSync(join(HERE, "compare.js"), "utf8"), world);
let failed = false;
for (const name of process.argv.slice(2)) {
  const differing = vm.runInContext("(text) => compareVectors(code, JSON.parse(text))", world)(readFileSync(resolve(HERE, name), "utf8"));
  for (const one of differing) console.error(`${name}: ${one}`);
  failed ||= differing.length > 0;
}
process.exitCode = failed ? 1 : 0;
