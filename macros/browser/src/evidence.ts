// What somebody noted about one answer: note, link, and how it is known. Folded under its question.
// The fields are made when they are first opened, so that a long check stays light.

import type { Change, Parts } from "../../model/beside";
import { all, make, part } from "./dom";
import type { Field } from "./field";
import { outLink } from "./out_link";
import * as words from "./words";

export type Noted = Parts["evidence"];
type Member = keyof Noted;
type Written = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export const BASES: Readonly<Record<NonNullable<Noted["basis"]>, string>> = {
  opinion: words.basis_opinion,
  data: words.basis_data,
  checked: words.basis_checked,
};

const copy = (template: HTMLElement): Node => (template as HTMLTemplateElement).content.cloneNode(true);

export class Evidence {
  private readonly box: HTMLDetailsElement;
  private fields: readonly Written[] = [];
  private kept: Noted = {};

  constructor(
    private readonly field: Field,
    private readonly root: HTMLElement,
    private readonly change: (id: string, values: Change<"evidence">) => void,
  ) {
    field.element.append(copy(part(root, "evidence")));
    this.box = field.element.querySelector("details") as HTMLDetailsElement;
    part(this.box, "evidence-of").textContent = `: ${field.question}`;
    this.box.addEventListener("toggle", () => this.open());
  }

  private open(): void {
    if (this.fields.length > 0) return;
    this.box.append(copy(part(this.root, "evidence-fields")));
    this.fields = all<Written>(this.box, "[data-hub-evidence]");
    for (const one of this.fields)
      one.addEventListener("input", () => this.change(this.field.id, { [this.member(one)]: one.value || null }));
    this.put();
  }

  private member(one: Written): Member {
    return one.dataset["hubEvidence"] as Member;
  }

  show(kept: Noted = {}): void {
    const { basis, note = "", link = "" } = kept;
    const known = basis ? BASES[basis] : "";
    const mark = [known, note && words.evidence_note, link && words.evidence_link].filter(Boolean);
    part(this.box, "evidence-mark").textContent = mark.length > 0 ? `(${mark.join(", ")})` : "";
    part(this.field.element, "evidence-printed").textContent = [known, note, link].filter(Boolean).join(" · ");
    this.kept = kept;
    this.put();
  }

  /** A field that says the same already stays as it is: somebody may be writing. */
  private put(): void {
    for (const one of this.fields) {
      const value = this.kept[this.member(one)] ?? "";
      if (one.value !== value) one.value = value;
    }
    const { link } = this.kept;
    if (this.fields.length === 0) return;
    const open = link ? (outLink(link) ?? make("span", { class: "hub-hint" }, words.evidence_no_link)) : "";
    part(this.box, "evidence-open").replaceChildren(open);
  }
}
