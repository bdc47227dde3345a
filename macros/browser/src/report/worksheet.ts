// The result of a worksheet: a table of figures and ratios, earlier dated checks beside them, and of each ratio what it
// is, how it misleads and what to ask. No colour and no word says that a figure is good.

import { change } from "../../../model/worksheet";
import type { RatioValue } from "../../../model/worksheet";
import type { Answers, Definition, QuestionData, RatioData } from "../../../model/definition";
import { worksheet } from "../../../questions/follows";
import { all, fill, make } from "../dom";
import { copyOf } from "./texts";
import type { Told } from "./result";
import * as words from "../words";

/** An earlier dated check. definition: what was asked then; null when nobody knows. */
export interface Before {
  readonly name: string;
  readonly definition: Definition | null;
  readonly answers: Answers;
}

/** More columns are no table that anybody reads. */
const SHOWN = 4;

/** A row of the table. value: null for none; unit: how it reads; asked: the questions that it hangs on. */
interface Row {
  readonly title: string;
  readonly asked: readonly string[];
  readonly cell: (answers: Answers) => Cell;
}

interface Cell {
  readonly value: string | null;
  readonly says: string;
}

const WITHOUT: Readonly<Record<RatioValue["state"], string>> = {
  known: "",
  missing: words.worksheet_missing,
  zero: words.worksheet_zero,
  over: words.worksheet_over,
};

export class WorksheetView {
  private readonly definition: Definition;
  private readonly earlier: readonly Before[];

  /** earlier: the latest first. */
  constructor(
    private readonly told: Pick<Told, "definition" | "texts">,
    private readonly before: readonly Before[],
  ) {
    this.definition = told.definition;
    this.earlier = before.slice(0, SHOWN);
  }

  draw(answers: Answers): HTMLElement[] {
    const { ratios } = worksheet(this.definition, answers);
    const known = ratios.filter((one) => one.state === "known").length;
    const older = this.before.length - this.earlier.length;
    return [
      make("p", { class: "hub-result__sentence" }, fill(words.worksheet_says, { known, all: ratios.length })),
      ...ratios.filter((one) => one.state === "over").map((one) => this.wrong(one)),
      make("h3", {}, words.worksheet_title),
      this.table(answers),
      ...(older > 0 ? [make("p", { class: "hub-hint" }, fill(words.worksheet_older, { count: older }))] : []),
      make("h3", {}, words.worksheet_ratios),
      ...ratios.flatMap((one) => this.ratio(one)),
    ];
  }

  private ratioOf(id: string): RatioData | undefined {
    return this.definition.ratios?.find((one) => one.id === id);
  }

  private textOf(question: string): string {
    return this.definition.questions.find((one) => one.id === question)?.text ?? question;
  }

  private wrong({ id }: RatioValue): HTMLElement {
    const ratio = this.ratioOf(id);
    const titles = [ratio?.divide, ratio?.by].map((one) => this.textOf(one ?? "")).join("; ");
    return make("p", { class: "hub-note" }, fill(words.worksheet_check, { titles }));
  }

  // ---- the table

  private table(answers: Answers): HTMLElement {
    const [last] = this.earlier;
    const head = [
      words.worksheet_figure,
      words.worksheet_now,
      ...(last ? [fill(words.worksheet_change, { name: last.name })] : []),
      ...this.earlier.map((one) => one.name),
    ];
    const whole = make(
      "table",
      { class: "hub-table hub-worksheet" },
      make("caption", {}, words.worksheet_caption),
      make("thead", {}, make("tr", {}, ...head.map((text) => make("th", { scope: "col" }, text)))),
      make("tbody", {}, ...this.figures().map((row) => this.row(row, answers))),
      make("tbody", {}, ...this.ratios().map((row) => this.row(row, answers))),
    );
    const label = words.worksheet_caption;
    return make("div", { class: "hub-scroll", role: "region", tabindex: "0", "aria-label": label }, whole);
  }

  private figures(): readonly Row[] {
    return worksheet(this.definition, {}).figures.map(({ id }) => ({
      title: this.textOf(id),
      asked: [id],
      cell: (answers) => {
        const value = worksheet(this.definition, answers).figures.find((one) => one.id === id)?.value ?? null;
        return { value, says: value ?? words.worksheet_none };
      },
    }));
  }

  private ratios(): readonly Row[] {
    return (this.definition.ratios ?? []).map((ratio) => ({
      title: ratio.title,
      asked: [ratio.divide, ratio.by],
      cell: (answers) => cellOf(ratio, worksheet(this.definition, answers).ratios.find((one) => one.id === ratio.id)),
    }));
  }

  private row({ title, asked, cell }: Row, answers: Answers): HTMLElement {
    const now = cell(answers);
    const [last] = this.earlier;
    const then = this.earlier.map((one) => {
      const { value, says } = cell(one.answers);
      const unlike = value !== null && !this.isAlike(one, asked);
      return make("td", {}, unlike ? fill(words.worksheet_unlike, { value: says }) : says);
    });
    const moved = last && this.isAlike(last, asked) ? changeWords(cell(last.answers).value, now.value) : "";
    return make(
      "tr",
      {},
      make("th", { scope: "row" }, title),
      make("td", {}, now.says),
      ...(last ? [make("td", {}, moved)] : []),
      ...then,
    );
  }

  /** Whether the same was asked then, in the same words. */
  private isAlike({ definition }: Before, asked: readonly string[]): boolean {
    const said = (from: Definition | null, id: string): string => wording(from?.questions.find((one) => one.id === id));
    return asked.every((id) => said(definition, id) === said(this.definition, id));
  }

  // ---- what they come to

  private ratio(one: RatioValue): HTMLElement[] {
    const ratio = this.ratioOf(one.id);
    if (!ratio) return [];
    const { says } = cellOf(ratio, one);
    const texts = this.told.texts ? all(this.told.texts, "[data-hub-figure]") : [];
    const found = texts.filter((text) => text.dataset["hubFigure"] === one.id);
    const head = make("h4", {}, `${ratio.title}: `, make("strong", {}, says));
    return [make("section", { class: "hub-worksheet__ratio" }, head, ...found.map(copyOf))];
  }
}

function cellOf(ratio: RatioData, found: RatioValue | undefined): Cell {
  if (!found || found.value === null) return { value: null, says: WITHOUT[found?.state ?? "missing"] };
  const { value } = found;
  const says = ratio.share ? fill(words.worksheet_share, { value }) : `${value} ${ratio.unit ?? ""}`.trim();
  return { value, says };
}

const wording = (question: QuestionData | undefined): string => JSON.stringify([question?.text, question?.unit]);

function changeWords(before: string | null, now: string | null): string {
  if (before === null || now === null) return "";
  const { way, by } = change(before, now);
  return way === "same" ? words.worksheet_same : fill(way === "up" ? words.worksheet_up : words.worksheet_down, { by });
}
