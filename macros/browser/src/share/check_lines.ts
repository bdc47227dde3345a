// The answers of a check, one line a question: what the table, the workbook and the report are all made of.

import { open } from "../../../model/answers";
import { beside } from "../../../model/beside";
import type { Given, QuestionData } from "../../../model/definition";
import type { Cell } from "../../../outputs/documents/workbook";
import { pointsOf } from "../../../questions/follows";
import { answerWords } from "../answer_words";
import type { Host } from "../host";
import * as words from "../words";

/** answer: "" for none; points: 0 to 100, null for what is not scored. */
export interface Line {
  readonly question: QuestionData;
  readonly area: string;
  readonly answer: string;
  readonly state: string;
  readonly reason: string;
  readonly points: number | null;
  readonly note: string;
  readonly link: string;
  readonly basis: string;
}

const BASES = { opinion: words.basis_opinion, data: words.basis_data, checked: words.basis_checked } as const;

/** The columns in their order: head, value, and width in letters. */
const COLUMNS: readonly (readonly [string, (line: Line) => Cell, number])[] = [
  [words.column_dimension, (line) => line.area, 24],
  [words.take_question, (line) => line.question.text, 44],
  [words.take_answer, (line) => line.answer, 34],
  [words.take_state, (line) => line.state, 14],
  [words.take_reason, (line) => line.reason, 24],
  [words.take_points, (line) => line.points, 9],
  [words.take_weight, (line) => (line.points === null ? null : line.question.weight), 9],
  [words.take_basis, (line) => line.basis, 13],
  [words.take_note, (line) => line.note, 30],
  [words.take_link, (line) => line.link, 24],
];

export const HEAD = COLUMNS.map(([head]) => head);
export const WIDTHS = COLUMNS.map(([, , width]) => width);
export const cellsOf = (line: Line): readonly Cell[] => COLUMNS.map(([, value]) => value(line));

function stateOf(given: Given | undefined): string {
  if (!given) return words.answer_blank;
  if (!("state" in given)) return words.take_answered;
  return given.state === "dont_know" ? words.answer_dont_know : words.answer_not_applicable;
}

/** Every question in the order of the check; of the short form also those that were answered before. */
export function linesOf(host: Host): readonly Line[] {
  const { definition } = host;
  const answers = host.answers();
  const evidence = beside(open(host.keeper.saved()), "evidence");
  const titles = new Map(definition.dimensions.map(({ id, title }) => [id, title]));
  const asked = definition.questions.filter(
    (question) => !host.short() || question.short === true || answers[question.id] !== undefined,
  );
  return asked.map((question) => {
    const given = answers[question.id];
    const told = given && !("state" in given) ? given : null;
    const { note = "", link = "", basis } = evidence[question.id] ?? {};
    return {
      question,
      area: titles.get(question.dimension) ?? question.dimension,
      answer: told ? answerWords(question, told) : "",
      state: stateOf(given),
      reason: given && "reason" in given ? given.reason : "",
      points: told ? pointsOf(question, told) : null,
      note,
      link,
      basis: basis ? BASES[basis] : "",
    };
  });
}
