// Three strengths and three gaps, or fewer: areas by their exact scores, each with the answer that says most about it.

import type { QuestionData } from "../../../model/definition";
import { choicesOf } from "../../../model/question";
import type { DimensionScore, Result } from "../../../model/scoring";
import { pointsOf } from "../../../questions/follows";
import { answerWords } from "../answer_words";
import { chartLists } from "./chart";
import { areaTitle, byScore, figureWords } from "./facts";
import type { Area, Areas, BoardFacts } from "./facts";
import { fill } from "../dom";
import * as words from "../words";

const MOST = 3;
/** Of 100: what is said to be strong. */
const STRONG = 50;
/** So many ticked answers are told; the others are counted. */
const TICKS = 2;

export function areasOf(facts: BoardFacts, result: Result): readonly Areas[] {
  if (facts.definition.result === "chart") return chartLists(facts);
  const { dimensions } = facts.definition;
  const signs = new Set(dimensions.filter((one) => one.signs).map((one) => one.id));
  const only = signs.size === dimensions.length;
  // Beside areas that can be good or bad, a sign is neither a strength nor a gap.
  const scored = result.dimensions.filter((one) => one.score !== null && one.figure !== null && (only || !signs.has(one.id)));
  const best = [...scored].sort((one, other) => byScore(other, one)).filter(isStrong).slice(0, MOST);
  const worst = [...scored].sort(byScore).filter((one) => !best.includes(one) && isOpen(one)).slice(0, MOST);
  const strengths = best.map((one) => areaOf(facts, one, "strength", -1));
  if (only) return [{ title: words.board_signs, none: words.board_no_sign, areas: strengths }];
  return [
    { title: words.board_strengths, none: words.board_no_strength, areas: strengths },
    { title: words.board_gaps, none: words.board_no_gap, areas: worst.map((one) => areaOf(facts, one, "gap", 1)) },
  ];
}

const isStrong = ({ score }: DimensionScore): boolean => score !== null && score[0] >= STRONG * score[1];
const isOpen = ({ score }: DimensionScore): boolean => score !== null && score[0] < 100 * score[1];

/** sign: 1 for the answer with the fewest points, -1 for that with the most; the heavier question first. */
function areaOf(facts: BoardFacts, one: DimensionScore, key: string, sign: 1 | -1): Area {
  const { definition, answers } = facts;
  const told = definition.questions
    .filter((question) => question.dimension === one.id)
    .flatMap((question) => {
      const given = answers[question.id];
      const points = given && !("state" in given) ? pointsOf(question, given) : null;
      return points === null ? [] : [{ question, points }];
    })
    .sort((a, b) => sign * (a.points - b.points) || b.question.weight - a.question.weight);
  const said = told[0] ? behind(facts, told[0].question) : "";
  const title = areaTitle(definition, one.id);
  return { key: `${key}-${one.id}`, label: title, title, words: said, figures: figureWords(one) };
}

/** The question and what was answered; of many ticks the first, and how many more. */
function behind({ answers }: BoardFacts, question: QuestionData): string {
  const given = answers[question.id];
  const ticked = given && "answers" in given ? choicesOf(question).filter((one) => given.answers.includes(one.id)) : [];
  const more = ticked.length - TICKS;
  const shown = ticked.slice(0, TICKS).map((one) => one.text).join("; ");
  const answer = more > 0 ? `${shown}${fill(words.board_more, { count: more })}` : answerWords(question, given);
  return fill(words.board_behind, { question: question.text, answer });
}
