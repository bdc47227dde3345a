// One question on the page: reads what the reader gave, shows what is kept. Knows the marks that the
// question templates set (data-hub-answer, -number, -text, -state), and no question type by name.

import type { Given } from "../../../model/answers";
import { all, make, onClick, part } from "../dom";
import { WhoBoxes } from "./who_boxes";

type Accepts = (question: string, value: unknown) => Given | null;

export const REASON_LIMIT = 500;

const given = {
  dontKnow: "dont_know",
  notApplicable: "not_applicable",
} as const;

export class Field {
  readonly id: string;
  readonly dimension: string;
  readonly short: boolean;
  /** Own words, which are never scored. */
  readonly optional: boolean;
  private readonly answers: HTMLInputElement[];
  private readonly states: HTMLInputElement[];
  /** The answers are the parts of roles in a task. */
  private readonly who: WhoBoxes | null;
  private readonly written: (HTMLInputElement | HTMLTextAreaElement)[];
  private readonly reason: HTMLInputElement | null;
  private readonly clearer: HTMLElement | null;

  constructor(
    readonly element: HTMLFieldSetElement,
    private readonly accepts: Accepts,
    private readonly onChange: (field: Field, given: Given | null) => void,
  ) {
    this.id = element.dataset["hubQuestion"] ?? "";
    this.dimension = element.closest<HTMLElement>("[data-hub-dimension]")?.dataset["hubDimension"] ?? "";
    this.short = element.hasAttribute("data-hub-short");
    this.optional = element.querySelector("[data-hub-text]") !== null;
    this.answers = all(element, "[data-hub-answer]");
    this.who = WhoBoxes.of(this.answers);
    this.states = all(element, "[data-hub-state]");
    this.written = all(element, "[data-hub-number], [data-hub-text]");
    this.reason = element.querySelector("[data-hub-reason]");
    this.clearer = onClick(element, "clear", () => this.clear());
    // Not in the page itself, which would hold the text of each question twice.
    this.clearer?.append(make("span", { class: "hub-hidden" }, `: ${part(element, "text").textContent ?? ""}`));
    this.bind();
  }

  private bind(): void {
    for (const input of [...this.answers, ...this.states]) input.addEventListener("change", () => this.pick(input));
    for (const input of this.written) {
      input.addEventListener("input", () => this.pick(input));
      input.addEventListener("change", () => this.showFault());
    }
    this.reason?.addEventListener("input", () => this.report());
    this.show(undefined);
  }

  /** An answer and a state exclude each other, also where they are boxes and not a radio group. */
  private pick(input: HTMLInputElement | HTMLTextAreaElement): void {
    const state = this.states.includes(input as HTMLInputElement);
    for (const other of this.states) if (other !== input) other.checked = false;
    if (state) {
      for (const other of this.answers) other.checked = false;
      for (const other of this.written) other.value = "";
    }
    this.who?.settle(input as HTMLInputElement);
    this.report();
    this.showFault(false);
  }

  private report(): void {
    this.showParts();
    this.onChange(this, this.given());
  }

  /** What the page says now; null for a blank, and for a number that is none. */
  given(): Given | null {
    const raw = this.raw();
    return raw === null ? null : this.accepts(this.id, raw);
  }

  private raw(): unknown {
    const state = this.states.find((input) => input.checked)?.dataset["hubState"];
    if (state === given.dontKnow) return { state };
    if (state === given.notApplicable) return { state, reason: this.reason?.value ?? "" };
    if (state === "none") return { answers: [] };
    if (this.who) return this.who.read();
    const chosen = this.answers.filter((input) => input.checked);
    if (chosen[0]?.type === "radio") return { answer: chosen[0].value };
    if (chosen.length > 0) return { answers: chosen.map((input) => input.value) };
    const [field] = this.written;
    const text = field?.value.trim() ?? "";
    if (!field || text === "") return null;
    return field.hasAttribute("data-hub-number") ? { number: text } : { text: field.value };
  }

  /** Put what is kept on the page. A page that says the same already stays as it is: somebody may be writing. */
  show(kept: Given | undefined, anyway = false): void {
    if (anyway || JSON.stringify(this.given()) !== JSON.stringify(kept ?? null)) this.put(kept);
    this.showParts();
    this.showFault(false);
  }

  private put(kept: Given | undefined): void {
    const state = kept && "state" in kept ? kept.state : null;
    const ids = kept && "answers" in kept ? kept.answers : kept && "answer" in kept ? [kept.answer] : [];
    const none = kept !== undefined && "answers" in kept && ids.length === 0;
    if (this.who) this.who.show(kept);
    else for (const input of this.answers) input.checked = ids.includes(input.value);
    for (const input of this.states) input.checked = input.dataset["hubState"] === (none ? "none" : state);
    for (const input of this.written) {
      const text = kept && "number" in kept ? kept.number : kept && "text" in kept ? kept.text : "";
      if (input.value !== text) input.value = text;
    }
    const reason = kept && "reason" in kept ? kept.reason : "";
    if (this.reason && this.reason.value !== reason) this.reason.value = reason;
  }

  clear(): void {
    this.put(undefined);
    this.report();
    this.showFault(false);
    // The button is gone now, and focus must not fall to the top of the page.
    [...this.answers, ...this.written][0]?.focus({ preventScroll: true });
  }

  private showParts(): void {
    const away = this.states.find((input) => input.dataset["hubState"] === given.notApplicable)?.checked ?? false;
    const box = this.reason?.closest<HTMLElement>('[data-hub-part="reason"]');
    if (box) box.hidden = !away;
    const anything =
      [...this.answers, ...this.states].some((input) => input.checked) ||
      this.written.some((input) => input.value !== "");
    if (this.clearer) this.clearer.hidden = !anything;
    this.element.toggleAttribute("data-hub-answered", anything);
  }

  /** Say that a number is none: when the reader leaves the field, not while typing. */
  private showFault(loud = true): void {
    const fault = this.element.querySelector<HTMLElement>('[data-hub-part="fault"]');
    const [field] = this.written;
    if (!fault || !field) return;
    const wrong = field.value.trim() !== "" && this.given() === null;
    if (wrong && !loud) return;
    fault.hidden = !wrong;
    part(this.element, "fine").hidden = wrong;
    field.setAttribute("aria-invalid", String(wrong));
  }

  get legend(): HTMLElement {
    return this.element.querySelector("legend") ?? this.element;
  }

  get question(): string {
    return part(this.element, "text").textContent?.trim() ?? "";
  }

  /** A link that brings the question, not only its first field, into view. */
  link(): HTMLAnchorElement {
    const link = make("a", { href: `#${this.element.id}` }, this.question);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      this.goTo();
    });
    return link;
  }

  private goTo(): void {
    this.legend.scrollIntoView();
    const target = [...this.answers, ...this.written].find((input) => !input.disabled);
    target?.focus({ preventScroll: true });
  }
}
