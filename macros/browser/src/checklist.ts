// A checklist on the page: tick, does not apply with a reason, progress in words.

import { open } from "../../model/answers";
import type { Expected, Given } from "../../model/answers";
import { beside, isOwn, ownIds } from "../../model/beside";
import { CountBar } from "./count_bar";
import { all, fill, make, onClick, part } from "./dom";
import { earlierIn } from "./lineage/earlier";
import type { BeginTasks, ListHost, Tasks } from "./host";
import { KeepPanel } from "./keep/keep_panel";
import type { Tool } from "./keep/keep_panel";
import { countIn } from "./list_count";
import { ownKeeper } from "./keep/own_keeper";
import { definitionIn } from "./page_data";
import type { Sharing, Taken } from "./take_away";
import * as words from "./words";

interface Item {
  readonly id: string;
}

interface ChecklistData {
  readonly entry: string;
  readonly version: number;
  readonly title: string;
  readonly items: readonly Item[];
}

const REASON_LIMIT = 500;

/** An item is done, does not apply, or is blank; any other value has no home here. */
function accepts(items: readonly Item[]): Expected["accepts"] {
  const ids = new Set(items.map((item) => item.id));
  return (id, value) => {
    if (!(ids.has(id) || isOwn(id)) || typeof value !== "object" || value === null || !("state" in value)) return null;
    if (value.state === "done") return { state: "done" };
    if (value.state !== "not_applicable") return null;
    const reason = "reason" in value && typeof value.reason === "string" ? value.reason.slice(0, REASON_LIMIT) : "";
    return { state: "not_applicable", reason };
  };
}

function inWords(given: Given | undefined): string {
  if (!given || !("state" in given)) return words.item_open;
  if (given.state === "done") return words.item_done;
  const reason = "reason" in given && given.reason !== "" ? `: ${given.reason}` : "";
  return words.item_not_applicable + reason;
}

class ItemField {
  readonly id: string;
  private readonly tick: HTMLInputElement;
  private readonly away: HTMLInputElement;
  private readonly reason: HTMLInputElement;

  constructor(
    readonly element: HTMLElement,
    apart: HTMLTemplateElement,
    change: (id: string, given: Given | null) => void,
  ) {
    this.id = element.dataset["hubItem"] ?? "";
    this.tick = part(element, "tick") as HTMLInputElement;
    element.append(apart.content.cloneNode(true));
    this.away = part(element, "away") as HTMLInputElement;
    this.reason = part(element, "why") as HTMLInputElement;
    this.name();
    this.tick.addEventListener("change", () => change(this.id, this.tick.checked ? { state: "done" } : null));
    this.away.addEventListener("change", () => change(this.id, this.given()));
    this.reason.addEventListener("input", () => change(this.id, this.given()));
  }

  get text(): string {
    return part(this.element, "text").textContent?.trim() ?? "";
  }

  link(): HTMLAnchorElement {
    return make("a", { href: `#${this.element.id}` }, this.text);
  }

  /** The template is one for all items: here its parts get the names that tie them to this one. */
  private name(): void {
    const name = this.element.id;
    this.away.id = `${name}--p--away`;
    this.away.setAttribute("aria-describedby", `${name}--p--text`);
    this.reason.id = `${name}--p--reason`;
    (part(this.element, "reason-label") as HTMLLabelElement).htmlFor = this.reason.id;
  }

  private given(): Given | null {
    return this.away.checked ? { state: "not_applicable", reason: this.reason.value } : null;
  }

  show(kept: Given | undefined): void {
    const state = kept && "state" in kept ? kept.state : "";
    this.tick.checked = state === "done";
    this.away.checked = state === "not_applicable";
    const reason = kept && "reason" in kept ? kept.reason : "";
    if (this.reason.value !== reason) this.reason.value = reason;
    part(this.element, "reason").hidden = !this.away.checked;
    this.element.dataset["hubState"] = state;
  }
}

class List implements Tool, ListHost {
  readonly entry: string;
  readonly keeper;
  readonly accepts: Expected["accepts"];
  private fields: readonly ItemField[];
  private readonly panel: KeepPanel;
  private readonly bar: CountBar;
  private tasks: Tasks | null = null;

  constructor(
    readonly root: HTMLElement,
    private readonly data: ChecklistData,
    readonly earlier: Tool["earlier"],
  ) {
    this.entry = data.entry;
    this.accepts = accepts(data.items);
    this.keeper = ownKeeper(data, this.accepts, earlier);
    this.fields = all(root, "[data-hub-item]").map((element) => this.field(element));
    this.bar = new CountBar(root);
    this.panel = new KeepPanel(this);
    onClick(root, "print", () => window.print());
    this.start();
    this.panel.bringUp();
    // Ticking works at once; notes, names and dates come a moment later.
    window.Hub.need("tasks").then(
      () => (this.tasks = (window.Hub.data("tasks") as BeginTasks)(this)),
      (error: unknown) => console.error(error),
    );
  }

  start(): void {
    this.panel.start();
  }

  private field(element: HTMLElement): ItemField {
    return new ItemField(element, part(this.root, "apart") as HTMLTemplateElement, (id, given) => {
      this.panel.change(id, given);
      this.tasks?.changed(id, given);
    });
  }

  /** What people added themselves stands in a list of its own, and is ticked like everything else. */
  private showOwn(): void {
    const tasks = beside(open(this.keeper.saved()), "tasks");
    const ids = ownIds(tasks);
    const list = part(this.root, "own-list");
    const [asked, own] = [this.fields.filter((one) => !isOwn(one.id)), this.fields.filter((one) => isOwn(one.id))];
    for (const one of own) if (!ids.includes(one.id)) one.element.remove();
    const shown = ids.map((id) => own.find((one) => one.id === id) ?? this.ownField(id));
    for (const one of shown) {
      if (!one.element.isConnected) list.append(one.element);
      part(one.element, "text").textContent = tasks[one.id]?.text ?? "";
    }
    this.fields = [...asked, ...shown];
  }

  private ownField(id: string): ItemField {
    const template = part(this.root, "own-item") as HTMLTemplateElement;
    const element = make("li", { class: "hub-item", id: `${this.entry}--${id}`, "data-hub-item": id });
    element.append(template.content.cloneNode(true));
    part(element, "text").id = `${element.id}--p--text`;
    return this.field(element);
  }

  items(): readonly ItemField[] {
    return this.fields;
  }

  count(answers: Parameters<Tool["count"]>[0]): string {
    const counts = countIn(this.fields.map((one) => one.id), answers);
    return fill(counts.away > 0 ? words.checklist_count_away : words.checklist_count, counts);
  }

  link(id: string): ReturnType<Tool["link"]> {
    return this.fields.find((field) => field.id === id)?.link() ?? null;
  }

  says(_: string, given: Given | undefined): string {
    return inWords(given);
  }

  rows(theirs: Parameters<Tool["rows"]>[0], ours: Parameters<Tool["rows"]>[1]): ReturnType<Tool["rows"]> {
    return this.fields.map((field) => ({
      question: field.text,
      theirs: inWords(theirs[field.id]),
      ours: inWords(ours[field.id]),
    }));
  }

  show(): void {
    this.showOwn();
    const { answers } = open(this.keeper.saved());
    for (const field of this.fields) field.show(answers[field.id]);
    const counts = countIn(this.fields.map((one) => one.id), answers);
    this.bar.show(this.count(answers), counts.done, counts.all);
    this.tasks?.show();
  }

  take(sharing: Sharing): Taken {
    return sharing.list(this, this.data);
  }

  first(): HTMLElement {
    return part(this.root, "count");
  }
}

/** The definition of the list, with the texts of its items as the page says them: they stand there once. */
function listIn(root: HTMLElement): ChecklistData {
  const data = definitionIn(root) as ChecklistData;
  const said = (id: string): string =>
    root.querySelector(`[data-hub-item="${id}"] [data-hub-part="text"]`)?.textContent ?? "";
  return { ...data, items: data.items.map((item) => ({ ...item, text: said(item.id) })) };
}

async function start(root: HTMLElement): Promise<() => void> {
  const data = listIn(root);
  const list = new List(root, data, await earlierIn(root, data.version));
  return () => list.start();
}

window.Hub.register("checklist", start);
