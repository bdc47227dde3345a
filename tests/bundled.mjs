// The browser code in Node: some of its modules as one bundle, in a world of its own.

import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const MACROS = join(dirname(fileURLToPath(import.meta.url)), "..", "macros");

/** The packages of the browser code. */
export const need = createRequire(join(MACROS, "browser", "package.json"));

/**
 * A world in which `code` holds what the lines export; paths in them count from macros/.
 * globals: what a browser would have and the modules ask for.
 */
export function bundled(lines, globals = {}) {
  const { outputFiles } = need("esbuild").buildSync({
    stdin: { contents: lines.join("\n"), resolveDir: MACROS, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "code",
    target: "es2020",
    charset: "utf8",
    loader: { ".xml": "text" },
  });
  const world = vm.createContext(globals);
  vm.runInContext(outputFiles[0].text, world);
  return world;
}

/** The line that exports all of a module. */
export const all = (module) => `export * from "./${module}";`;
