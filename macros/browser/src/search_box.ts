// Leads from any search box to the results; without scripts the form leads to the same page, which then says where
// else to look. Two keys lead to the box, and its first use brings what answers while somebody types.

import { get, keyOf } from "./places";
import { NO_SLASH, pageOf, resultsFor } from "./search_link";
import { search_keys } from "./words";

const FIELD = "form[role=search] input[type=search]";
const TYPED_IN = "input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]";

function submitted(event: Event): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.getAttribute("role") !== "search") return;
  const field = form.querySelector<HTMLInputElement>("input[type=search]");
  if (!field) return;
  event.preventDefault();
  window.location.assign(resultsFor(pageOf(form), field.value));
}

/** The box of the page itself, where it has one: the header then needs none. */
const box = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>(`main ${FIELD}, body:not(:has(main ${FIELD})) ${FIELD}`);

function pressed(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const command = ctrlKey || metaKey;
  const ours = command ? key.toLowerCase() === "k" && !altKey && !event.shiftKey : key === "/" && !altKey && !get(keyOf(NO_SLASH));
  if (!ours || event.defaultPrevented || (target instanceof Element && target.closest(TYPED_IN))) return;
  const field = box();
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
}

/** Bring what answers while somebody types. The results page answers by itself. */
function bring(field: EventTarget | null): void {
  if (!(field instanceof HTMLInputElement) || !field.matches(FIELD)) return;
  if (field.matches("main *") && document.querySelector('[data-hub="search_page"]')) return;
  const { need, data } = window.Hub;
  need("search").catch(() => undefined);
  need("search_panel")
    .then(() => (data("search_panel") as ((field: HTMLInputElement) => void) | undefined)?.(field))
    .catch(() => undefined);
}

export function watchSearchBoxes(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>(FIELD)) field.title = search_keys;
  document.addEventListener("submit", submitted);
  document.addEventListener("keydown", pressed);
  document.addEventListener("focusin", ({ target }) => bring(target));
  bring(document.activeElement);
}
