// Takes answers out of the page's address; what they are, the link bundle knows.

import type { Answers } from "../../model/answers";
import type { Definition } from "../../model/definition";
import type { Host } from "./host";
import type { KeepPanel, Tool } from "./keep/keep_panel";
import { link_not_loaded } from "./words";

export const MARK = "#a=";

export interface Links {
  show(root: HTMLElement, definition: Definition, answers: Answers): void;
  open(host: Host & Tool, panel: KeepPanel, code: string): void;
}

export const pageAddress = (): string => window.location.href.split("#")[0] ?? "";

export function withLinks(panel: KeepPanel, act: (links: Links) => void): void {
  window.Hub.need("link").then(
    () => act(window.Hub.data("link") as Links),
    () => panel.refuse(link_not_loaded),
  );
}

/** Offer the answers of the page's address, now and when the address changes. */
export function openLinks(host: Host & Tool, panel: KeepPanel): void {
  const look = (): void => {
    const { hash } = window.location;
    if (!hash.startsWith(MARK)) return;
    // At once: neither another script, nor a bookmark, nor a print is to find answers in the address.
    window.history.replaceState(window.history.state, "", pageAddress());
    withLinks(panel, (links) => links.open(host, panel, hash.slice(MARK.length)));
  };
  window.addEventListener("hashchange", look);
  look();
}
