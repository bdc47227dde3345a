// A check as a table, a workbook and a report: the same numbers in each, from one score.

import { open } from "../../../model/answers";
import { beside } from "../../../model/beside";
import type { Block } from "../../../outputs/documents/paper";
import { lettersOf } from "../../../outputs/documents/runs";
import type { Words } from "../../../outputs/documents/runs";
import type { Cell, Sheet } from "../../../outputs/documents/workbook";
import { score } from "../../../questions/follows";
import { basisList } from "../basis_list";
import { cellsOf, HEAD, linesOf, WIDTHS } from "./check_lines";
import type { Line } from "./check_lines";
import { dayWords } from "../day_words";
import { fill, part } from "../dom";
import type { Host } from "../host";
import { blocksOf } from "../page_words";
import { ResultView } from "../report/result";
import { numbers } from "../report/numbers";
import { factsWords } from "../report/step_item";
import { stepRows } from "../report/steps_file";
import { nextSteps, reasonWords } from "../report/steps_list";
import type { Taken } from "../take_away";
import * as words from "../words";

const STEP_WIDTHS: readonly number[] = [6, 50, 8, 18, 12, 12, 24, 44, 14, 12, 12, 12, 12];

/** What was asked: the purpose of the check, where the page says it. */
const asked = (entry: string): string =>
  document.querySelector(`[data-hub-purpose="${entry}"]`)?.textContent?.trim() ?? "";

/** A folder on somebody's own disk is nobody's business. */
const address = (): string =>
  window.location.protocol === "file:" ? "" : window.location.origin + window.location.pathname;

export function takenCheck(page: Host, day: string): Taken {
  // What is only tried out stays on the page.
  const host = Object.create(page, { answers: { value: () => open(page.keeper.saved()).answers } }) as Host;
  const { definition } = host;
  const lines = linesOf(host);
  const view = new ResultView({
    definition,
    texts: part(host.root, "texts"),
    id: definition.entry,
    short: host.short(),
    link: (question) => host.link(question),
    host,
  });
  const said = blocksOf(view.body(host.answers()), 2);
  const foot = fill(words.take_foot, { title: definition.title, version: definition.version, date: dayWords(day) });
  const sheets = (): Sheet[] => [
    { name: words.take_sheet_answers, head: HEAD, rows: lines.map(cellsOf), widths: WIDTHS },
    ...resultSheet(host, said),
    ...stepsSheet(host),
    aboutSheet(host, day, said),
  ];
  return {
    entry: definition.entry,
    table: () => [HEAD, ...lines.map(cellsOf)],
    book: () => ({ title: definition.title, foot, sheets: sheets() }),
    paper: () => ({ title: definition.title, foot, blocks: report(host, day, said, lines) }),
  };
}

// ---- the workbook

/** The scores by area; for a check without any, the table that its result shows. */
function resultSheet(host: Host, said: readonly Block[]): Sheet[] {
  const rows = numbers(host.definition, score(host.definition, host.answers()));
  if (rows.length === 0) return said.flatMap(tableSheet).slice(0, 1);
  const sheet: Sheet = {
    name: words.take_sheet_result,
    head: [words.column_dimension, words.column_score, words.take_lowest, words.take_highest, words.column_sure],
    rows: rows.map(({ label, figure, score: said, range, sure }) => [
      label,
      figure ?? said,
      range?.[0] ?? null,
      range?.[1] ?? null,
      sure,
    ]),
    widths: [44, 20, 12, 12, 34],
  };
  return [sheet];
}

function tableSheet(block: Block): Sheet[] {
  if (!("head" in block)) return [];
  const rows = block.rows.map((row) => row.map(cellIn));
  return [{ name: words.take_sheet_result, head: block.head, rows, widths: block.head.map((_, at) => (at ? 18 : 44)) }];
}

function stepsSheet(host: Host): Sheet[] {
  const [head = [], ...rows] = stepRows(host);
  return rows.length === 0
    ? []
    : [{ name: words.steps_title, head: head.map(String), rows, widths: STEP_WIDTHS.slice(0, head.length) }];
}

function aboutSheet(host: Host, day: string, said: readonly Block[]): Sheet {
  const sentence = said.find((block) => "look" in block && block.look === "lede");
  const facts: readonly (readonly [string, Cell])[] = [
    [words.take_check, host.definition.title],
    [words.take_asked, asked(host.definition.entry)],
    [words.take_result, sentence && "text" in sentence ? lettersOf(sentence.text) : ""],
    ...people(host),
    [words.take_version, host.definition.version],
    [words.take_begun, dayWords(open(host.keeper.saved()).started)],
    [words.take_day, dayWords(day)],
    [words.take_address, address()],
    [words.take_limits, words.take_limits_says],
  ];
  return {
    name: words.take_sheet_about,
    head: [words.take_fact, words.take_says],
    rows: facts.filter(([, value]) => value !== ""),
    widths: [24, 90],
  };
}

/** A plain figure is a number in a workbook, so that it can be worked with. */
function cellIn(text: Words): Cell {
  const said = lettersOf(text);
  return /^[0-9]{1,9}(?:\.[0-9]{1,4})?$/.test(said) ? Number(said) : said;
}

/** What the dated check is called, whom it is for and who answered, as somebody wrote it. */
function people(host: Host): readonly (readonly [string, string])[] {
  const round = open(host.keeper.saved());
  const about = beside(round, "about");
  return [
    [words.take_name, round.name],
    [words.take_whom, about["whom"]?.text ?? ""],
    [words.take_by, about["by"]?.text ?? ""],
  ];
}

// ---- the report

/** What was asked, the result as the page tells it, the steps, every answer with its evidence, the limits. */
function report(host: Host, day: string, said: readonly Block[], lines: readonly Line[]): Block[] {
  const { definition } = host;
  const purpose = asked(definition.entry);
  const scored = lines.some((line) => line.points !== null);
  const named = people(host).filter(([, value]) => value !== "");
  return [
    { text: fill(words.take_kicker, { version: definition.version, date: dayWords(day) }), look: "hint" },
    ...named.map(([label, value]): Block => ({ text: [{ bold: `${label}: ` }, value] })),
    ...(purpose ? [{ heading: words.take_asked, level: 1 } as const, { text: purpose }] : []),
    { heading: words.take_result, level: 1 },
    ...said,
    ...blocksOf(basisList(definition, host.answers(), open(host.keeper.saved())), 2),
    ...steps(host),
    { heading: words.take_sheet_answers, level: 1 },
    ...definition.dimensions.flatMap(({ title }) =>
      answersOf(title, lines.filter((line) => line.area === title), scored),
    ),
    { heading: words.take_limits, level: 1 },
    { text: words.take_limits_says },
  ];
}

function steps(host: Host): Block[] {
  const taken = nextSteps(host).steps.filter((step) => !step.kept.dropped);
  if (taken.length === 0) return [];
  const items = taken.map((step): Words => {
    const facts = [step.kept.done ? words.take_done : "", factsWords(step.kept)].filter(Boolean).join(". ");
    const more = [facts, reasonWords(step)].filter(Boolean).map((line) => `\n${line}`);
    return [{ bold: step.text }, ...more];
  });
  return [{ heading: words.steps_title, level: 1 }, { items, marks: "number" }];
}

/** scored: some answer of the check has points, so that there is a column for them. */
function answersOf(title: string, lines: readonly Line[], scored: boolean): Block[] {
  if (lines.length === 0) return [];
  const head = [words.take_question, words.take_answer, words.take_points];
  const rows = lines.map((line) => [line.question.text, answerOf(line), String(line.points ?? "")]);
  const columns = scored ? 3 : 2;
  const table = { head: head.slice(0, columns), rows: rows.map((row) => row.slice(0, columns)), widths: [10, 10, 2] };
  return [{ heading: title, level: 2 }, { ...table, widths: table.widths.slice(0, columns) }];
}

/** The answer or why there is none, and below it the evidence. */
function answerOf(line: Line): string {
  const given = line.answer || [line.state, line.reason].filter(Boolean).join(": ");
  const basis = line.basis ? fill(words.take_on_basis, { basis: line.basis }) : "";
  return [given, basis, line.note, line.link].filter(Boolean).join("\n");
}
