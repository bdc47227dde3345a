// A link that holds the answers behind its '#', which no server ever sees. Opening one is only a preview.

import { open } from "../../model/answers";
import type { Answers } from "../../model/answers";
import type { Definition } from "../../model/definition";
import { decode, encode } from "../../questions/check";
import { withAnswers } from "./keep_panel";
import type { KeepPanel } from "./keep_panel";
import { button, make, part } from "./dom";
import * as words from "./words";

const MARK = "#a=";

const REFUSALS: Readonly<Record<string, string>> = {
  "other-entry": words.link_other_entry,
  newer: words.link_newer,
  older: words.link_older,
  damaged: words.link_damaged,
};

const pageAddress = (): string => window.location.href.split("#")[0] ?? "";

/** Make the link, in a field that can be copied by hand: plain http has no clipboard. */
export function showLink(root: HTMLElement, definition: Definition, answers: Answers): void {
  const field = make("input", {
    type: "text",
    readonly: "",
    class: "hub-link__field",
    value: `${pageAddress()}${MARK}${encode(definition, answers)}`,
  });
  const label = make("label", { class: "hub-link" }, words.link_label, field);
  const place = part(root, "link");
  const copied = make("span", { role: "status" });
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  const copy = button(words.link_copy, "hub-button", () => {
    field.select();
    clipboard?.writeText(field.value).then(
      () => (copied.textContent = words.link_copied),
      () => (copied.textContent = words.link_not_copied),
    );
  });
  place.replaceChildren(label, ...(clipboard ? [copy, copied] : []), make("p", { class: "hub-hint" }, words.link_says));
  place.hidden = false;
  field.focus();
  field.select();
}

/** What a link says replaces coded answers; words of the reader's own never travel, and stay. */
function taken(
  definition: Definition,
  theirs: Answers,
): (saved: Parameters<typeof withAnswers>[0]) => ReturnType<typeof withAnswers> {
  return (saved) => {
    const ours = open(saved).answers;
    const own = definition.questions.filter((question) => question.type === "text" && ours[question.id] !== undefined);
    const merged = Object.assign(Object.create(null), theirs) as Record<string, Answers[string]>;
    for (const { id } of own) {
      const kept = ours[id];
      if (kept) merged[id] = kept;
    }
    return withAnswers(saved, merged);
  };
}

/** Offer the answers of the page's address, now and when the address changes. */
export function openLinks(definition: Definition, panel: KeepPanel, refuse: (why: string) => void): void {
  const clear = (): void => window.history.replaceState(window.history.state, "", pageAddress());
  const look = (): void => {
    const { hash } = window.location;
    if (!hash.startsWith(MARK)) return;
    const decoded = decode(definition, hash.slice(MARK.length));
    if (decoded.ok) {
      panel.preview(words.preview_link, decoded.answers, [], taken(definition, decoded.answers), clear);
      return;
    }
    clear();
    refuse(REFUSALS[decoded.why] ?? words.link_damaged);
  };
  window.addEventListener("hashchange", look);
  look();
}
