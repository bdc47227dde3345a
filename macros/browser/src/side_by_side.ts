// Up to four cases side by side: chosen in the address, kept nowhere else.

import { loadCases, loadDetails, titleOf } from "./explore/case_data";
import type { Case, Cases } from "./explore/case_data";
import { comparedIn, isState, MOST } from "./explore/case_state";
import { csv } from "./csv";
import { button, fill, make, onClick, part } from "./dom";
import { offer } from "./file";
import { sayChoiceOnPaper } from "./paper_address";
import { stopWhereItScrolls } from "./scrolling";
import { plainRows, ROWS } from "./explore/side_rows";
import type { Details, Side } from "./explore/side_rows";
import * as words from "./words";

class SideBySide {
  private ids: readonly string[] = [];
  private sides: readonly Side[] = [];
  private readonly add: HTMLSelectElement;
  private readonly known: ReadonlyMap<string, Case>;

  constructor(private readonly root: HTMLElement, private readonly data: Cases) {
    this.known = new Map(data.cases.map((one) => [one.id, one]));
    this.add = part(root, "add") as HTMLSelectElement;
    this.add.addEventListener("change", () => {
      if (this.add.value) this.go([...this.ids, this.add.value]);
    });
    onClick(root, "print", () => window.print());
    onClick(root, "csv", () => offer(`${words.sides_file}.csv`, csv(plainRows(this.sides)), "text/csv"));
    window.addEventListener("hashchange", () => void this.follow());
    sayChoiceOnPaper();
    part(root, "tool").hidden = false;
  }

  /** Show what the address names; where its facts do not come, say so and leave what is shown. */
  async follow(): Promise<void> {
    try {
      await this.compare();
    } catch (error) {
      console.error(error);
      part(this.root, "status").textContent = words.sides_failed;
    }
  }

  private async compare(): Promise<void> {
    if (!isState(window.location.hash)) return;
    const ids = comparedIn(window.location.hash, new Set(this.known.keys()));
    this.ids = ids;
    const cases = ids.flatMap((id) => this.known.get(id) ?? []);
    const details = await Promise.all(cases.map((one) => loadDetails<Details>(one)));
    // Another choice may have been made while the facts were on their way.
    if (this.ids !== ids) return;
    this.sides = cases.flatMap((one, number) => {
      const facts = details[number];
      const href = (this.root.dataset["hubCases"] ?? "").replace("index.html", `${one.id}.html`);
      return facts ? [{ one, facts, href, outcome: titleOf(this.data, one, "outcome"), sector: titleOf(this.data, one, "sector") }] : [];
    });
    this.draw();
  }

  private go(ids: readonly string[]): void {
    window.history.pushState(null, "", `#${new URLSearchParams(ids.map((id) => ["case", id])).toString()}`);
    void this.follow();
  }

  private draw(): void {
    const full = this.ids.length >= MOST;
    const open = this.data.cases.filter(({ id }) => !this.ids.includes(id));
    const choices = open.map((one) => make("option", { value: one.id }, `${one.organisation} (${titleOf(this.data, one, "outcome")})`));
    this.add.replaceChildren(make("option", { value: "" }, full ? words.sides_full : words.sides_choose), ...choices);
    this.add.disabled = full;
    for (const action of ["csv", "print"]) {
      const found = this.root.querySelector<HTMLElement>(`[data-hub-do=${action}]`);
      if (found) found.hidden = this.sides.length === 0;
    }
    const names = this.sides.map(({ one }) => one.organisation).join(", ");
    part(this.root, "status").textContent = this.sides.length > 0 ? fill(words.sides_shown, { names }) : "";
    part(this.root, "table").replaceChildren(this.sides.length > 0 ? this.table() : this.empty());
    stopWhereItScrolls(part(this.root, "table"));
  }

  private empty(): HTMLElement {
    const explore = make("a", { href: this.root.dataset["hubExplore"] ?? "" }, words.sides_explore);
    return make("p", { class: "hub-empty" }, words.sides_none, " ", explore);
  }

  private table(): HTMLElement {
    const heads = this.sides.map(({ one, href }) =>
      make(
        "th",
        { scope: "col", role: "columnheader" },
        make("a", { href }, one.organisation),
        make("p", { class: "hub-sides__title" }, one.title),
        this.remover(one),
      ),
    );
    const rows = ROWS.map(({ title, cell }) =>
      make(
        "tr",
        { role: "row" },
        make("th", { scope: "row", role: "rowheader" }, title),
        ...this.sides.map((side) => make("td", { role: "cell", "data-label": side.one.organisation }, ...cell(side))),
      ),
    );
    const corner = make("td", { role: "cell" });
    const table = make(
      "table",
      { class: "hub-sides__table", role: "table", "data-sides": String(this.sides.length) },
      make("caption", { class: "hub-hidden" }, words.sides_caption),
      make("thead", { role: "rowgroup" }, make("tr", { role: "row" }, corner, ...heads)),
      make("tbody", { role: "rowgroup" }, ...rows),
    );
    return make("div", { class: "hub-scroll", role: "region", "aria-label": words.sides_caption, tabindex: "0" }, table);
  }

  private remover(one: Case): HTMLElement {
    const made = button(words.sides_remove, "hub-button hub-button--quiet", () => {
      this.go(this.ids.filter((id) => id !== one.id));
      this.add.focus();
    });
    made.setAttribute("aria-label", fill(words.sides_remove_which, { name: one.organisation }));
    return made;
  }
}

async function start(root: HTMLElement): Promise<() => void> {
  const compared = new SideBySide(root, await loadCases());
  await compared.follow();
  return () => void compared.follow();
}

window.Hub.register("side_by_side", start);
