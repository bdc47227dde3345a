// The band of a number that gives the next more points.

import { nextAbove } from "../../model/question";
import type { NameBetter } from "../../model/question";

export const better: NameBetter = (question, _given, points) => {
  const bands = (question.bands ?? []).map((band, at, all) => ({ ...band, from: all[at - 1]?.below }));
  const next = nextAbove(bands, points);
  return next ? { from: next.from, below: next.below } : null;
};
