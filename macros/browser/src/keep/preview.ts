// Answers from a file or a link, shown read-only beside what is here. Nothing changes until somebody says so.

import { button, fill, focusOn, make } from "../dom";
import * as words from "../words";

export interface Row {
  readonly question: string;
  readonly theirs: string;
  readonly ours: string;
}

export interface Offer {
  readonly heading: string;
  readonly count: string;
  readonly rows: readonly Row[];
  /** Something is answered here. */
  readonly begun: boolean;
  /** Ids that found no home in this version, and stay in the file's side part. */
  readonly aside: readonly string[];
  /** What became of the questions since those answers were given. */
  readonly report: HTMLElement | null;
  readonly use: () => void;
  readonly done: () => void;
}

function cell(tag: "td" | "th", text: string): HTMLElement {
  return tag === "th" ? make("th", { scope: "col" }, text) : make("td", {}, text);
}

function table(rows: readonly Row[]): HTMLElement {
  const head = make(
    "tr",
    {},
    cell("th", words.preview_question),
    cell("th", words.preview_theirs),
    cell("th", words.preview_ours),
  );
  const body = rows.map((row) =>
    make(
      "tr",
      row.theirs === row.ours ? {} : { class: "hub-preview__differs" },
      make("th", { scope: "row" }, row.question),
      cell("td", row.theirs),
      cell("td", row.ours),
    ),
  );
  const caption = make("caption", {}, words.preview_caption);
  const whole = make("table", { class: "hub-table" }, caption, make("thead", {}, head), make("tbody", {}, ...body));
  return make(
    "div",
    { class: "hub-scroll", tabindex: "0", role: "region", "aria-label": words.preview_caption },
    whole,
  );
}

export function showPreview(place: HTMLElement, offer: Offer): void {
  const differing = offer.rows.filter((row) => row.theirs !== row.ours).length;
  const heading = make("h2", { class: "hub-preview__title" }, offer.heading);
  const close = (): void => {
    place.hidden = true;
    place.replaceChildren();
    offer.done();
  };
  const use = button(words.preview_use, "hub-button hub-button--main", () => {
    offer.use();
    close();
  });
  const differs = differing === 0 ? words.preview_same : fill(words.preview_differs, { count: differing });
  const beside = offer.begun ? differs : words.preview_nothing;
  const keep = button(offer.begun ? words.preview_keep : words.preview_leave, "hub-button", close);
  place.replaceChildren(
    heading,
    make(
      "p",
      {},
      `${offer.count} ${beside} ${words.preview_safe}`,
    ),
    ...(offer.report ? [offer.report] : []),
    ...(offer.aside.length > 0 ? [make("p", {}, fill(words.preview_aside, { ids: offer.aside.join(", ") }))] : []),
    make("details", {}, make("summary", {}, words.preview_look), table(offer.rows)),
    make("div", { class: "hub-buttons" }, use, keep),
  );
  place.hidden = false;
  focusOn(heading);
}
