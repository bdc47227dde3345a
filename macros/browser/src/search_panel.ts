// The panel below a search box: the first results while somebody types, as plain links. Down and up lead through
// them, a letter or Escape back to the box; whoever hears the page is told how many there are once the typing pauses.

import { button, fill, make } from "./dom";
import type { Answer, Engine, Shown } from "./search/api";
import { opened, trying } from "./search/files";
import { pageOf, resultsFor } from "./search/link";
import { instead, marked, notes, nothing, partly, short } from "./search/says";
import * as words from "./words";

const MOST = 6;
/** Too little to look for: nothing, or a letter that a word may begin with. */
const TOO_LITTLE = /^[\p{L}\p{N}]?$/u;
/** Long enough that not every letter of a quick word is looked up. */
const PAUSE = 120;
const SLOW = 400;
/** Long enough that a count is not said while letters are still heard. */
const QUIET = 1200;

class Panel {
  private readonly page: string;
  private readonly place = make("div", { class: "hub-search__panel" });
  private readonly live = make("p", { class: "hub-hidden", role: "status" });
  private number = 0;
  private timer = 0;
  private saying = 0;
  /** The query whose answer is drawn; nothing for none. */
  private drawn = "";

  constructor(
    private readonly field: HTMLInputElement,
    form: HTMLFormElement,
  ) {
    this.page = pageOf(form);
    this.place.hidden = true;
    form.append(this.place, this.live);
    field.addEventListener("input", () => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.ask(), PAUSE);
    });
    field.addEventListener("focus", () => this.open());
    form.addEventListener("submit", () => this.close());
    form.addEventListener("keydown", (event) => this.pressed(event));
    // Some browsers give a clicked link no focus; then nothing is known of where it goes.
    form.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !form.contains(relatedTarget)) this.close();
    });
    document.addEventListener("pointerdown", ({ target }) => {
      if (target instanceof Node && !form.contains(target)) this.close();
    });
    this.place.addEventListener("click", ({ target }) => {
      if (target instanceof Element && target.closest("a")) this.close();
    });
    // What was typed before this was here.
    void opened().catch(() => undefined);
    void this.ask();
  }

  private get query(): string {
    return this.field.value.trim();
  }

  /** Show again what was found, or find what the box holds now. */
  private open(): void {
    if (this.drawn && this.drawn === this.query) this.place.hidden = false;
    else void this.ask();
  }

  /** What is still on its way must not open the panel again. */
  private close(): void {
    window.clearTimeout(this.timer);
    window.clearTimeout(this.saying);
    this.number++;
    this.place.hidden = true;
    this.live.textContent = "";
  }

  private async ask(): Promise<void> {
    const { query } = this;
    if (TOO_LITTLE.test(query)) return this.close();
    const number = ++this.number;
    const newer = (): boolean => number !== this.number;
    const wait = (): void => void (newer() || this.draw("", words.search_loading, make("p", {}, words.search_loading)));
    const slow = window.setTimeout(wait, this.place.hidden ? 0 : SLOW);
    try {
      const found = await trying(async (engine) => {
        const answer = await engine.ask(this.field.value);
        const shown = await engine.show(answer, answer.hits.slice(0, MOST));
        const better = shown.length === 0 && !newer() ? await instead(query, answer, engine, this.page) : null;
        return [answer, shown, engine, better] as const;
      });
      if (!newer()) this.show(query, ...found);
    } catch (error) {
      console.error(error);
      if (!newer()) this.fail();
    } finally {
      window.clearTimeout(slow);
    }
  }

  private show(query: string, answer: Answer, shown: readonly Shown[], engine: Engine, better: HTMLElement | null): void {
    const count = answer.hits.length;
    if (count === 0) {
      const says = nothing(query, answer);
      return this.draw(query, says, make("p", {}, says), ...(better ? [better] : []), this.leads(words.search_other));
    }
    const said = [...partly(answer), ...notes(answer)];
    const list = make("ul", { class: "hub-search__hits" }, ...shown.map((hit) => this.item(hit, engine)));
    const all = fill(count === 1 ? words.search_all_one : words.search_all, { count, query: short(query) });
    const announced = fill(count === 1 ? words.search_heard_one : words.search_heard, { count, shown: shown.length });
    const found = make("div", { class: "hub-search__found" }, ...said.map((note) => make("p", {}, note)), list);
    this.draw(query, [...said, announced].join(" "), found, this.leads(all));
  }

  /** To the results, below which the other ways stand. */
  private leads(text: string): HTMLElement {
    return make("a", { class: "hub-search__all", href: resultsFor(this.page, this.query) }, text);
  }

  private item({ path, title, kind, summary, heading, passage }: Shown, { kinds }: Engine): HTMLElement {
    const label = kinds.find(([name]) => name === kind)?.[1] ?? "";
    const link = make(
      "a",
      { class: "hub-search__hit", href: new URL(path, this.page).href },
      make("span", { class: "hub-search__title" }, ...marked(title)),
      " ",
      make("span", { class: "hub-search__kind" }, heading ? `${label} · ${heading}` : label),
    );
    return make("li", {}, link, make("p", { class: "hub-search__text" }, ...(passage.length > 0 ? marked(passage) : [summary])));
  }

  private fail(): void {
    const again = button(words.search_again, "hub-button", () => {
      this.field.focus();
      void this.ask();
    });
    this.draw("", words.search_failed, make("p", {}, words.search_failed), again, this.leads(words.search_other));
  }

  /** says: for those who hear the page. */
  private draw(query: string, says: string, ...parts: readonly HTMLElement[]): void {
    this.drawn = query;
    this.place.replaceChildren(...parts);
    this.place.hidden = false;
    this.makeRoom();
    window.clearTimeout(this.saying);
    this.saying = window.setTimeout(() => (this.live.textContent = says), QUIET);
  }

  /** Below the fold, or behind the keyboard of a telephone, nobody sees what came. */
  private makeRoom(): void {
    const room = window.visualViewport?.height ?? window.innerHeight;
    if (this.place.getBoundingClientRect().bottom > room) this.field.scrollIntoView();
  }

  private pressed(event: KeyboardEvent): void {
    const { key } = event;
    // Keys that compose a letter, mark text or command the browser are no ways through the panel.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || (event.shiftKey && key.length > 1)) return;
    const stops = [this.field, ...this.place.querySelectorAll<HTMLElement>("a, button")];
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    const open = !this.place.hidden;
    if (key === "Escape" && open) {
      this.field.focus();
      this.close();
    } else if (key === "ArrowDown" && !open && at === 0) {
      this.open();
    } else if (key === "ArrowDown" && open) {
      stops[at + 1]?.focus();
    } else if (key === "ArrowUp" && open && at > 0) {
      stops[at - 1]?.focus();
    } else if (at > 0 && (key === "Backspace" || (key.length === 1 && key !== " " && key !== "/"))) {
      // What is typed now belongs to the query; the browser puts it there.
      return this.field.focus();
    } else return;
    event.preventDefault();
  }
}

const panels = new WeakMap<HTMLInputElement, Panel>();
document.body.append(make("div", { class: "hub-search__behind" }));

/** Give a box its panel, once. */
window.Hub.data("search_panel", (field: HTMLInputElement) => {
  const { form } = field;
  if (form && !panels.has(field)) panels.set(field, new Panel(field, form));
});
