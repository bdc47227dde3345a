// The line that says which dated check is being answered. All else about dated checks is a bundle of its own,
// loaded when somebody opens it.

import { open } from "../../model/answers";
import type { Saved } from "../../model/answers";
import { beside } from "../../model/beside";
import { dayWords } from "./day_words";
import { fill, part } from "./dom";
import type { Host, Rounds, RoundsBundle } from "./host";
import * as words from "./words";

/** Name, for whom, by whom, since when, and how many there are besides; "" for a check nobody has begun. */
function line(saved: Saved): string {
  const round = open(saved);
  const { whom, by } = beside(round, "about");
  const earlier = saved.rounds.length - 1;
  const named = [round.name, whom?.text, by?.text && fill(words.dated_by, { by: by.text })].filter(Boolean);
  if (named.length + earlier + Object.keys(round.answers).length === 0) return "";
  const begun = fill(words.dated_begun, { date: dayWords(round.started) });
  return [...named, begun, ...(earlier > 0 ? [fill(words.dated_earlier_count, { count: earlier })] : [])].join(" · ");
}

export class Dated {
  private rounds: Rounds | null = null;

  constructor(
    private readonly host: Host,
    private readonly bundle: () => Promise<RoundsBundle>,
  ) {
    part(host.root, "dated").hidden = false;
    const box = host.root.querySelector('[data-hub-do="dated"]');
    box?.addEventListener("toggle", () => void this.load(), { once: true });
  }

  private async load(): Promise<void> {
    this.rounds = (await this.bundle()).begin(this.host);
  }

  show(): void {
    const place = part(this.host.root, "dated-line");
    place.textContent = line(this.host.keeper.saved());
    place.hidden = place.textContent === "";
    this.rounds?.follow();
  }
}
