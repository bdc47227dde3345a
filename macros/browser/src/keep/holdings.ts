// All that this hub keeps in the browser, and changes to it as a whole, each of which can be undone.

import { titleIn, copiedIn } from "./text";
import type { Texts } from "./backup";

/** One text. entry: whose it is; aside: it was set aside, and is no answer in use; copied: "" for never. */
export interface Held {
  readonly name: string;
  readonly entry: string;
  readonly aside: boolean;
  readonly title: string;
  readonly copied: string;
  readonly text: string;
}

/** Entry -> its title, for texts that do not say theirs. */
export type Titles = ReadonlyMap<string, string>;

export function titleOf(name: string, text: string, titles: Titles): string {
  const [entry = name] = name.split("!");
  return titleIn(text, titles.get(entry) ?? entry);
}

export function held(titles: Titles): readonly Held[] {
  return window.Hub.store.names().flatMap((name) => {
    const text = window.Hub.store.text(name);
    if (text === null) return [];
    const [entry = name] = name.split("!");
    return [{ name, entry, aside: entry !== name, title: titleOf(name, text, titles), copied: copiedIn(text), text }];
  });
}

export const textsOf = (all: readonly Held[]): Texts => new Map(all.map(({ name, text }) => [name, text]));

/** Bytes as somebody reads them. */
export const size = (text: string): string => `${Math.max(1, Math.round((2 * text.length) / 1024))} KB`;

/** name -> the new text, null to erase it. */
export type Changes = ReadonlyMap<string, string | null>;
export interface Done {
  /** Names that storage did not take. */
  readonly failed: readonly string[];
  /** Put back what was there, but nothing over what was written since; returns the names that were left. */
  undo(): readonly string[];
}

export function change(changes: Changes): Done {
  const { store } = window.Hub;
  const before = new Map([...changes.keys()].map((name) => [name, store.text(name)]));
  const failed = [...changes].filter(([name, text]) => !store.put(name, text)).map(([name]) => name);
  const undo = (): readonly string[] => {
    const left: string[] = [];
    for (const [name, text] of changes) {
      const was = before.get(name) ?? null;
      if (store.text(name) !== text && !failed.includes(name)) left.push(name);
      else if (!store.put(name, was)) left.push(name);
    }
    return left;
  };
  return { failed, undo };
}
