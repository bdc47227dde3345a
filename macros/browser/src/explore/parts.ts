// Around the cards of the explorer: what is chosen, what is picked for comparison, and what to do when nothing is left.

import type { Chosen, Counts } from "./case_counts";
import type { Cases } from "./case_data";
import { MOST } from "./case_state";
import type { State } from "./case_state";
import { button, fill, make } from "../dom";
import * as words from "../words";

/** A button for each ticked value, which takes it off. */
export class Chips {
  constructor(
    private readonly place: HTMLElement,
    private readonly data: Cases,
    private readonly untick: (facet: number, value: number) => void,
    private readonly clear: () => void,
  ) {}

  show(chosen: Chosen): void {
    const chips = this.data.facets.flatMap((facet, number) =>
      facet.values.flatMap((value, at) => {
        if (!chosen[number]?.has(at)) return [];
        const chip = button(`${value.title} `, "hub-chip", () => this.after(() => this.untick(number, at)));
        chip.setAttribute("aria-label", fill(words.explore_untick, { facet: facet.title, value: value.title }));
        chip.append(make("span", { "aria-hidden": "true" }, "×"));
        return [chip];
      }),
    );
    if (chips.length > 1) chips.push(button(words.explore_clear, "hub-button hub-button--quiet", () => this.after(this.clear)));
    this.place.replaceChildren(...chips);
  }

  /** The button is gone by then: the focus goes to the one that took its place. */
  private after(act: () => void): void {
    const at = [...this.place.children].indexOf(document.activeElement as Element);
    act();
    const buttons = this.place.querySelectorAll<HTMLElement>("button");
    const next = buttons[Math.min(Math.max(at, 0), buttons.length - 1)];
    if (next) next.focus();
    else this.place.closest("[data-hub-part=tool]")?.querySelector<HTMLElement>("[data-hub-part=sort]")?.focus();
  }
}

/** The cases that were picked, and the way to their comparison. */
export class Tray {
  constructor(
    private readonly place: HTMLElement,
    private readonly data: Cases,
    private readonly page: string,
    private readonly clear: () => void,
  ) {}

  /** Where these cases are compared. */
  address(ids: readonly string[]): string {
    return `${this.page}#${new URLSearchParams(ids.map((id) => ["case", id])).toString()}`;
  }

  show(ids: readonly string[]): void {
    if (ids.length === 0) {
      this.place.replaceChildren();
      return;
    }
    const names = ids.map((id) => this.data.cases.find((one) => one.id === id)?.organisation ?? id);
    const says = [make("span", { class: "hub-explore__names" }, `${fill(words.explore_picked, { names: names.join(", ") })} `)];
    if (ids.length >= MOST) says.push(make("span", {}, words.explore_most));
    this.place.replaceChildren(
      make("p", {}, ...says),
      make("a", { class: "hub-button hub-button--main", href: this.address(ids) }, fill(ids.length === 1 ? words.explore_go_one : words.explore_go, { count: ids.length })),
      button(words.explore_unpick, "hub-button hub-button--quiet", this.clear),
    );
  }
}

/** What a button of an empty result does. */
export interface WaysOut {
  readonly without: (facet: number) => void;
  readonly only: (facet: number) => void;
  readonly all: () => void;
}

/** Which facet stands in the way, and by how much; where no single one does, what each alone would give. */
export function emptyResult(data: Cases, { chosen }: State, counts: Counts, act: WaysOut): HTMLElement[] {
  const ticked = [...chosen.keys()].filter((number) => (chosen[number]?.size ?? 0) > 0);
  const alone = (number: number): number =>
    data.cases.filter((one) => one.values[number]?.some((value) => chosen[number]?.has(value))).length;
  const single = ticked.some((number) => (counts.without[number] ?? 0) > 0);
  const ways = ticked
    .map((number) => ({ number, cases: single ? (counts.without[number] ?? 0) : alone(number) }))
    .filter(({ cases }) => cases > 0)
    .sort((one, other) => other.cases - one.cases);
  const sentence = single ? words.explore_without : words.explore_only;
  const one = single ? words.explore_without_one : words.explore_only_one;
  const list = ways.map(({ number, cases }) => {
    const facet = data.facets[number];
    const values = (facet?.values ?? []).filter((_, at) => chosen[number]?.has(at)).map(({ title }) => title);
    const says = fill(cases === 1 ? one : sentence, { facet: facet?.title ?? "", values: values.join(", "), count: cases });
    return make("li", {}, button(says, "hub-button", () => (single ? act.without(number) : act.only(number))));
  });
  return [
    make("p", { class: "hub-empty" }, single ? words.explore_none : words.explore_none_at_all),
    make("ul", { class: "hub-explore__ways" }, ...list, make("li", {}, button(words.explore_clear, "hub-button hub-button--quiet", act.all))),
  ];
}
