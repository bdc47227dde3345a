// The dated check that is being answered: its name, for whom, by whom, since when; and closing it.

import { open } from "../../../model/answers";
import type { Round, Saved } from "../../../model/answers";
import { beside, withBeside } from "../../../model/beside";
import { button, fill, make } from "../dom";
import type { Host } from "../host";
import { newId } from "../new_id";
import { begun, reopened, withRound } from "./edits";
import type { Place } from "./edits";
import type { Says } from "./says";
import { nameOf } from "./attempt";
import { today } from "../today";
import * as words from "../words";

/** The most dated checks that one file may hold. */
const LIMIT = 500;

interface Line {
  readonly input: HTMLInputElement;
  readonly get: (round: Round) => string;
}

export class RoundForm {
  readonly element: HTMLElement;
  private readonly lines: readonly Line[];
  private readonly closing = make("div", { class: "hub-dated__closing" });
  /** The check that somebody is asked about; null while nobody is. */
  private asked: string | null = null;

  constructor(
    private readonly host: Host,
    private readonly says: Says,
  ) {
    const name = this.line("name", words.dated_name, words.dated_name_hint, "text", (round) => round.name, named);
    const whom = this.line("whom", words.dated_whom, words.dated_whom_hint, "text", about("whom"), aboutEdit("whom"));
    const by = this.line("by", words.dated_by_label, words.dated_by_hint, "text", about("by"), aboutEdit("by"));
    const day = this.line("day", words.dated_started, "", "date", (round) => round.started, startedOn);
    const made = [name, whom, by, day];
    this.lines = made.map(([, line]) => line);
    this.element = make(
      "div",
      { class: "hub-dated__form" },
      make("p", { class: "hub-hint" }, words.dated_says),
      ...made.map(([element]) => element),
      this.closing,
    );
    this.askNothing();
  }

  private line(
    member: string,
    text: string,
    hint: string,
    type: string,
    get: Line["get"],
    edit: (round: Round, value: string) => Round,
  ): readonly [HTMLElement, Line] {
    const id = `${this.host.definition.entry}--p--dated-${member}`;
    const input = make("input", { id, type, class: "hub-field", maxlength: "200", autocomplete: "off" });
    input.addEventListener("input", () =>
      this.host.keeper.edit((saved) => withRound(saved, this.place(saved), (round) => edit(round, input.value))),
    );
    const label = make("label", { for: id }, text);
    if (hint) input.setAttribute("aria-describedby", `${id}-hint`);
    const more = hint ? [" ", make("span", { class: "hub-hint", id: `${id}-hint` }, hint)] : [];
    return [make("div", {}, label, ...more, input), { input, get }];
  }

  private place(saved: Saved): Place {
    return { index: saved.rounds.length - 1, id: open(saved).id };
  }

  /** Put what is kept into the fields; one that says the same already stays as it is. */
  show(): void {
    const round = open(this.host.keeper.saved());
    if (this.asked !== null && this.asked !== round.id) this.leave();
    for (const { input, get } of this.lines) {
      const value = get(round);
      if (input.value !== value && !(input.type === "date" && document.activeElement === input)) input.value = value;
    }
  }

  private askNothing(): HTMLButtonElement {
    const ask = button(words.dated_close, "hub-button", () => this.ask());
    this.asked = null;
    this.closing.replaceChildren(ask);
    return ask;
  }

  /** Another tab closed it: there is nothing left to ask. */
  private leave(): void {
    const focused = this.closing.contains(document.activeElement);
    const ask = this.askNothing();
    if (focused) ask.focus();
  }

  private ask(): void {
    const { rounds } = this.host.keeper.saved();
    if (Object.keys(this.host.answers()).length === 0) return this.says.say(words.dated_close_blank);
    if (rounds.length >= LIMIT) return this.says.say(words.dated_full);
    const carry = button(words.dated_close_carry, "hub-button", () => this.close(true));
    const empty = button(words.dated_close_empty, "hub-button", () => this.close(false));
    const no = button(words.dated_close_no, "hub-button", () => this.askNothing().focus());
    const text = make("p", { tabindex: "-1" }, words.dated_close_says);
    this.asked = open(this.host.keeper.saved()).id;
    this.closing.replaceChildren(
      text,
      make("div", { class: "hub-buttons" }, empty, carry, no),
      make("p", { class: "hub-hint" }, words.dated_close_carry_says),
    );
    text.focus();
  }

  private close(carry: boolean): void {
    const { keeper, definition } = this.host;
    const id = newId();
    const closed = open(keeper.saved());
    const asked = this.asked;
    this.askNothing();
    // Another tab may have closed it a moment ago: then there is nothing left to close.
    keeper.edit((saved) => (open(saved).id === asked ? begun(saved, definition, today(), id, carry) : saved));
    const next = open(keeper.saved());
    if (next.id !== id) return;
    this.says.say(fill(words.dated_closed, { name: nameOf(closed) }), {
      act: () => {
        keeper.edit((saved) => reopened(saved, next));
        return open(keeper.saved()).id === next.id ? words.dated_not_reopened : words.dated_reopened;
      },
      holds: () => JSON.stringify(open(keeper.saved())) === JSON.stringify(next),
    });
  }
}

const named = (round: Round, name: string): Round => ({ ...round, name });

/** Half a date is none: the field says "" then, and the day stays. */
const startedOn = (round: Round, day: string): Round => (day === "" ? round : { ...round, started: day });

function about(id: "whom" | "by"): Line["get"] {
  return (round) => beside(round, "about")[id]?.text ?? "";
}

function aboutEdit(id: "whom" | "by"): (round: Round, value: string) => Round {
  return (round, value) => withBeside(round, "about", id, { text: value || null });
}
