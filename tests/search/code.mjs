// The search engine of the browser code, for Node.

import { all, bundled } from "../bundled.mjs";

const MODULES = ["engine", "weights", "vocabulary"];

export const code = () => bundled(MODULES.map((name) => all(`browser/src/search/${name}`)), { console }).code;
