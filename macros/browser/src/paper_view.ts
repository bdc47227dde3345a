// The blocks of a document on the screen, so that a report that is printed says what its Word document says.

import type { Block } from "../../outputs/documents/paper";
import { lettersOf } from "../../outputs/documents/runs";
import type { Words } from "../../outputs/documents/runs";
import { make } from "./dom";

function runs(words: Words): (Node | string)[] {
  const all = typeof words === "string" ? [words] : words;
  return all.flatMap((run) => {
    const parts = lettersOf(run).split("\n").flatMap((line, at): (Node | string)[] => (at === 0 ? [line] : [make("br"), line]));
    return typeof run === "string" ? parts : [make("strong", {}, ...parts)];
  });
}

function table(head: readonly string[], rows: readonly (readonly Words[])[], name: string): HTMLElement {
  const made = make(
    "table",
    { class: "hub-table" },
    make("thead", {}, make("tr", {}, ...head.map((text) => make("th", { scope: "col" }, text)))),
    make("tbody", {}, ...rows.map((row) => make("tr", {}, ...row.map((one) => make("td", {}, ...runs(one)))))),
  );
  return make("div", { class: "hub-scroll", role: "region", tabindex: "0", "aria-label": name }, made);
}

/** Headings begin at level 2. */
export function paperView(blocks: readonly Block[]): HTMLElement[] {
  let heading = "";
  const made: HTMLElement[] = [];
  for (const block of blocks) {
    if ("heading" in block) {
      heading = block.heading;
      made.push(make(({ 1: "h2", 2: "h3", 3: "h4" } as const)[block.level], {}, block.heading));
    } else if ("text" in block) {
      const look = block.look === "lede" ? "hub-result__sentence" : block.look === "hint" ? "hub-hint" : "";
      made.push(make("p", look === "" ? {} : { class: look }, ...runs(block.text)));
    } else if ("items" in block) {
      const items = block.items.map((one) => make("li", {}, ...runs(one)));
      made.push(make(block.marks === "number" ? "ol" : "ul", block.marks === "within" ? { class: "hub-board__within" } : {}, ...items));
    } else if ("head" in block) made.push(table(block.head, block.rows, heading));
  }
  return made;
}
