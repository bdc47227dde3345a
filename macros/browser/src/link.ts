// A link that holds the answers behind its '#', which no server ever sees: makes one, and shows what one holds.

import { open, withOpen } from "../../model/answers";
import type { Answers, Round, Saved } from "../../model/answers";
import type { Definition } from "../../model/definition";
import * as coded from "../../model/link";
import { TYPES } from "../../questions/check";
import { button, make, part } from "./dom";
import type { Host } from "./host";
import type { KeepPanel, Tool } from "./keep/keep_panel";
import { MARK, pageAddress } from "./link_address";
import type { Links } from "./link_address";
import * as words from "./words";

const REFUSALS: Readonly<Record<string, string>> = {
  "other-entry": words.link_other_entry,
  newer: words.link_newer,
  older: words.link_older,
  damaged: words.link_damaged,
};

/** Answers of a link come without a file around them. */
const BLANK = { rounds: [{ answers: {}, aside: {} }] } as unknown as Saved;

const encode = (definition: Definition, answers: Answers): string => coded.encode(definition, answers, TYPES);
const decode = (definition: Definition, code: string): coded.Opened => coded.decode(definition, code, TYPES);

/** Make the link, in a field that can be copied by hand: plain http has no clipboard. */
function showLink(root: HTMLElement, definition: Definition, answers: Answers): void {
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
  place.replaceChildren(label, ...(clipboard ? [make("div", { class: "hub-buttons" }, copy, copied)] : []), make("p", { class: "hub-hint" }, words.link_says));
  place.hidden = false;
  field.focus();
  field.select();
}

/** What a link says replaces coded answers; words of the reader's own never travel, and stay. */
function taken({ definition }: Host, from: Round): (saved: Saved) => Saved {
  return (saved) =>
    withOpen(saved, (ours) => {
      const own = definition.questions.filter(({ id, type }) => type === "text" && ours.answers[id]);
      const kept = own.map(({ id }) => [id, ours.answers[id]] as const);
      const answers = Object.assign(Object.create(null), from.answers, Object.fromEntries(kept)) as Answers;
      const aside = Object.assign(Object.create(null), ours.aside) as Record<string, readonly unknown[]>;
      for (const [id, values] of Object.entries(from.aside)) aside[id] = [...(aside[id] ?? []), ...values];
      return { ...ours, answers, aside, upgraded: from.upgraded };
    });
}

/** Offer the answers of a link as a preview, or say why there is none. */
function openLink(host: Host & Tool, panel: KeepPanel, code: string): void {
  const { definition, earlier, keeper } = host;
  const decoded = decode(definition, code);
  // A link of an earlier version comes in as a file of it would: there is one way in.
  const file = !decoded.ok && decoded.why === "older" ? earlier?.opened(definition.entry, code, decode) : null;
  const reading = file ? keeper.read(file) : null;
  if (decoded.ok || reading?.ok) {
    const blank = withOpen(BLANK, (round) => ({ ...round, answers: decoded.ok ? decoded.answers : {} }));
    const from = reading?.ok ? reading.saved : blank;
    panel.preview(words.preview_link, from, reading?.ok ? reading.aside : [], taken(host, open(from)));
    return;
  }
  panel.refuse(REFUSALS[decoded.why] ?? words.link_damaged);
}

const links: Links = { show: showLink, open: openLink };
window.Hub.data("link", { ...links, decode, encode });
