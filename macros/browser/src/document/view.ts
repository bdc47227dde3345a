// "Your document" in the result of a check: read on the page, printed as a paper of its own, taken away as a file.

import { open } from "../../../model/answers";
import { beside } from "../../../model/beside";
import { button, fill, make } from "../dom";
import { footOf, paperOf, people } from "./files";
import { compile, paragraphs } from "./lines";
import type { Compiled, Line, Part } from "./lines";
import { offer, WORD } from "../file";
import type { Host, Section } from "../host";
import { markdown } from "../paper_markdown";
import { printPaper } from "../print_paper";
import type { Sharing } from "../take_away";
import { today } from "../today";
import * as words from "../words";

export class DocumentView implements Section {
  readonly element: HTMLElement;
  private readonly count = make("p");
  private readonly says = make("p", { class: "hub-document__says", role: "status" });
  private readonly paper = make("article", { class: "hub-paper" });

  constructor(private readonly host: Host) {
    const name = `${host.definition.entry}--p--document`;
    this.element = make(
      "section",
      { class: "hub-document", "aria-labelledby": name },
      make("h3", { id: name }, words.document_title),
      make("p", { class: "hub-hint" }, words.document_says),
      this.count,
      make(
        "div",
        { class: "hub-buttons" },
        button(words.document_docx, "hub-button", () => this.asWord()),
        button(words.document_markdown, "hub-button", () => this.asMarkdown()),
        button(words.document_print, "hub-button", printPaper),
      ),
      this.says,
      this.paper,
    );
  }

  private compiled(): Compiled {
    const { definition, keeper } = this.host;
    return compile(definition, this.host.answers(), beside(open(keeper.saved()), "evidence"));
  }

  show(): void {
    const made = this.compiled();
    this.says.textContent = "";
    this.count.textContent = made.gaps === 0 ? words.document_whole : fill(words.document_gaps, { count: made.gaps });
    this.paper.replaceChildren(
      make("h4", { class: "hub-paper__title" }, this.host.definition.title),
      ...people(this.host).map((text) => make("p", { class: "hub-hint" }, text)),
      ...made.parts.flatMap((part) => this.part(part)),
      ...this.apart(made),
      make("p", { class: "hub-hint" }, footOf(this.host, today())),
    );
  }

  private part({ title, says, lines }: Part): HTMLElement[] {
    const facts = lines.filter((line) => line.what === "fact");
    const gaps = lines.filter((line) => line.what === "gap");
    return [
      make("h5", {}, title),
      ...(says && gaps.length > 0 ? [make("p", { class: "hub-hint hub-paper__says" }, says)] : []),
      ...lines.filter((line) => line.what === "words").flatMap((line) => ownWords(line)),
      ...factList(facts),
      ...gaps.map((line) => this.gap(line)),
    ];
  }

  private gap({ question, text, rests }: Line): HTMLElement {
    const link = this.host.link(question.id) ?? make("span", {}, question.text);
    return make("p", { class: "hub-paper__gap" }, make("strong", {}, text), " ", link, ...restsOf(rests));
  }

  private apart({ apart }: Compiled): HTMLElement[] {
    if (apart.length === 0) return [];
    const links = apart.map((one) => make("li", {}, this.host.link(one.id) ?? one.text));
    return [make("div", { class: "hub-paper__apart" }, make("p", {}, words.document_apart), make("ul", {}, ...links))];
  }

  private name(ending: string): string {
    return `${this.host.definition.entry}-${words.document_file}-${today()}.${ending}`;
  }

  private asMarkdown(): void {
    offer(this.name("md"), markdown(paperOf(this.host, this.compiled(), today())), "text/markdown");
    this.says.textContent = words.take_made;
  }

  private asWord(): void {
    window.Hub.need("share").then(
      () => {
        const sharing = window.Hub.data("share") as Sharing;
        offer(this.name("docx"), sharing.paper(paperOf(this.host, this.compiled(), today())), WORD);
        this.says.textContent = words.take_made;
      },
      () => {
        this.says.textContent = words.take_not_made;
      },
    );
  }
}

const restsOf = (rests: readonly string[]): HTMLElement[] =>
  rests.map((text) => make("span", { class: "hub-paper__rests" }, text));

function ownWords({ text, rests }: Line): HTMLElement[] {
  const said = paragraphs(text).map((one) => make("p", { class: "hub-paper__words" }, one));
  return rests.length > 0 ? [...said, make("p", { class: "hub-hint" }, ...restsOf(rests))] : said;
}

function factList(lines: readonly Line[]): HTMLElement[] {
  if (lines.length === 0) return [];
  const list = make("ul", { class: "hub-paper__facts" }, ...lines.map(fact));
  return [make("p", { class: "hub-paper__check" }, words.document_checked), list];
}

const fact = ({ question, text, rests }: Line): HTMLElement =>
  make("li", {}, `${question.text} `, make("strong", {}, text), ...restsOf(rests));
