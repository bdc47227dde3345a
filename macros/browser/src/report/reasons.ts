// Why a result came out as it did, in words: the conditions that decided, with the figures they met.

import type { Definition } from "../../../model/definition";
import { rounded } from "../../../model/scoring";
import type { ConditionResult, Result } from "../../../model/scoring";
import { fill } from "../dom";
import * as words from "../words";

/** What one area had to do with a verdict. */
export interface Reason {
  readonly dimension: string;
  readonly conditions: readonly ConditionResult[];
}

/**
 * What led to a verdict, once an area: its own conditions, in the order of the areas; and for one without any,
 * those that kept the verdicts before it from being it, the nearest miss first.
 */
export function reasons(definition: Definition, result: Result, winner: string): readonly Reason[] {
  const at = result.verdicts.findIndex((one) => one.id === winner);
  const own = result.verdicts[at]?.conditions ?? [];
  const before = result.verdicts.slice(0, Math.max(at, 0)).flatMap((one) => one.conditions);
  const deciding = own.length > 0 ? own : before.filter((one) => one.state === "false");
  const areas = definition.dimensions
    .map(({ id }) => ({ dimension: id, conditions: deciding.filter((one) => one.dimension === id) }))
    .filter((one) => one.conditions.length > 0);
  if (own.length > 0) return areas;
  const nearest = ({ conditions }: Reason): number => Math.min(...conditions.map((one) => missedBy(result, one)));
  return areas.sort((one, other) => nearest(one) - nearest(other));
}

/** How many points were missing, or too many, at the least; what does not apply is furthest. */
function missedBy({ dimensions }: Result, { dimension, at_least, below }: ConditionResult): number {
  const found = dimensions.find((one) => one.id === dimension);
  if (!found?.lowest || !found.highest) return 101;
  return at_least === undefined
    ? found.lowest[0] / found.lowest[1] - (below ?? 0)
    : at_least - found.highest[0] / found.highest[1];
}

/** "Access: 45; another result asks for below 35 or at least 50": of several limits on one side, the nearest. */
export function reasonWords(definition: Definition, result: Result, { dimension, conditions }: Reason): string {
  const [first] = conditions;
  const least = conditions.flatMap((one) => one.at_least ?? []);
  const below = conditions.flatMap((one) => one.below ?? []);
  const missed = first?.state === "false";
  if (first && conditions.length === 1 && !missed) return conditionWords(definition, result, first);
  const limits = [
    ...(below.length > 0 ? [fill(words.limit_below, { limit: Math.max(...below) })] : []),
    ...(least.length > 0 ? [fill(words.limit_at_least, { limit: Math.min(...least) })] : []),
  ];
  const title = definition.dimensions.find((one) => one.id === dimension)?.title ?? dimension;
  const figure = figureOf(result, dimension);
  return missed
    ? fill(words.limit_missed, { dimension: title, figure, limits: limits.join(words.limit_or) })
    : fill(words.limit_met, { dimension: title, figure, limits: limits.reverse().join(words.limit_and) });
}

export function figureOf(result: Result, id: string): string {
  const dimension = result.dimensions.find((one) => one.id === id);
  if (!dimension?.lowest || !dimension.highest) return words.figure_not_scored;
  if (dimension.figure !== null && dimension.missing.length === 0) return String(dimension.figure);
  return fill(words.figure_range, { low: rounded(dimension.lowest), high: rounded(dimension.highest) });
}

/** "Access: 45, and 60 or more is needed". */
export function conditionWords(definition: Definition, result: Result, condition: ConditionResult): string {
  const dimension = definition.dimensions.find((one) => one.id === condition.dimension)?.title ?? condition.dimension;
  const figure = figureOf(result, condition.dimension);
  const met = condition.state === "true" ? "met" : condition.state === "open" ? "open" : "missed";
  if (condition.at_least !== undefined) {
    const sentence = { met: words.at_least_met, open: words.at_least_open, missed: words.at_least_missed }[met];
    return fill(sentence, { dimension, figure, limit: condition.at_least });
  }
  const sentence = { met: words.below_met, open: words.below_open, missed: words.below_missed }[met];
  return fill(sentence, { dimension, figure, limit: condition.below ?? 0 });
}
