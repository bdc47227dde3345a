// Scale: one answer of a few, each with its points. The twin of question.py.

import { ascending, choicesOf } from "../../model/question";
import type { QuestionType } from "../../model/question";

/** One letter an answer in a share link. */
const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

export const scale: QuestionType = {
  name: "scale",
  travels: true,

  accepts(question, { answer }) {
    const chosen = choicesOf(question).find((one) => one.id === answer);
    return chosen ? { answer: chosen.id } : null;
  },

  points(question, given) {
    if (!("answer" in given)) return null;
    return choicesOf(question).find((one) => one.id === given.answer)?.points ?? null;
  },

  attainable(question) {
    return ascending(choicesOf(question).map((one) => one.points));
  },

  encode(question, given) {
    if (!("answer" in given)) return "";
    return LETTERS.charAt(choicesOf(question).findIndex((one) => one.id === given.answer));
  },

  inWords(question, given) {
    return "answer" in given ? (choicesOf(question).find((one) => one.id === given.answer)?.text ?? given.answer) : "";
  },

  decode(question, body, start) {
    const letter = body.charAt(start);
    const chosen = letter === "" ? undefined : choicesOf(question)[LETTERS.indexOf(letter)];
    return chosen ? { given: { answer: chosen.id }, end: start + 1 } : null;
  },
};
