// Bundles the browser code: one classic script a tool, because ES modules do not load from file://.
// src/board.ts is the bundle, src/board/ its parts; beside the bundles lies what several of them use.
//
// The stylesheet is bundled beside them, from css/hub.css.
//
//   node build.mjs              writes dist/ (committed, so that users and authors need no Node)
//   node build.mjs --out DIR    writes the same files to DIR (a test compares them with dist/)
//
// It also writes src/words.ts from the `browser` section of the strings, one constant a key,
// so that TypeScript knows every key and a bundle carries only the words that it says.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { parse } from "yaml";

const HERE = dirname(fileURLToPath(import.meta.url));
const BUNDLES = [
  "hub",
  "checklist",
  "template",
  "assess",
  "report",
  "link",
  "board",
  "rounds",
  "tasks",
  "lineage",
  "cards",
  "continue",
  "search",
  "search_panel",
  "search_page",
  "share",
  "away",
  "workspace",
  "document",
  "worksheet",
  "explore",
  "side_by_side",
  "like",
  "choose",
  "terms",
];
const STRINGS = join(HERE, "..", "strings", "en.yml");

function target() {
  const at = process.argv.indexOf("--out");
  return at < 0 ? join(HERE, "dist") : resolve(process.argv[at + 1] ?? "dist");
}

function* constants(section, path = []) {
  for (const [key, value] of Object.entries(section)) {
    if (value !== null && typeof value === "object") yield* constants(value, [...path, key]);
    else yield `export const ${[...path, key].join("_")} = ${JSON.stringify(String(value))};`;
  }
}

function words() {
  const section = parse(readFileSync(STRINGS, "utf8")).browser ?? {};
  const head = "// Made by build.mjs from macros/strings/en.yml, section `browser`. Change the words there.";
  return [head, ...constants(section)].join("\n") + "\n";
}

/** The words come from the strings file itself, so that a bundle can never hold older ones. */
const freshWords = {
  name: "words",
  setup(plugin) {
    plugin.onLoad({ filter: /[\\/]src[\\/]words\.ts$/ }, () => ({ contents: words(), loader: "ts" }));
  },
};

/** What assess carries and bundles that only it loads take from there: the question types, without the rest of their module. */
const LOADED_BY_ASSESS = ["report", "board", "link", "rounds"];
const carried = {
  name: "carried",
  setup(plugin) {
    const contents = 'export const { TYPES, inWords, isScored } = window.Hub.data("assess");';
    plugin.onLoad({ filter: /[\\/]questions[\\/]check\.ts$/ }, () => ({ contents }));
  },
};

/** What asks an index of lunr. The rest builds one or reads a query's own language: half of its bytes, and never called. */
const ASKING = ["utils", "field_ref", "set", "pipeline", "vector", "token_set", "token_set_builder", "index", "match_data", "query"];
const asking = {
  name: "asking",
  setup(plugin) {
    const lib = join(HERE, "node_modules", "lunr", "lib");
    plugin.onLoad({ filter: /[\\/]lunr[\\/]lunr\.js$/ }, () => {
      const { version } = JSON.parse(readFileSync(join(lib, "..", "package.json"), "utf8"));
      const parts = ASKING.map((part) => readFileSync(join(lib, `${part}.js`), "utf8"));
      return { contents: `const lunr = { version: ${JSON.stringify(version)} };\n${parts.join("\n")}\nexport default lunr;` };
    });
  },
};

const out = target();
mkdirSync(out, { recursive: true });
if (out === join(HERE, "dist")) writeFileSync(join(HERE, "src", "words.ts"), words());
for (const name of BUNDLES) {
  const entry = join(HERE, "src", `${name}.ts`);
  if (!existsSync(entry)) continue;
  await build({
    entryPoints: [entry],
    outfile: join(out, `${name}.js`),
    absWorkingDir: HERE,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    plugins: LOADED_BY_ASSESS.includes(name) ? [freshWords, carried] : [freshWords, asking],
    // The parts of Word and Excel files that never change.
    loader: { ".xml": "text" },
  });
}

await build({
  entryPoints: [join(HERE, "css", "hub.css")],
  outfile: join(out, "hub.css"),
  absWorkingDir: HERE,
  bundle: true,
  minify: true,
  // Newer than the scripts' es2020: :has() is used throughout, with nothing lost where it is missing.
  target: ["chrome105", "firefox121", "safari16"],
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
});
