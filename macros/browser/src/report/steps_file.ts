// The next steps as a table for a spreadsheet program.

import { csv } from "../csv";
import type { Cell } from "../csv";
import type { Host } from "../host";
import { gradeWords, sortWords } from "./step_reasons";
import { costWords } from "./step_item";
import { nextSteps, reasonWords } from "./steps_list";
import * as words from "../words";

const HEAD: readonly string[] = [
  words.file_number,
  words.file_step,
  words.file_done,
  words.file_owner,
  words.file_due,
  words.file_cost,
  words.file_area,
  words.file_why,
  words.file_sort,
  words.file_importance,
  words.file_gap,
  words.file_effort,
  words.file_weight,
];

/** The head, then a row a step, without those that were dropped. */
export function stepRows(host: Host): readonly (readonly Cell[])[] {
  const titles = new Map(host.definition.dimensions.map((one) => [one.id, one.title]));
  const steps = nextSteps(host).steps.filter((step) => !step.kept.dropped);
  const rows = steps.map((step, at): readonly Cell[] => [
    at + 1,
    step.text,
    step.kept.done ? words.file_yes : "",
    step.kept.owner ?? "",
    step.kept.due ?? "",
    costWords(step.kept.cost),
    titles.get(step.question?.dimension ?? "") ?? "",
    reasonWords(step),
    sortWords(step),
    ...(step.planned ? [step.planned.importance, step.planned.size, step.planned.effort].map(gradeWords) : ["", "", ""]),
    step.planned ? (step.question?.weight ?? "") : "",
  ]);
  return [HEAD, ...rows];
}

export const stepsFile = (host: Host): string => csv(stepRows(host));
