// The profile of somebody's organisation: a few facts, kept like the answers of a check, under an id of its own.

import { open } from "../../model/answers";
import type { Given } from "../../model/answers";
import { all, part } from "./dom";
import type { Keeper, Keeping } from "./api";
import * as words from "./words";

export const PROFILE = "my-organisation";
const VERSION = 1;
const NAME_LIMIT = 200;

type Control = HTMLInputElement | HTMLSelectElement;

function accepts(controls: readonly Control[]): (id: string, value: unknown) => Given | null {
  return (id, value) => {
    const control = controls.find((one) => one.dataset["hubProfile"] === id);
    if (!control || typeof value !== "object" || value === null) return null;
    if (control instanceof HTMLSelectElement) {
      const answer = "answer" in value ? value.answer : null;
      return [...control.options].some((one) => one.value !== "" && one.value === answer) ? { answer: String(answer) } : null;
    }
    const text = "text" in value ? value.text : null;
    return typeof text === "string" && text.trim() !== "" && text.length <= NAME_LIMIT ? { text } : null;
  };
}

export class Profile {
  private readonly controls: readonly Control[];
  private readonly keeper: Keeper;

  constructor(root: HTMLElement, listener: () => void) {
    this.controls = all<Control>(root, "[data-hub-profile]");
    const accepted = accepts(this.controls);
    const hub = window.Hub.store.hubId();
    this.keeper = window.Hub.store.keeper({ hub, entry: PROFILE, version: VERSION, accepts: accepted }, words.profile_title);
    for (const control of this.controls) {
      const id = control.dataset["hubProfile"] ?? "";
      control.addEventListener("input", () => {
        const value = control instanceof HTMLSelectElement ? { answer: control.value } : { text: control.value };
        this.keeper.change(id, accepted(id, value));
        listener();
      });
    }
    this.keeper.listen(() => this.show());
    part(root, "profile").hidden = false;
    this.show();
  }

  /** Whether storage takes what is changed on this page. */
  keeping(): Keeping {
    return this.keeper.keeping();
  }

  show(): void {
    const { answers } = open(this.keeper.saved());
    for (const control of this.controls) {
      const given = answers[control.dataset["hubProfile"] ?? ""];
      const value = given && "answer" in given ? given.answer : given && "text" in given ? given.text : "";
      if (control.value !== value) control.value = value;
    }
  }
}
