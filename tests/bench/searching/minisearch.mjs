// Builds the index of MiniSearch: node minisearch.mjs <minisearch.mjs of the package> <documents.json> <index.json>
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , library, documents, index] = process.argv;
const { default: MiniSearch } = await import(pathToFileURL(library).href);
const engine = new MiniSearch({ fields: ["title", "headings", "text"], idField: "id" });
engine.addAll(JSON.parse(readFileSync(documents, "utf8")));
writeFileSync(index, JSON.stringify(engine));
