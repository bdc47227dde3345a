// The results page: what the address asks for, answered while somebody types, and narrowed down by what is ticked.

import { button, fill, make, part } from "./dom";
import type { Answer, Engine, Shown } from "./search/api";
import { NO_SLASH } from "./search/link";
import { Facets } from "./search/facets";
import { opened, trying } from "./search/files";
import { item, label } from "./search/hit";
import { type Chosen, kindsOf, type List, listOf, narrow, type Narrowed } from "./search/narrow";
import { instead, notes, nothing, partly, short } from "./search/says";
import * as words from "./words";

/** Long enough that a word in the typing is not announced letter by letter. */
const PAUSE = 250;
const AT_ONCE = 10;
/** An answer that takes longer than this replaces what is shown by a word about it. */
const SLOW = 400;

interface Asked {
  readonly query: string;
  readonly chosen: Chosen;
}

/** What the address asks for. A `?q=` comes from a form that was sent without scripts. */
function asked(): Asked {
  const fragment = new URLSearchParams(window.location.hash.slice(1));
  const query = fragment.get("q") ?? new URLSearchParams(window.location.search).get("q") ?? "";
  const names = new Set([...fragment.keys()].filter((name) => name !== "q"));
  return { query, chosen: new Map([...names].map((name) => [name, new Set(fragment.getAll(name))])) };
}

/** anew: Back shall lead to what the address asked for before. */
function remember({ query, chosen }: Asked, anew: boolean): void {
  const fragment = new URLSearchParams({ q: query });
  for (const [name, ids] of chosen) for (const id of ids) fragment.append(name, id);
  window.history[anew ? "pushState" : "replaceState"](null, "", `#${fragment.toString()}`);
}

/** How many results were open when the address was left: whoever comes back finds the place again. */
const openBefore = (): number => (window.history.state as { readonly open?: number } | null)?.open ?? AT_ONCE;

const TITLE = document.title;

/** better: other queries, where this one found nothing. */
interface Found {
  readonly asked: Asked;
  readonly engine: Engine;
  readonly answer: Answer;
  readonly narrowed: Narrowed;
  readonly shown: readonly Shown[];
  readonly better: HTMLElement | null;
}

class SearchPage {
  private readonly status: HTMLElement;
  private readonly says: HTMLElement;
  private readonly hits: HTMLElement;
  private readonly only: HTMLElement;
  private readonly more: HTMLElement;
  private readonly field: HTMLInputElement | null;
  private readonly facets: Facets;
  private lists: List[] = [];
  private whole = false;
  private timer = 0;
  private number = 0;
  /** Whether the next change of the query begins another search. */
  private settled = true;
  private engine: Engine | undefined;
  private last: Found | undefined;

  constructor(root: HTMLElement) {
    this.status = part(root, "status");
    this.says = part(root, "says");
    this.hits = part(root, "hits");
    this.only = part(root, "only");
    this.more = part(root, "more");
    this.facets = new Facets(part(root, "narrow") as HTMLDetailsElement, (chosen) => this.go({ query: asked().query, chosen }));
    this.more.addEventListener("click", () => void this.showMore());
    this.field = document.querySelector<HTMLInputElement>("main form[role=search] input[type=search]");
    if (this.field) this.watch(this.field);
    window.addEventListener("hashchange", () => this.follow());
    watchSwitch(part(document, "key"));
  }

  private watch(field: HTMLInputElement): void {
    const typed = (): void => this.go({ query: field.value, chosen: asked().chosen });
    field.addEventListener("focus", () => {
      this.settled = true;
      void opened().catch(() => undefined);
    });
    field.addEventListener("input", () => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(typed, PAUSE);
    });
    field.addEventListener("keydown", (event) => {
      const first = this.hits.querySelector("a");
      if (event.key !== "ArrowDown" || event.isComposing || event.shiftKey || !first) return;
      event.preventDefault();
      first.focus();
    });
    // What is ticked stays; and the keyboard of a telephone gives way to what was found.
    field.form?.addEventListener("submit", (event) => {
      event.preventDefault();
      event.stopPropagation();
      window.clearTimeout(this.timer);
      typed();
      this.settled = true;
      if (window.matchMedia("(pointer: coarse)").matches) field.blur();
    });
  }

  /** Show what the address asks for. */
  follow(): void {
    window.clearTimeout(this.timer);
    const wanted = asked();
    if (this.field) this.field.value = wanted.query;
    if (wanted.query.trim() || this.engine) void this.show(wanted);
  }

  private go(wanted: Asked): void {
    const { query } = asked();
    const other = query !== wanted.query;
    remember(wanted, other && this.settled && query.trim() !== "");
    this.settled &&= !other;
    void this.show(wanted);
  }

  private async show(wanted: Asked): Promise<void> {
    const number = ++this.number;
    const newer = (): boolean => number !== this.number;
    document.title = [short(wanted.query), TITLE].filter(Boolean).join(" - ");
    if (!wanted.query.trim()) return this.clear();
    const wait = (): void => void (newer() || (this.status.textContent = words.search_loading));
    const slow = window.setTimeout(wait, this.last ? SLOW : 0);
    try {
      const found = await trying(async (engine) => (newer() ? null : this.find(wanted, engine, openBefore())));
      if (found && !newer()) this.draw(found);
    } catch (error) {
      console.error(error);
      if (!newer()) this.fail(wanted);
    } finally {
      window.clearTimeout(slow);
    }
  }

  /** most: of the results, that are shown. */
  private async find(wanted: Asked, engine: Engine, most: number): Promise<Found> {
    if (this.engine !== engine) {
      // The first, or one of a site published anew, whose documents have other numbers.
      this.engine = engine;
      this.last = undefined;
      this.lists = [kindsOf(words.search_kind, engine)];
      this.whole = false;
    }
    const { query, chosen } = wanted;
    const answer = this.last?.asked.query === query ? this.last.answer : await engine.ask(query);
    // What is ticked in lists that are not here yet has to wait for them, or too much would be shown.
    if ([...chosen.keys()].some((name) => name !== "kind")) await this.complete(engine);
    const narrowed = narrow(answer.hits, this.lists, chosen);
    const shown = await engine.show(answer, narrowed.kept.slice(0, most));
    const better = answer.hits.length === 0 ? await instead(query, answer, engine, "") : null;
    return { asked: wanted, engine, answer, narrowed, shown, better };
  }

  /** Bring the lists that are not known from the start. */
  private async complete(engine: Engine): Promise<void> {
    if (this.whole) return;
    const more = (await engine.facets()).map(listOf);
    if (this.whole || this.engine !== engine) return;
    this.lists = [...this.lists, ...more];
    this.whole = true;
  }

  private draw(found: Found): void {
    this.last = found;
    const { asked: { query }, engine, answer, narrowed: { kept, ticked }, shown, better } = found;
    const count = answer.hits.length;
    const all = count === 1 ? words.search_one : words.search_count;
    const says = kept.length === count ? all : kept.length > 0 ? words.search_filtered : words.search_none_ticked;
    const counted = fill(says, { query: short(query), count, shown: kept.length });
    this.status.textContent = count === 0 ? nothing(query, answer) : [counted, ...partly(answer)].join(" ");
    const clear = button(words.search_clear, "hub-button", () => {
      this.go({ query, chosen: new Map() });
      this.field?.focus();
    });
    // Beside the results, so that no box moves away from whoever ticks it.
    this.only.textContent = ticked.length > 0 ? fill(words.search_only, { words: ticked.join(", ") }) : "";
    const said = count > 0 ? notes(answer).map((note) => make("p", {}, note)) : [];
    this.says.replaceChildren(...said, ...(better ? [better] : []), ...(kept.length === 0 && ticked.length > 0 ? [clear] : []));
    this.hits.replaceChildren(...shown.map((hit) => item(hit, engine)));
    const left = kept.length - shown.length;
    this.more.hidden = left <= 0;
    this.more.textContent = fill(words.search_more, { count: Math.min(left, AT_ONCE) });
    this.drawFacets();
    void this.complete(engine).then(() => this.drawFacets(), () => this.drawFacets(true));
  }

  /** lacking: the lists did not come; what was found stands without them. */
  private drawFacets(lacking = false): void {
    if (!this.last) return;
    const { asked: { chosen }, answer } = this.last;
    this.facets.add(this.lists);
    const { kept, counts } = narrow(answer.hits, this.lists, chosen);
    this.facets.show(chosen, counts, kept.length > 0);
    // The site may have been published anew since its list of files came.
    const again = (): void => void opened(true).catch(() => undefined).then(() => this.show(asked()));
    this.facets.lack(lacking ? again : null);
    label(this.hits, kept, this.lists);
  }

  private fail(wanted: Asked): void {
    this.clear();
    this.status.textContent = words.search_failed;
    const again = button(words.search_again, "hub-button", () => {
      this.field?.focus();
      void this.show(wanted);
    });
    this.says.replaceChildren(again);
  }

  private clear(): void {
    this.last = undefined;
    for (const place of [this.status, this.says, this.only, this.hits]) place.replaceChildren();
    [this.more.hidden, this.facets.place.hidden] = [true, true];
  }

  private async showMore(): Promise<void> {
    const before = this.hits.childElementCount;
    const { number } = this;
    try {
      const found = await trying((engine) => this.find(asked(), engine, before + AT_ONCE));
      if (number !== this.number) return;
      this.draw(found);
      window.history.replaceState({ open: found.shown.length }, "");
      // The button may be gone: reading goes on at the first new result.
      this.hits.children[before]?.querySelector("a")?.focus();
    } catch (error) {
      console.error(error);
      if (number === this.number) this.more.textContent = words.search_more_again;
    }
  }
}

/** A key without another may disturb those who speak to their computer: it can be switched off. */
function watchSwitch(place: HTMLElement): void {
  const { store } = window.Hub;
  const input = place.querySelector("input");
  if (!input) return;
  input.checked = store.text(NO_SLASH) === null;
  input.addEventListener("change", () => store.put(NO_SLASH, input.checked ? null : "1"));
  place.hidden = false;
}

window.Hub.register("search_page", (element) => {
  const page = new SearchPage(element);
  page.follow();
  return () => page.follow();
});
