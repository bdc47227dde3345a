// A kept answer in words, from the definition it was given to: also for questions that the page no longer asks.

import type { Given } from "../../model/answers";
import type { QuestionData } from "../../model/definition";
import { inWords } from "../../questions/check";
import * as words from "./words";

const STATES: Readonly<Record<string, string>> = {
  dont_know: words.answer_dont_know,
  not_applicable: words.answer_not_applicable,
};

export function answerWords(question: QuestionData, given: Given | undefined): string {
  if (given === undefined) return words.answer_blank;
  if (!("state" in given)) return inWords(question, given) || words.answer_none;
  const reason = "reason" in given && given.reason !== "" ? `: ${given.reason}` : "";
  return (STATES[given.state] ?? "") + reason;
}
