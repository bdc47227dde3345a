// One next step on the page: a tick, why, and what people write to it. Everything is saved as it is written.

import { withOpen } from "../../../model/answers";
import { COSTS, withBeside } from "../../../model/beside";
import type { Change, Cost } from "../../../model/beside";
import { dayWords } from "../day_words";
import { button, fill, make } from "../dom";
import type { Host } from "../host";
import type { Kept, NextStep } from "./steps_list";
import * as words from "../words";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const COST_WORDS: Readonly<Record<Cost, string>> = {
  none: words.cost_none,
  small: words.cost_small,
  medium: words.cost_medium,
  large: words.cost_large,
};

export const costWords = (cost: Cost | undefined): string => (cost ? COST_WORDS[cost] : "");

/** Change what is kept of a step. */
export function keepStep(host: Host, id: string, values: Change<"steps">): void {
  host.keeper.edit((saved) => withOpen(saved, (round) => withBeside(round, "steps", id, values)));
}

/** "Who: Ann, by 31 January 2027, cost: small"; "" while nothing is written. */
export function factsWords({ owner, due, cost }: Kept): string {
  const facts: string[] = [];
  if (owner) facts.push(fill(words.step_facts_owner, { owner }));
  if (due) facts.push(fill(words.step_facts_due, { due: dayWords(due) }));
  if (cost) facts.push(fill(words.step_facts_cost, { cost: costWords(cost) }));
  return facts.join(", ");
}

/** What stands there already stays: somebody may be writing. */
function put(control: Control, text: string): void {
  if (control.value !== text && document.activeElement !== control) control.value = text;
}

function field<T extends Control>(label: string, control: T, act: (value: string) => void): HTMLElement {
  control.addEventListener("input", () => act(control.value));
  return make("label", { class: "hub-plan__field" }, make("span", {}, label), control);
}

export class StepItem {
  readonly tick = make("input", { type: "checkbox", autocomplete: "off" });
  readonly element: HTMLElement;
  private readonly said = make("span", { class: "hub-plan__text" });
  private readonly why = make("div", { class: "hub-plan__why" });
  private readonly facts = make("p", { class: "hub-plan__facts" });
  private readonly text = make("textarea", { class: "hub-field", rows: "2", maxlength: "500" });
  private readonly owner = make("input", { type: "text", class: "hub-field", maxlength: "200", autocomplete: "off" });
  private readonly due = make("input", { type: "date", class: "hub-field" });
  private readonly cost = make("select", { class: "hub-field" });
  private readonly about = make("span", { class: "hub-hidden" });
  private proposed = "";
  private key = "";

  constructor(
    private readonly host: Host,
    private readonly id: string,
    drop: () => void,
  ) {
    this.tick.addEventListener("change", () => this.keep({ done: this.tick.checked || null }));
    this.cost.append(make("option", { value: "" }, words.cost_unset));
    for (const cost of COSTS) this.cost.append(make("option", { value: cost }, costWords(cost)));
    this.element = make(
      "li",
      { class: "hub-plan" },
      make("label", { class: "hub-item__row" }, this.tick, this.said),
      this.why,
      this.facts,
      this.panel(drop),
    );
  }

  private panel(drop: () => void): HTMLElement {
    return make(
      "details",
      { class: "hub-plan__edit" },
      make("summary", {}, words.step_edit, this.about),
      // A text as the check says it is not kept: it may be worded better one day.
      field(words.step_words, this.text, (text) => {
        const blank = text.trim() === "";
        // A step of somebody's own is nothing without its words.
        if (!blank || this.proposed !== "") this.keep({ text: blank || text === this.proposed ? null : text });
      }),
      make(
        "div",
        { class: "hub-plan__fields" },
        field(words.step_owner, this.owner, (owner) => this.keep({ owner: owner || null })),
        field(words.step_due, this.due, (due) => this.keep({ due: due || null })),
        field(words.step_cost, this.cost, (cost) => this.keep({ cost: (cost || null) as Cost | null })),
      ),
      button(words.step_drop, "hub-button hub-button--quiet", drop),
    );
  }

  private keep(values: Change<"steps">): void {
    keepStep(this.host, this.id, values);
  }

  /** key: of all that the reasons depend on; they are made anew only when it is another one. */
  show(step: NextStep, key: string, reasons: () => readonly HTMLElement[]): void {
    const { kept } = step;
    this.proposed = step.proposed;
    this.tick.checked = kept.done === true;
    this.element.toggleAttribute("data-hub-done", kept.done === true);
    this.said.textContent = step.text;
    this.about.textContent = `: ${step.text}`;
    this.facts.textContent = factsWords(kept);
    if (this.key !== key) this.why.replaceChildren(...reasons());
    this.key = key;
    put(this.text, step.text);
    put(this.owner, kept.owner ?? "");
    put(this.due, kept.due ?? "");
    put(this.cost, kept.cost ?? "");
  }
}
