// An Excel workbook from plain data: sheets of a bold head and rows. The twin of workbook.py, byte for byte.
// Texts are inline strings, so that what looks like a formula stays a text; numbers are numbers.

import { archive } from "./archive";
import { clean, escaped, HEAD, part, properties, spaced } from "./marked";
import styles from "./parts/book-styles.xml";

const SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CORE = `${PACKAGE}/relationships/metadata/core-properties`;
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Letters. Excel calls a file damaged whose cell holds 32,768 units, and a letter may take two. */
const [CELL_LIMIT, FOOT_LIMIT] = [16000, 100];
/** Points: of a line, of the space round the lines of a row, and the most that Excel takes. */
const [LINE, LINE_GAP, ROW_LIMIT] = [15, 3, 400];
/** What a cell that is edited again would be taken for a formula by. */
const LIKE_A_FORMULA = /^[=+\-@']/;
const BY_NUMBER = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** Styles of parts/book-styles.xml. */
const [TEXT, NUMBER, QUOTED, BOLD] = [0, 1, 2, 3];

/** A number has at most four places after the point, so that both twins write it alike; null is an empty cell. */
export type Cell = string | number | null;

/** A cell that offers a list. cell: `F2`; among: the cells that hold the list, `'Answers'!$B$2:$F$2`. */
export interface Choice {
  readonly cell: string;
  readonly among: string;
}

/** name: at most 31 letters no brackets, slashes, colons or asterisks; widths: of the columns, in letters. */
export interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
  readonly choices?: readonly Choice[];
}

/** foot: what stands below every printed page, beside its number. */
export interface Book {
  readonly title: string;
  readonly foot: string;
  readonly sheets: readonly Sheet[];
}

/** The .xlsx file. */
export function workbook(book: Book): Uint8Array<ArrayBuffer> {
  const { sheets } = book;
  const files = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  return archive([
    ["[Content_Types].xml", contentTypes(files)],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"], ["", "docProps/core.xml"]])],
    ["docProps/core.xml", properties(book.title)],
    ["xl/workbook.xml", index(sheets.map((sheet) => sheet.name))],
    ["xl/_rels/workbook.xml.rels", relations([...files.map((file) => ["worksheet", file] as const), ["styles", "styles.xml"]])],
    ["xl/styles.xml", part(styles)],
    ...sheets.map((sheet, at) => [`xl/${files[at] ?? ""}`, worksheet(sheet, book.foot)] as const),
  ]);
}

const cut = (text: string, limit: number): string => [...clean(text)].slice(0, limit).join("");

function contentTypes(files: readonly string[]): string {
  const sheets = files.map((file) => `<Override PartName="/xl/${file}" ContentType="${TYPES}.worksheet+xml"/>`).join("");
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${sheets}` +
    '<Override PartName="/docProps/core.xml"' +
    ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
  );
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const said = targets.map(
    ([kind, target], at) => `<Relationship Id="r${at + 1}" Type="${kind ? `${OFFICE}/${kind}` : CORE}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${said.join("")}</Relationships>`;
}

function index(names: readonly string[]): string {
  const sheets = names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`);
  // The head of each sheet stands on each of its printed pages.
  const heads = names.map(
    (name, at) => `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${escaped(name)}'!$1:$1</definedName>`,
  );
  return (
    `${HEAD}<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}"><sheets>${sheets.join("")}</sheets>` +
    `<definedNames>${heads.join("")}</definedNames></workbook>`
  );
}

function worksheet(sheet: Sheet, foot: string): string {
  const rows: (readonly Cell[])[] = [sheet.head, ...sheet.rows];
  const columns = sheet.widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return (
    `${HEAD}<worksheet xmlns="${SHEETS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    '<sheetViews><sheetView workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${columns.join("")}</cols><sheetData>` +
    rows.map((row, at) => `<row r="${at + 1}" ht="${height(row, sheet.widths)}">${cells(at + 1, row)}</row>`).join("") +
    `</sheetData>${validations(sheet.choices ?? [])}` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    `<headerFooter><oddFooter>&amp;L${footOf(foot)}&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`
  );
}

/** The height of a row in points, by the letters of its longest cell: some programs do not look themselves. */
function height(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map((value, at) => {
    const width = widths[at] ?? 1;
    const written = typeof value === "string" ? clean(value).split("\n") : [];
    return written.reduce((sum, line) => sum + Math.max(1, Math.ceil([...line].length / width)), 0);
  });
  return Math.min(LINE * Math.max(1, ...lines) + LINE_GAP, ROW_LIMIT);
}

const footOf = (text: string): string => escaped(cut(text, FOOT_LIMIT).replace(/&/g, "&&"));

/** A cell without its own place follows the one before it. */
function cells(row: number, values: readonly Cell[]): string {
  const written = values.map((value) => {
    if (value === null || value === "") return `<c s="${TEXT}"/>`;
    if (typeof value === "number") return `<c s="${NUMBER}"><v>${value}</v></c>`;
    const style = row === 1 ? BOLD : LIKE_A_FORMULA.test(value) ? QUOTED : TEXT;
    return `<c s="${style}" t="inlineStr"><is><t${spaced(value)}>${letters(value)}</t></is></c>`;
  });
  return written.join("");
}

/** A text for a cell: Excel reads `_x0041_` as a letter by its number, so its first sign is written so. */
const letters = (text: string): string => escaped(cut(text, CELL_LIMIT)).replace(BY_NUMBER, "_x005F_");

function validations(choices: readonly Choice[]): string {
  const said = choices.map(
    (one) =>
      `<dataValidation type="list" allowBlank="1" sqref="${one.cell}">` +
      `<formula1>${escaped(one.among)}</formula1></dataValidation>`,
  );
  return choices.length > 0 ? `<dataValidations count="${choices.length}">${said.join("")}</dataValidations>` : "";
}
