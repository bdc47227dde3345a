// A template on its page: its blanks are filled in where they stand, kept on each change, and saved as a document.

import { open } from "../../model/answers";
import type { Answers, Expected, Given as Answer } from "../../model/answers";
import { CountBar } from "./count_bar";
import { all, fill, make, onClick, part } from "./dom";
import { earlierIn } from "./lineage/earlier";
import { offer } from "./file";
import { KeepPanel } from "./keep/keep_panel";
import type { Tool } from "./keep/keep_panel";
import { ownKeeper } from "./keep/own_keeper";
import { definitionIn } from "./page_data";
import { markdown } from "./paper_markdown";
import { printPaper } from "./print_paper";
import { PROFILE } from "./profile";
import type { Taken } from "./take_away";
import { Gap, TEXT_LIMIT } from "./template/gap";
import { Document } from "./template/paper";
import type { Given, TemplateData } from "./template/paper";
import { today } from "./today";
import * as words from "./words";

const textIn = (given: Answer | undefined): string => (given && "text" in given ? given.text : "");

function accepts(data: TemplateData): Expected["accepts"] {
  const ids = new Set(data.blanks.map((blank) => blank.id));
  return (id, value) => {
    if (!ids.has(id) || typeof value !== "object" || value === null || !("text" in value)) return null;
    const { text } = value;
    return typeof text === "string" && text.trim() !== "" && text.length <= TEXT_LIMIT ? { text } : null;
  };
}

/** What the organisation is called in the profile; "" where nobody said. */
function organisation(): string {
  const accepted = (id: string, value: unknown): Answer | null => (id === "name" ? (value as Answer) : null);
  const reading = window.Hub.store.peek({ hub: window.Hub.store.hubId(), entry: PROFILE, version: 1, accepts: accepted });
  return reading?.ok ? textIn(open(reading.saved).answers["name"]) : "";
}

class Form implements Tool {
  readonly entry: string;
  readonly keeper;
  readonly accepts: Expected["accepts"];
  private readonly gaps: readonly Gap[];
  private readonly panel: KeepPanel;
  private readonly bar: CountBar;
  private readonly document: Document;

  constructor(
    readonly root: HTMLElement,
    private readonly data: TemplateData,
    readonly earlier: Tool["earlier"],
  ) {
    this.entry = data.entry;
    this.accepts = accepts(data);
    this.keeper = ownKeeper(data, this.accepts, earlier);
    const paper = part(root, "paper");
    this.gaps = data.blanks.map((blank) => new Gap(blank, paper, (id, text) => this.write(id, text)));
    // Where there are fields, the keyboard reaches what scrolls by them.
    for (const box of all(paper, ".hub-scroll:has(.hub-field)")) box.removeAttribute("tabindex");
    this.document = new Document(data, JSON.parse(part(root, "blocks").textContent ?? "") as Given, (id) => this.said(id));
    this.bar = new CountBar(root);
    this.panel = new KeepPanel(this);
    this.offerName();
    onClick(root, "markdown", () => this.asMarkdown());
    onClick(root, "print-paper", printPaper);
    for (const name of ["left", "save"]) part(root, name).hidden = false;
    this.start();
  }

  start(): void {
    this.panel.start();
  }

  private said(id: string): string {
    return textIn(open(this.keeper.saved()).answers[id]);
  }

  private write(id: string, text: string): void {
    this.panel.change(id, this.accepts(id, { text }));
  }

  private offerName(): void {
    const gap = this.gaps.find((one) => one.id === "organisation");
    const name = gap ? organisation() : "";
    if (name !== "") gap?.offer(name);
  }

  show(): void {
    const { answers } = open(this.keeper.saved());
    // Spaces alone are kept nowhere, and are still on the way to a word.
    for (const gap of this.gaps) if (!gap.isBlank || answers[gap.id]) gap.show(textIn(answers[gap.id]));
    this.bar.show(this.count(answers), this.filled(answers), this.gaps.length);
    this.showLeft();
  }

  /** The links stay while the same is blank, so that the focus of whoever is at one of them stays too. */
  private showLeft(): void {
    const list = part(this.root, "left-list");
    const left = this.gaps.filter((gap) => gap.isBlank);
    if (list.dataset["hubLeft"] !== left.map((gap) => gap.id).join(" ")) {
      list.replaceChildren(...left.map((gap) => make("li", {}, gap.link())));
      list.dataset["hubLeft"] = left.map((gap) => gap.id).join(" ");
    }
    list.hidden = left.length === 0;
    part(this.root, "left-none").hidden = left.length > 0;
  }

  count(answers: Answers): string {
    return fill(words.template_count, { done: this.filled(answers), all: this.gaps.length });
  }

  private filled(answers: Answers): number {
    return this.gaps.filter((gap) => answers[gap.id]).length;
  }

  link(id: string): HTMLElement | null {
    return this.gaps.find((gap) => gap.id === id)?.link() ?? null;
  }

  says(_: string, given: Answer | undefined): string {
    return textIn(given) || words.template_blank;
  }

  rows(theirs: Answers, ours: Answers): ReturnType<Tool["rows"]> {
    return this.gaps.map(({ id, label }) => ({
      question: label,
      theirs: this.says(id, theirs[id]),
      ours: this.says(id, ours[id]),
    }));
  }

  first(): HTMLElement {
    return part(this.root, "count");
  }

  take(): Taken {
    const { title, blanks, entry } = this.data;
    const rows = blanks.map(({ id, label }) => [label, this.said(id)]);
    const head = [words.template_what, words.template_written];
    return {
      entry,
      table: () => [head, ...rows],
      book: () => ({ title, foot: title, sheets: [{ name: words.template_written, head, rows, widths: [30, 80] }] }),
      paper: () => this.document.paper(today()),
    };
  }

  private asMarkdown(): void {
    offer(`esn-hub-${this.entry}-${today()}.md`, markdown(this.document.paper(today())), "text/markdown");
    part(this.root, "saved").textContent = words.take_made;
  }
}

async function start(root: HTMLElement): Promise<() => void> {
  const data = definitionIn(root) as TemplateData;
  const form = new Form(root, data, await earlierIn(root, data.version));
  return () => form.start();
}

window.Hub.register("template", start);
