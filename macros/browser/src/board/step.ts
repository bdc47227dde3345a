// One of the first steps on the page for the board: its words, and who, by when and at what cost. What is written
// here is written to the step itself, so that the list of next steps says the same.

import { COSTS } from "../../../model/beside";
import type { Cost } from "../../../model/beside";
import { PaperField } from "./field";
import { dayWords } from "../day_words";
import { fill, make } from "../dom";
import type { Host } from "../host";
import { costWords, keepStep } from "../report/step_item";
import type { NextStep } from "../report/steps_list";
import * as words from "../words";

/** "Who: Ann; by: 31 January 2027; cost: small." */
export function stepFacts({ owner, due, cost }: NextStep["kept"]): string {
  if (!owner && !due && !cost) return words.board_step_facts;
  const unsaid = words.board_unsaid;
  return fill(words.board_step_part, {
    owner: owner ?? unsaid,
    due: due ? dayWords(due) : unsaid,
    cost: cost ? costWords(cost) : unsaid,
  });
}

function labelled(text: string, control: HTMLElement): HTMLElement {
  return make("label", { class: "hub-board__fact" }, make("span", {}, text), control);
}

export class BoardStepView {
  readonly element: HTMLElement;
  private readonly text: PaperField;
  private readonly owner = make("input", { type: "text", class: "hub-field", maxlength: "200", autocomplete: "off" });
  private readonly due = make("input", { type: "date", class: "hub-field" });
  private readonly cost = make("select", { class: "hub-field" });
  private readonly printed = make("span", { class: "hub-board__facts-printed", "aria-hidden": "true" });
  private proposed = "";

  constructor(host: Host, id: string, number: number) {
    const label = fill(words.board_step, { number });
    this.text = new PaperField(label, 500, (text) => {
      const blank = text.trim() === "";
      if (!blank || this.proposed !== "") keepStep(host, id, { text: blank || text === this.proposed ? null : text });
    });
    this.owner.addEventListener("input", () => keepStep(host, id, { owner: this.owner.value || null }));
    this.due.addEventListener("input", () => keepStep(host, id, { due: this.due.value || null }));
    this.cost.addEventListener("change", () => keepStep(host, id, { cost: (this.cost.value || null) as Cost | null }));
    this.cost.append(make("option", { value: "" }, words.cost_unset));
    for (const cost of COSTS) this.cost.append(make("option", { value: cost }, costWords(cost)));
    const fields = make(
      "div",
      { class: "hub-board__facts", role: "group", "aria-label": label },
      labelled(words.step_owner, this.owner),
      labelled(words.step_due, this.due),
      labelled(words.step_cost, this.cost),
    );
    this.element = make("li", { class: "hub-board__step" }, this.text.element, fields, this.printed);
  }

  show({ kept, proposed, text }: NextStep): void {
    this.proposed = proposed;
    this.text.show(text);
    for (const [control, value] of [
      [this.owner, kept.owner],
      [this.due, kept.due],
      [this.cost, kept.cost],
    ] as const) {
      if (document.activeElement !== control && control.value !== (value ?? "")) control.value = value ?? "";
    }
    this.printed.textContent = stepFacts(kept);
  }
}
