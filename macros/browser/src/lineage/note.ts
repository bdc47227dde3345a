// The note above the questions: what came over from an earlier version, what to look at again, and what was answered
// elsewhere before it moved here. It goes when everything was looked at.

import { open, withAnswer, withOpen } from "../../../model/answers";
import type { Given, Saved } from "../../../model/answers";
import { confirmed, report, unconfirmed } from "../../../model/lineage";
import type { Edit, MovedData, Upgradable } from "./earlier";
import { reportOf, saidBefore } from "./report";
import { all, button, fill, focusOn, make, part } from "../dom";
import * as words from "../words";

type MovedHere = (tool: Upgradable, moved: MovedData) => Given | null;

const nameOf = ({ entry, id }: MovedData): string => `${entry}#${id}`;

/** What was offered before is not offered again, whether it was taken or not. */
function offeredIn(saved: Saved): readonly unknown[] {
  const { offered } = saved as { readonly offered?: unknown };
  return Array.isArray(offered) ? offered : [];
}

export class EarlierNote {
  private readonly place: HTMLElement;
  private drawn = "";

  constructor(
    private readonly tool: Upgradable,
    private readonly edit: Edit,
    private readonly moved: readonly MovedData[],
    private readonly movedHere: MovedHere,
  ) {
    this.place = part(tool.root, "earlier");
  }

  /** Draw again only what has changed: somebody may be on one of its buttons. */
  show(): void {
    const saved = this.tool.keeper.saved();
    const round = open(saved);
    const marks = this.inOrder(unconfirmed(round));
    const offers = this.offers(saved);
    const state = JSON.stringify([report(round), marks, offers.map(nameOf)]);
    if (state === this.drawn) return;
    this.drawn = state;
    const over = this.cameOver(saved, marks);
    const title = make("p", { id: `${this.tool.entry}--p--earlier`, class: "hub-earlier__title" });
    title.textContent = over.length > 0 ? words.earlier_title : words.earlier_moved_title;
    this.place.hidden = over.length + offers.length === 0;
    this.place.replaceChildren(title, ...over, ...offers.map((one) => this.offer(one)));
  }

  /** As the page asks them. */
  private inOrder(ids: readonly string[]): readonly string[] {
    const asked = all(this.tool.root, "[data-hub-question], [data-hub-item]").map((one) => one.dataset["hubQuestion"] ?? one.dataset["hubItem"]);
    return [...ids].sort((one, other) => asked.indexOf(one) - asked.indexOf(other));
  }

  private cameOver(saved: Saved, marks: readonly string[]): readonly HTMLElement[] {
    const told = reportOf(this.tool, saved);
    if (!told && marks.length === 0) return [];
    const earlier = this.tool.keeper.earlier();
    const download = button(words.earlier_download, "hub-button", () =>
      window.Hub.store.offer(`${this.tool.entry}-earlier.json`, this.tool.keeper.earlier()?.text ?? ""),
    );
    const fine = button(marks.length > 0 ? words.earlier_fine_all : words.earlier_read, "hub-button", () => this.fineAll());
    return [
      ...(told ? [told] : []),
      ...(marks.length > 0 ? [make("p", {}, words.earlier_confirm), this.list(saved, marks)] : []),
      make("div", { class: "hub-buttons" }, fine, ...(earlier ? [download] : [])),
    ];
  }

  private list(saved: Saved, marks: readonly string[]): HTMLElement {
    const { answers } = open(saved);
    const item = (id: string): HTMLElement => {
      const before = saidBefore(saved, id);
      const link = this.tool.link(id) ?? make("span", {}, id);
      const fine = button(words.earlier_fine, "hub-button", () => this.fine(id));
      fine.append(make("span", { class: "hub-hidden" }, ` ${link.textContent ?? id}`));
      const said = make(
        "div",
        {},
        make("p", {}, link),
        ...(before !== null && before !== link.textContent ? [make("p", { class: "hub-hint" }, fill(words.earlier_before, { text: before }))] : []),
        make("p", { class: "hub-hint" }, fill(words.earlier_answer, { answer: this.tool.says(id, answers[id]) })),
      );
      return make("li", { class: "hub-earlier__one" }, said, fine);
    };
    return make("ul", { class: "hub-earlier__list" }, ...marks.map(item));
  }

  private fine(id: string): void {
    const at = this.inOrder(unconfirmed(open(this.tool.keeper.saved()))).indexOf(id);
    this.edit((saved) => withOpen(saved, (round) => confirmed(round, id)), words.earlier_looked);
    const left = all(this.place, ".hub-earlier__one > button");
    (left[Math.min(at, left.length - 1)] ?? all(this.place, "button")[0])?.focus();
  }

  private fineAll(): void {
    const earlier = this.tool.keeper.earlier();
    this.edit((saved) => withOpen(saved, (round) => confirmed(round, null)), words.earlier_looked);
    if (earlier) window.Hub.store.drop(earlier.key);
    focusOn(this.tool.first());
  }

  /** What was answered in another entry before the question moved here, and is open here. */
  private offers(saved: Saved): readonly MovedData[] {
    const { answers } = open(saved);
    const offered = offeredIn(saved);
    return this.moved.filter(
      (one) => !answers[one.to] && !offered.includes(nameOf(one)) && this.tool.link(one.to) && this.movedHere(this.tool, one),
    );
  }

  private offer(moved: MovedData): HTMLElement {
    const given = this.movedHere(this.tool, moved);
    const done = (take: boolean): void => {
      this.edit(
        (saved) => {
          const offered = { ...saved, offered: [...offeredIn(saved), nameOf(moved)] };
          return take && given ? withAnswer(offered, moved.to, given) : offered;
        },
        take ? words.earlier_moved_taken : words.earlier_moved_left,
      );
      focusOn(this.tool.first());
    };
    return make(
      "div",
      { class: "hub-earlier__moved" },
      make("p", {}, fill(words.earlier_moved_here, { title: moved.title })),
      make("p", {}, this.tool.link(moved.to) ?? moved.to),
      make("p", { class: "hub-hint" }, fill(words.earlier_answer, { answer: this.tool.says(moved.to, given ?? undefined) })),
      make(
        "div",
        { class: "hub-buttons" },
        button(words.earlier_moved_take, "hub-button", () => done(true)),
        button(words.earlier_moved_leave, "hub-button", () => done(false)),
      ),
    );
  }
}
