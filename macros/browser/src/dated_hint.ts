// Under the result: that a check can be closed and compared, and the way up to where that is done.

import { button, focusOn, make } from "./dom";
import type { MakeSection } from "./host";
import * as words from "./words";

export const datedSection: MakeSection = ({ root, keeper }) => {
  const box = root.querySelector<HTMLDetailsElement>('[data-hub-do="dated"]');
  const summary = box?.querySelector("summary");
  if (!box || !summary) return null;
  const says = make("p");
  const go = button(words.dated_go, "hub-button", () => {
    box.open = true;
    focusOn(summary);
  });
  const element = make("div", { class: "hub-dated__hint" }, make("h3", {}, words.dated_title), says, go);
  const show = (): void => {
    says.textContent = keeper.saved().rounds.length > 1 ? words.dated_to_compare : words.dated_to_close;
  };
  return { element, show };
};
