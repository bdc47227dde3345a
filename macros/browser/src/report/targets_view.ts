// What people want to reach, area by area: a number each, saved as it is typed.

import { withOpen } from "../../../model/answers";
import { withBeside } from "../../../model/beside";
import type { Target } from "../../../model/plan";
import type { Result } from "../../../model/scoring";
import { isScored } from "../../../questions/check";
import { fill, make } from "../dom";
import type { Host } from "../host";
import { exactWords } from "./numbers";
import type { NextSteps } from "./steps_list";
import * as words from "../words";

/** The level that a result aims at next; "" for none. */
export function nextLevel(host: Host, result: Result): string {
  const next = result.level?.next;
  return (host.definition.levels ?? []).find((one) => one.id === next)?.title ?? "";
}

/** A whole number from 0 to 100; null for a blank, undefined for anything else. */
function pointsIn(text: string): number | null | undefined {
  if (text === "") return null;
  return /^[0-9]{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : undefined;
}

class TargetField {
  private readonly input = make("input", {
    type: "number",
    class: "hub-field",
    min: "0",
    max: "100",
    step: "5",
    inputmode: "numeric",
    autocomplete: "off",
  });
  private readonly hint = make("span", { class: "hub-hint" });
  readonly element: HTMLElement;

  constructor(
    private readonly host: Host,
    private readonly id: string,
    title: string,
  ) {
    const name = `${host.definition.entry}--p--target-${id}`;
    this.input.id = name;
    this.hint.id = `${name}-hint`;
    this.input.setAttribute("aria-describedby", this.hint.id);
    this.input.addEventListener("input", () => this.keep());
    this.element = make("li", {}, make("label", { for: name }, title), this.input, this.hint);
  }

  /** What is no target is not kept, nor what stood there while it was typed (15 of 150); the hint says so. */
  private keep(): void {
    // A number field says "" for what is no number, as for a blank.
    const points = this.input.validity.badInput ? undefined : pointsIn(this.input.value);
    const wrong = points === undefined;
    this.input.setAttribute("aria-invalid", String(wrong));
    this.host.keeper.edit((saved) => withOpen(saved, (round) => withBeside(round, "targets", this.id, { points: points ?? null })));
    if (wrong) this.hint.textContent = words.targets_wrong;
  }

  show(target: Target, chosen: number | undefined, level: string, figure: string): void {
    if (document.activeElement !== this.input) {
      this.input.value = String(chosen ?? "");
      this.input.setAttribute("aria-invalid", "false");
    }
    if (this.input.getAttribute("aria-invalid") === "true") return;
    const { asked } = target;
    const ask = asked === null ? words.targets_nothing : words.targets_best;
    const said = level === "" || asked === null ? ask : fill(words.targets_asked, { level, points: asked });
    this.hint.textContent = `${said}; ${fill(words.targets_now, { figure })}`;
  }
}

export class TargetsView {
  readonly element: HTMLElement;
  private readonly fields = new Map<string, TargetField>();

  constructor(private readonly host: Host) {
    const { dimensions, questions } = host.definition;
    for (const { id, title, signs } of dimensions) {
      const scored = !signs && questions.some((one) => one.dimension === id && isScored(one));
      if (scored) this.fields.set(id, new TargetField(host, id, title));
    }
    const fields = [...this.fields.values()].map((field) => field.element);
    this.element = make(
      "details",
      { class: "hub-targets", ...(fields.length === 0 ? { hidden: "" } : {}) },
      make("summary", {}, words.targets_title),
      make("p", { class: "hub-hint" }, words.targets_says),
      make("ul", { class: "hub-targets__list" }, ...fields),
    );
  }

  show({ plan, targets }: NextSteps, result: Result): void {
    const level = nextLevel(this.host, result);
    for (const target of plan.targets) {
      const dimension = result.dimensions.find((one) => one.id === target.dimension);
      if (dimension) this.fields.get(target.dimension)?.show(target, targets[target.dimension], level, exactWords(dimension));
    }
  }
}
