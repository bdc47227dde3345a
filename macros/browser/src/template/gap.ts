// One blank in the document: a field where it comes first, and its words wherever else it stands.

import { all, button, fill, make } from "../dom";
import type { Blank } from "./paper";
import * as words from "../words";

/** As in a text question of a check. */
export const TEXT_LIMIT = 4000;

export class Gap {
  readonly id: string;
  readonly field: HTMLTextAreaElement;
  private readonly places: readonly HTMLElement[];
  private readonly first: HTMLElement;
  private offered: HTMLElement | null = null;

  constructor(
    private readonly blank: Blank,
    paper: HTMLElement,
    private readonly change: (id: string, text: string) => void,
  ) {
    this.id = blank.id;
    const [first, ...later] = all(paper, `[data-hub-gap="${blank.id}"]`);
    if (!first) throw new Error(`the document has no blank ${blank.id}`);
    this.first = first;
    this.field = this.makeField();
    this.places = [first, ...later].map((gap) => {
      const said = make("span", { class: "hub-gap__text" });
      gap.append(said);
      return said;
    });
    this.field.addEventListener("input", () => {
      if (blank.lines === 1) asOneLine(this.field);
      this.report();
    });
  }

  /** The name of the gap becomes the label of the field, which stands below it. */
  private makeField(): HTMLTextAreaElement {
    const { first, blank } = this;
    const name = `${first.id}--p--field`;
    // A line as well: a long one is seen whole where an input would cut it off.
    const field = make("textarea", {
      id: name,
      class: blank.lines > 1 ? "hub-field" : "hub-field hub-gap__one",
      maxlength: String(TEXT_LIMIT),
      autocomplete: "off",
      rows: String(blank.lines),
    });
    const label = make("label", { class: "hub-gap__label", for: name }, blank.label);
    first.querySelector(".hub-gap__name")?.after(label);
    if (blank.hint) {
      const hint = make("span", { class: "hub-gap__hint", id: `${name}--hint` }, blank.hint);
      field.setAttribute("aria-describedby", hint.id);
      label.after(hint);
    }
    first.append(field);
    first.classList.add("hub-gap--field");
    if (blank.lines === 1 && hasWordsAfter(first)) first.classList.add("hub-gap--within");
    else this.askedBy(sentenceBefore(first), field);
    return field;
  }

  /** A short sentence that ends with a colon right before the field says what is wanted, so nothing says it again. */
  private askedBy(sentence: HTMLElement | null, field: HTMLElement): void {
    if (!sentence) return;
    sentence.id ||= `${field.id}--asks`;
    field.setAttribute("aria-labelledby", sentence.id);
    this.first.classList.add("hub-gap--asked");
  }

  private report(): void {
    this.say(this.field.value);
    this.change(this.id, this.field.value);
  }

  get isBlank(): boolean {
    return this.field.value.trim() === "";
  }

  get label(): string {
    return this.blank.label;
  }

  /** Put what is kept on the page; a field that says the same already is left alone: somebody may be writing. */
  show(text: string): void {
    if (this.field.value !== text) this.field.value = text;
    this.say(text);
  }

  private say(text: string): void {
    const said = text.trim();
    for (const place of this.places) place.textContent = said;
    grow(this.field, this.blank.lines);
    for (const gap of this.places) gap.parentElement?.toggleAttribute("data-hub-filled", said !== "");
    if (this.offered) this.offered.hidden = said !== "";
  }

  /** Offer what is known already; it is written only when somebody asks for it. */
  offer(text: string): void {
    this.offered = button(fill(words.template_offer, { text }), "hub-button hub-button--quiet hub-gap__offer", () => {
      this.field.value = text;
      this.report();
      this.field.focus();
    });
    this.first.append(this.offered);
    this.offered.hidden = !this.isBlank;
  }

  link(): HTMLAnchorElement {
    const link = make("a", { href: `#${this.first.id}` }, this.blank.label);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      this.first.scrollIntoView({ block: "center" });
      this.field.focus({ preventScroll: true });
    });
    return link;
  }
}

/** A line end that was typed or pasted is a space, and the caret stays. */
function asOneLine(field: HTMLTextAreaElement): void {
  if (!field.value.includes("\n")) return;
  const at = field.selectionStart;
  field.value = field.value.replace(/\n/g, " ");
  field.setSelectionRange(at, at);
}

const MOST_ROWS = 20;

/** As high as its words: style sheets do it where the browser can, and rows where it cannot. */
function grow(field: HTMLTextAreaElement, least: number): void {
  if (CSS.supports("field-sizing", "content")) return;
  field.rows = least;
  while (field.rows < MOST_ROWS && field.scrollHeight > field.clientHeight) field.rows += 1;
}

/** Whether its sentence goes on behind the gap, so that the field is to stand in the line. */
function hasWordsAfter(gap: HTMLElement): boolean {
  const block = gap.closest("p, li, td, th");
  const range = document.createRange();
  range.setStartAfter(gap);
  if (block?.lastChild) range.setEndAfter(block.lastChild);
  return /[\p{L}\p{N}]/u.test(range.toString());
}

const SENTENCE = 90;

/** The words before the gap in its paragraph, or the paragraph before one that holds the gap alone. */
function sentenceBefore(gap: HTMLElement): HTMLElement | null {
  const block = gap.parentElement;
  if (!block?.matches("p, li")) return null;
  const before = [...block.childNodes].slice(0, [...block.childNodes].indexOf(gap));
  const words = before.map((node) => node.textContent ?? "").join("").trim();
  const other = block.previousElementSibling;
  if (words === "") return block.matches("p") && other instanceof HTMLElement && other.matches("p") && asks(other) ? other : null;
  const sentence = make("span");
  sentence.textContent = words;
  if (!asks(sentence) || before.some((node) => node instanceof Element && node.matches("[data-hub-gap], :has([data-hub-gap])"))) return null;
  sentence.replaceChildren(...before);
  block.prepend(sentence);
  return sentence;
}

function asks(sentence: HTMLElement): boolean {
  const text = sentence.textContent?.trim() ?? "";
  return text.endsWith(":") && text.length <= SENTENCE && !sentence.querySelector("[data-hub-gap]");
}
