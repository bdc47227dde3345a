// What a list holds besides its ticks: notes, names and dates, items of one's own, a filter, offers to checks.

import { open, withOpen } from "../../model/answers";
import type { Given } from "../../model/answers";
import { beside, isOwn, nextOwn, withBeside } from "../../model/beside";
import type { Change, Task } from "../../model/beside";
import { all, button, fill, make, part } from "./dom";
import type { BeginTasks, ListHost, Tasks } from "./host";
import { OfferLine, offerIn } from "./tasks/offer_answer";
import { TaskFields } from "./tasks/fields";
import { Filter } from "./tasks/filter";
import * as words from "./words";

const TEXT_LIMIT = 500;

class TasksOf implements Tasks {
  private readonly fields = new Map<string, TaskFields>();
  private readonly offers = new Map<string, OfferLine>();
  private readonly filter: Filter;

  constructor(private readonly host: ListHost) {
    this.filter = new Filter(part(host.root, "filter") as HTMLSelectElement, part(host.root, "nothing"));
    this.addForm();
    part(host.root, "own").hidden = false;
    this.show();
  }

  private tasks(): Readonly<Record<string, Task>> {
    return beside(open(this.host.keeper.saved()), "tasks");
  }

  private write(id: string, change: Change<"tasks">): void {
    this.host.keeper.edit((saved) => withOpen(saved, (round) => withBeside(round, "tasks", id, change)));
  }

  show(): void {
    const tasks = this.tasks();
    const { answers } = open(this.host.keeper.saved());
    const items = this.host.items();
    for (const { id, element, text } of items) {
      let fields = this.fields.get(id);
      // What was taken out and came back by undo stands in the page anew.
      if (fields?.element !== element) {
        fields = new TaskFields(element, text, (change) => this.write(id, change));
        this.fields.set(id, fields);
        if (isOwn(id)) element.append(this.remover(id, text));
        const offer = offerIn(element);
        if (offer) this.offers.set(id, new OfferLine(element, offer));
      }
      fields.show(tasks[id] ?? {});
    }
    this.filter.show(items, answers, tasks);
  }

  changed(id: string, given: Given | null): void {
    const ticked = given !== null && "state" in given && given.state === "done";
    this.offers.get(id)?.show(ticked);
  }

  /** Something of one's own goes with all that was noted on it; what undoes it stands where it was. */
  private remover(id: string, text: string): HTMLElement {
    const remove = button(words.own_remove, "hub-button hub-button--quiet hub-item__remove", () => {
      const before = this.host.keeper.saved();
      const [task, given] = [this.tasks()[id] ?? {}, open(before).answers[id]];
      const nothing = { text: null, note: null, owner: null, due: null, done: null };
      this.host.keeper.edit((saved) => withOpen(saved, (round) => withBeside(round, "tasks", id, nothing)));
      this.host.keeper.change(id, null);
      this.sayRemoved(text, () => {
        this.write(id, task);
        if (given) this.host.keeper.change(id, given);
      });
    });
    remove.append(make("span", { class: "hub-hidden" }, `: ${text}`));
    return remove;
  }

  private sayRemoved(text: string, undo: () => void): void {
    const place = part(this.host.root, "own-says");
    const back = button(words.own_undo, "hub-button hub-button--quiet", () => {
      undo();
      place.replaceChildren();
      part(this.host.root, "own-field").focus();
    });
    place.replaceChildren(`${fill(words.own_removed, { text })} `, back);
    back.focus();
  }

  private addForm(): void {
    const field = part(this.host.root, "own-field") as HTMLInputElement;
    const add = (): void => {
      const text = field.value.trim().slice(0, TEXT_LIMIT);
      if (text !== "") {
        const { answers } = open(this.host.keeper.saved());
        this.write(nextOwn([...Object.keys(this.tasks()), ...Object.keys(answers)]), { text });
        field.value = "";
      }
      field.focus();
    };
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      add();
    });
    for (const one of all(this.host.root, '[data-hub-do="add-own"]')) one.addEventListener("click", add);
  }
}

const begin: BeginTasks = (host) => new TasksOf(host);
window.Hub.data("tasks", begin);
