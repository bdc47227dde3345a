// The way from a result to the page for the board, which is a bundle of its own.

import type { Definition } from "../../../model/definition";
import { button, make } from "../dom";
import type { BeginBoard, Host, MakeSection } from "../host";
import { keptHost } from "../rounds/host";
import * as words from "../words";

/** The button that shows the page of one dated check, and says so when it cannot. */
export function boardButton(host: Host): HTMLElement {
  const fault = make("p", { role: "alert" });
  let show: (() => void) | null = null;
  const made = button(words.board_make, "hub-button", () => {
    window.Hub.need("board").then(
      () => {
        show ??= (window.Hub.data("board") as BeginBoard)(host, () => made.focus({ preventScroll: true }));
        fault.textContent = "";
        show();
      },
      () => (fault.textContent = words.board_not_loaded),
    );
  });
  return make("div", { class: "hub-board-offer__button" }, made, fault);
}

/** A worksheet decides nothing, so that there is nothing to put before a board. */
export const isForBoard = ({ result }: Definition): boolean => result !== "worksheet";

export const boardSection: MakeSection = (host) => {
  if (!isForBoard(host.definition)) return null;
  const name = `${host.definition.entry}--p--board`;
  const element = make(
    "section",
    { class: "hub-what-if hub-board-offer", "aria-labelledby": name },
    make("h3", { id: name }, words.board_title),
    make("p", {}, words.board_offer),
    boardButton(keptHost(host)),
  );
  return { element, show: () => undefined };
};
