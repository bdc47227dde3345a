// Answers of earlier versions, as the tools see them. What is done about them is a bundle of its own, which only a
// page loads that has a version to come from.

import type { Given, Round, Saved } from "../../../model/answers";
import type { ChangeData, Changes } from "../../../model/lineage";
import type { Definition } from "../../../model/definition";
import type { Keeper } from "../api";

/** A question of another entry that was moved to this one. to: its id here. */
export interface MovedData {
  readonly entry: string;
  readonly title: string;
  readonly id: string;
  readonly to: string;
  readonly answers?: ChangeData["answers"];
}

/** What the page carries beside its definition (model/earlier.py). ids: as the register keeps them. */
export interface EarlierData {
  readonly versions: readonly { readonly version: number; readonly ids: readonly unknown[] }[];
  readonly changes: Changes;
  readonly moved?: readonly MovedData[];
}

/** A tool whose answers may come from an earlier version. */
export interface Upgradable {
  readonly root: HTMLElement;
  readonly entry: string;
  readonly keeper: Keeper;
  readonly accepts: (question: string, value: unknown) => Given | null;
  /** A link that brings a question into view; null for one that the page does not ask. */
  link(question: string): HTMLElement | null;
  /** What was answered, in words. */
  says(question: string, given: Given | undefined): string;
  first(): HTMLElement;
}

export interface Earlier {
  upgrade(round: Round): Round;
  /** The answers of a link that an earlier version made, as a file of that version; null when it is none. */
  opened(entry: string, code: string, decode: (definition: Definition, code: string) => unknown): string | null;
  /** What became of the questions, in words; null where nothing came over. */
  report(tool: Upgradable, saved: Saved): HTMLElement | null;
  /** Say in the page what came over and is to be looked at. edit: changes the whole so that it can be undone. */
  show(tool: Upgradable, edit: Edit): void;
}

export type Edit = (change: (saved: Saved) => Saved, says: string) => void;
export type BeginEarlier = (data: EarlierData, version: number) => Earlier;

/** Null where there is no earlier version and nothing was moved here. */
export async function earlierIn(root: HTMLElement, version: number): Promise<Earlier | null> {
  const text = root.querySelector("script[data-hub-earlier]")?.textContent;
  if (!text) return null;
  await window.Hub.need("lineage");
  return (window.Hub.data("lineage") as BeginEarlier)(JSON.parse(text) as EarlierData, version);
}
