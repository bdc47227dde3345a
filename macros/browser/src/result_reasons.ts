// Why a result came out as it did, in words: the conditions that decided, with the figures they met.

import type { Definition } from "../../model/definition";
import { rounded } from "../../model/scoring";
import type { ConditionResult, Judged, Result } from "../../model/scoring";
import { fill } from "./dom";
import * as words from "./words";

/**
 * The conditions that led to a verdict: its own; and for one without any, those
 * that kept the verdicts before it from being it.
 */
export function deciding(verdicts: readonly Judged[], winner: string): readonly ConditionResult[] {
  const at = verdicts.findIndex((one) => one.id === winner);
  const own = verdicts[at]?.conditions ?? [];
  if (own.length > 0) return own;
  // Many verdicts may ask for the same; it is told once.
  const missed = new Map<string, ConditionResult>();
  for (const one of verdicts.slice(0, Math.max(at, 0)))
    for (const condition of one.conditions)
      if (condition.state === "false") missed.set(JSON.stringify(condition), condition);
  return [...missed.values()];
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
