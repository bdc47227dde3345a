// A term with its definition: shown on focus, hover and the first tap; Escape, leaving or a tap elsewhere hides it.
// Without this script the term is a link into the glossary, and its definition describes it to screen readers.

/** How long the pointer may be on its way from the word to the definition, in ms. */
const GRACE = 200;

let hideOpen: (() => void) | null = null;

function start(root: HTMLElement): void {
  const word = root.querySelector<HTMLElement>("a");
  const says = root.querySelector<HTMLElement>("[role=tooltip]");
  if (!word || !says) throw new Error("the page has a term without its parts");
  let leaving = 0;
  let tappedOpen = false;

  const hide = (): void => {
    clearTimeout(leaving);
    says.hidden = true;
    if (hideOpen === hide) hideOpen = null;
  };
  const show = (): void => {
    clearTimeout(leaving);
    if (hideOpen !== hide) hideOpen?.();
    hideOpen = hide;
    says.hidden = false;
  };

  root.addEventListener("pointerenter", (event) => {
    if (event.pointerType !== "touch") show();
  });
  root.addEventListener("pointerleave", (event) => {
    // A term that has the focus keeps its definition while the pointer comes and goes.
    if (event.pointerType !== "touch" && document.activeElement !== word) leaving = window.setTimeout(hide, GRACE);
  });
  word.addEventListener("focus", show);
  word.addEventListener("blur", hide);
  // Focus comes between the tap and its click, so what was open before is asked here.
  word.addEventListener("pointerdown", (event) => {
    tappedOpen = event.pointerType === "touch" && says.hidden === true;
  });
  word.addEventListener("click", (event) => {
    if (!tappedOpen) return;
    tappedOpen = false;
    event.preventDefault();
    show();
  });
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") hideOpen?.();
});
document.addEventListener("pointerdown", (event) => {
  if (!(event.target instanceof Element && event.target.closest(".hub-term"))) hideOpen?.();
});

window.Hub.register("terms", start);
