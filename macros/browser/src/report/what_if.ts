// What if: from the result on, answers are only tried out. A bar that stays in sight says so and what has moved;
// what is tried out is never stored.

import { changed, open, withChanges } from "../../../model/answers";
import type { Answers, Given } from "../../../model/answers";
import type { Result } from "../../../model/scoring";
import { plan, score } from "../../../questions/follows";
import { all, button, fill, focusOn, make, part } from "../dom";
import type { Host, MakeSection, Section, Trial } from "../host";
import { figureOf } from "./reasons";
import { chosenTargets } from "./steps_list";
import * as words from "../words";

/** So many changes stand in the bar; all of them stand above the result. */
const IN_BAR = 2;

/** What keeps or moves things: files, links, starting again, dated checks, notes. It waits meanwhile. */
const KEEPING = '[data-hub-part="keep"], [data-hub-part="dated"], .hub-evidence, .hub-dated__hint';

/** What each part of a result says, by its name: level or verdict, areas, number of steps. */
function facts(host: Host, tried: boolean): ReadonlyMap<string, string> {
  const { definition } = host;
  const answers = tried ? host.answers() : host.kept();
  const result = score(definition, answers);
  const steps = plan(definition, answers, chosenTargets(host)).steps.length;
  return new Map([
    ...reached(host, result),
    ...definition.dimensions.map(({ id, title }) => [title, figureOf(result, id)] as const),
    [words.try_steps, String(steps)],
  ]);
}

function reached(host: Host, { level, verdict }: Result): (readonly [string, string])[] {
  const { definition } = host;
  const found = definition.result === "levels" ? level : definition.result === "verdict" ? verdict : null;
  if (!found || (found === level && host.short())) return [];
  const all = [...(definition.levels ?? []), ...(definition.verdicts ?? [])];
  const title = all.find((one) => one.id === found.id)?.title ?? words.try_nothing;
  return [[found === level ? words.try_level : words.try_verdict, found.settled ? title : words.try_unsettled]];
}

function moved(host: Host): readonly string[] {
  const before = facts(host, false);
  const after = [...facts(host, true)].filter(([name, value]) => before.get(name) !== value);
  return after.map(([name, value]) => fill(words.try_moved, { name, before: before.get(name) ?? "", after: value }));
}

type Changed = ReadonlyMap<string, Given | null>;

/** What is tried out, in the dated check where that began. It is nowhere but here. */
class TriedOut implements Trial {
  readonly says = words.try_says;
  readonly changes = new Map<string, Given | null>();

  constructor(private readonly host: Host) {}

  answers(kept: Answers): Answers {
    return changed(kept, this.changes);
  }

  change(question: string, given: Given | null): void {
    if (JSON.stringify(given) === JSON.stringify(this.host.kept()[question] ?? null)) this.changes.delete(question);
    else this.changes.set(question, given);
    this.host.follow(false);
  }
}

class WhatIf implements Section {
  readonly element: HTMLElement;
  readonly above = make("div", { class: "hub-note" });
  private readonly bar: HTMLElement;
  private readonly says = make("span", { role: "status" });
  private readonly keep: HTMLElement;
  private kept = false;
  private trial: TriedOut | null = null;
  private round = "";

  constructor(private readonly host: Host) {
    const name = `${host.definition.entry}--p--what-if`;
    this.element = make(
      "section",
      { class: "hub-what-if", "aria-labelledby": name },
      make("h3", { id: name }, words.try_title),
      make("p", {}, words.try_offer),
      button(words.try_begin, "hub-button", () => this.begin()),
    );
    const result = (): void => focusOn(part(host.root, "result-title"));
    this.keep = button(words.try_keep, "hub-button hub-button--main", () => {
      this.keepAll(this.trial?.changes ?? new Map());
      result();
    });
    const stop = button(words.try_stop, "hub-button", () => {
      this.stop();
      result();
    });
    const look = button(words.try_look, "hub-button hub-button--quiet", result);
    this.bar = make(
      "div",
      { class: "hub-bar hub-try", role: "region", "aria-label": words.try_title },
      make("p", {}, make("strong", {}, words.try_says), " ", this.says, " ", look),
      make("div", { class: "hub-buttons" }, this.keep, stop),
    );
    // After the tool and not in it: in a grid it would stick to its own row.
    host.root.after(this.bar);
    window.Hub.store.onShared(() => this.trial && this.stop());
  }

  private put(trial: TriedOut | null): void {
    this.trial = this.host.trial = trial;
    this.round = open(this.host.keeper.saved()).id;
    for (const one of all(this.host.root, KEEPING)) one.hidden = trial !== null;
  }

  private stop(): void {
    this.put(null);
    this.host.follow(true);
  }

  /** Undoing it brings back the answers that nobody changed since, in this dated check. */
  private keepAll(changes: Changed): void {
    const { keeper } = this.host;
    const { id, answers } = open(keeper.saved());
    const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
    this.put(null);
    this.kept = true;
    // In one step: the result must not see the former answers in between.
    keeper.edit((saved) => withChanges(saved, changes));
    const undo = (): void =>
      keeper.edit((saved) => {
        const now = open(saved);
        const still = [...changes].filter(([one, given]) => now.id === id && same(now.answers[one], given));
        return withChanges(saved, still.map(([one]) => [one, answers[one] ?? null]));
      });
    this.host.undoable(undo, words.preview_taken);
  }

  private begin(): void {
    this.kept = false;
    this.put(new TriedOut(this.host));
    this.host.follow(false);
    const [heading] = all(this.host.root, "[data-hub-dimension]:not([hidden]) > :first-child");
    if (heading) focusOn(heading);
  }

  show(asked: boolean): void {
    // Another dated check was begun, here or in another tab.
    if (this.trial && open(this.host.keeper.saved()).id !== this.round) {
      this.stop();
      return;
    }
    const { trial } = this;
    if (asked) this.kept = false;
    this.bar.hidden = !trial;
    this.element.hidden = trial !== null;
    this.above.hidden = !trial && !this.kept;
    if (trial) this.tell(moved(this.host), trial.changes.size);
    else if (this.kept) this.above.replaceChildren(make("p", {}, words.try_kept, " ", this.undo()));
  }

  private tell(changes: readonly string[], count: number): void {
    this.keep.hidden = count === 0;
    const further = changes.length - IN_BAR;
    const first = changes.slice(0, IN_BAR).join("; ");
    const more = further > 0 ? `; ${fill(words.try_further, { count: further })}` : "";
    const text = count === 0 ? words.try_none : first + more;
    if (this.says.textContent !== text) this.says.textContent = text;
    const list = changes.map((change) => make("li", {}, change));
    this.above.replaceChildren(make("p", {}, make("strong", {}, words.try_says)), make("ul", {}, ...list));
  }

  private undo(): HTMLElement {
    return button(words.try_undo, "hub-button", () => {
      this.kept = false;
      this.host.root.querySelector<HTMLElement>('[data-hub-do="undo"]')?.click();
    });
  }
}

/** A chart has no figures that could move, and a worksheet judges none. */
export const whatIfSection: MakeSection = (host) => (["chart", "worksheet"].includes(host.definition.result) ? null : new WhatIf(host));
