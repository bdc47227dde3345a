// Says in words what was saved and where: seen at once, read out politely after a pause, never twice the same.

import type { Keeping } from "../api";
import { make } from "../dom";
import * as words from "../words";

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

function put(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

export class Status {
  private timer = 0;
  private readonly heard = make("span", { class: "hub-hidden" });
  /** Not read out, so it may change at every answer. */
  private readonly seen = make("span", { "aria-hidden": "true" });

  constructor(private readonly element: HTMLElement) {
    element.replaceChildren(this.heard, this.seen);
  }

  /** Before anything was done there is nothing to announce, so it stands at once. */
  start(text: string): void {
    this.heard.textContent = this.seen.textContent = text;
  }

  /** heard: what is only read out, because it can be seen elsewhere. */
  say(heard: string, text: string, keeping: Keeping): void {
    put(this.seen, text);
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => put(this.heard, `${heard} ${text}`), PAUSE);
    this.element.toggleAttribute("data-hub-unsaved", !isKept(keeping));
  }
}
