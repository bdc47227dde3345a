// The result of a chart: a sentence, what is to settle and what would settle it, then who does what as a table.

import type { Chart, Finding, Task } from "../../../model/chart";
import type { Answers, Definition } from "../../../model/definition";
import { chart, rolesOf } from "../../../questions/follows";
import { carriedTable, FINDINGS, partsTable } from "../chart_tables";
import { all, fill, make } from "../dom";
import type { Told } from "./result";
import { adviceUnder, copyOf, textsFor } from "./texts";
import * as words from "../words";

/** In the order in which they are worth settling; a task stands with the first that it has. */
export const ORDER: readonly Finding[] = ["gap", "double", "dispute", "unaware", "unasked", "unknown"];

/** A number as a sentence has it: in letters up to twelve. */
export function inLetters(count: number): string {
  return words.who_numbers.split(" ")[count] ?? String(count);
}

/** "Three of nine tasks belong to nobody, two to more than one." */
export function opening({ tasks }: Chart): string {
  const answered = tasks.filter((task) => task.state === "said" || task.state === "unknown");
  const having = (finding: Finding): number => answered.filter((task) => task.findings.includes(finding)).length;
  const [gap, double, dispute] = [having("gap"), having("double"), having("dispute")];
  const open = answered.filter((task) => task.findings.length > 0).length;
  const both = gap > 0 && double > 0 ? words.who_opening_both : gap > 0 ? words.who_opening_gap : "";
  const text = both || (double > 0 ? words.who_opening_double : open > 0 ? words.who_opening_open : words.who_opening_settled);
  const counts = Object.entries({ all: answered.length, gap, double, dispute, open });
  const said = fill(dispute > 0 ? `${text} ${words.who_opening_dispute}` : text, {
    ...Object.fromEntries(counts.map(([name, count]) => [name, inLetters(count)])),
    belong: (gap || double) === 1 ? words.who_belong_one : words.who_belong_more,
  });
  return said.charAt(0).toUpperCase() + said.slice(1);
}

export class ChartView {
  private readonly titles: ReadonlyMap<string, string>;

  constructor(private readonly told: Told) {
    this.titles = new Map(rolesOf(this.told.definition).map((role) => [role.id, role.title]));
  }

  /** responses: of one person, or of several who answered the same check. */
  draw(responses: readonly Answers[]): HTMLElement[] {
    const made = chart(this.told.definition, responses);
    if (made.tasks.every((task) => task.state === "blank" || task.state === "not-applicable")) {
      return [make("p", { class: "hub-result__sentence" }, words.result_nothing)];
    }
    const { definition } = this.told;
    return [
      make("p", { class: "hub-result__sentence" }, opening(made)),
      ...this.form(made),
      ...(responses.length === 1 ? this.texts("form", "alone") : []),
      ...this.findings(made.tasks),
      ...this.advice(made),
      make("h3", {}, words.who_table),
      partsTable(definition, made.tasks, (id) => this.name(id)),
      make("h3", {}, words.who_carried),
      carriedTable(made.roles, (id) => this.name(id)),
    ];
  }

  private name(role: string): string {
    return this.titles.get(role) ?? role;
  }

  private texts(name: "form" | "finding", id: string): HTMLElement[] {
    return textsFor(this.told.texts, name, id).map(copyOf);
  }

  private form({ form, role }: Chart): HTMLElement[] {
    if (this.told.short) return [make("p", {}, words.result_short)];
    const texts = this.texts("form", form);
    for (const place of texts.flatMap((text) => all(text, '[data-hub-part="role"]'))) {
      place.textContent = role === null ? "" : this.name(role);
    }
    return texts;
  }

  private findings(tasks: readonly Task[]): HTMLElement[] {
    const groups = ORDER.flatMap((finding) => {
      const own = tasks.filter((task) => task.findings[0] === finding);
      const list = make("ul", { class: "hub-findings" }, ...own.map((task) => this.finding(task)));
      return own.length === 0 ? [] : [make("h4", {}, FINDINGS[finding]), ...this.texts("finding", finding), list];
    });
    return groups.length === 0 ? [] : [make("h3", {}, words.who_settle), ...groups];
  }

  /** The task and who was named; what settles it stands among the next steps. */
  private finding(task: Task): HTMLElement {
    const link = this.told.link(task.id) ?? this.textOf(task.id, this.told.definition);
    const named = task.accountable.map((role) => this.name(role)).join(", ");
    return make("li", {}, link, ...(named === "" ? [] : [make("p", { class: "hub-findings__named" }, named)]));
  }

  private textOf(task: string, { questions }: Definition): string {
    return questions.find((question) => question.id === task)?.text ?? task;
  }

  /** For an area of which enough is answered: the share of its tasks that are settled counts as its score. */
  private advice({ areas }: Chart): HTMLElement[] {
    const { texts } = this.told;
    const found = areas
      .filter((area) => area.answered > 0 && 3 * area.answered >= 2 * area.applicable)
      .flatMap((area) => (texts && adviceUnder(texts, area.id, [100 * area.settled, area.answered])) ?? [])
      .map(copyOf);
    return found.length > 0 ? [make("h3", {}, words.result_advice), ...found] : [];
  }
}
