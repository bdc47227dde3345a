// The search engine of the browser code, bundled for Node.

import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const SRC = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "macros", "browser", "src");
const EXPORTS = 'export * from "./search_engine"; export * from "./search_weights"; export * from "./search_words";';

export function code() {
  const { buildSync } = createRequire(join(SRC, "..", "package.json"))("esbuild");
  const { outputFiles } = buildSync({
    stdin: { contents: EXPORTS, resolveDir: SRC, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "code",
    target: "es2020",
    charset: "utf8",
  });
  const world = vm.createContext({ console });
  vm.runInContext(outputFiles[0].text, world);
  return vm.runInContext("code", world);
}
