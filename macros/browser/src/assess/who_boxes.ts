// The boxes of one task: which role is accountable, whether it knows, which roles are consulted.

import { NOBODY } from "../../../model/definition";
import type { Given } from "../../../model/definition";

const ACCOUNTABLE = "accountable";
const KNOWS = "knows";

const partOf = (box: HTMLInputElement): string => box.dataset["hubAnswer"] ?? "";

export class WhoBoxes {
  private constructor(private readonly boxes: readonly HTMLInputElement[]) {
    this.ask();
  }

  /** The boxes of a task; null for the answers of any other question. */
  static of(answers: readonly HTMLInputElement[]): WhoBoxes | null {
    return answers.some((box) => partOf(box) === ACCOUNTABLE) ? new WhoBoxes(answers) : null;
  }

  /** A role has one part in a task, and nobody is nobody else. */
  settle(changed: HTMLInputElement): void {
    const part = partOf(changed);
    for (const box of this.boxes) {
      const other = box !== changed && changed.checked && part !== KNOWS && partOf(box) !== KNOWS;
      const alone = part === ACCOUNTABLE && partOf(box) === part && (box.value === NOBODY) !== (changed.value === NOBODY);
      if (other && (alone || (box.value === changed.value && partOf(box) !== part))) box.checked = false;
    }
    this.ask();
  }

  /** Nobody cannot know: the question is asked once somebody is accountable. */
  private ask(): void {
    const somebody = this.boxes.some((box) => box.checked && partOf(box) === ACCOUNTABLE && box.value !== NOBODY);
    for (const box of this.boxes) {
      if (partOf(box) !== KNOWS) continue;
      box.disabled = !somebody;
      if (!somebody) box.checked = false;
    }
  }

  read(): unknown {
    const checked = this.boxes.filter((box) => box.checked);
    const parts = checked.filter((box) => partOf(box) !== KNOWS);
    if (parts.length === 0) return null;
    const knows = checked.find((box) => partOf(box) === KNOWS)?.value;
    return { who: Object.fromEntries(parts.map((box) => [box.value, partOf(box)])), knows };
  }

  show(kept: Given | undefined): void {
    const parts = new Map<string, string>(kept && "who" in kept ? Object.entries(kept.who) : []);
    const knows = kept && "who" in kept ? kept.knows : undefined;
    for (const box of this.boxes) {
      box.checked = partOf(box) === KNOWS ? box.value === knows : parts.get(box.value) === partOf(box);
    }
    this.ask();
  }
}
