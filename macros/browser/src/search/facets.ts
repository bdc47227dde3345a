// The lists that narrow results down, as boxes to tick with how many results each has.

import { button, fill, make } from "../dom";
import type { Chosen, List } from "./narrow";
import { search_again, search_clear, search_lacking, search_narrow_title, search_ticked } from "../words";

interface Box {
  readonly input: HTMLInputElement;
  readonly label: HTMLElement;
  readonly count: HTMLElement;
}

interface Drawn {
  readonly list: List;
  readonly details: HTMLDetailsElement;
  readonly ticked: HTMLElement;
  readonly boxes: readonly Box[];
}

const WIDE = "(min-width: 60em)";

export class Facets {
  private drawn: Drawn[] = [];
  private readonly summary = make("summary", {}, search_narrow_title, " ");
  private readonly ticked = make("span", { class: "hub-facet__ticked" });
  private readonly lists = make("div");
  private readonly lacks = make("div");
  private readonly clear: HTMLElement;

  /** place: a details element; changed: told of every tick. */
  constructor(
    readonly place: HTMLDetailsElement,
    private readonly changed: (chosen: Chosen) => void,
  ) {
    const wide = window.matchMedia(WIDE);
    place.open = wide.matches;
    wide.addEventListener("change", () => (place.open = wide.matches));
    this.clear = button(search_clear, "hub-button hub-button--quiet", () => {
      this.changed(new Map());
      this.summary.focus();
    });
    this.summary.append(this.ticked);
    place.replaceChildren(this.summary, this.lists, this.lacks, this.clear);
  }

  /** Draw the lists that are new; lists only ever come behind those that were there. */
  add(lists: readonly List[]): void {
    // Of a site that was published anew, nothing that was there counts right any more.
    if (this.drawn[0]?.list !== lists[0]) {
      this.drawn = [];
      this.lists.replaceChildren();
    }
    // What is there already stays in its place: moving it would take the focus away.
    const fresh = lists.slice(this.drawn.length).map((list) => this.draw(list));
    this.drawn.push(...fresh);
    this.lists.append(...fresh.map(({ details }) => details));
  }

  /** Say that lists did not come, and offer to ask again; null: all are there. */
  lack(again: (() => void) | null): void {
    const retry = (): void => {
      this.summary.focus();
      again?.();
    };
    this.lacks.replaceChildren(...(again ? [make("p", {}, search_lacking), button(search_again, "hub-button hub-button--quiet", retry)] : []));
  }

  private draw(list: List): Drawn {
    const boxes = list.values.map(({ id, title }): Box => {
      const input = make("input", { type: "checkbox", autocomplete: "off", value: id });
      const count = make("span", { class: "hub-facet__count" });
      return { input, count, label: make("label", { class: "hub-facet__value" }, input, make("span", {}, title), " ", count) };
    });
    const ticked = make("span", { class: "hub-facet__ticked" });
    const fieldset = make("fieldset", {}, make("legend", { class: "hub-hidden" }, list.title), ...boxes.map(({ label }) => label));
    fieldset.addEventListener("change", () => this.changed(this.chosen()));
    const details = make("details", { class: "hub-facet" }, make("summary", {}, list.title, " ", ticked), fieldset);
    details.open = list.name === "kind";
    return { list, details, ticked, boxes };
  }

  private chosen(): Chosen {
    const found = new Map<string, ReadonlySet<string>>();
    for (const { list, boxes } of this.drawn) {
      const ids = boxes.filter(({ input }) => input.checked).map(({ input }) => input.value);
      if (ids.length > 0) found.set(list.name, new Set(ids));
    }
    return found;
  }

  /** Show what is chosen and how many results each box has; one that has none stays only while somebody uses it.
   *  left: whether any result is; where nothing is, clearing is offered above all else, not here. */
  show(chosen: Chosen, counts: readonly (readonly number[])[], left: boolean): void {
    let all = 0;
    this.drawn.forEach(({ list, details, ticked, boxes }, number) => {
      const some = chosen.get(list.name);
      boxes.forEach(({ input, label, count }, value) => {
        const figure = counts[number]?.[value] ?? 0;
        input.checked = some?.has(input.value) === true;
        count.textContent = String(figure);
        label.hidden = figure === 0 && !input.checked && input !== document.activeElement;
      });
      const on = boxes.filter(({ input }) => input.checked).length;
      ticked.textContent = on > 0 ? fill(search_ticked, { count: on }) : "";
      if (on > 0 && details.dataset["shown"] === undefined) details.open = true;
      details.dataset["shown"] = "";
      details.hidden = boxes.every(({ label }) => label.hidden);
      all += on;
    });
    this.ticked.textContent = all > 0 ? fill(search_ticked, { count: all }) : "";
    this.clear.hidden = all === 0 || !left;
    this.place.hidden = this.drawn.every(({ details }) => details.hidden);
  }
}
