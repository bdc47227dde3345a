// One page for the board: in the place of the page of the check until somebody goes back, so that what is printed is
// what is seen. Loaded when it is asked for.

import { open } from "../../model/answers";
import type { Board, BoardFacts } from "./board/facts";
import { cutFor, fits, WIDEST } from "./board/fit";
import type { Cut, Letters, Sheet } from "./board/fit";
import { saidOf, staleness } from "./board/line";
import { boardPaper } from "./board/paper";
import { reportBlocks, ReportView } from "./board/report";
import { aboutOf, BoardSheet, linesOf } from "./board/sheet";
import { stepFacts } from "./board/step";
import { boardTexts } from "./board/texts";
import { boardOf } from "./board/wording";
import { button, fill, focusOn, make } from "./dom";
import { offer, WORD } from "./file";
import type { BeginBoard, Host } from "./host";
import { nextSteps } from "./report/steps_list";
import type { NextStep } from "./report/steps_list";
import type { Sharing } from "./take_away";
import { today } from "./today";
import * as words from "./words";

const FIRST = 3;
const OPEN = "hub-board-open";

/** Those to take first: not done, not dropped, and still asked for or somebody's own. */
function firstSteps(host: Host): readonly NextStep[] {
  const open = nextSteps(host).steps.filter(({ kept, planned, question }) => !kept.dropped && !kept.done && (planned || !question));
  return open.slice(0, FIRST);
}

function factsOf(host: Host, steps: readonly NextStep[]): BoardFacts {
  const round = open(host.keeper.saved());
  return {
    definition: host.definition,
    answers: host.answers(),
    started: round.started,
    day: round.closed ?? today(),
    short: host.short(),
    steps: steps.map(({ kept }) => ({ due: kept.due ?? "" })),
    texts: boardTexts(host.root),
  };
}

class BoardPage {
  private readonly element: HTMLElement;
  private readonly sheet: BoardSheet;
  private readonly title = make("h1", {}, words.board_title);
  private readonly fit = make("p", { class: "hub-board__fit", role: "status" });
  private readonly stale = make("p", { class: "hub-board__stale" });
  private readonly fault = make("p", { role: "alert" });
  private readonly report: ReportView;
  private generated = "";
  private letters: Letters = WIDEST;
  private cut: Cut | null = null;
  private scrolled = 0;

  constructor(
    private readonly host: Host,
    private readonly back: () => void,
  ) {
    this.sheet = new BoardSheet(host);
    this.report = new ReportView(host, () => this.fail());
    const whole = make("input", { type: "checkbox", autocomplete: "off" });
    whole.addEventListener("change", () => this.report.want(whole.checked));
    const bar = make(
      "div",
      { class: "hub-board__bar" },
      this.title,
      make("p", { class: "hub-hint" }, words.board_says),
      make(
        "div",
        { class: "hub-buttons" },
        button(words.board_print, "hub-button hub-button--main", () => window.print()),
        button(words.board_file, "hub-button", () => this.save()),
        button(words.board_back, "hub-button", () => this.close()),
      ),
      make("label", { class: "hub-switch" }, whole, " ", make("span", {}, words.board_whole)),
      this.fit,
      this.stale,
      this.fault,
    );
    this.element = make("main", { class: "hub-board" }, bar, this.sheet.element, this.report.element);
    host.keeper.listen(() => this.follow());
  }

  open(): void {
    this.scrolled = window.scrollY;
    document.body.append(this.element);
    document.documentElement.classList.add(OPEN);
    this.generated = "";
    this.follow();
    focusOn(this.title);
  }

  private close(): void {
    document.documentElement.classList.remove(OPEN);
    this.element.remove();
    window.scrollTo(0, this.scrolled);
    this.back();
  }

  /** What is cut follows the answers, and never what somebody is writing: nothing may jump away under their hands. */
  private follow(): void {
    if (!this.element.isConnected) return;
    const steps = firstSteps(this.host);
    const board = boardOf(factsOf(this.host, steps));
    const generated = JSON.stringify([board, steps.map((step) => step.proposed)]);
    if (generated !== this.generated || !this.cut) {
      this.letters = this.sheet.letters();
      this.cut = cutFor(this.sheetOf(board, steps, (line) => line.words), this.letters);
    }
    this.generated = generated;
    this.sheet.show(board, steps, this.cut);
    this.tell(board, steps, this.cut);
    this.report.follow();
  }

  private fail(): void {
    this.fault.textContent = words.board_not_loaded;
  }

  /** As a Word document: the page, and the report behind it when that is shown. */
  private save(): void {
    this.fault.textContent = "";
    this.write().catch((error: unknown) => {
      console.error(error);
      this.fail();
    });
  }

  private async write(): Promise<void> {
    await window.Hub.need("share");
    const steps = firstSteps(this.host);
    const facts = factsOf(this.host, steps);
    const board = boardOf(facts);
    const page = boardPaper(this.sheetOf(board, steps, (line) => saidOf(this.host, line)));
    const behind = this.report.wanted ? await reportBlocks(this.host) : [];
    const head = { heading: words.board_report, level: 1, page: true } as const;
    const blocks = [...page, ...(behind.length > 0 ? [head, ...behind] : [])];
    const made = (window.Hub.data("share") as Sharing).paper({ title: board.title, foot: board.foot, blocks });
    offer(`esn-hub-${this.host.definition.entry}-${words.board_file_name}-${facts.day}.docx`, made, WORD);
  }

  private sheetOf(board: Board, steps: readonly NextStep[], say: Sheet["say"]): Sheet {
    const who = [
      [words.board_by, aboutOf(this.host, "by")],
      [words.board_whom, aboutOf(this.host, "whom")],
      [words.board_when, board.when],
    ].filter(([, value]) => value !== "");
    return { board, say, about: who.map((one) => `${one.join(": ")}.`).join(" "), steps: steps.map(({ text, kept }) => ({ text, facts: stepFacts(kept) })) };
  }

  private tell(board: Board, steps: readonly NextStep[], cut: Cut): void {
    const good = fits(this.sheetOf(board, steps, (line) => saidOf(this.host, line)), cut, this.letters);
    const says = good ? words.board_fits : words.board_over;
    if (this.fit.textContent !== says) this.fit.textContent = says;
    const count = linesOf(board, cut).filter((line) => staleness(this.host, line)).length;
    this.stale.textContent = count === 1 ? words.board_stale_one : fill(words.board_stale, { count });
    this.stale.hidden = count === 0;
  }
}

const begin: BeginBoard = (host, back) => {
  const page = new BoardPage(host, back);
  return () => page.open();
};
window.Hub.data("board", begin);
