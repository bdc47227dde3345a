// What hub.js offers to the other bundles: types only, so that nothing of it is copied into them.

import type { Expected, Given, Reading, Saved } from "../../model/answers";

/** Starts a tool on its element. The function it may return runs whenever the page is shown again (Back). */
export type Start = (element: HTMLElement) => (() => void) | void | Promise<(() => void) | void>;

/** Where answers are at this moment: in this browser, in this tab, or only in the memory of this page. */
export type Keeping = "browser" | "tab" | "full" | "refused" | "blocked";

/** A stored text that could not be read, or had to make way: kept under a key of its own. */
export interface Aside {
  readonly key: string;
  readonly text: string;
}

export interface Keeper {
  /** What is kept now, with the changes that storage has not taken yet. */
  saved(): Saved;
  keeping(): Keeping;
  /** Change one answer (null clears it) in what storage holds at this moment. */
  change(question: string, given: Given | null): void;
  /** Change the whole in one step: import, start again, undo. */
  edit(change: (saved: Saved) => Saved): void;
  /** Read a text as an answer file of this entry. Changes nothing. */
  read(text: string): Reading;
  /** Offer the answers as a file. */
  download(): void;
  asides(): readonly Aside[];
  /** What an earlier version of the page had written here, kept until what came over was looked at. */
  earlier(): Aside | null;
  /** Be told of every change, made here or in another tab. */
  listen(listener: () => void): void;
}

export interface HubApi {
  register(name: string, start: Start): void;
  /** Load a bundle (or a data script) once, by its name in the page's table of files; again: anew, past the cache. */
  need(name: string, again?: boolean): Promise<void>;
  data(name: string, value?: unknown): unknown;
  store: {
    keeper(expected: Expected, title: string): Keeper;
    /** What is kept of an entry, left as it is; null for nothing. */
    peek(expected: Expected): Reading | null;
    /** The names of all texts that are kept: entries, and what was set aside beside them (`entry!aside-1`). */
    names(): readonly string[];
    /** A stored text as it stands; null for none. */
    text(name: string): string | null;
    /** Put a text there as it is, null: take it away. Says whether storage took it; keepers are told. */
    put(name: string, text: string | null): boolean;
    hubId(): string;
    shared(): boolean;
    /** Switch the shared-computer mode; what `entry` holds moves with it. */
    share(on: boolean, entry: string): void;
    /** Whether the browser holds pages from before this tab became a shared computer's. */
    before(): boolean;
    /** Move those into this tab too. */
    moveAllHere(): void;
    /** Be told when the mode changes or everything in this tab is erased. */
    onShared(listener: () => void): void;
    drop(key: string): void;
    offer(name: string, text: string): void;
  };
}

declare global {
  interface Window {
    Hub: HubApi;
  }
}
