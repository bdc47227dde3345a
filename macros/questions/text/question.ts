// Text: something in the answerer's own words. It is kept and printed, never scored, never in a link.

import type { QuestionType } from "../../model/question";

/** Also the limit of the field on the page (question.html). */
export const TEXT_LIMIT = 4000;

export const ownWords: QuestionType = {
  name: "text",
  travels: false,
  accepts: (_question, { text }) => (typeof text === "string" && /[^ \t\r\n\u00a0]/.test(text) && text.length <= TEXT_LIMIT ? { text } : null),
  points: () => null,
  attainable: () => [],
  encode: () => "",
  inWords: (_question, given) => ("text" in given ? given.text : ""),
  decode: (_question, _body, start) => ({ given: null, end: start }),
};
