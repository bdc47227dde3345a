// The result of a check, made only when asked for: an answer in words, why, and then the numbers.
// The texts themselves were written into the page by Python; they are copied from there.

import type { Answers } from "../../../model/answers";
import type { Definition } from "../../../model/definition";
import type { DimensionScore, Result } from "../../../model/scoring";
import { isScored } from "../../../questions/check";
import { score } from "../../../questions/follows";
import { answerWords } from "../answer_words";
import { dayWords } from "../day_words";
import { fill, make } from "../dom";
import type { Host } from "../host";
import { ChartView } from "./chart";
import type { DrawWorksheet } from "../worksheet";
import { numbers, table } from "./numbers";
import { conditionWords, reasons, reasonWords } from "./reasons";
import { adviceIn, copyOf, textsFor } from "./texts";
import { chart, lineWords } from "../chart";
import * as words from "../words";

/** What a result is told of: a check on the page, or an earlier round with the definition it was answered to. */
export interface Told {
  readonly definition: Definition;
  /** Where the texts of the results stand; null when the page has those of another version. */
  readonly texts: HTMLElement | null;
  /** Of the ids in the result, so that two results can stand on one page. */
  readonly id: string;
  readonly short: boolean;
  link(question: string): HTMLElement | null;
  /** Whose dated checks stand beside the figures of a worksheet; none for one of those. */
  readonly host?: Host;
}

export class ResultView {
  private readonly definition: Definition;

  constructor(private readonly told: Told) {
    this.definition = told.definition;
  }

  /** The whole result. day: on which it was reached. */
  draw(answers: Answers, day: string): (HTMLElement | SVGElement)[] {
    const foot = fill(words.result_foot, { version: this.definition.version, date: dayWords(day) });
    return [...this.body(answers), make("p", { class: "hub-hint" }, foot)];
  }

  /** The same without its foot, which speaks of this browser. */
  body(answers: Answers): (HTMLElement | SVGElement)[] {
    if (Object.keys(answers).length === 0)
      return [make("p", { class: "hub-result__sentence" }, words.result_nothing)];
    if (this.definition.result === "worksheet") return this.worksheet(answers);
    if (this.definition.result === "chart") return new ChartView(this.told).draw([answers]);
    const result = score(this.definition, answers);
    return [...this.answer(result, answers), ...this.picture(result), ...this.advice(result)];
  }

  /** Drawn by a bundle of its own, which the page of a worksheet has loaded. */
  private worksheet(answers: Answers): HTMLElement[] {
    const draw = window.Hub.data("worksheet") as DrawWorksheet | undefined;
    return draw ? draw(this.told, answers) : [make("p", { class: "hub-note" }, words.result_not_loaded)];
  }

  private answer(result: Result, answers: Answers): HTMLElement[] {
    if (this.definition.result === "levels") return this.level(result);
    if (this.definition.result === "verdict") return this.verdict(result, answers);
    return [make("p", { class: "hub-result__sentence" }, this.profile(result))];
  }

  /** The two ends of a profile; where they are one, or too little is answered, only what follows. */
  private profile(result: Result): string {
    const scored = result.dimensions.flatMap(({ id, score: pair, figure }) => {
      const found = this.definition.dimensions.find((one) => one.id === id);
      return pair && figure !== null && found && !found.signs ? [{ title: found.title, pair, figure }] : [];
    });
    const [first] = scored;
    if (!first) return words.result_profile;
    const higher = scored.reduce((one, other) => (other.pair[0] * one.pair[1] > one.pair[0] * other.pair[1] ? other : one));
    const lower = scored.reduce((one, other) => (other.pair[0] * one.pair[1] < one.pair[0] * other.pair[1] ? other : one));
    if (higher.figure === lower.figure) return words.result_profile;
    const ends = { high: higher.title, most: higher.figure, low: lower.title, least: lower.figure };
    return fill(words.result_profile_ends, ends);
  }

  private verdict(result: Result, answers: Answers): HTMLElement[] {
    const reached = result.verdict;
    if (!reached) return [];
    if (reached.id === null)
      return this.unsettled(
        reached.possible.map((id) => this.titleOf(id)),
        reached.questions,
      );
    const [text] = textsFor(this.told.texts, "verdict", reached.id);
    if (!text) return [this.titleAlone(reached.id), ...this.why(result, answers, reached.id)];
    const copy = copyOf(text);
    copy.querySelector('[data-hub-part="why"]')?.replaceChildren(...this.why(result, answers, reached.id));
    return [copy];
  }

  private why(result: Result, answers: Answers, winner: string): HTMLElement[] {
    const told = reasons(this.definition, result, winner).map((reason) => {
      const given = this.definition.questions.filter(
        (one) => one.dimension === reason.dimension && isScored(one) && answers[one.id] !== undefined,
      );
      const list = given.map((one) =>
        make("li", {}, make("span", {}, `${one.text} `), make("strong", {}, answerWords(one, answers[one.id]))),
      );
      return make("li", {}, reasonWords(this.definition, result, reason), make("ul", {}, ...list));
    });
    return told.length > 0 ? [make("p", {}, words.result_why), make("ul", { class: "hub-why" }, ...told)] : [];
  }

  private level(result: Result): HTMLElement[] {
    const reached = result.level;
    if (!reached) return [];
    if (this.told.short) return [make("p", { class: "hub-result__sentence" }, words.result_short)];
    const texts = reached.id === null ? [] : textsFor(this.told.texts, "level", reached.id).map(copyOf);
    const held = reached.id === null || texts.length > 0 ? texts : [this.titleAlone(reached.id)];
    const blocks = reached.blocks.map((block) => make("li", {}, conditionWords(this.definition, result, block)));
    const next =
      reached.next === null
        ? []
        : [make("h3", {}, fill(words.result_blocks, { level: this.titleOf(reached.next) })), make("ul", {}, ...blocks)];
    if (reached.settled) return [...held, ...(next.length > 0 ? next : [make("p", {}, words.result_highest)])];
    const possible = result.levels.filter((level) => level.state === "open").map((level) => this.titleOf(level.id));
    return [...this.unsettled(possible, reached.questions, reached.id), ...next];
  }

  /** What the answers leave open, and the questions that would settle it. */
  private unsettled(
    possible: readonly string[],
    questions: readonly string[],
    sure: string | null = null,
  ): HTMLElement[] {
    const links = questions.flatMap((id) => this.told.link(id) ?? []).map((link) => make("li", {}, link));
    return [
      make("p", { class: "hub-result__sentence" }, words.result_unsettled),
      ...(sure === null ? [] : [make("p", {}, fill(words.result_sure, { level: this.titleOf(sure) }))]),
      make("p", {}, fill(words.result_possible, { results: possible.join(" / ") })),
      ...(links.length > 0 ? [make("p", {}, words.result_settle), make("ul", {}, ...links)] : []),
    ];
  }

  private titleAlone(id: string): HTMLElement {
    return make("p", { class: "hub-result__sentence" }, this.titleOf(id));
  }

  private titleOf(id: string): string {
    const both = [...(this.definition.levels ?? []), ...(this.definition.verdicts ?? [])];
    return both.find((one) => one.id === id)?.title ?? id;
  }

  private picture(result: Result): (HTMLElement | SVGElement)[] {
    const rows = numbers(this.definition, result);
    return [
      make("h3", {}, words.result_numbers),
      make(
        "p",
        { class: "hub-hint" },
        words.result_numbers_says,
        make("span", { class: "hub-picture-only" }, lineWords(rows)),
      ),
      chart(rows),
      table(rows),
    ];
  }

  private advice(result: Result): HTMLElement[] {
    const texts = result.dimensions.flatMap((dimension) => this.adviceFor(dimension));
    return texts.length > 0 ? [make("h3", {}, words.result_advice), ...texts] : [];
  }

  private adviceFor(dimension: DimensionScore): HTMLElement[] {
    const found = this.told.texts && adviceIn(this.told.texts, dimension);
    return found ? [copyOf(found)] : [];
  }
}
