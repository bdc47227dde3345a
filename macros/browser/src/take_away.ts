// The buttons of "Take it away", and what is behind them: bundles of their own, loaded at the first press.

import type { Paper } from "../../outputs/documents/paper";
import type { Book, Cell } from "../../outputs/documents/workbook";
import { all } from "./dom";
import type { Host, ListHost } from "./host";

export type Kind = "csv" | "xlsx" | "docx";

/** One thing in its three shapes, each made when it is asked for. table: the head, then the rows. */
export interface Taken {
  readonly entry: string;
  table(): readonly (readonly Cell[])[];
  book(): Book;
  paper(): Paper;
}

/** What a checklist is called on its files. */
export interface Named {
  readonly title: string;
  readonly version: number;
}

/** What the share bundle does: it writes files, whatever is in them, and knows what is in those of a list. */
export interface Sharing {
  give(taken: Taken, kind: Kind): void;
  list(host: ListHost, named: Named): Taken;
  paper(made: Paper): Uint8Array<ArrayBuffer>;
  workbook(made: Book): Uint8Array<ArrayBuffer>;
}

/** What the away bundle does: it knows what is in the files of a check. */
export type TakeCheck = (host: Host) => Taken;

export const takeCheck = (host: Host): Promise<Taken> =>
  window.Hub.need("away").then(() => (window.Hub.data("away") as TakeCheck)(host));

/** take: what there is to take; then: told whether there is a file. */
export function bindTakeAway(
  root: HTMLElement,
  take: (sharing: Sharing) => Taken | Promise<Taken>,
  then: (made: boolean) => void,
): void {
  const give = async (kind: Kind): Promise<void> => {
    await window.Hub.need("share");
    const sharing = window.Hub.data("share") as Sharing;
    sharing.give(await take(sharing), kind);
  };
  for (const button of all(root, "[data-hub-take]"))
    button.addEventListener("click", () => {
      give(button.dataset["hubTake"] as Kind).then(
        () => then(true),
        (error: unknown) => {
          console.error(error);
          then(false);
        },
      );
    });
}
