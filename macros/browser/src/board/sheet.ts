// The sheet for the board on the screen, as it will be on paper. It is laid out anew when it has other parts than
// before, and otherwise only told what changed: somebody may be writing in it.

import { open, withOpen } from "../../../model/answers";
import { beside, withBeside } from "../../../model/beside";
import type { Areas, Board, Line } from "./facts";
import { PaperField } from "./field";
import { others } from "./fit";
import { WIDEST } from "./fit";
import type { Cut, Letters } from "./fit";
import { LineView } from "./line";
import { BoardStepView } from "./step";
import { make } from "../dom";
import type { Host } from "../host";
import type { NextStep } from "../report/steps_list";
import * as words from "../words";

type Who = "by" | "whom";

/** Letters about as often as English has them. */
const SAMPLE = "Who answered, when, and for whom? Of 100 people here most can say what should be better, and how to see it. ";

export const aboutOf = (host: Host, id: Who): string => beside(open(host.keeper.saved()), "about")[id]?.text ?? "";

export class BoardSheet {
  readonly element = make("article", { class: "hub-board__sheet" });
  private readonly lines = new Map<string, LineView>();
  private readonly steps = new Map<string, BoardStepView>();
  private readonly about: Readonly<Record<Who, PaperField>>;
  private laidOut = "";

  constructor(private readonly host: Host) {
    this.about = { by: this.who("by", words.board_by), whom: this.who("whom", words.board_whom) };
  }

  private who(id: Who, label: string): PaperField {
    return new PaperField(label, 200, (text) =>
      this.host.keeper.edit((saved) =>
        withOpen(saved, (round) => withBeside(round, "about", id, { text: text.trim() === "" ? null : text })),
      ),
    );
  }

  show(board: Board, steps: readonly NextStep[], cut: Cut): void {
    this.element.dataset["hubSize"] = String(cut.size);
    const shape = JSON.stringify([
      cut,
      board.title,
      board.when,
      board.fact,
      board.range,
      board.foot,
      board.lists,
      linesOf(board, cut).map((one) => one.key),
      steps.map((one) => one.id),
    ]);
    if (shape !== this.laidOut) this.lay(board, steps, cut);
    this.laidOut = shape;
    for (const line of linesOf(board, cut)) this.view(line).show(line);
    for (const [at, step] of steps.entries()) this.step(step.id, at).show(step);
    for (const id of ["by", "whom"] as const) this.about[id].show(aboutOf(this.host, id));
  }

  /** How wide letters are in the faces of this browser. */
  letters(): Letters {
    const wide = (name: keyof Letters): number => {
      const sample = make("span", { class: `hub-board__sample hub-board__sample--${name}`, "aria-hidden": "true" }, SAMPLE);
      this.element.append(sample);
      const width = sample.getBoundingClientRect().width / SAMPLE.length / parseFloat(getComputedStyle(sample).fontSize);
      sample.remove();
      return width > 0 ? width : WIDEST[name];
    };
    return { sans: wide("sans"), bold: wide("bold"), serif: wide("serif") };
  }

  private view(line: Line, tag: "p" | "li" | "div" = "div"): LineView {
    const view = this.lines.get(line.key) ?? new LineView(this.host, line, tag);
    this.lines.set(line.key, view);
    return view;
  }

  private step(id: string, at: number): BoardStepView {
    const key = `${at}-${id}`;
    const view = this.steps.get(key) ?? new BoardStepView(this.host, id, at + 1);
    this.steps.set(key, view);
    return view;
  }

  private lay(board: Board, steps: readonly NextStep[], cut: Cut): void {
    const focused = document.activeElement;
    const place = (line: Line, tag: "p" | "li" | "div" = "div"): HTMLElement => this.view(line, tag).element;
    const risks = board.risks.slice(0, cut.risks);
    this.element.replaceChildren(
      make("header", {}, make("h2", { class: "hub-board__title" }, board.title), place(board.asked), this.aboutPart(board.when)),
      make(
        "section",
        { class: "hub-board__answer" },
        make("h3", { class: "hub-hidden" }, words.board_answer),
        ...(board.fact === "" ? [] : [make("p", { class: "hub-board__fact-said" }, board.fact)]),
        ...board.answer.map((line) => place(line)),
        ...(board.range === "" ? [] : [make("p", { class: "hub-board__range" }, board.range)]),
      ),
      ...(board.lists.length === 0 ? [] : [make("div", { class: "hub-board__lists" }, ...board.lists.map((list) => this.areas(list, cut)))]),
      ...this.part(words.board_steps, steps, (list) => make("ol", { class: "hub-board__steps" }, ...list.map((one, at) => this.step(one.id, at).element))),
      ...this.part(words.board_risks, risks, (list) => make("ul", { class: "hub-board__risks" }, ...list.map((one) => place(one, "li")))),
      make("section", { class: "hub-board__decision" }, make("h3", {}, words.board_decision), place(board.decision)),
      make("section", { class: "hub-board__limits" }, make("h3", {}, words.board_limits), ...board.limits.map((one) => place(one))),
      make("p", { class: "hub-board__foot" }, board.foot),
    );
    if (focused instanceof HTMLElement && this.element.contains(focused)) focused.focus({ preventScroll: true });
  }

  private part<T>(title: string, all: readonly T[], list: (all: readonly T[]) => HTMLElement): HTMLElement[] {
    return all.length === 0 ? [] : [make("section", {}, make("h3", {}, title), list(all))];
  }

  private aboutPart(when: string): HTMLElement {
    const row = (title: string, value: HTMLElement | string): HTMLElement => make("div", {}, make("dt", {}, title), make("dd", {}, value));
    return make(
      "dl",
      { class: "hub-board__about" },
      row(words.board_by, this.about.by.element),
      row(words.board_whom, this.about.whom.element),
      row(words.board_when, when),
    );
  }

  /** A name and its figure are fixed; the sentence under it is anybody's. */
  private areas(list: Areas, cut: Cut): HTMLElement {
    const items = list.areas.slice(0, cut.areas).map((one) => {
      const figures = one.figures === "" ? [] : [" ", make("span", { class: "hub-board__figures" }, one.figures)];
      const view = this.view(one);
      view.element.classList.add("hub-board__behind");
      return make("li", {}, make("p", { class: "hub-board__area" }, one.title, ...figures), view.element);
    });
    const more = list.areas.length === 0 ? list.none : others(list, cut.areas);
    return make(
      "section",
      {},
      make("h3", {}, list.title),
      ...(items.length > 0 ? [make("ul", {}, ...items)] : []),
      ...(more === "" ? [] : [make("p", { class: "hub-board__more" }, more)]),
    );
  }
}

/** Every sentence of the sheet that is shown. */
export function linesOf(board: Board, cut: Cut): readonly Line[] {
  const areas = board.lists.flatMap((list) => list.areas.slice(0, cut.areas));
  return [board.asked, ...board.answer, ...areas, ...board.risks.slice(0, cut.risks), board.decision, ...board.limits];
}
