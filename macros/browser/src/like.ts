// Where a page lists cases: which of them are like the reader's own organisation, and why.

import { loadCases } from "./explore/case_data";
import { all, fill, make } from "./dom";
import { likeness, profileNow } from "./explore/like_us";
import * as words from "./words";

const LISTED = 5;

/** On the cards that Python made. Nothing is loaded for somebody without a profile. */
function marks(root: HTMLElement): () => void {
  const draw = async (): Promise<void> => {
    const profile = profileNow();
    const data = profile ? await loadCases() : null;
    for (const card of all(root, ".hub-card, .hub-line")) {
      const id = /case_studies\/([a-z0-9-]+)\.html$/.exec(card.querySelector("a")?.pathname ?? "")?.[1];
      card.querySelector(".hub-card__like")?.remove();
      const facts = data?.cases.find((one) => one.id === id);
      const says = profile && data && facts ? likeness(data.like, profile, facts).says : "";
      if (!says) continue;
      const mark = make(card.matches(".hub-line") ? "span" : "p", { class: "hub-card__like" }, fill(words.like_says, { reasons: says }));
      const kind = card.querySelector(".hub-card__kind");
      if (kind) kind.after(mark);
      else card.append(mark);
    }
  };
  return () => void draw().catch((error: unknown) => console.error(error));
}

/** On My organisation: the few most alike of all. */
function ranked(root: HTMLElement, place: HTMLElement): () => void {
  const draw = async (): Promise<void> => {
    const profile = profileNow();
    root.hidden = !profile;
    if (!profile) return;
    const { cases, like } = await loadCases();
    const best = cases
      .map((one) => ({ one, ...likeness(like, profile, one) }))
      .filter(({ points }) => points > 0)
      .sort((one, other) => other.points - one.points || one.one.documented - other.one.documented)
      .slice(0, LISTED);
    const lines = best.map(({ one, says }) => {
      const href = (root.dataset["hubCases"] ?? "").replace("index.html", `${one.id}.html`);
      return make("li", {}, make("a", { href }, one.title), make("span", { class: "hub-states__state" }, says));
    });
    place.replaceChildren(...(lines.length > 0 ? lines : [make("li", {}, words.like_none)]));
  };
  return () => void draw().catch((error: unknown) => console.error(error));
}

function start(root: HTMLElement): () => void {
  const list = root.querySelector<HTMLElement>("[data-hub-part=like-list]");
  const draw = list ? ranked(root, list) : marks(root);
  window.Hub.store.onShared(draw);
  window.addEventListener("storage", draw);
  // The profile stands on the same page as the list.
  if (list) document.querySelector("[data-hub-part=profile]")?.addEventListener("input", () => window.setTimeout(draw));
  draw();
  return draw;
}

window.Hub.register("like", start);
