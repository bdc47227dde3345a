// The bar on every page while a shared computer is in use: take the file with you, erase, or leave the mode.

import { button, fill, make } from "../dom";
import { titleIn } from "./text";
import { offer } from "../file";
import * as places from "../places";
import { erase, moveAllHere, onShared, share } from "./storage";
import { today } from "../today";
import * as words from "../words";

const ENTRY = /^[a-z][a-z0-9-]{1,47}$/;

interface Kept {
  readonly entry: string;
  readonly title: string;
  readonly text: string;
}

function kept(): Kept[] {
  return places.keys().flatMap((key) => {
    const entry = key.slice(places.keyOf("").length);
    const text = places.get(key);
    return text !== null && ENTRY.test(entry) ? [{ entry, title: titleIn(text, entry), text }] : [];
  });
}

const save = (one: Kept): void => offer(`esn-hub-${one.entry}-${today()}.json`, one.text);

function showFiles(list: HTMLElement): void {
  const files = kept();
  const [first] = files;
  list.replaceChildren();
  if (!first) list.append(words.shared_nothing);
  else if (files.length === 1) save(first);
  else
    list.append(
      ...files.map((one) => button(fill(words.shared_save_one, { title: one.title }), "hub-button", () => save(one))),
    );
}

/** Erasing cannot be undone, so it takes a second press. */
function askErase(list: HTMLElement): void {
  const yes = button(words.shared_erase_yes, "hub-button hub-button--warn", () => {
    erase();
    const done = document.querySelector<HTMLElement>(".hub-bar__answer");
    if (done) done.textContent = words.shared_erased;
  });
  const no = button(words.shared_erase_no, "hub-button", () => list.replaceChildren());
  list.replaceChildren(make("span", {}, words.shared_erase_ask), yes, no);
  yes.focus();
}

function before(): Node[] {
  if (places.keysBefore().length === 0) return [];
  return [make("p", {}, words.shared_before, " ", button(words.shared_move, "hub-button", moveAllHere))];
}

function bar(): HTMLElement {
  const list = make("div", { class: "hub-bar__answer", role: "status" });
  return make(
    "section",
    { class: "hub-bar", "aria-label": words.shared_label },
    make("p", {}, words.shared_says),
    ...before(),
    make(
      "div",
      { class: "hub-buttons" },
      button(words.shared_save, "hub-button", () => showFiles(list)),
      button(words.shared_erase, "hub-button", () => askErase(list)),
      button(words.shared_off, "hub-button", () => share(false, "")),
    ),
    list,
  );
}

export function showBar(): void {
  const draw = (): void => {
    document.querySelector(".hub-bar")?.remove();
    if (places.shared()) (document.querySelector("main") ?? document.body).prepend(bar());
  };
  onShared(draw);
  draw();
}
