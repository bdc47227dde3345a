// Who does what as tables. On a narrow screen the style sheet makes a list a task of the first one, so that the
// roles of its parts are written out: a table that is shown as blocks is no table to some browsers.

import type { Carried, Finding, Task } from "../../model/chart";
import type { Definition } from "../../model/definition";
import { make } from "./dom";
import * as words from "./words";

type Name = (role: string) => string;

export const FINDINGS: Readonly<Record<Finding, string>> = {
  gap: words.who_finding_gap,
  double: words.who_finding_double,
  dispute: words.who_finding_dispute,
  unaware: words.who_finding_unaware,
  unasked: words.who_finding_unasked,
  unknown: words.who_finding_unknown,
};

/** What a task comes to, in words. */
function standing(task: Task): string {
  if (task.state === "blank") return words.answer_blank;
  if (task.state === "not-applicable") return words.answer_not_applicable;
  const said = task.findings.map((finding) => FINDINGS[finding]).join(", ");
  return said.charAt(0) + said.slice(1).toLowerCase() || words.who_finding_settled;
}

const COLUMNS = [words.who_column_task, words.who_column_accountable, words.who_column_consulted, words.who_column_state];

function row(text: string, task: Task, name: Name): HTMLElement {
  const list = (roles: readonly string[]): string => roles.map(name).join(", ") || "–";
  const values = [list(task.accountable), list(task.consulted), standing(task)];
  const settled = task.state === "said" && task.findings.length === 0;
  return make(
    "tr",
    { role: "row", ...(task.findings.length > 0 ? { class: "hub-parts__open" } : settled ? { class: "hub-parts__settled" } : {}) },
    make("th", { scope: "row", role: "rowheader" }, text),
    ...values.map((value, at) =>
      make(
        "td",
        { role: "cell" },
        make("span", { class: "hub-parts__label", "aria-hidden": "true" }, `${COLUMNS[at + 1]}: `),
        make("span", {}, value),
      ),
    ),
  );
}

const head = (columns: readonly string[]): HTMLElement =>
  make(
    "thead",
    { role: "rowgroup" },
    make("tr", { role: "row" }, ...columns.map((text) => make("th", { scope: "col", role: "columnheader" }, text))),
  );

export function partsTable(definition: Definition, tasks: readonly Task[], name: Name): HTMLElement {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const bodies = definition.dimensions.flatMap((dimension) => {
    const rows = definition.questions
      .filter((question) => question.dimension === dimension.id)
      .flatMap((question) => {
        const task = byId.get(question.id);
        return task ? [row(question.text, task, name)] : [];
      });
    const title = make("th", { scope: "rowgroup", role: "rowheader", colspan: String(COLUMNS.length) }, dimension.title);
    return rows.length > 0
      ? [make("tbody", { role: "rowgroup" }, make("tr", { role: "row", class: "hub-parts__area" }, title), ...rows)]
      : [];
  });
  const caption = make("caption", { class: "hub-hidden" }, words.who_table);
  return make("table", { class: "hub-table hub-parts", role: "table" }, caption, head(COLUMNS), ...bodies);
}

export function carriedTable(roles: readonly Carried[], name: Name): HTMLElement {
  const rows = roles.map((role) =>
    make(
      "tr",
      {},
      make("th", { scope: "row" }, name(role.id)),
      make("td", {}, String(role.accountable)),
      make("td", {}, String(role.consulted)),
    ),
  );
  const columns = [words.who_column_role, words.who_column_accountable, words.who_column_consulted];
  return make(
    "table",
    { class: "hub-table hub-carried" },
    make("caption", { class: "hub-hidden" }, words.who_carried),
    make("thead", {}, make("tr", {}, ...columns.map((text) => make("th", { scope: "col" }, text)))),
    make("tbody", {}, ...rows),
  );
}
