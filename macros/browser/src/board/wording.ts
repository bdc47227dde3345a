// What stands on the page for the board, in words: from the answers of one dated check, never more than they say.
// Knows no page. Each sentence has a key, so that people can put it into their own words; figures stand beside it.

import type { Definition } from "../../../model/definition";
import type { Result } from "../../../model/scoring";
import { score } from "../../../questions/follows";
import { answerOf } from "./answer";
import { areasOf } from "./areas";
import { answerLine, line, titleOf } from "./facts";
import type { Board, BoardFacts } from "./facts";
import { risksOf } from "./risks";
import { dayWords } from "../day_words";
import { fill } from "../dom";
import { inLetters } from "../report/chart";
import * as words from "../words";

export function boardOf(facts: BoardFacts): Board {
  const { definition, answers, started, day, texts } = facts;
  const result = score(definition, answers);
  const begun = fill(words.board_from_to, { from: dayWords(started), to: dayWords(day) });
  const nothing = Object.keys(answers).length === 0;
  return {
    title: definition.title,
    asked: line("asked", words.board_asked, texts.asked),
    when: started === day ? dayWords(day) : begun,
    ...(nothing ? { fact: "", answer: [answerLine(1, words.result_nothing)], range: "" } : answerOf(facts, result)),
    lists: nothing ? [] : areasOf(facts, result),
    risks: nothing ? [] : risksOf(facts, result),
    decision: line("decision", words.board_decision, decision(facts, result, nothing)),
    limits: [
      line("limits-1", words.board_limits, words.board_limit_answers),
      line("limits-2", words.board_limits, limitOf(definition)),
    ],
    foot: fill(words.board_foot, { title: definition.title, version: definition.version, date: dayWords(day) }),
  };
}

const limitOf = ({ result, dimensions }: Definition): string =>
  result === "chart" ? words.board_limit_chart : dimensions.every((one) => one.signs) ? words.board_limit_signs : words.board_limit_figures;

/** The last day by which one of the first steps is to be done; without one, a day to be set. */
function again(facts: BoardFacts): string {
  const days = facts.steps.map((step) => step.due).filter((due) => due > facts.day).sort();
  const last = days[days.length - 1];
  return last === undefined ? words.board_day : dayWords(last);
}

function decision(facts: BoardFacts, result: Result, nothing: boolean): string {
  const { definition, steps } = facts;
  const reached = result.verdict ?? (facts.short ? null : result.level);
  const day = again(facts);
  const unknown = definition.result !== "chart" && result.dimensions.every((one) => one.figure === null);
  if (nothing || unknown || (reached && !reached.settled)) return fill(words.board_decide_open, { day });
  const count = inLetters(steps.length);
  const verdict = result.verdict?.id ? titleOf(definition, result.verdict.id) : "";
  if (verdict !== "" && steps.length > 0)
    return fill(steps.length === 1 ? words.board_decide_verdict_step : words.board_decide_verdict_steps, { verdict, count, day });
  if (verdict !== "") return fill(words.board_decide_verdict, { verdict, day });
  if (steps.length === 0) return fill(words.board_decide_note, { day });
  return fill(steps.length === 1 ? words.board_decide_step : words.board_decide_steps, { count, day });
}
