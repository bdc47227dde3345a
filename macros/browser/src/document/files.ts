// The document as a file: blocks for the Word writer of the share bundle, and for Markdown.

import { beside } from "../../../model/beside";
import { open } from "../../../model/answers";
import type { Block, Paper } from "../../../outputs/documents/paper";
import type { Run } from "../../../outputs/documents/runs";
import { dayWords } from "../day_words";
import { fill } from "../dom";
import { paragraphs } from "./lines";
import type { Compiled, Line } from "./lines";
import type { Host } from "../host";
import * as words from "../words";

/** Whom it is for and who answered, as somebody wrote it beside the answers. */
export function people(host: Host): readonly string[] {
  const { whom, by } = beside(open(host.keeper.saved()), "about");
  return [
    whom?.text ? `${words.take_whom}: ${whom.text}` : "",
    by?.text ? `${words.take_by}: ${by.text}` : "",
  ].filter((text) => text !== "");
}

export const footOf = ({ definition }: Host, day: string): string =>
  fill(words.take_foot, { title: definition.title, version: definition.version, date: dayWords(day) });

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
