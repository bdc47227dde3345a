// The facets of the explorer: a folding list of boxes each, with counts that say what a tick would do.

import type { Chosen, Counts } from "./case_counts";
import type { Cases, Facet } from "./case_data";
import { fill, make } from "../dom";
import * as words from "../words";

/** Open from the start, where there is room. */
const OPEN: readonly string[] = ["outcome", "sector", "size"];

interface Box {
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
  readonly label: HTMLElement;
}

interface Drawn {
  readonly details: HTMLDetailsElement;
  readonly ticked: HTMLElement;
  readonly boxes: readonly Box[];
}

export class Facets {
  private readonly drawn: readonly Drawn[];

  constructor(form: HTMLElement, { facets }: Cases, wide: boolean, private readonly changed: (facet: number, chosen: ReadonlySet<number>) => void) {
    this.drawn = facets.map((facet, number) => this.draw(facet, number, wide));
    form.replaceChildren(...this.drawn.map(({ details }) => details));
    form.addEventListener("submit", (event) => event.preventDefault());
  }

  private draw(facet: Facet, number: number, wide: boolean): Drawn {
    const ticked = make("span", { class: "hub-facet__ticked" });
    const boxes = facet.values.map((value): Box => {
      const input = make("input", { type: "checkbox", autocomplete: "off", value: value.id });
      const count = make("span", { class: "hub-facet__count" });
      const label = make("label", { class: "hub-facet__value" }, input, make("span", {}, value.title), count);
      return { input, count, label };
    });
    const fieldset = make("fieldset", {}, make("legend", { class: "hub-hidden" }, facet.title), ...boxes.map(({ label }) => label));
    const details = make("details", { class: "hub-facet" }, make("summary", {}, facet.title, ticked), fieldset);
    details.open = wide && OPEN.includes(facet.id);
    fieldset.addEventListener("change", () => {
      this.changed(number, new Set([...boxes.keys()].filter((each) => boxes[each]?.input.checked)));
    });
    return { details, ticked, boxes };
  }

  /** Show what is chosen, wherever it was chosen. */
  show(chosen: Chosen, counts: Counts): void {
    this.drawn.forEach(({ details, ticked, boxes }, facet) => {
      const some = chosen[facet]?.size ?? 0;
      const says = some > 0 ? fill(words.explore_ticked, { count: some }) : "";
      if (ticked.textContent !== says) ticked.textContent = says;
      boxes.forEach(({ input, count, label }, value) => {
        const on = chosen[facet]?.has(value) === true;
        const added = counts.added[facet]?.[value] ?? 0;
        const more = added - counts.found.length;
        // A value that would add nothing to those ticked is shown faint, without a figure.
        const further = more > 0 ? `+${more}` : "";
        const figure = some === 0 ? String(added) : on ? String(counts.own[facet]?.[value] ?? 0) : further;
        if (input.checked !== on) input.checked = on;
        if (count.textContent !== figure) count.textContent = figure;
        label.classList.toggle("hub-facet__value--none", !on && (some === 0 ? added : more) === 0);
        if (on && input !== document.activeElement && !details.open && details.dataset["shown"] === undefined) details.open = true;
      });
      details.dataset["shown"] = "";
    });
  }
}
