// Runs the explorer's arithmetic, as it is shipped, on the cases of a file; prints what it found.

import { readFileSync } from "node:fs";
import { all, bundled } from "../bundled.mjs";

const MODULES = ["explore/case_counts", "explore/case_state", "explore/case_data", "explore/like_us", "csv"].map((name) => all(`browser/src/${name}`));
const BROWSER = { URLSearchParams, window: {}, document: { readyState: "loading" } };
const { count, read, written, decoded, likeness } = bundled(MODULES, BROWSER).code;

const asked = JSON.parse(readFileSync(process.argv[2], "utf8"));
const sets = (chosen) => chosen.map((values) => new Set(values));
const lists = ({ chosen, sort, compared }) => ({ chosen: chosen.map((one) => [...one]), sort, compared });
console.log(
  JSON.stringify({
    counts: asked.counts.map(({ cases, sizes, chosen }) => count(cases.map((values) => ({ values })), sizes, sets(chosen))),
    states: asked.states.map(({ data, fragment }) => {
      const state = read(fragment, decoded(data));
      const again = written(state, decoded(data));
      return { ...lists(state), written: again, again: lists(read(`#${again}`, decoded(data))) };
    }),
    like: asked.like.map(({ rules, profile, facts }) => likeness(rules, profile, facts)),
  }),
);
