// What every tool offers about its answers: file out, file in with a preview, start again with undo,
// shared computer, and what was set aside. The tool says how to show its answers; this says the rest.

import { joined, open, withOpen, write } from "../../../model/answers";
import type { Answers, Given, Refusal, Round, Saved } from "../../../model/answers";
import type { Aside } from "../api";
import { all, button, fill, focusOn, make, onClick, part } from "../dom";
import type { Earlier, Upgradable } from "../lineage/earlier";
import { textOf } from "../file";
import type { Trial } from "../host";
import { withOurs } from "./ours";
import { showPreview } from "./preview";
import type { Row } from "./preview";
import { keepingWords, Status } from "./status";
import { bindTakeAway } from "../take_away";
import type { Sharing, Taken } from "../take_away";
import * as words from "../words";

export interface Tool extends Upgradable {
  /** Null where no answer can be of an earlier version. */
  readonly earlier: Earlier | null;
  /** The questions with their answers there and here, in words. */
  rows(theirs: Answers, ours: Answers): readonly Row[];
  /** Progress in one sentence. */
  count(answers: Answers): string;
  /** Put what is kept on the page. */
  show(): void;
  /** Set while answers are only tried out. */
  readonly trial?: Trial | null;
  /** What goes into files for colleagues and other programs. */
  take(sharing: Sharing): Taken | Promise<Taken>;
}

const REFUSALS: Readonly<Record<Refusal, string>> = {
  "too-large": words.refused_too_large,
  "not-json": words.refused_not_json,
  "too-deep": words.refused_too_deep,
  foreign: words.refused_foreign,
  "other-hub": words.refused_other_hub,
  "other-entry": words.refused_other_entry,
  newer: words.refused_newer,
  damaged: words.refused_damaged,
};

/** What a round's answers rest on: it goes and comes back with them. */
function withEvidence(round: Round, evidence: object): Round {
  return round.beside ? { ...round, beside: { ...round.beside, evidence } } : round;
}

const evidenceOf = ({ beside }: Round): object => (beside as { evidence?: object } | undefined)?.evidence ?? {};

export class KeepPanel {
  private readonly status: Status;
  private readonly before = make("div", { class: "hub-note", "data-hub-part": "before", tabindex: "-1", hidden: "" });
  private undo: (() => void) | null = null;
  /** Undoing an import puts the former whole back: only while nothing was changed since, by whomever. */
  private undoOnlyFor: string | null = null;
  /** Something that was done stands in the status. */
  private told = false;

  constructor(private readonly tool: Tool) {
    const { root } = tool;
    this.status = new Status(part(root, "status"));
    onClick(root, "export", () => this.export());
    onClick(root, "restart", () => this.restart());
    onClick(root, "undo", () => this.undoLast());
    root
      .querySelector('[data-hub-do="import"]')
      ?.addEventListener("change", (event) => this.import(event.currentTarget as HTMLInputElement));
    root.querySelector('[data-hub-do="shared"]')?.addEventListener("change", (event) => {
      window.Hub.store.share((event.currentTarget as HTMLInputElement).checked, tool.entry);
      this.askBefore();
    });
    bindTakeAway(
      root,
      (sharing) => tool.take(sharing),
      (made) => (made ? this.say(words.take_made) : this.refuse(words.take_not_made)),
    );
    tool.keeper.listen(() => this.follow());
    window.Hub.store.onShared(() => this.follow());
    for (const hidden of all(root, '[data-hub-part="keep"], [data-hub-part="progress"], [data-hub-part="end"]'))
      hidden.hidden = false;
  }

  private answers(): Answers {
    return open(this.tool.keeper.saved()).answers;
  }

  /** The reader changed one answer. */
  change(question: string, given: Given | null): void {
    this.tool.keeper.change(question, given);
  }

  /** Show what is kept when the tool starts, and after Back. */
  start(): void {
    this.tool.show();
    const answers = this.answers();
    const keeping = this.tool.keeper.keeping();
    const empty = Object.keys(answers).length === 0 && (keeping === "browser" || keeping === "tab");
    const unsaved = window.Hub.store.shared() ? words.keep_nothing_tab : words.keep_nothing;
    const nothing = this.tool.keeper.asides().length > 0 ? words.keep_unread : unsaved;
    this.status.start(empty ? nothing : keepingWords(keeping));
    this.showParts();
  }

  follow(): void {
    this.tool.show();
    this.say();
    this.showParts();
  }

  private say(before = ""): void {
    const keeping = this.tool.keeper.keeping();
    this.told = before !== "";
    const text = this.tool.trial?.says ?? `${before} ${keepingWords(keeping)}`.trim();
    this.status.say(this.tool.count(this.answers()), text, keeping);
  }

  /** What was done before is not said beside what is done now. */
  settle(): void {
    if (this.told) this.say();
  }

  /** What became of answers stands above the questions, and may lie below the first screen: go there, on its own page. */
  bringUp(): void {
    const { root } = this.tool;
    const own = part(root, "keep").firstElementChild?.tagName === "H2";
    const told = all(root, '[data-hub-part="aside"], [data-hub-part="earlier"]').find((one) => !one.hidden && one.querySelector("button"));
    // Asked last: to tell how far it is scrolled, a browser lays out the whole page.
    if (told && own && window.location.hash === "" && document.activeElement === document.body && window.scrollY === 0)
      focusOn(told);
  }

  private showParts(): void {
    const shared = this.tool.root.querySelector<HTMLInputElement>('[data-hub-do="shared"]');
    if (shared) shared.checked = window.Hub.store.shared();
    if (!window.Hub.store.before()) this.before.hidden = true;
    if (this.undoOnlyFor !== null && this.undoOnlyFor !== write(this.tool.keeper.saved())) this.forget();
    const undo = this.tool.root.querySelector<HTMLElement>('[data-hub-do="undo"]');
    if (undo) undo.hidden = this.undo === null;
    this.showAsides();
    this.tool.earlier?.show(this.tool, (change, says) => this.take(change, says));
  }

  /** The bar above asks as well, and may be out of view: who ticked the switch is asked beside it. */
  private askBefore(): void {
    const place = this.before;
    part(this.tool.root, "keep").append(place);
    place.hidden = !window.Hub.store.before();
    if (place.hidden) return;
    const move = button(words.shared_move, "hub-button", () => {
      window.Hub.store.moveAllHere();
      place.replaceChildren(words.shared_moved);
      place.hidden = false;
      place.focus();
    });
    place.replaceChildren(make("p", {}, words.shared_before), move);
    // Not to the top of the window: the switch stays in sight.
    place.focus();
  }

  private forget(): void {
    this.undo = null;
    this.undoOnlyFor = null;
  }

  private showAsides(): void {
    const place = part(this.tool.root, "aside");
    const homeless = Object.keys(open(this.tool.keeper.saved()).aside);
    const notes = this.tool.keeper.asides().map((one, index) => this.asideNote(one, index + 1));
    if (homeless.length > 0)
      notes.push(make("p", { class: "hub-note" }, fill(words.aside_homeless, { ids: homeless.join(", ") })));
    place.hidden = notes.length === 0;
    place.replaceChildren(...notes);
  }

  private asideNote(one: Aside, number: number): HTMLElement {
    return make(
      "div",
      { class: "hub-note" },
      make("p", {}, words.aside_says),
      make(
        "div",
        { class: "hub-buttons" },
        button(words.aside_download, "hub-button", () =>
          window.Hub.store.offer(`${this.tool.entry}-aside-${number}.json`, one.text),
        ),
        button(words.aside_delete, "hub-button", () => {
          window.Hub.store.drop(one.key);
          this.showAsides();
          focusOn(this.tool.first());
        }),
      ),
    );
  }

  private export(): void {
    this.tool.keeper.download();
    this.say(words.keep_exported);
  }

  /** Tell why a file or a link was not taken; the focus goes there, so that it is read. */
  refuse(why: Refusal | string): void {
    const notice = part(this.tool.root, "notice");
    notice.textContent = `${REFUSALS[why as Refusal] ?? why} ${words.refused_safe}`;
    notice.hidden = false;
    focusOn(notice);
  }

  private import(input: HTMLInputElement): void {
    const [file] = input.files ?? [];
    if (!file) return;
    textOf(file, (text) => {
      // The same file may be chosen again.
      input.value = "";
      if (text === null) this.refuse("too-large");
      else this.openText(text);
    });
  }

  private openText(text: string): void {
    const reading = this.tool.keeper.read(text);
    if (!reading.ok) this.refuse(reading.why);
    else this.preview(words.preview_file, reading.saved, reading.aside, (saved) => withOurs(saved, reading.saved));
  }

  /** Show answers from elsewhere; `taken` makes the new whole if the reader wants them. */
  preview(
    heading: string,
    from: Saved,
    aside: readonly string[],
    taken: (saved: Saved) => Saved,
  ): void {
    const theirs = open(from).answers;
    this.settle();
    part(this.tool.root, "notice").hidden = true;
    showPreview(part(this.tool.root, "preview"), {
      heading,
      count: this.tool.count(theirs),
      rows: this.tool.rows(theirs, this.answers()),
      begun: Object.keys(this.answers()).length > 0,
      aside,
      report: this.tool.earlier?.report(this.tool, from) ?? null,
      use: () => this.take(taken),
      done: () => focusOn(this.tool.first()),
    });
  }

  private take(taken: (saved: Saved) => Saved, says = words.preview_taken): void {
    const before = this.tool.keeper.saved();
    this.forget();
    this.tool.keeper.edit(taken);
    this.undo = () => this.tool.keeper.edit(() => before);
    this.undoOnlyFor = write(this.tool.keeper.saved());
    this.showParts();
    this.say(says);
  }

  /** Tell what was done, and offer to undo it. */
  undoable(undo: () => void, says: string): void {
    this.undo = undo;
    this.undoOnlyFor = null;
    this.showParts();
    this.say(says);
  }

  private restart(): void {
    const was = open(this.tool.keeper.saved());
    const change = (answers: Answers, evidence: object): void =>
      this.tool.keeper.edit((saved) => {
        // Another dated check is left alone.
        if (open(saved).id !== was.id) return saved;
        return withOpen(saved, (round) => withEvidence({ ...round, answers }, evidence));
      });
    change(joined(), {});
    this.undoable(() => {
      // What was answered since stays: undo brings back, it takes nothing.
      const now = open(this.tool.keeper.saved());
      change(joined(was.answers, now.answers), { ...evidenceOf(was), ...evidenceOf(now) });
    }, words.keep_restarted);
  }

  private undoLast(): void {
    const { undo } = this;
    this.forget();
    undo?.();
    this.say(words.keep_undone);
    this.tool.root.querySelector<HTMLElement>('[data-hub-do="restart"]')?.focus();
  }
}
