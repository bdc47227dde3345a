// The kinds of pages among the results, as boxes to tick.

import { make } from "./dom";
import type { Manifest } from "./search_api";

export class Kinds {
  private readonly boxes = new Map<string, { input: HTMLInputElement; label: HTMLElement; count: HTMLElement }>();

  /** place: a fieldset; changed: told of every tick. */
  constructor(
    private readonly place: HTMLElement,
    kinds: Manifest["kinds"],
    changed: () => void,
  ) {
    for (const [kind, , title] of kinds) {
      const input = make("input", { type: "checkbox", value: kind });
      const count = make("span", { class: "hub-hint" });
      const label = make("label", { class: "hub-kind" }, input, " ", make("span", {}, title, " ", count));
      input.addEventListener("change", changed);
      this.boxes.set(kind, { input, label, count });
      place.append(label);
    }
  }

  chosen(): ReadonlySet<string> {
    return new Set([...this.boxes].filter(([, { input }]) => input.checked).map(([kind]) => kind));
  }

  choose(kinds: ReadonlySet<string>): void {
    for (const [kind, { input }] of this.boxes) input.checked = kinds.has(kind);
  }

  /** Show how many results each kind has. A ticked box stays, so that it can be unticked. */
  count(counts: ReadonlyMap<string, number>): void {
    for (const [kind, { input, label, count }] of this.boxes) {
      count.textContent = `(${counts.get(kind) ?? 0})`;
      label.hidden = !counts.has(kind) && !input.checked;
    }
    this.place.hidden = counts.size < 2 && this.chosen().size === 0;
  }
}
