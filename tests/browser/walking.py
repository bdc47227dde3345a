"""A walk through a page by Tab: where the focus goes, and whether somebody could see it there."""

from dataclasses import dataclass

from playwright.sync_api import Page

from tests.browser.hands import SHIFT, TAB

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
  const corners = (element) => {
    const boxes = [...element.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
    const points = (box) => PARTS.flatMap((right) =>
      PARTS.map((down) => [box.left + box.width * right, box.top + box.height * down]));
    return [...boxes.slice(0, 1), ...boxes.slice(1).slice(-1)].flatMap(points);
  };
  // What is transparent hides nothing.
  const top = ([x, y]) => document.elementsFromPoint(x, y).find((one) => getComputedStyle(one).opacity !== "0");
  const shows = (stand, point) => stand.contains(document.elementFromPoint(...point)) || stand.contains(top(point));
  const seen = (element) => {
    const stand = drawn(element) ? element : labels(element)[0];
    if (!stand) return false;
    const points = corners(stand);
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
  // A stop of ours at either end: beyond them a browser takes the focus away and gives it back when it likes.
  const ends = ["afterbegin", "beforeend"].map((where) => {
    const end = document.createElement("span");
    end.tabIndex = 0;
    document.body.insertAdjacentElement(where, end);
    return end;
  });
  walk.begin = (back) => {
    Object.assign(walk, {stops: [], faults: [], ended: false, goal: ends[back ? 0 : 1]});
    ends[back ? 1 : 0].focus();
  };
  const judge = (element) => {
    walk.ended ||= element === walk.goal;
    if (walk.ended || element === document.body || ends.includes(element)) return;
    if (element === walk.stops[walk.stops.length - 1]) return;
    walk.stops.push(element);
    if (!seen(element)) walk.faults.push(`hidden: ${name(element)} at ${scrollX},${scrollY}`);
    if (!marked(element)) walk.faults.push(`not marked: ${name(element)}`);
  };
  addEventListener("keydown", (event) => {
    if (event.key !== "Tab") return;
    judge(document.activeElement);
    if (walk.ended) event.preventDefault();
  }, true);
  window.hubWalk = walk;
}"""
REPORT = "() => ({stops: hubWalk.stops.length, faults: hubWalk.faults, ended: hubWalk.ended})"
AT_ONCE = 25
FURTHEST = 125  # in long lists of links; the other way begins at their end


@dataclass(frozen=True)
class Walk:
    stops: int
    faults: list[str]


def walk(page: Page, key: str) -> Walk:
    """Press Tab, or Shift+Tab, from one end of the page to the other, or far."""
    back = key == "Shift+Tab"
    page.evaluate(RECORDER)
    page.evaluate("back => hubWalk.begin(back)", back)
    # Keys that go down and never up: half the messages, and there are thousands.
    session = page.context.new_cdp_session(page)
    down = {**TAB, "modifiers": SHIFT if back else 0}
    for _ in range(FURTHEST // AT_ONCE):
        for _ in range(AT_ONCE):
            session.send("Input.dispatchKeyEvent", down)
        report = page.evaluate(REPORT)
        if report["ended"]:
            break
    session.detach()
    return Walk(report["stops"], report["faults"])
