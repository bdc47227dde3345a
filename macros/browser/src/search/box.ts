// Leads from any search box to the results; without scripts the form leads to the same page, which then says where
// else to look. Two keys lead to the box and Escape back, and its first use brings what answers while somebody types.

import { get, keyOf } from "../places";
import { NO_SLASH, pageOf, resultsFor } from "./link";
import { search_keys, search_no_panel } from "../words";

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

/** Back to where a key called the box from, which is often far below it. */
let back: (() => void) | undefined;

function pressed(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const field = box();
  if (!field || event.defaultPrevented) return;
  if (target === field && key === "Escape" && back) {
    back();
    back = undefined;
  }
  const command = ctrlKey || metaKey;
  const ours = command ? key.toLowerCase() === "k" && !altKey && !event.shiftKey : key === "/" && !altKey && !get(keyOf(NO_SLASH));
  const typing = target instanceof Element && target !== (command && field) && target.closest(TYPED_IN);
  if (!ours || typing) return;
  const [from, top] = [document.activeElement, window.scrollY];
  if (!field.form?.contains(from)) {
    back = () => {
      field.blur();
      if (from instanceof HTMLElement) from.focus();
      window.scrollTo(0, top);
    };
  }
  event.preventDefault();
  field.focus();
  field.select();
}

/** Says that nothing will come up; Enter leads to the results all the same. */
const lacking = document.createElement("p");

/** Bring what answers while somebody types. The results page answers by itself. */
function bring(field: EventTarget | null): void {
  if (!(field instanceof HTMLInputElement) || !field.matches(FIELD)) return;
  if (field.matches("main *") && document.querySelector('[data-hub="search_page"]')) return;
  const { need, data } = window.Hub;
  const give = (): void => (data("search_panel") as (field: HTMLInputElement) => void)(field);
  need("search").catch(() => undefined);
  lacking.remove();
  // Half of a file, or another in its place, loads without an error; a cache may hold it.
  need("search_panel")
    .then(give)
    .catch(() => need("search_panel", true).then(give))
    .catch(() => {
      field.form?.append(lacking);
      lacking.textContent = search_no_panel;
    });
}

export function watchSearchBoxes(): void {
  lacking.className = "hub-search__panel hub-search__lacking";
  lacking.setAttribute("role", "status");
  for (const field of document.querySelectorAll<HTMLInputElement>(FIELD)) {
    field.title = search_keys;
    if (!field.placeholder || get(keyOf(NO_SLASH))) continue;
    const key = document.createElement("kbd");
    key.className = "hub-search__key";
    key.ariaHidden = "true";
    key.textContent = "/";
    field.after(key);
  }
  document.addEventListener("submit", submitted);
  document.addEventListener("keydown", pressed);
  document.addEventListener("pointerdown", () => (back = undefined));
  document.addEventListener("focusin", ({ target }) => bring(target));
  bring(document.activeElement);
}
