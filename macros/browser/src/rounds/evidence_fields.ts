// The fields for note, link and basis of one answer. Every change is kept at once.

import { withOpen } from "../../../model/answers";
import { withBeside } from "../../../model/beside";
import { all, make, part } from "../dom";
import { copyOf } from "../evidence";
import type { Noted, Put } from "../evidence";
import type { Host } from "../host";
import { outLink } from "../out_link";
import * as words from "../words";

type Written = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const memberOf = (one: Written): keyof Noted => one.dataset["hubEvidence"] as keyof Noted;

export function evidenceFields({ root, keeper }: Host, question: string, box: HTMLElement): Put {
  box.append(copyOf(part(root, "evidence-fields")));
  const fields = all<Written>(box, "[data-hub-evidence]");
  for (const one of fields) {
    one.addEventListener("input", () => {
      const values = { [memberOf(one)]: one.value || null };
      keeper.edit((saved) => withOpen(saved, (round) => withBeside(round, "evidence", question, values)));
    });
  }
  return (kept) => {
    for (const one of fields) {
      const value = kept[memberOf(one)] ?? "";
      // A field that says the same already stays as it is: somebody may be writing.
      if (one.value !== value) one.value = value;
    }
    const { link } = kept;
    const open = link ? (outLink(link) ?? make("span", { class: "hub-hint" }, words.evidence_no_link)) : "";
    part(box, "evidence-open").replaceChildren(open);
  };
}
