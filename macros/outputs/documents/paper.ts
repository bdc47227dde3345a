// A Word document from plain data: A4, real heading styles, so that Word shows a navigation; head rows that repeat;
// a foot with a text and the number of the page. The twin of paper.py, byte for byte.

import { archive } from "./archive";
import { clean, escaped, HEAD, part, properties, spaced } from "./marked";
import contentTypes from "./parts/paper-content-types.xml";
import relations from "./parts/paper-document.xml";
import numbering from "./parts/paper-numbering.xml";
import packaged from "./parts/paper-package.xml";
import settings from "./parts/paper-settings.xml";
import styles from "./parts/paper-styles.xml";
import type { Run, Words } from "./runs";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
const OPTIONAL = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Between the margins, in twentieths of a point. */
const WIDTH = 9638;
/** The lists of parts/paper-numbering.xml: the first number that is free, and the list that counts. */
const [FIRST_LIST, COUNTED] = [4, 2];
/** Of paragraphs: on one page with the next one; room below the last line to write on. Of rows: room to write in. */
const KEPT = "<w:keepNext/>";
const LAST_LINE = '<w:spacing w:before="120" w:after="200"/>';
const ROOM = '<w:trHeight w:val="567" w:hRule="atLeast"/>';
const LOOKS = { lede: "L", hint: "H", filled: "F", "": "" } as const;
const LISTS = { bullet: "B", within: "B2", number: "N", tick: "T" } as const;

/** heading: level 1 to 3; page: it begins a new page. */
export interface Heading {
  readonly heading: string;
  readonly level: 1 | 2 | 3;
  readonly page?: true;
}

/** look: "lede" is large, for the sentence that matters; "hint" is small and quiet; "filled" was filled in. */
export interface Text {
  readonly text: Words;
  readonly look?: "lede" | "hint" | "filled";
}

/** marks: bullets, those of a list within the list above, numbers from 1, boxes to tick. */
export interface Items {
  readonly items: readonly Words[];
  readonly marks: keyof typeof LISTS;
}

/**
 * widths: of the columns, as shares; boxes: a row begins with a box to tick, ticked or not, before its cells;
 * room: a row with an empty cell is high enough to write in.
 */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Words[])[];
  readonly widths: readonly number[];
  readonly boxes?: readonly boolean[];
  readonly room?: true;
}

/** Empty lines to write on. label: small, on the first of them. */
export interface Lines {
  readonly lines: number;
  readonly label?: string;
}

export type Block = Heading | Text | Items | Table | Lines;

export interface Paper {
  readonly title: string;
  readonly foot: string;
  readonly blocks: readonly Block[];
}

/** The .docx file. */
export function paper(made: Paper): Uint8Array<ArrayBuffer> {
  const counted = made.blocks.filter((block) => "marks" in block && block.marks === "number").length;
  return archive([
    ["[Content_Types].xml", part(contentTypes)],
    ["_rels/.rels", part(packaged)],
    ["docProps/core.xml", properties(made.title)],
    ["word/document.xml", body(made)],
    ["word/_rels/document.xml.rels", part(relations)],
    ["word/styles.xml", part(styles)],
    ["word/numbering.xml", part(numbering).replace("{lists}", lists(counted))],
    ["word/settings.xml", part(settings)],
    ["word/footer.xml", foot(made.foot)],
  ]);
}

function body({ title, blocks }: Paper): string {
  let list = FIRST_LIST - 1;
  const written = blocks.map((block) => {
    if ("marks" in block && block.marks === "number") list += 1;
    return blockOf(block, list);
  });
  return (
    `${HEAD}<w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}" xmlns:w14="${WORD_2010}" xmlns:mc="${OPTIONAL}"` +
    ` mc:Ignorable="w14"><w:body>${paragraph("Title", title)}${written.join("")}` +
    '<w:sectPr><w:footerReference w:type="default" r:id="r4"/><w:pgSz w:w="11906" w:h="16838"/>' +
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>' +
    "</w:sectPr></w:body></w:document>"
  );
}

/** list: the number of a list that counts, so that each begins at 1. */
function blockOf(block: Block, list: number): string {
  if ("heading" in block) return paragraph(`Heading${block.level}`, block.heading, block.page ? "<w:pageBreakBefore/>" : "");
  if ("text" in block) return paragraph(LOOKS[block.look ?? ""], block.text, asks(block.text) ? KEPT : "");
  if ("lines" in block) {
    const more = Array.from({ length: block.lines - 1 }, (_, at) => (at === 0 ? KEPT : ""));
    return [...more, LAST_LINE].map((one, at) => paragraph("W", at === 0 ? (block.label ?? "") : "", one)).join("");
  }
  if ("head" in block) return table(block);
  const own = block.marks === "number" ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>` : "";
  return block.items.map((item) => paragraph(LISTS[block.marks], item, own)).join("");
}

/** Whether what follows is what it asks for, so that the two stay on one page. */
function asks(words: Words): boolean {
  const last = typeof words === "string" ? words : words[words.length - 1];
  return typeof last === "string" && last.endsWith(":");
}

function paragraph(style: string, words: Words, more = ""): string {
  const named = style ? `<w:pStyle w:val="${style}"/>` : "";
  const runs = (typeof words === "string" ? [words] : words).map((one) => run(one)).join("");
  return `<w:p>${named || more ? `<w:pPr>${named}${more}</w:pPr>` : ""}${runs}</w:p>`;
}

/** style: of letters, as an element. */
function run(one: Run, style = ""): string {
  if (typeof one !== "string" && "filled" in one) return run(one.filled, '<w:rStyle w:val="FilledIn"/>');
  const [text, look] = typeof one === "string" ? [one, style] : [one.bold, `${style}<w:b/><w:bCs/>`];
  return text ? `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${letters(text)}</w:r>` : "";
}

const letters = (text: string): string =>
  clean(text)
    .split("\n")
    .map((line) => line.split("\t").map(piece).join("<w:tab/>"))
    .join("<w:br/>");

const piece = (text: string): string => (text ? `<w:t${spaced(text)}>${escaped(text)}</w:t>` : "");

function table({ head, rows, widths, boxes, room }: Table): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.floor((WIDTH * width) / whole));
  const row = (words: readonly Words[], look: string, ticked?: boolean): string =>
    `<w:tr><w:trPr><w:cantSplit/>${look}</w:trPr>${[...(ticked === undefined ? [] : [box(ticked)]), ...words.map((one) => paragraph("C", one))]
      .map((one, at) => `<w:tc><w:tcPr><w:tcW w:w="${columns[at] ?? 0}" w:type="dxa"/></w:tcPr>${one}</w:tc>`)
      .join("")}</w:tr>`;
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="HubTable"/><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
    `</w:tblPr><w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
    row(head, "<w:tblHeader/>") +
    rows.map((words, at) => row(words, room && words.some((one) => Array.from<unknown>(one).every((run) => run === "")) ? ROOM : "", boxes?.[at])).join("") +
    // Word joins two tables that touch, and a document may not end with one.
    `</w:tbl>${paragraph("G", "")}`
  );
}

/** A box that Word ticks at a press; older programs show it as a letter. */
function box(ticked: boolean): string {
  const font = "MS Gothic";
  return (
    '<w:p><w:pPr><w:pStyle w:val="C"/></w:pPr><w:sdt><w:sdtPr><w14:checkbox>' +
    `<w14:checked w14:val="${Number(ticked)}"/><w14:checkedState w14:val="2612" w14:font="${font}"/>` +
    `<w14:uncheckedState w14:val="2610" w14:font="${font}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr>` +
    `<w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}"/></w:rPr>` +
    `<w:t>${ticked ? "☒" : "☐"}</w:t></w:r></w:sdtContent></w:sdt></w:p>`
  );
}

const lists = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<w:num w:numId="${FIRST_LIST + at}"><w:abstractNumId w:val="${COUNTED}"/>` +
      '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  ).join("");

const field = (name: string): string => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

const foot = (text: string): string =>
  `${HEAD}<w:ftr xmlns:w="${MAIN}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${run(text)}<w:r><w:tab/></w:r>` +
  `${field("PAGE")}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field("NUMPAGES")}</w:p></w:ftr>`;
