// A check on the page: answers in and out of the fields, and the parts around them.

import { open } from "../../model/answers";
import type { Answers, Given } from "../../model/answers";
import { beside } from "../../model/beside";
import type { Definition, QuestionData } from "../../model/definition";
import { acceptsFor, inWords, isScored, TYPES } from "../../questions/check";
import { answerWords } from "./answer_words";
import { Dated } from "./dated";
import { all, onClick, part } from "./dom";
import { earlierIn } from "./lineage/earlier";
import type { Earlier } from "./lineage/earlier";
import { Evidence } from "./evidence";
import { Field } from "./assess/field";
import type { BeginReport, Host, Report, RoundsBundle, Trial } from "./host";
import { KeepPanel } from "./keep/keep_panel";
import type { Tool } from "./keep/keep_panel";
import { ownKeeper } from "./keep/own_keeper";
import { checkIn } from "./page_data";
import { Progress } from "./assess/progress";
import { openLinks, withLinks } from "./link_address";
import { takeCheck } from "./take_away";
import type { Taken } from "./take_away";
import * as words from "./words";

class Check implements Tool, Host {
  readonly entry: string;
  readonly keeper;
  readonly accepts;
  private readonly fields: readonly Field[];
  private readonly evidence: ReadonlyMap<string, Evidence>;
  private readonly progress: Progress;
  private readonly panel: KeepPanel;
  private readonly dated: Dated;
  private report: Report | null = null;
  private shortened = false;
  trial: Trial | null = null;

  constructor(
    readonly root: HTMLElement,
    readonly definition: Definition,
    readonly earlier: Earlier | null,
  ) {
    this.entry = definition.entry;
    const accepts = acceptsFor(definition);
    this.accepts = accepts;
    this.keeper = ownKeeper(definition, accepts, earlier);
    this.fields = all<HTMLFieldSetElement>(root, "fieldset[data-hub-question]").map(
      (element) => new Field(element, accepts, (field, given) => this.change(field.id, given)),
    );
    this.evidence = new Map(this.fields.map((field) => [field.id, this.evidenceOf(field)]));
    this.progress = new Progress(root, this.fields);
    this.panel = new KeepPanel(this);
    this.dated = new Dated(this, () => this.rounds());
    this.bind();
    this.start();
    openLinks(this, this.panel);
    this.panel.bringUp();
  }

  start(): void {
    this.panel.start();
  }

  private bind(): void {
    onClick(this.root, "result", () => this.showResult());
    onClick(this.root, "link", () => this.showLink());
    onClick(this.root, "print", () => window.print());
    const short = this.root.querySelector<HTMLInputElement>('[data-hub-do="short"]');
    short?.addEventListener("change", () => this.shorten(short.checked));
  }

  private showLink(): void {
    this.panel.settle();
    withLinks(this.panel, (links) => links.show(this.root, this.definition, this.kept()));
  }

  private evidenceOf(field: Field): Evidence {
    return new Evidence(field, part(this.root, "evidence"), async (id, box) =>
      (await this.rounds()).evidence(this, id, box),
    );
  }

  /** What is not answering is a bundle of its own, too. */
  private async rounds(): Promise<RoundsBundle> {
    try {
      await window.Hub.need("rounds");
    } catch (error) {
      this.panel.refuse(words.dated_not_loaded);
      throw error;
    }
    return window.Hub.data("rounds") as RoundsBundle;
  }

  kept(): Answers {
    return open(this.keeper.saved()).answers;
  }

  answers(): Answers {
    const kept = this.kept();
    return this.trial ? this.trial.answers(kept) : kept;
  }

  private change(id: string, given: Given | null): void {
    if (this.trial) this.trial.change(id, given);
    else this.panel.change(id, given);
  }

  undoable(undo: () => void, says: string): void {
    this.panel.undoable(undo, says);
  }

  /** Also a number that is none, which no answer replaces, goes from the fields. */
  follow(anew: boolean): void {
    if (anew) for (const field of this.fields) field.show(this.kept()[field.id], true);
    this.panel.follow();
  }

  short(): boolean {
    return this.shortened;
  }

  link(question: string): HTMLElement | null {
    return this.fields.find((field) => field.id === question)?.link() ?? null;
  }

  /** The result is a bundle of its own: most of a visit is answering. */
  private showResult(): void {
    window.Hub.need("report").then(
      () => {
        this.report ??= (window.Hub.data("report") as BeginReport)(this);
        this.report.show();
      },
      () => this.panel.refuse(words.result_not_loaded),
    );
  }

  /** Hide what is not in the short form; the answers stay, and going on shows them again. */
  private shorten(on: boolean): void {
    for (const field of this.fields) field.element.hidden = on && !field.short;
    for (const section of all(this.root, "[data-hub-dimension]")) {
      section.hidden = on && section.querySelector("fieldset[data-hub-question]:not([hidden])") === null;
    }
    this.shortened = on;
    this.show();
  }

  count(answers: Answers): string {
    return this.progress.sentence(answers);
  }

  rows(theirs: Answers, ours: Answers): ReturnType<Tool["rows"]> {
    return this.fields.map((field) => ({
      question: field.question,
      theirs: this.says(field.id, theirs[field.id]),
      ours: this.says(field.id, ours[field.id]),
    }));
  }

  says(id: string, given: Given | undefined): string {
    const asked = this.definition.questions.find((question) => question.id === id) as QuestionData;
    return answerWords(asked, given);
  }

  take(): Promise<Taken> {
    return takeCheck(this);
  }

  show(): void {
    const answers = this.answers();
    const noted = beside(open(this.keeper.saved()), "evidence");
    for (const field of this.fields) {
      field.show(answers[field.id]);
      this.evidence.get(field.id)?.show(noted[field.id]);
    }
    this.progress.show(answers);
    this.dated.show();
    this.report?.follow();
    // For what stands in the same page and looks only at the page.
    this.root.dispatchEvent(new Event("hub:shown"));
  }

  first(): HTMLElement {
    return part(this.root, "count");
  }
}

async function start(root: HTMLElement): Promise<() => void> {
  const definition = checkIn(root);
  const check = new Check(root, definition, await earlierIn(root, definition.version));
  return () => check.start();
}

window.Hub.register("assess", start);
// For the test that holds this bundle to the Python reference, and for whoever checks a result by hand.
// The last three are for the bundles that only this one loads: build.mjs says which.
window.Hub.data("assess", { acceptsFor, checkIn, inWords, isScored, TYPES });
