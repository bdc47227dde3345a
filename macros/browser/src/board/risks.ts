// What could go wrong, from the check's own words: the strongest argument against a verdict, what nobody could
// answer, and what is at stake in the weakest areas.

import type { Result } from "../../../model/scoring";
import { openTasks } from "./chart";
import { areaTitle, byScore, few, line, quotedText } from "./facts";
import type { BoardFacts, Line } from "./facts";
import { fill } from "../dom";
import * as words from "../words";

const MOST = 3;
const NAMED = 3;
/** In letters: so much of a text is told, in whole sentences. */
const TOLD = 170;

export function risksOf(facts: BoardFacts, result: Result): readonly Line[] {
  return [...against(facts, result), ...unknown(facts, result), ...stakes(facts, result)].slice(0, MOST);
}

const risk = (key: string, text: string, figures = ""): Line => line(`risk-${key}`, words.board_risk, text, figures);

function against({ texts }: BoardFacts, { verdict }: Result): readonly Line[] {
  const text = verdict?.id ? texts.outcome(verdict.id).against : "";
  return text === "" ? [] : [risk("against", fill(words.board_against, { text }))];
}

/** Areas that are asked about and not answered enough for a figure. */
function unknown({ definition }: BoardFacts, { dimensions }: Result): readonly Line[] {
  const found = dimensions.filter((one) => one.applicable > 0 && one.figure === null);
  if (definition.result === "chart" || found.length === 0) return [];
  const open = found.reduce((sum, one) => sum + one.missing.length, 0);
  const areas = few(found.map((one) => quotedText(areaTitle(definition, one.id))), NAMED);
  return [risk("unknown", fill(words.board_unknown, { areas }), fill(open === 1 ? words.board_open_one : words.board_open, { count: open }))];
}

/** Why the areas matter that came out below half, or that hold the tasks to settle first; of signs, none is a gap. */
function stakes(facts: BoardFacts, { dimensions }: Result): readonly Line[] {
  const { definition, texts } = facts;
  const signs = new Set(definition.dimensions.filter((one) => one.signs).map((one) => one.id));
  const weak = dimensions.filter((one) => !signs.has(one.id) && one.figure !== null && one.score !== null && one.score[0] < 50 * one.score[1]);
  const areas = definition.result === "chart" ? openTasks(facts).map(areaOfTask(facts)) : [...weak].sort(byScore).map((one) => one.id);
  return [...new Set(areas)].flatMap((id) => {
    const why = beginning(texts.why(id));
    return why === "" ? [] : [risk(`stake-${id}`, fill(words.board_stake, { area: areaTitle(definition, id), why }))];
  });
}

const areaOfTask =
  ({ definition }: BoardFacts) =>
  ({ id }: { readonly id: string }): string =>
    definition.questions.find((one) => one.id === id)?.dimension ?? id;

/** As many whole sentences as there is room for, and at least one. */
export function beginning(text: string): string {
  const sentences = text.trim().split(/(?<=[.!?])\s+(?=[\p{Lu}“"])/u);
  return sentences.reduce((told, one) => (told.length + one.length < TOLD ? `${told} ${one}` : told));
}
