// Tables on a narrow screen: each row becomes a list of what its cells are called and say. To be told that way, a cell has
// to know its head, and the parts say what they are, since they are laid out as blocks. Without scripts the table scrolls.

const ROLES: readonly (readonly [string, string])[] = [
  ["thead, tbody", "rowgroup"],
  ["tr", "row"],
  ["thead th", "columnheader"],
  ["tbody th", "rowheader"],
  ["td", "cell"],
];
/** With fewer columns there is room enough. */
const FEWEST = 3;

export function labelCells(place: ParentNode): void {
  for (const table of place.querySelectorAll<HTMLTableElement>(".hub-table")) {
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((head) => head.textContent ?? "");
    if (heads.length < FEWEST) continue;
    table.setAttribute("role", "table");
    for (const [parts, role] of ROLES) for (const one of table.querySelectorAll(parts)) one.setAttribute("role", role);
    for (const row of table.tBodies[0]?.rows ?? []) {
      for (const [at, cell] of [...row.cells].entries()) cell.dataset["label"] = heads[at] ?? "";
    }
    table.dataset["hubLabelled"] = "";
  }
}
