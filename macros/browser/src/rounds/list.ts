// The earlier dated checks: look at one, rename or delete it, compare two.

import { aboutWords, label } from "./attempt";
import type { Label } from "./attempt";
import { button, fill, make } from "../dom";
import type { Host } from "../host";
import { find, putBack, takenOut, withRound } from "./edits";
import type { Place } from "./edits";
import type { Says } from "./says";
import * as words from "../words";

export interface Shows {
  look(place: Place): void;
  compare(first: Place, second: Place): void;
}

const NAME = 200;

export class RoundList {
  readonly element = make("div", { class: "hub-dated__earlier" });
  private readonly heading = make("h2", { tabindex: "-1" }, words.dated_earlier);
  private readonly list = make("ul", { class: "hub-dated__list" });
  private readonly comparing = make("div", { class: "hub-dated__compare" });
  private shown = "";

  constructor(
    private readonly host: Host,
    private readonly says: Says,
    private readonly shows: Shows,
  ) {
    this.element.append(this.heading, this.list, this.comparing);
  }

  focus(): void {
    this.heading.focus();
  }

  /** Made anew only when something in it changed: somebody may be in the middle of it. */
  show(): void {
    const all = this.host.keeper.saved().rounds.map(label);
    const state = JSON.stringify([
      all.map((one) => [one.place, one.name, aboutWords(one)]),
      Object.keys(all[all.length - 1]?.round.answers ?? {}).length > 0,
    ]);
    if (state === this.shown) return;
    this.shown = state;
    const closed = all.slice(0, -1);
    this.list.replaceChildren(...[...closed].reverse().map((one) => this.item(one)));
    if (closed.length === 0) this.list.replaceChildren(make("li", { class: "hub-hint" }, words.dated_none));
    this.offerToCompare(all);
  }

  private item(one: Label): HTMLElement {
    const item = make("li");
    this.fillItem(item, one);
    return item;
  }

  private fillItem(item: HTMLElement, one: Label): HTMLElement {
    const named = (text: string, act: () => void): HTMLButtonElement => {
      const made = button(text, "hub-button", act);
      made.append(make("span", { class: "hub-hidden" }, `: ${one.name}`));
      return made;
    };
    const rename = named(words.dated_rename, () => this.rename(item, one));
    item.replaceChildren(
      make("p", { class: "hub-dated__name" }, one.name),
      make("p", { class: "hub-hint" }, aboutWords(one)),
      make(
        "div",
        { class: "hub-buttons" },
        named(words.dated_look, () => this.shows.look(one.place)),
        rename,
        named(words.dated_delete, () => this.askDelete(item, one)),
      ),
    );
    return rename;
  }

  private rename(item: HTMLElement, one: Label): void {
    const input = make("input", { type: "text", class: "hub-field", maxlength: String(NAME), autocomplete: "off" });
    input.value = one.round.name;
    const label = make("label", {}, words.dated_name, input);
    const save = button(words.dated_rename_save, "hub-button", () => {
      const { keeper } = this.host;
      keeper.edit((saved) => withRound(saved, one.place, (round) => ({ ...round, name: input.value })));
      this.says.say(words.dated_renamed);
      this.shown = "";
      this.show();
      this.focus();
    });
    const no = button(words.dated_rename_no, "hub-button", () => this.fillItem(item, one).focus());
    item.replaceChildren(label, make("div", { class: "hub-buttons" }, save, no));
    input.focus();
  }

  private askDelete(item: HTMLElement, one: Label): void {
    const ask = make("p", { tabindex: "-1" }, fill(words.dated_delete_ask, { name: one.name }));
    const yes = button(words.dated_delete_yes, "hub-button hub-button--warn", () => this.delete(one));
    const no = button(words.dated_delete_no, "hub-button", () => this.fillItem(item, one).focus());
    item.replaceChildren(ask, make("div", { class: "hub-buttons" }, yes, no));
    ask.focus();
  }

  private delete(one: Label): void {
    const { keeper } = this.host;
    const taken = takenOut(keeper.saved(), one.place);
    keeper.edit((saved) => takenOut(saved, one.place)?.saved ?? saved);
    if (!taken) return;
    this.says.say(fill(words.dated_deleted, { name: one.name }), {
      act: () => {
        keeper.edit((saved) => (find(saved, one.place) < 0 ? putBack(saved, taken.out) : saved));
        return words.dated_put_back;
      },
      holds: () => find(keeper.saved(), one.place) < 0,
    });
  }

  /** The last that was closed, and the open one if it has answers. */
  private offerToCompare(all: readonly Label[]): void {
    const some = all.slice(0, -1);
    const last = all[all.length - 1];
    if (last && Object.keys(last.round.answers).length > 0) some.push(last);
    this.comparing.hidden = some.length < 2;
    if (some.length < 2) return this.comparing.replaceChildren();
    const first = this.choice(words.compare_first, some, some.length - 2);
    const second = this.choice(words.compare_second, some, some.length - 1);
    const act = button(words.compare_do, "hub-button", () => {
      const [one, other] = [first, second].map(({ select }) => some[select.selectedIndex]?.place);
      if (!one || !other) return;
      if (one.index === other.index) this.says.say(words.compare_same);
      else if (one.index < other.index) this.shows.compare(one, other);
      else this.shows.compare(other, one);
    });
    this.comparing.replaceChildren(
      make("h2", {}, words.compare_title),
      make("div", { class: "hub-dated__pair" }, first.label, second.label),
      act,
    );
  }

  private choice(
    text: string,
    some: readonly Label[],
    chosen: number,
  ): { readonly label: HTMLElement; readonly select: HTMLSelectElement } {
    const options = some.map((one) =>
      make("option", {}, one.round.closed === null ? fill(words.compare_open, { name: one.name }) : one.name),
    );
    const select = make("select", { class: "hub-field", autocomplete: "off" }, ...options);
    select.selectedIndex = chosen;
    return { label: make("label", {}, text, select), select };
  }
}
