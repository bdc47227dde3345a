// A checklist as a table, a workbook and a document: every item with its state, and who does it by when.

import { open } from "../../../model/answers";
import { beside } from "../../../model/beside";
import type { Given } from "../../../model/definition";
import type { Block } from "../../../outputs/documents/paper";
import type { Cell } from "../../../outputs/documents/workbook";
import { dayWords } from "../day_words";
import { fill } from "../dom";
import type { ListHost } from "../host";
import type { Named, Taken } from "../take_away";
import * as words from "../words";

interface Line {
  readonly group: string;
  readonly text: string;
  readonly state: string;
  readonly reason: string;
  readonly note: string;
  readonly owner: string;
  readonly due: string;
}

function stateOf(given: Given | undefined): string {
  if (!given || !("state" in given)) return words.item_open;
  return given.state === "done" ? words.item_done : words.item_not_applicable;
}

/** The title that an item stands under. */
const groupOf = (element: HTMLElement): string =>
  element.closest("section")?.querySelector("h2, h3, h4, h5")?.textContent?.trim() ?? "";

/** The items of the list, then those that people added. */
function linesOf(host: ListHost): readonly Line[] {
  const round = open(host.keeper.saved());
  const tasks = beside(round, "tasks");
  return host.items().map(({ id, element, text }) => {
    const given = round.answers[id];
    const { note = "", owner = "", due = "" } = tasks[id] ?? {};
    const reason = given && "reason" in given ? given.reason : "";
    return { group: groupOf(element), text, state: stateOf(given), reason, note, owner, due };
  });
}

const HEAD: readonly string[] = [
  words.take_group,
  words.take_item,
  words.take_state,
  words.take_reason,
  words.take_note,
  words.take_owner,
  words.take_due,
];

const cellsOf = (line: Line): readonly Cell[] => [
  line.group,
  line.text,
  line.state,
  line.reason,
  line.note,
  line.owner,
  line.due,
];

export function takenList(host: ListHost, { title, version }: Named, day: string): Taken {
  const taken = linesOf(host);
  const foot = fill(words.take_foot, { title, version, date: dayWords(day) });
  return {
    entry: host.entry,
    table: () => [HEAD, ...taken.map(cellsOf)],
    book: () => ({
      title,
      foot,
      sheets: [{ name: words.take_sheet_list, head: HEAD, rows: taken.map(cellsOf), widths: [24, 60, 16, 26, 36, 20, 12] }],
    }),
    paper: () => ({ title, foot, blocks: groups(taken) }),
  };
}

function groups(taken: readonly Line[]): Block[] {
  const titles = [...new Set(taken.map((line) => line.group))];
  return titles.flatMap((title): Block[] => [
    { heading: title, level: 1 },
    {
      head: [words.take_item, words.take_state, words.take_owner, words.take_due],
      rows: taken
        .filter((line) => line.group === title)
        .map((line) => [
          [line.text, line.note].filter(Boolean).join("\n"),
          [line.state, line.reason].filter(Boolean).join(": "),
          line.owner,
          dayWords(line.due),
        ]),
      widths: [10, 4, 3, 3],
    },
  ]);
}
