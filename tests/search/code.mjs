// The search engine of the browser code, for Node.

import { all, bundled } from "../bundled.mjs";

const MODULES = ["search_engine", "search_weights", "search_words"];

export const code = () => bundled(MODULES.map((name) => all(`browser/src/${name}`)), { console }).code;
