// The next better of the answers of a scale.

import { choicesOf, nextAbove } from "../../model/question";
import type { NameBetter } from "../../model/question";

export const better: NameBetter = (question, _given, points) => {
  const next = nextAbove(choicesOf(question), points);
  return next ? { choose: next.text } : null;
};
