// Multiple: every answer that is true is ticked, and the points of the ticked ones add up. Where no answer gives any,
// the ticks sort and are not scored. The twin of question.py.

import type { ChoiceData, Given, QuestionData } from "../../model/definition";
import { ascending, choicesOf } from "../../model/question";
import type { QuestionType } from "../../model/question";

const GIVEN = "+";
const BITS = 6;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"; // base64url

/** The ticked answers in the order of the question; null when one of them is no answer of it. */
function ticked(question: QuestionData, ids: unknown): readonly ChoiceData[] | null {
  const choices = choicesOf(question);
  if (!Array.isArray(ids) || !ids.every((id) => choices.some((one) => one.id === id))) return null;
  return choices.filter((one) => ids.includes(one.id));
}

const tickedOf = (question: QuestionData, given: Given): readonly ChoiceData[] | null =>
  "answers" in given ? ticked(question, given.answers) : null;

const scores = (question: QuestionData): boolean => choicesOf(question).some((one) => one.points > 0);

export const multiple: QuestionType = {
  name: "multiple",
  travels: true,

  accepts(question, { answers }) {
    const chosen = ticked(question, answers);
    return chosen ? { answers: chosen.map((one) => one.id) } : null;
  },

  points(question, given) {
    const chosen = tickedOf(question, given);
    return chosen && scores(question) ? chosen.reduce((total, one) => total + one.points, 0) : null;
  },

  attainable(question) {
    if (!scores(question)) return [];
    let sums: readonly number[] = [0];
    for (const { points } of choicesOf(question)) sums = ascending([...sums, ...sums.map((total) => total + points)]);
    return sums;
  },

  encode(question, given) {
    const chosen = tickedOf(question, given);
    if (!chosen) return "";
    const numbers: number[] = Array(Math.ceil(choicesOf(question).length / BITS)).fill(0);
    choicesOf(question).forEach((one, at) => {
      const group = Math.floor(at / BITS);
      if (chosen.includes(one)) numbers[group] = (numbers[group] ?? 0) | (1 << (BITS - 1 - (at % BITS)));
    });
    return GIVEN + numbers.map((number) => LETTERS.charAt(number)).join("");
  },

  inWords(question, given) {
    const ids = "answers" in given ? given.answers : [];
    return ids.map((id) => choicesOf(question).find((one) => one.id === id)?.text ?? id).join("; ");
  },

  decode(question, body, start) {
    const choices = choicesOf(question);
    const end = start + 1 + Math.ceil(choices.length / BITS);
    const numbers = [...body.slice(start + 1, end)].map((letter) => LETTERS.indexOf(letter));
    if (body.charAt(start) !== GIVEN || numbers.length !== end - start - 1 || numbers.includes(-1)) return null;
    const bits = numbers.map((number) => number.toString(2).padStart(BITS, "0")).join("");
    if (bits.slice(choices.length).includes("1")) return null;
    return { given: { answers: choices.filter((_, at) => bits.charAt(at) === "1").map((one) => one.id) }, end };
  },
};
