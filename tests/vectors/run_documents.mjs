// Bundles the browser's writers and gives what they make of each case on standard input, as base64.

import { readFileSync } from "node:fs";
import { all, bundled } from "../bundled.mjs";

const WRITERS = ["outputs/documents/paper", "outputs/documents/workbook", "browser/src/csv"];
const { paper, workbook, csv } = bundled(WRITERS.map(all), { TextEncoder }).code;
const make = { paper, workbook, csv };
const cases = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(cases.map(([name, data]) => Buffer.from(make[name](data)).toString("base64"))));
