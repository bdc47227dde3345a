// What could be ticked beside what is ticked.

import { choicesOf } from "../../model/question";
import type { NameBetter } from "../../model/question";

export const better: NameBetter = (question, given) => {
  const ticked = "answers" in given ? given.answers : [];
  const missing = choicesOf(question).filter((one) => one.points > 0 && !ticked.includes(one.id));
  return missing.length > 0 ? { tick: missing.map((one) => one.text) } : null;
};
