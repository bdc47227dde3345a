// A checklist on the page: tick, does not apply with a reason, progress in words.

import { open } from "../../model/answers";
import type { Answers, Expected, Given } from "../../model/answers";
import { all, fill, make, onClick, part } from "./dom";
import { earlierIn } from "./earlier";
import { KeepPanel } from "./keep_panel";
import type { Tool } from "./keep_panel";
import { definitionIn } from "./page_data";
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
    if (!ids.has(id) || typeof value !== "object" || value === null || !("state" in value)) return null;
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

function countIn(items: readonly Item[], answers: Answers): { done: number; away: number; all: number } {
  const states = items.map((item) => answers[item.id]).map((given) => (given && "state" in given ? given.state : ""));
  const away = states.filter((state) => state === "not_applicable").length;
  return { done: states.filter((state) => state === "done").length, away, all: items.length - away };
}

async function start(root: HTMLElement): Promise<() => void> {
  const data = definitionIn(root) as ChecklistData;
  const { entry, version, title } = data;
  const earlier = await earlierIn(root, version);
  const expected = {
    hub: window.Hub.store.hubId(),
    entry,
    version,
    accepts: accepts(data.items),
    upgrade: earlier?.upgrade.bind(earlier),
    definition: data,
  };
  const keeper = window.Hub.store.keeper(expected, title);
  const apart = part(root, "apart") as HTMLTemplateElement;
  const fields = all(root, "[data-hub-item]").map(
    (element) => new ItemField(element, apart, (id, given) => panel.change(id, given)),
  );
  const count = (answers: Answers): string => {
    const counts = countIn(data.items, answers);
    return fill(counts.away > 0 ? words.checklist_count_away : words.checklist_count, counts);
  };
  const bar = make("progress", { class: "hub-progress__bar", "aria-labelledby": part(root, "count").id });
  part(root, "count").after(bar);
  const tool: Tool = {
    root,
    entry,
    keeper,
    earlier,
    accepts: expected.accepts,
    count,
    link: (id) => fields.find((field) => field.id === id)?.link() ?? null,
    says: (_, given) => inWords(given),
    rows: (theirs, ours) =>
      fields.map((field) => ({
        question: field.text,
        theirs: inWords(theirs[field.id]),
        ours: inWords(ours[field.id]),
      })),
    show: () => {
      const { answers } = open(keeper.saved());
      for (const field of fields) field.show(answers[field.id]);
      const counts = countIn(data.items, answers);
      part(root, "count").textContent = count(answers);
      bar.max = Math.max(counts.all, 1);
      bar.value = counts.done;
    },
    first: () => part(root, "count"),
  };
  const panel = new KeepPanel(tool);
  onClick(root, "print", () => window.print());
  panel.start();
  return () => panel.start();
}

window.Hub.register("checklist", start);
