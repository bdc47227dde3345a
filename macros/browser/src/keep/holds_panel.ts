// What this browser holds: a table, one file with everything, a way back from it, and erasing, all with undo.

import { isSame, readBackup, writeBackup } from "./backup";
import type { BackupReading, BackupRefusal, Texts } from "./backup";
import { dayWords } from "../day_words";
import { all, button, fill, focusOn, make, onClick, part } from "../dom";
import { BACKUP_BYTES, offer, textOf } from "../file";
import { change, held, size, textsOf, titleOf } from "./holdings";
import type { Changes, Held, Titles } from "./holdings";
import { withCopied } from "./text";
import { withClosed } from "./ours";
import { today } from "../today";
import * as words from "../words";

const REFUSALS: Readonly<Record<BackupRefusal, string>> = {
  "too-large": words.backup_too_large,
  "not-json": words.backup_foreign,
  foreign: words.backup_foreign,
  "other-hub": words.refused_other_hub,
  newer: words.refused_newer,
  damaged: words.backup_damaged,
};

type Taken = Extract<BackupReading, { readonly ok: true }>;

export class HoldsPanel {
  private undo: (() => readonly string[]) | null = null;

  constructor(
    private readonly root: HTMLElement,
    private readonly titles: Titles,
    private readonly changed: () => void,
  ) {
    onClick(root, "backup", () => this.backup());
    onClick(root, "erase", () => this.askErase(textsOf(held(this.titles)), words.holds_erase_ask));
    onClick(root, "undo", () => this.undoLast());
    const input = root.querySelector<HTMLInputElement>('[data-hub-do="restore"]');
    input?.addEventListener("change", () => this.open(input));
    part(root, "holds").hidden = false;
  }

  show(): void {
    const found = held(this.titles);
    const total = found.reduce((sum, one) => sum + one.text, "");
    const copies = found.filter((one) => !one.aside).map((one) => one.copied);
    const oldest = copies.includes("") ? "" : copies.reduce((one, other) => (one < other ? one : other), "9999");
    const says = [
      found.length === 0 ? words.holds_nothing : fill(words.holds_all, { count: found.length, size: size(total) }),
      found.length === 0 ? "" : oldest === "" ? words.holds_never : fill(words.holds_copied, { date: dayWords(oldest) }),
    ];
    part(this.root, "holds-says").textContent = says.filter((one) => one !== "").join(" ");
    part(this.root, "holds-table").replaceChildren(...(found.length > 0 ? [this.table(found)] : []));
    for (const one of all<HTMLButtonElement>(this.root, '[data-hub-do="backup"], [data-hub-do="erase"]')) one.disabled = found.length === 0;
    doing(this.root, "undo").hidden = this.undo === null;
  }

  private table(found: readonly Held[]): HTMLElement {
    const head = [words.holds_what, words.holds_size, words.holds_copy, words.holds_do].map((text) => make("th", { scope: "col" }, text));
    const rows = found.map((one) => {
      const save = button(words.holds_save, "hub-button hub-button--quiet", () => this.save(one));
      const erase = button(words.holds_erase, "hub-button hub-button--quiet", () => this.askErase(textsOf([one]), fill(words.holds_erase_one, { title: one.title })));
      for (const each of [save, erase]) each.append(make("span", { class: "hub-hidden" }, `: ${one.title}`));
      const title = one.aside ? fill(words.holds_aside, { title: one.title }) : one.title;
      const copied = one.copied === "" ? words.holds_copy_never : dayWords(one.copied);
      return make("tr", {}, make("th", { scope: "row" }, title), make("td", {}, size(one.text)), make("td", {}, copied), make("td", {}, save, " ", erase));
    });
    return scroll(words.holds_caption, head, rows);
  }

  private save(one: Held): void {
    const text = withCopied(one.text, today());
    offer(`esn-hub-${one.name.replace("!", "-")}-${today()}.json`, text);
    if (text !== one.text) window.Hub.store.put(one.name, text);
    this.changed();
  }

  private backup(): void {
    const copied = new Map(held(this.titles).map((one) => [one.name, one.aside ? one.text : withCopied(one.text, today())]));
    offer(`esn-hub-${words.backup_name}-${today()}.json`, writeBackup(window.Hub.store.hubId(), today(), copied));
    for (const [name, text] of copied) window.Hub.store.put(name, text);
    this.say(words.backup_done);
  }

  private say(text: string): void {
    this.changed();
    part(this.root, "status").textContent = text;
  }

  private askErase(texts: Texts, asks: string): void {
    const place = part(this.root, "preview");
    const yes = button(words.holds_erase_yes, "hub-button hub-button--warn", () => {
      this.close();
      this.act(new Map([...texts.keys()].map((name) => [name, null])), words.holds_erased);
    });
    const no = button(words.holds_erase_no, "hub-button", () => this.close());
    const heading = make("h3", { class: "hub-preview__title" }, asks);
    place.replaceChildren(heading, make("div", { class: "hub-buttons" }, yes, no));
    place.hidden = false;
    focusOn(heading);
  }

  private close(): void {
    const place = part(this.root, "preview");
    place.hidden = true;
    place.replaceChildren();
    focusOn(part(this.root, "holds-says"));
  }

  private act(changes: Changes, says: string): void {
    const done = change(changes);
    this.undo = done.undo;
    this.say(done.failed.length > 0 ? fill(words.backup_no_room, { names: done.failed.join(", ") }) : says);
    doing(this.root, "undo").focus();
  }

  private undoLast(): void {
    const left = this.undo?.() ?? [];
    this.undo = null;
    this.say(left.length > 0 ? fill(words.holds_left, { names: left.join(", ") }) : words.keep_undone);
    focusOn(part(this.root, "holds-says"));
  }

  private open(input: HTMLInputElement): void {
    const [file] = input.files ?? [];
    if (!file) return;
    textOf(
      file,
      (text) => {
        input.value = "";
        const reading: BackupReading = text === null ? { ok: false, why: "too-large" } : readBackup(text, window.Hub.store.hubId());
        const notice = part(this.root, "notice");
        notice.hidden = reading.ok;
        if (reading.ok) this.preview(reading);
        else {
          notice.textContent = `${REFUSALS[reading.why]} ${words.refused_safe}`;
          focusOn(notice);
        }
      },
      BACKUP_BYTES,
    );
  }

  /** Nothing changes until somebody says so: what the file holds stands beside what is here. */
  private preview(taken: Taken): void {
    const here = textsOf(held(this.titles));
    const names = [...new Set([...here.keys(), ...taken.texts.keys()])].sort();
    const chosen = new Set<string>();
    const missing = [...taken.texts].filter(([name]) => !here.has(name));
    const merge = button(words.backup_merge, "hub-button hub-button--main", () => {
      this.close();
      this.act(new Map([...missing, ...both(here, taken.texts, chosen)]), words.backup_merged);
    });
    const replace = button(words.backup_replace, "hub-button", () => {
      this.close();
      this.act(new Map(names.map((name) => [name, taken.texts.get(name) ?? null])), words.backup_replaced);
    });
    const keep = button(here.size > 0 ? words.preview_keep : words.preview_leave, "hub-button", () => this.close());
    const heading = make("h3", { class: "hub-preview__title" }, words.backup_heading);
    const made = taken.made === "" ? "" : `${fill(words.backup_made, { date: dayWords(taken.made) })} `;
    const conflicts = names.some((name) => isConflict(here.get(name), taken.texts.get(name)));
    const columns = [words.holds_what, words.backup_there, ...(conflicts ? [words.backup_take] : [])];
    const head = columns.map((text) => make("th", { scope: "col" }, text));
    const rows = names.map((name) => this.row(name, here.get(name), taken.texts.get(name), conflicts ? chosen : null));
    const says = here.size === 0 ? words.backup_says_empty : conflicts ? words.backup_says : words.backup_says_plain;
    const unread = taken.unread.length > 0 ? [make("p", {}, fill(words.backup_unread, { names: taken.unread.join(", ") }))] : [];
    const place = part(this.root, "preview");
    place.replaceChildren(
      heading,
      make("p", {}, `${made}${words.preview_safe} ${says}`),
      ...unread,
      make("div", { class: "hub-holds__table" }, scroll(words.backup_heading, head, rows)),
      make("div", { class: "hub-buttons" }, merge, ...(here.size > 0 ? [replace] : []), keep),
    );
    place.hidden = false;
    focusOn(heading);
  }

  private row(name: string, ours: string | undefined, theirs: string | undefined, chosen: Set<string> | null): HTMLElement {
    const title = titleOf(name, theirs ?? ours ?? "", this.titles);
    const differs = isConflict(ours, theirs);
    const says = theirs === undefined ? words.backup_only_here : ours === undefined ? words.backup_only_there : differs ? words.backup_differs : words.backup_same;
    const tick = make("input", { type: "checkbox", autocomplete: "off" });
    tick.addEventListener("change", () => (tick.checked ? chosen?.add(name) : chosen?.delete(name)));
    const take = differs ? [make("label", {}, tick, ` ${words.backup_theirs}`, make("span", { class: "hub-hidden" }, `: ${title}`))] : [];
    return make("tr", {}, make("th", { scope: "row" }, title), make("td", {}, says), ...(chosen ? [make("td", {}, ...take)] : []));
  }
}

/** What both hold, ours or theirs as chosen; closed dated checks of either are kept. */
function both(here: Texts, there: Texts, chosen: ReadonlySet<string>): [string, string][] {
  const hub = window.Hub.store.hubId();
  return [...there].flatMap(([name, theirs]): [string, string][] => {
    const ours = here.get(name);
    if (ours === undefined) return [];
    const text = chosen.has(name) ? withClosed(theirs, ours, hub, name) : withClosed(ours, theirs, hub, name);
    return text === ours ? [] : [[name, text]];
  });
}

const isConflict = (ours: string | undefined, theirs: string | undefined): boolean =>
  ours !== undefined && theirs !== undefined && !isSame(ours, theirs);

function doing(root: HTMLElement, action: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-hub-do="${action}"]`);
  if (!found) throw new Error(`the page has no button ${action}`);
  return found;
}

function scroll(caption: string, head: readonly HTMLElement[], rows: readonly HTMLElement[]): HTMLElement {
  const whole = make("table", { class: "hub-table" }, make("caption", {}, caption), make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...rows));
  return make("div", { class: "hub-scroll", role: "region", tabindex: "0", "aria-label": caption }, whole);
}
