// Calls a function of the browser code once for each list of arguments; prints what it returns, as JSON.

import { all, bundled } from "./bundled.mjs";

const [module, name, calls] = process.argv.slice(2);
const { code } = bundled([all(`browser/src/${module}`)]);
console.log(JSON.stringify(JSON.parse(calls).map((given) => code[name](...given))));
