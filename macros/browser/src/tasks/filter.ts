// Shows a part of a list: what is open, done or overdue, or what one person has taken on. Paper shows everything.

import type { Answers } from "../../../model/answers";
import type { Task } from "../../../model/beside";
import { fill, make } from "../dom";
import { isOverdue } from "./fields";
import * as words from "../words";

interface Shown {
  readonly id: string;
  readonly element: HTMLElement;
}

const OWNER = "owner:";
const FIXED: readonly (readonly [string, string])[] = [
  ["all", words.filter_all],
  ["open", words.filter_open],
  ["done", words.filter_done],
  ["overdue", words.filter_overdue],
];

export class Filter {
  private again = (): void => undefined;

  constructor(
    private readonly select: HTMLSelectElement,
    private readonly nothing: HTMLElement,
  ) {
    select.addEventListener("change", () => this.again());
    const box = select.closest<HTMLElement>(".hub-filter");
    if (box) box.hidden = false;
  }

  show(items: readonly Shown[], answers: Answers, tasks: Readonly<Record<string, Task>>): void {
    this.again = () => this.apply(items, answers, tasks);
    this.offer(items.flatMap(({ id }) => tasks[id]?.owner?.trim() || []));
    this.again();
  }

  /** The choices, with the names that stand in the list. A choice that is gone falls back to everything. */
  private offer(owners: readonly string[]): void {
    const names = [...new Set(owners)].sort();
    const choices = [...FIXED, ...names.map((name) => [OWNER + name, fill(words.filter_owner, { name })] as const)];
    const there = [...this.select.options].map((one) => one.value);
    if (choices.map(([value]) => value).join("\n") === there.join("\n")) return;
    const { value } = this.select;
    this.select.replaceChildren(...choices.map(([name, text]) => make("option", { value: name }, text)));
    this.select.value = choices.some(([name]) => name === value) ? value : "all";
  }

  private apply(items: readonly Shown[], answers: Answers, tasks: Readonly<Record<string, Task>>): void {
    const { value } = this.select;
    let count = 0;
    for (const { id, element } of items) {
      const given = answers[id];
      const state = given && "state" in given ? given.state : "";
      const task = tasks[id] ?? {};
      const fits =
        value === "all" ||
        (value === "open" && state === "") ||
        (value === "done" && state === "done") ||
        (value === "overdue" && state === "" && isOverdue(task)) ||
        value === OWNER + (task.owner?.trim() ?? "");
      // Whoever works in an item keeps it until they go on.
      const shown = fits || element.contains(document.activeElement);
      element.toggleAttribute("data-hub-filtered", !shown);
      if (shown) count += 1;
    }
    this.nothing.hidden = count > 0;
  }
}
