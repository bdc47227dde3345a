// Files for colleagues and other programs: a table, a workbook, a document. Loaded when somebody asks for one.

import { paper } from "../../outputs/documents/paper";
import { workbook } from "../../outputs/documents/workbook";
import { csv } from "./csv";
import { offer, WORD } from "./file";
import { takenList } from "./share/list_files";
import type { Kind, Sharing, Taken } from "./take_away";
import { today } from "./today";

const EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function give(taken: Taken, kind: Kind): void {
  const name = `esn-hub-${taken.entry}-${today()}.${kind}`;
  if (kind === "csv") offer(name, csv(taken.table().map((row) => row.map((cell) => cell ?? ""))), "text/csv");
  else if (kind === "xlsx") offer(name, workbook(taken.book()), EXCEL);
  else offer(name, paper(taken.paper()), WORD);
}

const sharing: Sharing = { give, list: (host, named) => takenList(host, named, today()), paper, workbook };
window.Hub.data("share", sharing);
