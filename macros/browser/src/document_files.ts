// The document as a file: blocks for the Word writer of the share bundle, and Markdown from the same blocks.

import { beside } from "../../model/beside";
import { open } from "../../model/answers";
import type { Block, Paper, Run, Words } from "../../outputs/documents/paper";
import { fill } from "./dom";
import { paragraphs } from "./document_lines";
import type { Compiled, Line } from "./document_lines";
import type { Host } from "./host";
import * as words from "./words";

/** Whom it is for and who answered, as somebody wrote it beside the answers. */
export function people(host: Host): readonly string[] {
  const { whom, by } = beside(open(host.keeper.saved()), "about");
  return [
    whom?.text ? `${words.take_whom}: ${whom.text}` : "",
    by?.text ? `${words.take_by}: ${by.text}` : "",
  ].filter((text) => text !== "");
}

export const footOf = ({ definition }: Host, day: string): string =>
  fill(words.take_foot, { title: definition.title, version: definition.version, date: day });

export function paperOf(host: Host, { parts }: Compiled, day: string): Paper {
  const { title } = host.definition;
  const named = people(host).map((text): Block => ({ text, look: "hint" }));
  const said = parts.flatMap((part): Block[] => [
    { heading: part.title, level: 1 },
    ...part.lines.filter((line) => line.what === "words").flatMap(ownWords),
    ...factList(part.lines.filter((line) => line.what === "fact")),
    ...part.lines.filter((line) => line.what === "gap").map(gap),
  ]);
  return { title, foot: footOf(host, day), blocks: [...named, ...said] };
}

const ownWords = (line: Line): Block[] => [
  ...paragraphs(line.text).map((text): Block => ({ text })),
  ...(line.rests.length > 0 ? [{ text: line.rests.join("\n"), look: "hint" } as const] : []),
];

function factList(lines: readonly Line[]): Block[] {
  const items = lines.map(({ question, text, rests }): readonly Run[] => [
    `${question.text} `,
    { bold: text },
    ...rests.map((one) => `\n${one}`),
  ]);
  return items.length > 0 ? [{ text: words.document_checked, look: "hint" }, { items, marks: "bullet" }] : [];
}

const gap = ({ question, text, rests }: Line): Block => ({
  text: [{ bold: `[${text}]` }, ` ${question.text}`, ...rests.map((one) => `\n${one}`)],
});

// ---- Markdown

/** Somebody's words stay words: what would begin a heading, a list, a quotation or a tag is marked. */
const safe = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>]/g, "\\$&")
    .replace(/^([ \t]*)([#+=~-]|\d+[.)])/gm, (_all, space: string, mark: string) =>
      mark.length > 1 ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`,
    );

const lines = (text: string, within: string): string => safe(text).replace(/\r?\n/g, `  \n${within}`);

function written(text: Words, within = ""): string {
  if (typeof text === "string") return lines(text, within);
  return text.map((run) => (typeof run === "string" ? lines(run, within) : `**${lines(run.bold, within)}**`)).join("");
}

export function markdown({ title, foot, blocks }: Paper): string {
  const said = blocks.map((block) => {
    if ("heading" in block) return `${"#".repeat(block.level + 1)} ${safe(block.heading)}`;
    if ("items" in block) return block.items.map((item) => `- ${written(item, "  ")}`).join("\n");
    return "text" in block ? written(block.text) : "";
  });
  return `${[`# ${safe(title)}`, ...said, `---`, safe(foot)].join("\n\n")}\n`;
}
