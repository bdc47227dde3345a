// Bundles the browser's writers and gives what they make of each case on standard input, as base64.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const HERE = dirname(fileURLToPath(import.meta.url));
const MACROS = join(HERE, "..", "..", "macros");
const { buildSync } = createRequire(join(MACROS, "browser", "package.json"))("esbuild");

const WRITERS = ["outputs/documents/paper", "outputs/documents/workbook", "browser/src/csv"].map((path) => `export * from "./${path}";`);
const { outputFiles } = buildSync({
  stdin: { contents: WRITERS.join("\n"), resolveDir: MACROS, loader: "ts" },
  bundle: true,
  write: false,
  format: "iife",
  globalName: "code",
  target: "es2020",
  loader: { ".xml": "text" },
});
const world = vm.createContext({ TextEncoder });
vm.runInContext(outputFiles[0].text, world);
const { paper, workbook, csv } = vm.runInContext("code", world);
const make = { paper, workbook, csv };
const cases = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(cases.map(([name, data]) => Buffer.from(make[name](data)).toString("base64"))));
