// The answer of a check in two sentences, with the figures that it rests on.

import type { Answers, Definition, QuestionData } from "../../../model/definition";
import type { DimensionScore, Result } from "../../../model/scoring";
import { isScored } from "../../../questions/check";
import { areasOf } from "./areas";
import { chartAnswer } from "./chart";
import { answerLine, areaTitle, byScore, few, figureWords, listed, quotedText, titleOf } from "./facts";
import type { Areas, Board, BoardFacts } from "./facts";
import { fill } from "../dom";
import { reasons } from "../report/reasons";
import * as words from "../words";

type Answer = Pick<Board, "fact" | "answer" | "range">;

/** Two sentences, the figures that decided, and how much is answered. */
export function answerOf(facts: BoardFacts, result: Result): Answer {
  if (facts.definition.result === "chart") return chartAnswer(facts);
  const [fact = "", ...sentences] = sentencesFor(facts, result);
  const told = sentences.filter((text) => text !== "");
  return { fact, answer: told.map((text, at) => answerLine(at + 1, text)), range: rangeOf(facts, result) };
}

/** First what is reached, which nobody words anew; then the sentences, "" for none. */
function sentencesFor(facts: BoardFacts, result: Result): readonly string[] {
  if (facts.definition.result === "verdict") return verdict(facts, result);
  if (facts.definition.result === "levels" && !facts.short) return level(facts, result);
  const [strong, weak] = areasOf(facts, result);
  return [
    facts.short ? words.board_short : "",
    ...(strong?.areas.length || weak?.areas.length
      ? [named(words.board_strongest, strong), named(words.board_weakest, weak)]
      : [words.board_few]),
  ];
}

const named = (sentence: string, list: Areas | undefined): string =>
  list && list.areas.length > 0 ? fill(sentence, { areas: listed(list.areas.map((one) => quotedText(one.title))) }) : (list?.none ?? "");

const quoted = (definition: Definition, ids: readonly string[]): string =>
  listed(ids.map((id) => quotedText(titleOf(definition, id))), words.board_or);

function settledBy({ definition }: BoardFacts, questions: readonly string[]): string {
  const texts = questions.flatMap((id) => definition.questions.find((one) => one.id === id)?.text ?? []);
  const [first] = texts;
  if (first === undefined) return "";
  const more = texts.length - 1;
  return more === 0 ? fill(words.board_settle_one, { question: first }) : fill(words.board_settle, { question: first, count: more });
}

function verdict(facts: BoardFacts, { verdict: reached }: Result): readonly string[] {
  const { definition, texts } = facts;
  if (!reached) return [];
  if (reached.id === null) {
    const open = fill(words.board_unsettled, { results: quoted(definition, reached.possible) });
    return [words.board_not_settled, reached.possible.length > 0 ? open : "", settledBy(facts, reached.questions)];
  }
  const { says, changesIt } = texts.outcome(reached.id);
  return [titleOf(definition, reached.id), says, changesIt === "" ? "" : fill(words.board_changes, { text: changesIt })];
}

function level(facts: BoardFacts, { level: reached, levels }: Result): readonly string[] {
  const { definition, texts } = facts;
  if (!reached) return [];
  const held = reached.id === null ? "" : titleOf(definition, reached.id);
  if (!reached.settled) {
    const results = quoted(definition, levels.filter((one) => one.state === "open").map((one) => one.id));
    const open = held === "" ? words.board_unsettled : words.board_unsettled_level;
    return [words.board_not_settled, fill(open, { level: held, results }), settledBy(facts, reached.questions)];
  }
  const first = reached.id === null ? [words.board_level_none, ""] : [held, texts.outcome(reached.id).says];
  if (reached.next === null) return [...first, words.result_highest];
  const blocks = [...new Set(reached.blocks.map((one) => one.dimension))];
  const areas = blocks.map((id) => quotedText(areaTitle(definition, id)));
  return [...first, fill(words.board_next, { level: titleOf(definition, reached.next), areas: few(areas, 3) })];
}

/** Scored questions that apply, and how many of them are answered. */
function counted({ definition, answers }: BoardFacts): { readonly all: number; readonly answered: number } {
  const asked = definition.questions.filter((one) => isScored(one) && !isAway(answers, one));
  return { all: asked.length, answered: asked.filter((one) => isGiven(answers, one)).length };
}

function isAway(answers: Answers, { id }: QuestionData): boolean {
  const given = answers[id];
  return given !== undefined && "state" in given && given.state === "not_applicable";
}

function isGiven(answers: Answers, { id }: QuestionData): boolean {
  const given = answers[id];
  return given !== undefined && !("state" in given);
}

/** What decided, with its figures; where no condition did, from the lowest to the highest area. And how sure it is. */
function rangeOf(facts: BoardFacts, result: Result): string {
  const { definition } = facts;
  const id = result.verdict?.id ?? null;
  const named = id === null ? [] : reasons(definition, result, id).map((one) => one.dimension);
  const found = named.length > 0 ? named.flatMap((one) => result.dimensions.filter(({ id }) => id === one)) : ends(result);
  const titled = found.map((one) => fill(words.board_figure, { area: areaTitle(definition, one.id), figure: figureWords(one) }));
  const more = titled.length - 3;
  const shown = [...titled.slice(0, 3), ...(more > 0 ? [fill(words.board_further, { count: more })] : [])];
  const said = named.length > 0 ? words.board_decided : found.length === 1 ? words.board_only : words.board_ends;
  const range = shown.length > 0 ? fill(said, { areas: shown.join("; ") }) : "";
  return `${range} ${fill(words.board_answered, counted(facts))}`.trim();
}

/** The lowest and the highest of the areas that have a figure. */
function ends({ dimensions }: Result): readonly DimensionScore[] {
  const scored = dimensions.filter((one) => one.score !== null && one.figure !== null);
  const ordered = [...scored].sort(byScore);
  const [low, high] = [ordered[0], ordered[ordered.length - 1]];
  return low && high && low !== high ? [low, high] : low ? [low] : [];
}
