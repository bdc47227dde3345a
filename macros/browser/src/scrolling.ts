// Tables in boxes that scroll sideways. A box is a stop for the keyboard only while there is something to scroll:
// without scripts each is one, since nobody can tell.

const BOXES = ".hub-scroll[role]:not(:has(.hub-field))";

/** Look at the boxes below a place, now and whenever one of them changes its width. */
export function stopWhereItScrolls(place: ParentNode): void {
  const watcher = new ResizeObserver((changed) => {
    for (const { target } of changed) {
      const scrolls = target.scrollWidth > target.clientWidth && getComputedStyle(target).overflowX !== "visible";
      if (scrolls) target.setAttribute("tabindex", "0");
      else if (target !== document.activeElement) target.removeAttribute("tabindex");
    }
  });
  for (const box of place.querySelectorAll(BOXES)) watcher.observe(box);
}
