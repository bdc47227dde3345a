// How far a check has come, in words and as a native bar, by dimension and in the whole; and what is open.

import type { Answers } from "../../../model/answers";
import { all, fill, make, part } from "../dom";
import type { Field } from "./field";
import * as words from "../words";

interface Count {
  readonly answered: number;
  readonly all: number;
}

const isShown = (field: Field): boolean => !field.element.hidden;

export class Progress {
  private readonly bar: HTMLProgressElement;

  constructor(
    private readonly root: HTMLElement,
    private readonly fields: readonly Field[],
  ) {
    const count = part(root, "count");
    this.bar = make("progress", { class: "hub-progress__bar", "aria-labelledby": count.id });
    count.after(this.bar);
  }

  /** A question in own words is welcome, but nobody has to answer it. */
  private counted(fields: readonly Field[]): readonly Field[] {
    return fields.filter((field) => isShown(field) && !field.optional);
  }

  private countOf(fields: readonly Field[], answers: Answers): Count {
    const counted = this.counted(fields);
    return { answered: counted.filter((field) => answers[field.id] !== undefined).length, all: counted.length };
  }

  sentence(answers: Answers): string {
    return fill(words.check_count, { ...this.countOf(this.fields, answers) });
  }

  show(answers: Answers): void {
    const whole = this.countOf(this.fields, answers);
    part(this.root, "count").textContent = this.sentence(answers);
    this.bar.max = Math.max(whole.all, 1);
    this.bar.value = whole.answered;
    for (const place of all(this.root, "[data-hub-count]")) this.showDimension(place, answers);
    this.showOpen(answers);
  }

  private showDimension(place: HTMLElement, answers: Answers): void {
    const id = place.dataset["hubCount"] ?? "";
    const count = this.countOf(
      this.fields.filter((field) => field.dimension === id),
      answers,
    );
    const item = place.closest("li");
    if (item) item.hidden = count.all === 0;
    item?.toggleAttribute("data-hub-done", count.answered === count.all);
    place.textContent = fill(words.check_count_short, { ...count });
  }

  private showOpen(answers: Answers): void {
    const open = this.counted(this.fields).filter((field) => answers[field.id] === undefined);
    const box = part(this.root, "unanswered");
    box.hidden = open.length === 0;
    part(this.root, "unanswered-count").textContent = fill(words.check_unanswered, { count: open.length });
    part(this.root, "unanswered-list").replaceChildren(...open.map((field) => make("li", {}, field.link())));
  }
}
