// What was just done to a dated check, in words, with the way back while there is one.

import { button, make } from "../dom";
import * as words from "../words";

export interface Undo {
  /** Does it, and says what came of it. */
  act(): string;
  /** Whether it still can be done without taking anything away. */
  holds(): boolean;
}

export class Says {
  readonly element: HTMLElement;
  private readonly text = make("p", { role: "status" });
  private readonly way = make("div");
  private undo: Undo | null = null;

  /** back: where the focus goes when the button it was on is gone. */
  constructor(private readonly back: () => void) {
    this.element = make("div", { class: "hub-dated__says" }, this.text, this.way);
  }

  say(text: string, undo: Undo | null = null): void {
    this.text.textContent = text;
    this.undo = undo;
    const way = undo && button(words.dated_undo, "hub-button", () => this.take(undo));
    this.way.replaceChildren(...(way ? [way] : []));
    way?.focus();
  }

  private take(undo: Undo): void {
    this.say(undo.act());
    this.back();
  }

  /** An undo that came too late goes away, and what it would undo is old news. */
  follow(): void {
    if (!this.undo || this.undo.holds()) return;
    const focused = this.way.contains(document.activeElement);
    this.undo = null;
    this.text.textContent = "";
    this.way.replaceChildren();
    if (focused) this.back();
  }
}
