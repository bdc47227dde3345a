// The full report behind the page for the board: what the check's Word document says, and what changed since the
// dated check before. Once as blocks, for the screen, for print and for Word.

import { open } from "../../../model/answers";
import type { Block } from "../../../outputs/documents/paper";
import { dayWords } from "../day_words";
import { fill, make } from "../dom";
import type { Host, RoundsBundle } from "../host";
import { blocksOf } from "../page_words";
import { paperView } from "../paper_view";
import { takeCheck } from "../take_away";
import { today } from "../today";
import * as words from "../words";

/** Both are bundles of their own; no dated check before means nothing to compare. */
export async function reportBlocks(host: Host): Promise<readonly Block[]> {
  const taken = await takeCheck(host);
  const before = host.keeper.saved().rounds.length > 1;
  if (before) await window.Hub.need("rounds");
  const changed = before ? blocksOf((window.Hub.data("rounds") as RoundsBundle).changes(host), 2) : [];
  return [...taken.paper().blocks, ...(changed.length > 0 ? [{ heading: words.board_changes_since, level: 1 } as const, ...changed] : [])];
}

/** Shown on demand, and made anew when what it tells has changed. */
export class ReportView {
  readonly element = make("section", { class: "hub-board__report", "aria-label": words.board_report, hidden: "" });
  private shown = "";

  constructor(
    private readonly host: Host,
    private readonly failed: () => void,
  ) {}

  private foot(): HTMLElement {
    const { title, version } = this.host.definition;
    const day = open(this.host.keeper.saved()).closed ?? today();
    return make("p", { class: "hub-board__foot" }, fill(words.board_foot, { title, version, date: dayWords(day) }));
  }

  get wanted(): boolean {
    return !this.element.hidden;
  }

  want(on: boolean): void {
    this.element.hidden = !on;
    this.follow();
  }

  follow(): void {
    const state = JSON.stringify(open(this.host.keeper.saved()));
    if (!this.wanted || state === this.shown) return;
    this.shown = state;
    reportBlocks(this.host).then(
      (blocks) => this.element.replaceChildren(...paperView([{ heading: words.board_report, level: 1 }, ...blocks]), this.foot()),
      (error: unknown) => {
        console.error(error);
        this.shown = "";
        this.failed();
      },
    );
  }
}
