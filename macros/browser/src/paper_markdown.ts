// A paper as Markdown, from the blocks that the Word writer takes. Whatever somebody typed stays words.

import type { Block, Paper, Table } from "../../outputs/documents/paper";
import type { Run, Words } from "../../outputs/documents/runs";

/** What would begin a heading, a list, a quotation, a tag or a letter written as a code is marked. */
const safe = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/^([ \t]*)([#+=~-]|\d+[.)])/gm, (_all, space: string, mark: string) =>
      mark.length > 1 ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`,
    );

const lines = (text: string, within: string): string => safe(text).replace(/\r?\n/g, `  \n${within}`);

function written(text: Words, within = ""): string {
  return typeof text === "string" ? lines(text, within) : text.map((run) => writtenRun(run, within)).join("");
}

function writtenRun(run: Run, within: string): string {
  if (typeof run === "string") return lines(run, within);
  return "bold" in run ? bold(run.bold, within) : writtenRun(run.filled, within);
}

/** Spaces at the ends would keep the marks from being read as such. */
function bold(text: string, within: string): string {
  const [, before = "", inner = "", after = ""] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  return inner === "" ? before : `${before}**${lines(inner, within)}**${after}`;
}

/** A cell is one line, and its column ends with a bar. */
const cell = (text: Words): string => written(text).replace(/ *\n/g, "<br>").replace(/\|/g, "\\|");

function table({ head, rows }: Table): string {
  const row = (cells: readonly Words[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [row(head), `|${"---|".repeat(head.length)}`, ...rows.map(row)].join("\n");
}

function block(one: Block): string {
  if ("heading" in one) return `${"#".repeat(one.level + 1)} ${safe(one.heading)}`;
  if ("items" in one) {
    const mark = (at: number): string => (one.marks === "number" ? `${at + 1}. ` : "- ");
    return one.items.map((item, at) => `${mark(at)}${written(item, " ".repeat(mark(at).length))}`).join("\n");
  }
  if ("rows" in one) return table(one);
  if ("lines" in one) return safe(one.label ? `____________ [${one.label}]` : "____________");
  return written(one.text);
}

export function markdown({ title, foot, blocks }: Paper): string {
  return `${[`# ${safe(title)}`, ...blocks.map(block), `---`, safe(foot)].join("\n\n")}\n`;
}
