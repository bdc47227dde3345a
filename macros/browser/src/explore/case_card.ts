// One case as a card of the explorer, with a box to compare it.

import { idOf, titleOf } from "./case_data";
import type { Case, Cases } from "./case_data";
import { fill, make } from "../dom";
import * as words from "../words";

/** page: where what is picked is compared. like: why it is like the reader's organisation; "" to say nothing. compare: told when the box is ticked. */
export interface CardOptions {
  readonly href: string;
  readonly like: string;
  readonly compared: boolean;
  readonly full: boolean;
  readonly page: string;
  readonly compare: (on: boolean) => void;
}

export function caseCard(data: Cases, one: Case, options: CardOptions): HTMLLIElement {
  const facts = [one.organisation, titleOf(data, one, "sector"), titleOf(data, one, "size"), one.period];
  const box = make("input", {
    type: "checkbox",
    autocomplete: "off",
    "data-hub-compare-case": one.id,
    "aria-label": fill(words.explore_compare_which, { title: one.title }),
  });
  box.checked = options.compared;
  box.addEventListener("change", () => options.compare(box.checked));
  const outcome = `hub-label hub-label--${idOf(data, one, "outcome")}`;
  const reason = make("span", { class: "hub-explore__limit", id: `limit--${one.id}` }, words.explore_limit);
  const card = make(
    "li",
    { class: "hub-card hub-card--case_study" },
    make("p", { class: "hub-card__kind" }, make("span", { class: outcome }, titleOf(data, one, "outcome"))),
    make("p", { class: "hub-card__title" }, make("a", { href: options.href }, one.title)),
    make("p", { class: "hub-card__facts" }, facts.filter(Boolean).join(" · ")),
    ...(options.like ? [make("p", { class: "hub-card__like" }, fill(words.like_says, { reasons: options.like }))] : []),
    make("p", { class: "hub-card__summary" }, one.summary),
    make(
      "p",
      { class: "hub-card__foot hub-explore__foot" },
      make("span", {}, titleOf(data, one, "evidence")),
      make("label", { class: "hub-explore__compare" }, box, make("span", {}, words.explore_compare)),
      reason,
      // Seen only when the keyboard is there: the bar of picked cases comes before all the cards.
      make("a", { class: "hub-hidden hub-explore__go", href: options.page }, words.explore_go_there),
    ),
  );
  limit(card, options.full, options.page);
  return card;
}

/** full: as many are picked as can be compared; a box that cannot be ticked has its reason beside it. */
export function limit(card: Element, full: boolean, page: string): void {
  const box = card.querySelector<HTMLInputElement>("[data-hub-compare-case]");
  const reason = card.querySelector<HTMLElement>(".hub-explore__limit");
  const go = card.querySelector<HTMLAnchorElement>(".hub-explore__go");
  if (!box || !reason || !go) return;
  go.hidden = !box.checked;
  go.href = page;
  box.disabled = full && !box.checked;
  reason.hidden = !box.disabled;
  if (box.disabled) box.setAttribute("aria-describedby", reason.id);
  else box.removeAttribute("aria-describedby");
}
