// A check or a list on its page, as the bundles that come later see it: types only.

import type { Answers, Given } from "../../model/answers";
import type { Definition } from "../../model/definition";
import type { Keeper } from "./api";
import type { Put } from "./evidence";

/** Answers that are only tried out: they stand over those that are kept, and nothing keeps them. */
export interface Trial {
  /** Instead of where answers are kept. */
  readonly says: string;
  answers(kept: Answers): Answers;
  change(question: string, given: Given | null): void;
}

export interface Host {
  readonly root: HTMLElement;
  readonly definition: Definition;
  readonly keeper: Keeper;
  /** Those of the open round, or those that are only tried out. */
  answers(): Answers;
  /** Those that are kept, whatever is tried out. */
  kept(): Answers;
  /** Set while answers are only tried out. */
  trial: Trial | null;
  /** Tell what was done, and offer to undo it. */
  undoable(undo: () => void, says: string): void;
  /** Show what is answered now. anew: also where the page seems to say so already. */
  follow(anew: boolean): void;
  /** Only the questions of the short form are shown. */
  short(): boolean;
  /** A link that brings a question into view; null for one that the page does not ask. */
  link(question: string): HTMLElement | null;
}

/** A part of the report under the result. */
export interface Section {
  readonly element: HTMLElement;
  /** Stands above the result; hidden while it says nothing. */
  readonly above?: HTMLElement;
  /** Show what is answered and kept now. asked: somebody asked for the result; else something changed meanwhile. */
  show(asked: boolean): void;
}

/** Null where a check has no use for it. */
export type MakeSection = (host: Host) => Section | null;

/** What the report bundle does for a check. */
export interface Report {
  /** Show the result of the answers, and go there. */
  show(): void;
  /** Something changed: what is shown must not be wrong. */
  follow(): void;
}

/** How the assess bundle begins the report bundle. */
export type BeginReport = (host: Host) => Report;

/** How the board bundle begins the page for the board of one dated check. back: told when somebody leaves it. */
export type BeginBoard = (host: Host, back: () => void) => () => void;

/** A checklist on its page. */
export interface ListHost {
  readonly root: HTMLElement;
  readonly entry: string;
  readonly keeper: Keeper;
  /** The items of the list and those that people added. */
  items(): readonly { readonly id: string; readonly element: HTMLElement; readonly text: string }[];
}

/** What the tasks bundle does for a list. */
export interface Tasks {
  /** Put on the page what is kept. */
  show(): void;
  /** Somebody ticked, or took a tick away. */
  changed(id: string, given: Given | null): void;
}

export type BeginTasks = (host: ListHost) => Tasks;

/** What the rounds bundle does for a check: its panel of dated checks. */
export interface Rounds {
  /** Something changed, here or in another tab. */
  follow(): void;
}

export interface RoundsBundle {
  begin(host: Host): Rounds;
  /** What changed since the dated check before the last one that the host sees. */
  changes(host: Host): (HTMLElement | SVGElement)[];
  /** The fields for what an answer rests on, put into their box; what it returns fills them. */
  evidence(host: Host, question: string, box: HTMLElement): Put;
}
