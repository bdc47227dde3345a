// Keeps the answers of one entry. A write reads again what is stored and changes only what was meant,
// so that two tabs never undo each other; what storage does not take stays here and is tried again.

import { fresh, open, read, SIZE_LIMIT, withAnswer, write } from "../../../model/answers";
import type { Expected, Reading, Saved } from "../../../model/answers";
import type { Aside, Keeper, Keeping } from "../api";
import { offer } from "../file";
import { newId } from "../new_id";
import * as places from "../places";
import { today } from "../today";

type Edit = (saved: Saved) => Saved;

const keepers = new Map<string, KeeperOfOne>();
const sharedListeners: (() => void)[] = [];

class KeeperOfOne implements Keeper {
  private readonly key: string;
  private readonly blank: Saved;
  private readonly listeners: (() => void)[] = [];
  private waiting: Edit[] = [];
  private last: places.Put = places.probe();
  private blocked = false;
  /** What storage held last: reading years of rounds anew at every question would be felt. */
  private seen: { readonly text: string; readonly reading: Reading } | null = null;

  constructor(
    private readonly expected: Expected,
    private readonly title: string,
  ) {
    this.key = places.keyOf(expected.entry);
    this.blank = fresh(expected, today(), newId());
  }

  private stored(): Saved {
    this.blocked = false;
    const text = places.get(this.key);
    if (text === null) {
      this.seen = null;
      return this.blank;
    }
    const reading = this.seen?.text === text ? this.seen.reading : read(text, this.expected);
    this.seen = { text, reading };
    if (reading.ok) return reading.saved;
    // Nothing is lost: the text makes way only when a copy of it is safe.
    if (places.setAside(this.key, text)) places.drop(this.key);
    else this.blocked = true;
    return this.blank;
  }

  saved(): Saved {
    return this.waiting.reduce((saved, edit) => edit(saved), this.stored());
  }

  keeping(): Keeping {
    if (this.blocked) return "blocked";
    if (this.last !== "kept") return this.last;
    return places.shared() ? "tab" : "browser";
  }

  change(question: string, given: Parameters<Keeper["change"]>[1]): void {
    this.edit((saved) => withAnswer(saved, question, given));
  }

  edit(change: Edit): void {
    this.waiting.push(change);
    this.flush();
    this.tell();
  }

  /** Try to store what waits; what storage does not take goes on waiting. */
  flush(): void {
    const saved = this.saved();
    if (this.blocked || this.waiting.length === 0) return;
    const whole = this.whole(saved);
    const text = write(whole);
    // What is too large could not be read again.
    this.last = text.length > SIZE_LIMIT ? "full" : this.put(text, whole);
    if (this.last === "kept") this.waiting = [];
  }

  private put(text: string, saved: Saved): places.Put {
    const put = places.put(this.key, text);
    if (put !== "kept") return put;
    const { version } = this.expected;
    // What an earlier version wrote stays beside it, where there is room, until what came over was looked at.
    if (this.seen?.reading.ok && this.seen.reading.version < version) places.put(this.earlierKey, this.seen.text);
    this.seen = { text, reading: { ok: true, saved, aside: [], version } };
    return put;
  }

  /** The title and what was asked travel along, so that a file says what it is, whatever becomes of the page. */
  private whole(saved: Saved): Saved {
    const { version, definition } = this.expected;
    const definitions = definition ? { ...saved.definitions, [version]: definition } : saved.definitions;
    return { ...saved, definitions, title: this.title } as Saved;
  }

  private get earlierKey(): string {
    return `${this.key}!earlier`;
  }

  earlier(): Aside | null {
    const text = places.get(this.earlierKey);
    return text === null ? null : { key: this.earlierKey, text };
  }

  read(text: string): ReturnType<Keeper["read"]> {
    return read(text, this.expected);
  }

  download(): void {
    // The day travels along and stays here, so that the age of the last copy can be told.
    if (this.keeping() === "browser") this.edit((saved) => ({ ...saved, copied: today() }) as Saved);
    offer(`esn-hub-${this.expected.entry}-${today()}.json`, write(this.whole(this.saved()), 1));
  }

  asides(): readonly Aside[] {
    return places.asideKeys(this.key).map((key) => ({ key, text: places.get(key) ?? "" }));
  }

  listen(listener: () => void): void {
    this.listeners.push(listener);
  }

  tell(): void {
    for (const listener of this.listeners) listener();
  }

  forget(): void {
    this.waiting = [];
    this.last = "kept";
  }

  concerns(key: string | null): boolean {
    return key === null || key === this.key;
  }
}

export function keeper(expected: Expected, title: string): Keeper {
  let one = keepers.get(expected.entry);
  if (!one) keepers.set(expected.entry, (one = new KeeperOfOne(expected, title)));
  return one;
}

/** What is kept of an entry, for a page that only looks; null for nothing. */
export function peek(expected: Expected): Reading | null {
  const text = places.get(places.keyOf(expected.entry));
  return text === null ? null : read(text, expected);
}

/** The names of all texts that are kept, each an entry or what was set aside beside one. */
export const names = (): readonly string[] => places.keys().map((key) => key.slice(places.keyOf("").length));

/** Put a text there as it is, or take it away (null); says whether storage took it. */
export function put(name: string, text: string | null): boolean {
  const key = places.keyOf(name);
  const kept = text === null ? (places.drop(key), true) : places.put(key, text) === "kept";
  for (const one of keepers.values()) if (one.concerns(key)) one.tell();
  return kept;
}

export const hasAnswers = (saved: Saved): boolean => Object.keys(open(saved).answers).length > 0;

function tellAll(): void {
  for (const one of keepers.values()) {
    one.flush();
    one.tell();
  }
  for (const listener of sharedListeners) listener();
}

export function share(on: boolean, entry: string): void {
  places.setShared(on);
  if (on)
    places.moveHere([
      places.keyOf(entry),
      ...places.keysBefore().filter((key) => key.startsWith(`${places.keyOf(entry)}!`)),
    ]);
  tellAll();
}

export function moveAllHere(): void {
  places.moveHere(places.keysBefore());
  tellAll();
}

/** Erase what this tab holds: also what only this page remembers. */
export function erase(): void {
  places.eraseTab();
  for (const one of keepers.values()) one.forget();
  tellAll();
}

export const onShared = (listener: () => void): number => sharedListeners.push(listener);

/** Another tab wrote, or cleared: follow it. */
export function follow(): void {
  window.addEventListener("storage", (event) => {
    if (event.storageArea !== null && places.shared()) return;
    for (const one of keepers.values()) if (one.concerns(event.key)) one.tell();
  });
}
