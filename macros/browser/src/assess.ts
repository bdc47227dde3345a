// A check on the page: answers in and out of the fields, and the parts around them.

import { open } from "../../model/answers";
import type { Answers } from "../../model/answers";
import type { Definition } from "../../model/definition";
import { acceptsFor, decode, encode, score } from "../../questions/check";
import { all, onClick, part } from "./dom";
import { Field } from "./field";
import { KeepPanel } from "./keep_panel";
import type { Tool } from "./keep_panel";
import { definitionIn } from "./page_data";
import { Progress } from "./progress";
import { ResultView } from "./result";
import { openLinks, showLink } from "./share";
import * as words from "./words";

const STATES: Readonly<Record<string, string>> = {
  blank: words.answer_blank,
  dont_know: words.answer_dont_know,
  not_applicable: words.answer_not_applicable,
  none: words.answer_none,
};

class Check implements Tool {
  readonly entry: string;
  readonly keeper;
  private readonly fields: readonly Field[];
  private readonly progress: Progress;
  private readonly result: ResultView;
  private readonly panel: KeepPanel;

  constructor(
    readonly root: HTMLElement,
    private readonly definition: Definition,
  ) {
    this.entry = definition.entry;
    const accepts = acceptsFor(definition);
    const { entry, version } = definition;
    this.keeper = window.Hub.store.keeper({ hub: window.Hub.store.hubId(), entry, version, accepts }, definition.title);
    this.fields = all<HTMLFieldSetElement>(root, "fieldset[data-hub-question]").map(
      (element) => new Field(element, accepts, (field, given) => this.panel.change(field.id, given)),
    );
    this.progress = new Progress(root, this.fields);
    this.result = new ResultView(root, definition, this.fields, (kept, field) => field.words(kept, STATES));
    this.panel = new KeepPanel(this);
    this.bind();
    this.start();
    openLinks(definition, this.panel, (why) => this.panel.refuse(why));
  }

  start(): void {
    this.panel.start();
  }

  private bind(): void {
    onClick(this.root, "result", () => this.result.show(this.answers()));
    onClick(this.root, "link", () => showLink(this.root, this.definition, this.answers()));
    onClick(this.root, "print", () => window.print());
    const short = this.root.querySelector<HTMLInputElement>('[data-hub-do="short"]');
    short?.addEventListener("change", () => this.shorten(short.checked));
  }

  private answers(): Answers {
    return open(this.keeper.saved()).answers;
  }

  /** Hide what is not in the short form; the answers stay, and going on shows them again. */
  private shorten(on: boolean): void {
    for (const field of this.fields) field.element.hidden = on && !field.short;
    for (const section of all(this.root, "[data-hub-dimension]")) {
      section.hidden = on && section.querySelector("fieldset[data-hub-question]:not([hidden])") === null;
    }
    this.result.short = on;
    this.show();
  }

  count(answers: Answers): string {
    return this.progress.sentence(answers);
  }

  rows(theirs: Answers, ours: Answers): ReturnType<Tool["rows"]> {
    return this.fields.map((field) => ({
      question: field.question,
      theirs: field.words(theirs[field.id], STATES),
      ours: field.words(ours[field.id], STATES),
    }));
  }

  show(): void {
    const answers = this.answers();
    for (const field of this.fields) field.show(answers[field.id]);
    this.progress.show(answers);
    this.result.hideIfOld(answers);
  }

  first(): HTMLElement {
    return part(this.root, "count");
  }
}

function start(root: HTMLElement): () => void {
  const check = new Check(root, definitionIn(root) as Definition);
  return () => check.start();
}

window.Hub.register("assess", start);
// For the tests, which hold these equal to Python in the bundle that is shipped.
window.Hub.data("assess", { acceptsFor, decode, encode, score });
// For the test that holds this bundle to the Python reference, and for whoever checks a result by hand.
window.Hub.data("assess", { acceptsFor, decode, encode, score });
