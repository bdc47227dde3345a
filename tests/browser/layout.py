"""What can be measured of a page's layout: what hangs over the edge, what is cut off, what is too small to press."""

from playwright.sync_api import Page

# Long things may scroll inside a box of their own that the keyboard reaches.
WIDE = """() => {
  const limit = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= limit) return [];
  const over = [...document.body.querySelectorAll("*")].filter((one) =>
    one.checkVisibility() && one.getBoundingClientRect().right > limit + 1 && !one.closest(".hub-scroll, .hub-hidden"));
  return [`${document.documentElement.scrollWidth} of ${limit} px`, ...over.slice(-3).map((one) =>
    `${one.tagName.toLowerCase()}.${one.className} "${one.textContent.trim().slice(0, 30)}"`)];
}"""
# What has a clip-path is for screen readers alone. What is written into a field scrolls there, in any font.
CUT = """() => [...document.body.querySelectorAll("*:not(input)")].filter((one) => {
  const style = getComputedStyle(one);
  const cut = (axis, inner, outer) => ["hidden", "clip"].includes(style[`overflow${axis}`]) && inner > outer + 1;
  return one.checkVisibility() && style.clipPath === "none" &&
    (cut("Y", one.scrollHeight, one.clientHeight) || cut("X", one.scrollWidth, one.clientWidth));
}).map((one) => `cut off: ${one.tagName.toLowerCase()}.${one.className}`)"""
# WCAG 2.5.8 lets links in running text be as high as their line; what stands alone is held to 24 by 24.
SMALL = """() => {
  const whole = (one) => one.closest("label") ?? one.labels?.[0] ?? one;
  const size = (one) => {
    const boxes = [one, one.matches("input") ? whole(one) : one].map((each) => each.getBoundingClientRect());
    return [Math.max(...boxes.map((box) => box.width)), Math.max(...boxes.map((box) => box.height))];
  };
  const inText = (one) => one.tagName === "A" && getComputedStyle(one).display === "inline";
  return [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
    .filter((one) => one.checkVisibility({opacityProperty: true, visibilityProperty: true}))
    .filter((one) => !inText(one) && !one.closest(".hub-hidden, .md-skip"))
    .filter((one) => size(one).some((side) => side < 24))
    .map((one) => `${size(one).map(Math.round).join(" by ")}: ${one.tagName} ${one.id || one.textContent.trim()}`);
}"""
SPACED = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`p { margin-bottom: 2em !important }
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }`);
  document.adoptedStyleSheets = [sheet];
}"""
MOVING = """() => [...document.querySelectorAll("*")].filter((one) => [null, "::before", "::after"].some((part) => {
  const style = getComputedStyle(one, part);
  const times = `${style.transitionDuration},${style.animationDuration}`.split(",").map(parseFloat);
  return times.some((time) => time > LIMIT) || style.scrollBehavior === "smooth";
})).map((one) => `${one.tagName.toLowerCase()}.${one.className}`)"""


def too_wide(page: Page) -> list[str]:
    found: list[str] = page.evaluate(WIDE)
    return found


def cut_off(page: Page) -> list[str]:
    found: list[str] = page.evaluate(CUT)
    return found


def too_small(page: Page) -> list[str]:
    found: list[str] = page.evaluate(SMALL)
    return found


def spread_text(page: Page) -> None:
    """Set text as far apart as WCAG 1.4.12 asks a page to bear."""
    page.evaluate(SPACED)


def moving(page: Page, seconds: float) -> list[str]:
    """Return what takes longer than this to change, or glides."""
    found: list[str] = page.evaluate(MOVING.replace("LIMIT", str(seconds)))
    return found
