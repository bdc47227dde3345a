// Bundles the model as the tools do, and holds it to the vectors named on the command line.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const HERE = dirname(fileURLToPath(import.meta.url));
const MACROS = join(HERE, "..", "..", "macros");
const { buildSync } = createRequire(join(MACROS, "browser", "package.json"))("esbuild");

const { outputFiles } = buildSync({
  stdin: {
    contents: [
      'export * from "./questions/check";',
      'export * from "./questions/follows";',
      'export { read } from "./model/answers";',
      'export * from "./model/lineage";',
      'export { bases } from "./model/evidence";',
      'export { change } from "./model/worksheet";',
    ].join("\n"),
    resolveDir: MACROS,
    loader: "ts",
  },
  bundle: true,
  write: false,
  format: "iife",
  globalName: "code",
  target: "es2020",
  minify: true,
});
const world = vm.createContext({});
vm.runInContext(outputFiles[0].text, world);
vm.runInContext(readFileSync(join(HERE, "compare.js"), "utf8"), world);
let failed = false;
for (const name of process.argv.slice(2)) {
  const differing = vm.runInContext("(text) => compareVectors(code, JSON.parse(text))", world)(readFileSync(resolve(HERE, name), "utf8"));
  for (const one of differing) console.error(`${name}: ${one}`);
  failed ||= differing.length > 0;
}
process.exitCode = failed ? 1 : 0;
