// One sentence of the page for the board: the generated words or somebody's own, the figures that stand beside it,
// and a mark when what it was written to has changed.

import { open, withOpen } from "../../../model/answers";
import { beside, withBeside } from "../../../model/beside";
import type { Change } from "../../../model/beside";
import type { Line } from "./facts";
import { PaperField } from "./field";
import { button, fill, make } from "../dom";
import type { Host } from "../host";
import * as words from "../words";

const LIMIT = 1000;

/** What the page says of itself, to be compared later; the figures come first, so that no long text cuts them off. */
const fromOf = ({ words: text, figures }: Line): string => `${figures}\n${text}`.slice(0, LIMIT);

const keptOf = (host: Host, key: string): { readonly text?: string; readonly from?: string } =>
  beside(open(host.keeper.saved()), "board")[key] ?? {};

/** A line as it is to be printed. */
export const saidOf = (host: Host, line: Line): string => keptOf(host, line.key).text ?? line.words;

/** Whether it was written before something changed, and what: the figures or the answers behind them. */
export function staleness(host: Host, line: Line): "figures" | "words" | null {
  const { text, from } = keptOf(host, line.key);
  if (text === undefined || from === undefined || from === fromOf(line)) return null;
  return from.split("\n")[0] === line.figures ? "words" : "figures";
}

export class LineView {
  readonly element: HTMLElement;
  private readonly field: PaperField;
  private readonly figures = make("span", { class: "hub-board__figures" });
  private readonly note = make("div", { class: "hub-board__note" });
  private readonly says = make("p", { class: "hub-board__stale" });
  private readonly restore: HTMLButtonElement;
  private line: Line;
  /** The words that were taken back a moment ago. */
  private before: string | null = null;

  constructor(
    private readonly host: Host,
    line: Line,
    tag: "p" | "li" | "div" = "div",
  ) {
    this.line = line;
    this.field = new PaperField(line.label, LIMIT, (text) => this.write(text));
    this.restore = button("", "hub-button hub-button--quiet", () => this.turn());
    this.note.append(this.says, this.restore);
    this.element = make(tag, { class: "hub-board__line" }, this.field.element, " ", this.figures, this.note);
  }

  private keep(values: Change<"board">): void {
    this.host.keeper.edit((saved) => withOpen(saved, (round) => withBeside(round, "board", this.line.key, values)));
  }

  /** The generated words are not kept: they follow the answers. */
  private write(text: string): void {
    this.before = null;
    const own = text !== this.line.words;
    this.keep({ text: own ? text : null, from: own ? fromOf(this.line) : null });
  }

  /** Back to the generated words, or from them to one's own again. */
  private turn(): void {
    const { text } = keptOf(this.host, this.line.key);
    const back = this.before;
    if (text === undefined && back === null) return;
    this.before = text ?? null;
    this.keep(text !== undefined ? { text: null, from: null } : { text: back, from: fromOf(this.line) });
    this.restore.focus();
  }

  show(line: Line): void {
    this.line = line;
    const { text } = keptOf(this.host, line.key);
    const stale = staleness(this.host, line);
    this.field.show(text ?? line.words);
    this.figures.textContent = line.figures;
    this.figures.hidden = line.figures === "";
    this.note.hidden = text === undefined && this.before === null;
    this.restore.textContent = text === undefined ? words.board_undo : words.board_restore;
    const changed = stale === "figures" ? words.board_changed_figures : words.board_changed_words;
    const now = fill(words.board_now, { text: [line.words, line.figures].filter(Boolean).join(" ") });
    this.says.textContent = stale ? `${changed} ${now}` : "";
    this.says.hidden = !stale;
    this.element.toggleAttribute("data-hub-stale", stale !== null);
  }
}
