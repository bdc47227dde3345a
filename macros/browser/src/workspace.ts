// My organisation: how far somebody has come, what they have taken on, and all that this browser holds.

import { open } from "../../model/answers";
import { unconfirmed } from "../../model/lineage";
import type { Keeping } from "./api";
import { dayWords } from "./day_words";
import { all, fill, make, part } from "./dom";
import { begun, expected } from "./keep/tools";
import type { Listed } from "./keep/tools";
import { HoldsPanel } from "./keep/holds_panel";
import { definitionIn } from "./page_data";
import { Profile } from "./profile";
import { isKept, keepingWords } from "./keep/status";
import { takenOn } from "./workspace/taken_on";
import type { TaskTexts } from "./workspace/taken_on";
import * as words from "./words";

interface Data {
  readonly tools: readonly Listed[];
  readonly texts: TaskTexts;
}

/** "12 of 27 answered. Begun on …; 2 dated checks closed, the last on …"; "" for what was not begun. */
function stateOf(tool: Listed): string {
  const reading = window.Hub.store.peek(expected(tool));
  const found = begun(tool, reading);
  if (!found && !(reading?.ok && reading.saved.rounds.length > 1)) return "";
  if (!reading?.ok) return found?.says ?? "";
  const closed = reading.saved.rounds.slice(0, -1);
  const last = closed[closed.length - 1]?.closed;
  const waiting = unconfirmed(open(reading.saved)).length;
  return [
    found?.says ?? "",
    found ? fill(words.state_begun, { date: dayWords(open(reading.saved).started) }) : "",
    found && reading.version < tool.version ? words.state_older : waiting > 0 ? fill(words.state_confirm, { count: waiting }) : "",
    last ? fill(closed.length === 1 ? words.state_closed_one : words.state_closed, { count: closed.length, date: dayWords(last) }) : "",
  ]
    .filter((one) => one !== "")
    .join(" ");
}

/** Where there is nothing yet, nothing was saved. */
function keptWords(keeping: Keeping): string {
  const { store } = window.Hub;
  if (!isKept(keeping) || store.names().length > 0) return keepingWords(keeping);
  return store.shared() ? words.keep_nothing_tab : words.keep_nothing;
}

class Workspace {
  private readonly data: Data;
  private readonly profile: Profile;
  private readonly holds: HoldsPanel;
  /** The line of each tool with the list of its kind, in the order of the page. */
  private readonly lines: readonly (readonly [line: HTMLElement, list: Element | null])[];

  constructor(private readonly root: HTMLElement) {
    this.data = definitionIn(root) as Data;
    this.lines = all(root, "[data-hub-tool]").map((line) => [line, line.parentElement]);
    this.profile = new Profile(root, () => this.draw());
    const titles = new Map(this.data.tools.map((tool) => [tool.entry, tool.title]));
    this.holds = new HoldsPanel(root, titles, () => {
      this.profile.show();
      this.draw();
    });
    window.Hub.store.onShared(() => this.show());
    window.addEventListener("storage", () => this.show());
    this.show();
  }

  show(): void {
    this.profile.show();
    this.draw();
  }

  private draw(): void {
    part(this.root, "status").textContent = keptWords(this.profile.keeping());
    const { tools, texts } = this.data;
    this.sort(tools);
    const lines = takenOn(tools, texts);
    part(this.root, "taken").hidden = lines.length === 0;
    part(this.root, "taken-list").replaceChildren(...(lines.length > 0 ? lines : [make("li")]));
    this.holds.show();
  }

  /** What was begun stands first; the rest is folded away under the heading of its kind. */
  private sort(tools: readonly Listed[]): void {
    const begunList = part(this.root, "begun-list");
    let count = 0;
    for (const [line, list] of this.lines) {
      const tool = tools.find((one) => one.entry === line.dataset["hubTool"]);
      const state = tool ? stateOf(tool) : "";
      part(line, "state").textContent = state;
      (state === "" ? list : begunList)?.append(line);
      if (state === "") count += 1;
    }
    part(this.root, "begun").hidden = count === this.lines.length;
    part(this.root, "unbegun").hidden = count === 0;
    part(this.root, "unbegun-count").textContent = fill(words.state_none, { count });
    for (const section of all(this.root, '[data-hub-part="of-kind"]')) section.hidden = !section.querySelector("li");
  }
}

function start(root: HTMLElement): () => void {
  const workspace = new Workspace(root);
  return () => workspace.show();
}

window.Hub.register("workspace", start);
