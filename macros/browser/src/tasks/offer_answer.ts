// A ticked item may offer an answer to a question of a check. It asks; it never sets anything by itself.

import { open } from "../../../model/answers";
import type { Given } from "../../../model/answers";
import type { Keeper } from "../api";
import { button, fill, make } from "../dom";
import * as words from "../words";

/** What Python wrote beside the item. type: of the question; texts as they stand in the check. */
interface Offered {
  readonly check: string;
  readonly version: number;
  readonly title: string;
  readonly question: string;
  readonly asks: string;
  readonly answer: string;
  readonly says: string;
  readonly type: "scale" | "multiple";
}

export function offerIn(element: HTMLElement): Offered | null {
  const text = element.querySelector<HTMLElement>("[data-hub-offer]")?.dataset["hubOffer"];
  return text === undefined ? null : (JSON.parse(text) as Offered);
}

export class OfferLine {
  private readonly line = make("div", { class: "hub-offer", role: "status" });

  constructor(
    element: HTMLElement,
    private readonly offer: Offered,
  ) {
    element.append(this.line);
  }

  /** What other questions hold is none of this page's business, and stays as it is. */
  private keeper(): Keeper {
    const { check, version, title } = this.offer;
    const accepts = (_: string, value: unknown): Given => value as Given;
    return window.Hub.store.keeper({ hub: window.Hub.store.hubId(), entry: check, version, accepts }, title);
  }

  show(ticked: boolean): void {
    this.line.replaceChildren();
    const { offer } = this;
    const reading = this.peek();
    // Answers to another version have to find their way first, on the check's own page.
    if (!ticked || reading === "other-version" || this.isSet(reading)) return;
    const set = button(words.offer_set, "hub-button", () => this.set(reading));
    const no = button(words.offer_no, "hub-button hub-button--quiet", () => this.line.replaceChildren());
    const now = reading === null ? "" : ` ${words.offer_differs}`;
    const asks = fill(words.offer_asks, { check: offer.title, question: offer.asks, answer: offer.says });
    this.line.append(make("p", {}, asks + now), make("div", { class: "hub-buttons" }, set, no));
  }

  /** The answer that is there, null for none. */
  private peek(): Given | null | "other-version" {
    const { check, version, question } = this.offer;
    const accepts = (_: string, value: unknown): Given => value as Given;
    const reading = window.Hub.store.peek({ hub: window.Hub.store.hubId(), entry: check, version, accepts });
    if (reading === null) return null;
    if (!reading.ok || this.keptVersion() !== version) return "other-version";
    return open(reading.saved).answers[question] ?? null;
  }

  private keptVersion(): unknown {
    const text = window.Hub.store.text(this.offer.check);
    return text === null ? null : (JSON.parse(text) as { readonly version?: unknown }).version;
  }

  private isSet(given: Given | null | "other-version"): boolean {
    const { answer } = this.offer;
    if (given === null || given === "other-version") return false;
    return ("answer" in given && given.answer === answer) || ("answers" in given && given.answers.includes(answer));
  }

  private set(before: Given | null): void {
    const { type, question, answer, title } = this.offer;
    const others = before && "answers" in before ? before.answers : [];
    const keeper = this.keeper();
    keeper.change(question, type === "multiple" ? { answers: [...others, answer] } : { answer });
    const undo = button(words.offer_undo, "hub-button hub-button--quiet", () => {
      keeper.change(question, before);
      this.show(true);
    });
    this.line.replaceChildren(make("p", {}, fill(words.offer_done, { check: title }), " ", undo));
    undo.focus();
  }
}
