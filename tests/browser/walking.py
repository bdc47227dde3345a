"""A walk through a page by Tab: where the focus goes, and whether somebody could see it there."""

from dataclasses import dataclass

from playwright.sync_api import Page

# Each Tab first judges where the one before it led: by then the page has scrolled there.
# A control that is itself not drawn is stood for by its label, or by the label after it.
RECORDER = r"""() => {
  if (window.hubWalk) return;
  const name = (element) => `${element.tagName.toLowerCase()}${element.id ? "#" + element.id : ""} ` +
    `"${(element.getAttribute("aria-label") || element.textContent || element.name || "").trim().slice(0, 40)}"`;
  const labels = (element) =>
    [element.closest("label"), ...(element.labels ?? []), element.nextElementSibling].filter(
      (one) => one?.tagName === "LABEL" && one.checkVisibility());
  const drawn = (element) => {
    const style = getComputedStyle(element);
    return style.opacity !== "0" && style.clipPath === "none";
  };
  const PARTS = [0.1, 0.5, 0.9];
  const ends = (element) => {
    const boxes = [...element.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
    const points = (box) => PARTS.flatMap((right) =>
      PARTS.map((down) => [box.left + box.width * right, box.top + box.height * down]));
    return boxes.length ? [...points(boxes[0]), ...points(boxes[boxes.length - 1])] : [];
  };
  // What is transparent hides nothing.
  const top = ([x, y]) => document.elementsFromPoint(x, y).find((one) => getComputedStyle(one).opacity !== "0");
  const shows = (stand, point) => stand.contains(top(point));
  const seen = (element) => {
    const stand = drawn(element) ? element : labels(element)[0];
    if (!stand) return false;
    const points = ends(stand);
    const visible = points.filter((point) => shows(stand, point)).length;
    // A browser scrolls a long text only so far that its cursor is seen.
    return points.length > 0 && visible * 3 >= points.length;
  };
  const outlined = (element) => [null, "::after"].some((part) => {
    const style = getComputedStyle(element, part);
    const clear = /rgba\(.*, 0\)|transparent/;
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && !clear.test(style.outlineColor);
  });
  // A card or row is marked as a whole when the control in it has the focus.
  const marked = (element) =>
    [drawn(element) && element, ...labels(element), element.closest(".hub-card")].some((one) => one && outlined(one));
  const walk = { stops: [], faults: [], ended: false };
  const judge = (element) => {
    if (walk.ended || element === document.body || element === document.documentElement) return;
    if (element === walk.stops[walk.stops.length - 1]) return;
    walk.ended = element === walk.stops[0];
    if (walk.ended) return;
    walk.stops.push(element);
    if (!seen(element)) walk.faults.push(`hidden: ${name(element)} at ${scrollX},${scrollY}`);
    if (!marked(element)) walk.faults.push(`not marked: ${name(element)}`);
  };
  addEventListener("keydown", (event) => event.key === "Tab" && judge(document.activeElement), true);
  window.hubWalk = walk;
}"""
# The selection says where the next Tab starts from.
RESTART = """(back) => {
  document.activeElement?.blur();
  getSelection().collapse(document.body, back ? document.body.childNodes.length : 0);
  Object.assign(hubWalk, {stops: [], faults: [], ended: false});
}"""
REPORT = "() => ({stops: hubWalk.stops.length, faults: hubWalk.faults, ended: hubWalk.ended})"
AT_ONCE = 25
FURTHEST = 200  # in long lists of links; the other way begins at their end


@dataclass(frozen=True)
class Walk:
    stops: int
    faults: list[str]


def walk(page: Page, key: str) -> Walk:
    """Press Tab, or Shift+Tab, until the focus has been everywhere once, or far."""
    page.evaluate(RECORDER)
    page.evaluate(RESTART, "Shift" in key)
    for _ in range(FURTHEST // AT_ONCE):
        for _ in range(AT_ONCE):
            page.keyboard.press(key)
        report = page.evaluate(REPORT)
        if report["ended"]:
            break
    return Walk(report["stops"], report["faults"])
