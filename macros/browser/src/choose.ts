// Help me choose: of each list, the first line whose conditions are met. Nothing is kept.

import { all, fill, part } from "./dom";
import * as words from "./words";

type When = Readonly<Record<string, readonly string[]>>;

function given(root: HTMLElement): ReadonlyMap<string, string> {
  const ticked = all(root, "input[data-hub-choose]:checked") as readonly HTMLInputElement[];
  return new Map(ticked.map((one) => [one.dataset["hubChoose"] ?? "", one.value]));
}

function holds(line: HTMLElement, answers: ReadonlyMap<string, string>): boolean {
  const when = JSON.parse(line.dataset["hubWhen"] ?? "{}") as When;
  return Object.entries(when).every(([question, allowed]) => allowed.includes(answers.get(question) ?? ""));
}

function start(root: HTMLElement): () => void {
  const asked = new Set(all(root, "[data-hub-choose]").map((one) => one.dataset["hubChoose"]));
  const show = (): void => {
    const answers = given(root);
    const open = asked.size - answers.size;
    part(root, "says").textContent = open > 0 ? fill(words.choose_open, { count: open }) : words.choose_done;
    root.dataset["hubState"] = open > 0 ? "open" : "done";
    for (const list of all(root, "[data-hub-rules]")) {
      const lines = all(list, "[data-hub-when]");
      const first = open > 0 ? undefined : lines.find((line) => holds(line, answers));
      for (const line of lines) line.hidden = line !== first;
    }
  };
  root.addEventListener("change", show);
  show();
  return show;
}

window.Hub.register("choose", start);
