// A kept answer in words, from the definition it was given to: also for questions that the page no longer asks.

import type { Given } from "../../model/answers";
import { NOBODY } from "../../model/definition";
import type { Knows, Part, QuestionData } from "../../model/definition";
import { inWords } from "../../questions/check";
import { fill } from "./dom";
import * as words from "./words";

const STATES: Readonly<Record<string, string>> = {
  dont_know: words.answer_dont_know,
  not_applicable: words.answer_not_applicable,
};

export function answerWords(question: QuestionData, given: Given | undefined): string {
  if (given === undefined) return words.answer_blank;
  if ("who" in given) return whoWords(question, given);
  if (!("state" in given)) return inWords(question, given) || words.answer_none;
  const reason = "reason" in given && given.reason !== "" ? `: ${given.reason}` : "";
  return (STATES[given.state] ?? "") + reason;
}

export const KNOWS: Readonly<Record<Knows, string>> = {
  yes: words.who_known,
  "not-asked": words.who_unasked,
  no: words.who_unaware,
};

/** "Accountable: IT (knows it); Consulted: HR". */
function whoWords(question: QuestionData, given: Extract<Given, { readonly who: unknown }>): string {
  const titles = (part: Part): string =>
    (question.roles ?? [])
      .filter((role) => given.who[role.id] === part)
      .map((role) => role.title)
      .join(", ");
  const [accountable, consulted] = [titles("accountable"), titles("consulted")];
  const known = given.knows === undefined ? "" : ` (${KNOWS[given.knows]})`;
  return [
    accountable !== "" ? fill(words.who_accountable, { roles: accountable + known }) : "",
    given.who[NOBODY] ? words.who_nobody : "",
    consulted !== "" ? fill(words.who_consulted, { roles: consulted }) : "",
  ]
    .filter((text) => text !== "")
    .join("; ");
}
