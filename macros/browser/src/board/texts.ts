// The texts of a check for the page for the board, as Python wrote them into the page of the check.

import type { BoardTexts, Outcome } from "./facts";
import { all } from "../dom";
import { copyOf, textsFor } from "../report/texts";

const said = (within: ParentNode | undefined | null, selector: string): string =>
  within?.querySelector(selector)?.textContent?.trim() ?? "";

/** Empty for what the page does not say, as for a check of another version. */
export function boardTexts(root: HTMLElement): BoardTexts {
  const texts = root.querySelector<HTMLElement>('[data-hub-part="texts"]');
  const areas = all(root, "[data-hub-dimension]");
  return {
    asked: root.dataset["hubAsked"] ?? "",
    outcome: (id): Outcome => {
      const [found] = [...textsFor(texts, "verdict", id), ...textsFor(texts, "level", id)];
      return {
        says: said(found, ".hub-result__sentence"),
        against: said(found, '[data-hub-part="against"]'),
        changesIt: said(found, '[data-hub-part="changes-it"]'),
      };
    },
    why: (dimension) => said(areas.find((one) => one.dataset["hubDimension"] === dimension), ".hub-dimension__why"),
    form: (form, role) => {
      const [found] = textsFor(texts, "form", form).map(copyOf);
      for (const place of found ? all(found, '[data-hub-part="role"]') : []) place.textContent = role;
      return found?.textContent?.trim() ?? "";
    },
  };
}
