// The foot of a printed page whose choice stands in its address: there the whole address is said, so that somebody who
// holds the paper finds the same again. Only for choices that say nothing about people: see hub.ts for the others.

/** prepare: what else must be done before the page goes to paper. */
export function sayChoiceOnPaper(prepare: () => void = () => undefined): void {
  window.addEventListener("beforeprint", () => {
    prepare();
    const foot = document.querySelector<HTMLElement>('.hub-printed [data-hub-part="address"]');
    if (foot && window.location.protocol !== "file:") foot.textContent = window.location.href;
  });
}
