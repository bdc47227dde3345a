// The result of a check, made only when asked for: an answer in words, why, and then the numbers.
// The texts themselves were written into the page by Python; they are copied from there.

import type { Answers, Given } from "../../model/answers";
import type { Definition } from "../../model/definition";
import type { DimensionScore, Result } from "../../model/scoring";
import { score } from "../../questions/check";
import { all, fill, focusOn, make, part } from "./dom";
import type { Field } from "./field";
import { numbers, table } from "./result_numbers";
import { conditionWords, deciding } from "./result_reasons";
import { chart } from "./chart";
import { today } from "./today";
import * as words from "./words";

type InWords = (given: Given | undefined, field: Field) => string;

/** A copy of a text that stands in the page; its ids stay with the original. */
function copyOf(found: HTMLElement): HTMLElement {
  const copy = found.cloneNode(true) as HTMLElement;
  copy.hidden = false;
  for (const one of [copy, ...all(copy, "[id]")]) one.removeAttribute("id");
  for (const one of all(copy, '[data-hub-part="limit"]')) one.remove();
  return copy;
}

export class ResultView {
  short = false;
  private readonly byId: ReadonlyMap<string, Field>;
  private shownFor = "";

  constructor(
    private readonly root: HTMLElement,
    private readonly definition: Definition,
    private readonly fields: readonly Field[],
    private readonly inWords: InWords,
  ) {
    this.byId = new Map(fields.map((field) => [field.id, field]));
  }

  show(answers: Answers): void {
    const result = score(this.definition, answers);
    const nothing = Object.keys(answers).length === 0;
    part(this.root, "result-body").replaceChildren(
      ...(nothing ? [make("p", { class: "hub-result__sentence" }, words.result_nothing)] : this.whole(result, answers)),
      make("p", { class: "hub-hint" }, fill(words.result_foot, { version: this.definition.version, date: today() })),
    );
    this.shownFor = JSON.stringify([this.short, answers]);
    const place = part(this.root, "result");
    place.hidden = false;
    focusOn(part(this.root, "result-title"));
  }

  private whole(result: Result, answers: Answers): (HTMLElement | SVGElement)[] {
    return [...this.answer(result, answers), ...this.picture(result), ...this.advice(result)];
  }

  /** A result of other answers would be wrong; it goes away below, where nothing jumps. */
  hideIfOld(answers: Answers): void {
    const place = part(this.root, "result");
    if (!place.hidden && this.shownFor !== JSON.stringify([this.short, answers])) place.hidden = true;
  }

  /** The text of a level, a verdict or an advice, from the list of all of them that stands in the page. */
  private texts(name: "level" | "verdict" | "advice", id: string): HTMLElement[] {
    return all(part(this.root, "texts"), `[data-hub-${name}]`).filter(
      (one) => one.getAttribute(`data-hub-${name}`) === id,
    );
  }

  private answer(result: Result, answers: Answers): HTMLElement[] {
    if (this.definition.result === "levels") return this.level(result);
    if (this.definition.result === "verdict") return this.verdict(result, answers);
    return [make("p", { class: "hub-result__sentence" }, words.result_profile)];
  }

  private verdict(result: Result, answers: Answers): HTMLElement[] {
    const reached = result.verdict;
    if (!reached) return [];
    if (reached.id === null)
      return this.unsettled(
        reached.possible.map((id) => this.titleOf(id)),
        reached.questions,
      );
    const [text] = this.texts("verdict", reached.id);
    if (!text) return [];
    const copy = copyOf(text);
    copy.querySelector('[data-hub-part="why"]')?.replaceChildren(...this.why(result, answers, reached.id));
    return [copy];
  }

  private why(result: Result, answers: Answers, winner: string): HTMLElement[] {
    const reasons = deciding(result.verdicts, winner).map((condition) => {
      const field = (id: string): Field[] => this.fields.filter((one) => one.dimension === id && !one.optional);
      const given = field(condition.dimension).filter((one) => answers[one.id] !== undefined);
      const list = given.map((one) =>
        make("li", {}, make("span", {}, `${one.question} `), make("strong", {}, this.inWords(answers[one.id], one))),
      );
      return make("li", {}, conditionWords(this.definition, result, condition), make("ul", {}, ...list));
    });
    return reasons.length > 0 ? [make("p", {}, words.result_why), make("ul", { class: "hub-why" }, ...reasons)] : [];
  }

  private level(result: Result): HTMLElement[] {
    const reached = result.level;
    if (!reached) return [];
    if (this.short) return [make("p", { class: "hub-result__sentence" }, words.result_short)];
    const held = reached.id === null ? [] : this.texts("level", reached.id).map(copyOf);
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
    const links = questions.flatMap((id) => this.byId.get(id) ?? []).map((field) => make("li", {}, field.link()));
    return [
      make("p", { class: "hub-result__sentence" }, words.result_unsettled),
      ...(sure === null ? [] : [make("p", {}, fill(words.result_sure, { level: this.titleOf(sure) }))]),
      make("p", {}, fill(words.result_possible, { results: possible.join(" / ") })),
      ...(links.length > 0 ? [make("p", {}, words.result_settle), make("ul", {}, ...links)] : []),
    ];
  }

  private titleOf(id: string): string {
    const both = [...(this.definition.levels ?? []), ...(this.definition.verdicts ?? [])];
    return both.find((one) => one.id === id)?.title ?? id;
  }

  private picture(result: Result): (HTMLElement | SVGElement)[] {
    const rows = numbers(this.definition, result, this.fields);
    const { entry } = this.definition;
    return [
      make("h3", {}, words.result_numbers),
      make("p", { class: "hub-hint" }, words.result_numbers_says),
      chart(rows, entry, words.chart_title, words.chart_says),
      table(rows),
    ];
  }

  /** Of the advice of a dimension, the text for the lowest limit that its score stays under. */
  private advice(result: Result): HTMLElement[] {
    const texts = result.dimensions.flatMap((dimension) => this.adviceFor(dimension));
    return texts.length > 0 ? [make("h3", {}, words.result_advice), ...texts] : [];
  }

  private adviceFor(dimension: DimensionScore): HTMLElement[] {
    const { score: pair } = dimension;
    if (!pair || dimension.figure === null) return [];
    const below = (text: HTMLElement): number => Number(text.dataset["below"]);
    return this.texts("advice", dimension.id)
      .filter((text) => pair[0] < below(text) * pair[1])
      .sort((one, other) => below(one) - below(other))
      .slice(0, 1)
      .map(copyOf);
  }
}
