// The texts that Python wrote into the page for a result: found by what they are for, and copied.

import type { DimensionScore, Pair } from "../../../model/scoring";
import { all } from "../dom";

/** A copy of a text that stands in the page; its ids stay with the original. */
export function copyOf(found: HTMLElement): HTMLElement {
  const copy = found.cloneNode(true) as HTMLElement;
  copy.hidden = false;
  for (const one of [copy, ...all(copy, "[id]")]) one.removeAttribute("id");
  for (const one of all(copy, '[data-hub-part="limit"]')) one.remove();
  return copy;
}

/** The texts that stand there for something of this name; texts: null where the page has those of another version. */
export function textsFor(
  texts: HTMLElement | null,
  name: "level" | "verdict" | "advice" | "form" | "finding",
  id: string,
): HTMLElement[] {
  if (!texts) return [];
  return all(texts, `[data-hub-${name}]`).filter((one) => one.getAttribute(`data-hub-${name}`) === id);
}

const below = (text: HTMLElement): number => Number(text.dataset["below"]);

/** Of the advice of an area, the text for the lowest limit that a share of two whole numbers stays under. */
export function adviceUnder(texts: HTMLElement, area: string, [total, weight]: Pair): HTMLElement | null {
  const fitting = textsFor(texts, "advice", area).filter((text) => total < below(text) * weight);
  return fitting.sort((one, other) => below(one) - below(other))[0] ?? null;
}

/** The advice for a dimension with this score. */
export function adviceIn(texts: HTMLElement, { id, score, figure }: DimensionScore): HTMLElement | null {
  return score && figure !== null ? adviceUnder(texts, id, score) : null;
}
