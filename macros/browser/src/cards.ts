// On the cards of checks and checklists: how far somebody has come with each, where anything is kept.

import { all, make } from "./dom";
import { begun, expected } from "./keep/tools";
import type { Listed } from "./keep/tools";
import { definitionIn } from "./page_data";

function start(root: HTMLElement): () => void {
  const tools = new Map((definitionIn(root) as readonly Listed[]).map((tool) => [tool.entry, tool]));
  const { store } = window.Hub;
  const draw = (): void => {
    for (const card of all(root, "[data-hub-card]")) {
      const tool = tools.get(card.dataset["hubCard"] ?? "");
      const found = tool && begun(tool, store.peek(expected(tool)));
      card.querySelector(".hub-card__progress")?.remove();
      if (found) card.append(make("p", { class: "hub-card__progress" }, found.says));
    }
  };
  store.onShared(draw);
  window.addEventListener("storage", draw);
  draw();
  return draw;
}

window.Hub.register("cards", start);
