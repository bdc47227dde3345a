// The note, the name and the date of one item: fields to fill in, and a line that says what was filled in.

import type { Change, Task } from "../../../model/beside";
import { dayWords } from "../day_words";
import { all, fill, make, part } from "../dom";
import { today } from "../today";
import * as words from "../words";

type Name = "note" | "owner" | "due";

export const isOverdue = (task: Task): boolean => task.due !== undefined && task.due < today();

export class TaskFields {
  private readonly inputs: (HTMLInputElement | HTMLTextAreaElement)[];
  private readonly says: HTMLElement;

  constructor(
    readonly element: HTMLElement,
    text: string,
    write: (change: Change<"tasks">) => void,
  ) {
    this.inputs = all(element, "[data-hub-task]");
    this.says = part(element, "task-says");
    const [open, fields] = [part(element, "task-open"), part(element, "task-fields")];
    open.append(make("span", { class: "hub-hidden" }, `: ${text}`));
    open.addEventListener("click", () => {
      fields.hidden = !fields.hidden;
      open.setAttribute("aria-expanded", String(!fields.hidden));
    });
    for (const input of this.inputs) {
      const name = input.dataset["hubTask"] as Name;
      input.addEventListener("input", () => write({ [name]: input.value.trim() === "" ? null : input.value }));
    }
  }

  show(task: Task): void {
    for (const input of this.inputs) {
      const value = task[input.dataset["hubTask"] as Name] ?? "";
      // Somebody may be writing: spaces at the end are kept on the page, and a date may be half typed.
      if (input.value.trim() !== value.trim() && (value !== "" || input !== document.activeElement)) input.value = value;
    }
    const due = task.due === undefined ? "" : fill(words.task_due, { date: dayWords(task.due) });
    const late = isOverdue(task) && this.element.dataset["hubState"] === "" ? words.task_overdue : "";
    this.says.textContent = [task.owner, due, late, task.note].filter((one) => one).join(" · ");
    this.says.hidden = this.says.textContent === "";
  }
}
