// The explorer: cases narrowed down by facets, put in an order, picked for comparison. What is chosen stands in the address.

import { caseCard, limit } from "./explore/case_card";
import { count } from "./explore/case_counts";
import type { Counts } from "./explore/case_counts";
import { loadCases } from "./explore/case_data";
import type { Case, Cases } from "./explore/case_data";
import { isState, MOST, read, SORTS, written } from "./explore/case_state";
import type { Sort, State } from "./explore/case_state";
import { button, fill, make, part } from "./dom";
import { Facets } from "./explore/facets";
import { Chips, emptyResult, Tray } from "./explore/parts";
import { likeness, profileNow } from "./explore/like_us";
import type { Likeness } from "./explore/like_us";
import { sayChoiceOnPaper } from "./paper_address";
import * as words from "./words";

/** Cards at first, so that a change is drawn at once, and with each further step. */
const SHOWN = 12;
const MORE = 24;
const WIDE = "(min-width: 60em)";
const NAMES: Readonly<Record<Sort, string>> = {
  documented: words.explore_sort_documented,
  newest: words.explore_sort_newest,
  organisation: words.explore_sort_organisation,
  like: words.explore_sort_like,
};

class Explorer {
  private state: State;
  private counts: Counts;
  private shown = SHOWN;
  private like: ReadonlyMap<string, Likeness> | null = null;
  private readonly facets: Facets;
  private readonly chips: Chips;
  private readonly tray: Tray;
  private readonly sort: HTMLSelectElement;

  constructor(private readonly root: HTMLElement, private readonly data: Cases) {
    this.state = read(window.location.hash, data);
    this.counts = this.counted();
    const wide = window.matchMedia(WIDE);
    const side = part(root, "side") as HTMLDetailsElement;
    side.open = wide.matches;
    wide.addEventListener("change", () => (side.open = wide.matches));
    this.facets = new Facets(part(root, "facets"), data, wide.matches, (facet, chosen) => this.choose(facet, chosen));
    this.chips = new Chips(part(root, "chosen"), data, (facet, value) => this.untick(facet, value), () => this.clear());
    this.tray = new Tray(part(root, "tray"), data, root.dataset["hubCompare"] ?? "", () => this.pick([]));
    this.sort = part(root, "sort") as HTMLSelectElement;
    this.sort.addEventListener("change", () => this.go({ ...this.state, sort: this.sort.value as Sort }));
    part(root, "more").addEventListener("click", () => this.more(MORE)?.focus());
    // On paper nothing waits behind a button.
    sayChoiceOnPaper(() => this.more(this.counts.found.length));
    window.addEventListener("hashchange", () => this.follow());
    part(root, "lists").hidden = true;
    part(root, "tool").hidden = false;
  }

  /** Show what the address and the profile say. */
  follow(): void {
    if (isState(window.location.hash)) this.state = read(window.location.hash, this.data);
    const profile = profileNow();
    this.like = profile ? new Map(this.data.cases.map((one) => [one.id, likeness(this.data.like, profile, one)])) : null;
    this.showSorts();
    this.draw();
  }

  private choose(facet: number, values: ReadonlySet<number>): void {
    this.go({ ...this.state, chosen: this.state.chosen.map((one, number) => (number === facet ? values : one)) });
  }

  private untick(facet: number, value: number): void {
    this.choose(facet, new Set([...(this.state.chosen[facet] ?? [])].filter((one) => one !== value)));
  }

  /** but: the facet that stays as it is. */
  private clear(but?: number): void {
    this.go({ ...this.state, chosen: this.state.chosen.map((one, number) => (number === but ? one : new Set())) });
  }

  private pick(compared: readonly string[]): void {
    this.state = { ...this.state, compared };
    // Picking is no step that one goes back from.
    window.history.replaceState(null, "", `#${written(this.state, this.data)}`);
    this.showPicked();
  }

  private go(state: State): void {
    this.state = state;
    window.history.pushState(null, "", `#${written(state, this.data)}`);
    this.draw();
  }

  private counted(): Counts {
    const { facets, cases } = this.data;
    return count(cases, facets.map(({ values }) => values.length), this.state.chosen);
  }

  private showSorts(): void {
    const sorts = SORTS.filter((one) => one !== "like" || this.like);
    this.sort.replaceChildren(...sorts.map((one) => make("option", { value: one }, NAMES[one])));
  }

  /** By the order of the address; "like us" without a profile is the usual order. */
  private ordered(): readonly Case[] {
    const found = this.counts.found.flatMap((number) => this.data.cases[number] ?? []);
    const { sort } = this.state;
    const points = (one: Case): number => this.like?.get(one.id)?.points ?? 0;
    if (sort === "organisation") return found;
    if (sort === "newest") return found.sort((one, other) => one.newest - other.newest || one.documented - other.documented);
    if (sort === "like") return found.sort((one, other) => points(other) - points(one) || one.documented - other.documented);
    return found.sort((one, other) => one.documented - other.documented);
  }

  private draw(): void {
    this.counts = this.counted();
    this.shown = SHOWN;
    const [found, all] = [this.counts.found.length, this.data.cases.length];
    const says = found === all ? words.explore_all : found === 1 ? words.explore_one : words.explore_found;
    part(this.root, "status").textContent = fill(says, { count: found, all });
    this.sort.value = this.state.sort === "like" && !this.like ? "documented" : this.state.sort;
    this.sortSays();
    this.facets.show(this.state.chosen, this.counts);
    this.chips.show(this.state.chosen);
    const ticked = this.state.chosen.reduce((sum, one) => sum + one.size, 0);
    part(this.root, "side-title").textContent = ticked > 0 ? fill(words.explore_narrow_ticked, { count: ticked }) : words.explore_narrow;
    const back = (act: () => void) => (): void => {
      act();
      part(this.root, "cards").querySelector("a")?.focus();
    };
    const ways = {
      without: (facet: number) => back(() => this.choose(facet, new Set()))(),
      only: (facet: number) => back(() => this.clear(facet))(),
      all: back(() => this.clear()),
    };
    part(this.root, "empty").replaceChildren(...(found === 0 ? emptyResult(this.data, this.state, this.counts, ways) : []));
    this.showCards(0);
    this.showPicked();
  }

  private sortSays(): void {
    const place = part(this.root, "sort-says");
    if (this.state.sort === "like" && this.like) place.replaceChildren(words.like_order, " ", make("a", { href: "#p--like" }, words.like_how));
    else if (!this.like) place.replaceChildren(make("a", { href: this.root.dataset["hubProfile"] ?? "" }, words.like_invite));
    else place.replaceChildren(button(words.like_first, "hub-button hub-button--quiet", () => this.likeFirst()));
  }

  /** The button is gone once pressed, so the keyboard goes on at the order that it chose. */
  private likeFirst(): void {
    this.go({ ...this.state, sort: "like" });
    this.sort.focus();
  }

  /** Return the link of the first card that was added. */
  private showCards(from: number): HTMLElement | null {
    const cases = this.ordered();
    const full = this.state.compared.length >= MOST;
    const cards = cases.slice(from, this.shown).map((one) =>
      caseCard(this.data, one, {
        href: (this.root.dataset["hubCases"] ?? "").replace("index.html", `${one.id}.html`),
        like: this.state.sort === "like" ? (this.like?.get(one.id)?.says ?? "") : "",
        compared: this.state.compared.includes(one.id),
        full,
        page: this.tray.address(this.state.compared),
        compare: (on) => this.pick(on ? [...this.state.compared, one.id] : this.state.compared.filter((id) => id !== one.id)),
      }),
    );
    const list = part(this.root, "cards");
    if (from === 0) list.replaceChildren(...cards);
    else list.append(...cards);
    list.hidden = cases.length === 0;
    const rest = Math.min(cases.length - this.shown, MORE);
    const more = part(this.root, "more");
    more.hidden = rest <= 0;
    more.textContent = fill(words.search_more, { count: rest });
    return cards[0]?.querySelector("a") ?? null;
  }

  private more(count: number): HTMLElement | null {
    const from = this.shown;
    this.shown += count;
    return this.showCards(from);
  }

  private showPicked(): void {
    this.tray.show(this.state.compared);
    const full = this.state.compared.length >= MOST;
    for (const box of this.root.querySelectorAll<HTMLInputElement>("[data-hub-compare-case]")) {
      box.checked = this.state.compared.includes(box.dataset["hubCompareCase"] ?? "");
    }
    for (const card of part(this.root, "cards").children) limit(card, full, this.tray.address(this.state.compared));
  }
}

async function start(root: HTMLElement): Promise<() => void> {
  const explorer = new Explorer(root, await loadCases());
  explorer.follow();
  return () => explorer.follow();
}

window.Hub.register("explore", start);
