// What somebody noted about one answer, folded under its question: here only that something is in it, and what is
// printed. The fields are made when they are first opened, by the bundle of dated checks: most are never opened.

import type { Parts } from "../../model/beside";
import { part } from "./dom";
import type { Field } from "./assess/field";
import * as words from "./words";

export type Noted = Parts["evidence"];
/** Puts what is kept into the fields. */
export type Put = (kept: Noted) => void;

export const BASES: Readonly<Record<NonNullable<Noted["basis"]>, string>> = {
  opinion: words.basis_opinion,
  data: words.basis_data,
  checked: words.basis_checked,
};

/** A copy of what a template in the page holds. */
export const copyOf = (template: HTMLElement): Node => (template as HTMLTemplateElement).content.cloneNode(true);

export class Evidence {
  private readonly box: HTMLDetailsElement;
  private put: Put | null = null;
  private kept: Noted = {};
  private shown = "";

  constructor(
    private readonly field: Field,
    template: HTMLElement,
    private readonly open: (question: string, box: HTMLElement) => Promise<Put>,
  ) {
    field.element.append(copyOf(template));
    this.box = field.element.querySelector("details") as HTMLDetailsElement;
    part(this.box, "evidence-of").textContent = `: ${field.question}`;
    this.box.addEventListener("toggle", () => void this.unfold(), { once: true });
  }

  private async unfold(): Promise<void> {
    this.put = await this.open(this.field.id, this.box);
    this.put(this.kept);
  }

  /** At every answer of the check, so what is shown already is left alone. */
  show(kept: Noted = {}): void {
    const { basis, note = "", link = "" } = kept;
    const state = JSON.stringify([basis, note, link]);
    if (state === this.shown) return;
    this.shown = state;
    const known = basis ? BASES[basis] : "";
    const mark = [known, note && words.evidence_note, link && words.evidence_link].filter(Boolean);
    part(this.box, "evidence-mark").textContent = mark.length > 0 ? `(${mark.join(", ")})` : "";
    part(this.field.element, "evidence-printed").textContent = [known, note, link].filter(Boolean).join(" · ");
    this.kept = kept;
    this.put?.(kept);
  }
}
