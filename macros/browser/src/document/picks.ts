// A heading that stands in the document only when it was ticked is asked for only then. What was written stays to be
// seen, ticked or not. Looks at the page alone, so that it needs nobody's answers.

import type { Definition, HeadingData } from "../../../model/definition";
import { all, fill, make } from "../dom";
import * as words from "../words";

export class Picks {
  private readonly note = make("p", { class: "hub-document__picks" });
  private readonly headings: readonly HeadingData[];

  constructor(
    private readonly root: HTMLElement,
    definition: Definition,
  ) {
    this.headings = (definition.document ?? []).filter((heading) => heading.when);
    const [first] = this.headings.flatMap((heading) => Object.keys(heading.when ?? {}));
    if (first === undefined) return;
    this.fieldOf(first)?.after(this.note);
    this.show();
    root.addEventListener("change", () => this.show());
    root.addEventListener("hub:shown", () => this.show());
  }

  private fieldOf(question: string): HTMLElement | undefined {
    return all(this.root, "fieldset[data-hub-question]").find((one) => one.dataset["hubQuestion"] === question);
  }

  private isTicked({ when = {} }: HeadingData): boolean {
    return Object.entries(when).every(([question, answer]) => {
      const field = this.fieldOf(question);
      return field && all<HTMLInputElement>(field, "[data-hub-answer]").some((one) => one.checked && one.value === answer);
    });
  }

  private show(): void {
    let [shown, hidden] = [0, 0];
    for (const heading of this.headings) {
      const wanted = this.isTicked(heading);
      for (const question of heading.questions) {
        const field = this.fieldOf(question);
        const away = !wanted && !field?.hasAttribute("data-hub-answered");
        field?.toggleAttribute("data-hub-unasked", away);
        if (away) hidden += 1;
        else shown += 1;
      }
    }
    this.note.textContent = fill(shown === 0 ? words.document_pick : words.document_picked, { shown, hidden });
  }
}
