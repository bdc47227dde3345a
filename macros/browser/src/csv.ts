// Tables for spreadsheet programs: RFC 4180, with a mark that says UTF-8. Text stays text: what such a program
// would take for a formula begins with an apostrophe.

export type Cell = string | number;

const FORMULA = /^[=+\-@\t\r\n\0]/;

function written(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${text.replace(/"/g, '""')}"`;
}

export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(written).join(",")}\r\n`).join("")}`;
}
