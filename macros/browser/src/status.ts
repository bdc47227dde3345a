// Says in words what was saved and where: one polite status a tool, after a pause, never twice the same.

import type { Keeping } from "./api";
import { make } from "./dom";
import * as words from "./words";

const PAUSE = 800;

const SENTENCES: Readonly<Record<Keeping, string>> = {
  browser: words.keep_browser,
  tab: words.keep_tab,
  full: words.keep_full,
  refused: words.keep_refused,
  blocked: words.keep_blocked,
};

export const keepingWords = (keeping: Keeping): string => SENTENCES[keeping];
export const isKept = (keeping: Keeping): boolean => keeping === "browser" || keeping === "tab";

export class Status {
  private timer = 0;

  constructor(private readonly element: HTMLElement) {}

  /** Before anything was done there is nothing to announce, so it stands at once. */
  start(text: string): void {
    this.element.textContent = text;
  }

  /** heard: what is only read out, because it can be seen elsewhere. */
  say(heard: string, text: string, keeping: Keeping): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      const whole = `${heard} ${text}`;
      if (this.element.textContent !== whole)
        this.element.replaceChildren(make("span", { class: "hub-hidden" }, `${heard} `), text);
    }, PAUSE);
    this.element.toggleAttribute("data-hub-unsaved", !isKept(keeping));
  }
}
