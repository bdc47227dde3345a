"""What axe finds on the page that is open, held to WCAG 2.2 AA and axe's best practice."""

from playwright.sync_api import Page

from tests.browser.tool_pages import BROWSER

AXE = BROWSER / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# There is no exception. One would stand here with its reason and a link to the discussion.
# What the palette can change; all other rules judge the same elements in light and dark.
OF_COLOUR = ["color-contrast", "link-in-text-block"]
# A page that should be dark and is light would pass for nothing. The one without a style is white always.
BACKGROUND = """() => {
  const styles = [document.body, document.documentElement].map((one) => getComputedStyle(one));
  const [colour] = styles.map((one) => one.backgroundColor).filter((one) => !/rgba\\(.*, 0\\)/.test(one));
  if (!colour) return document.styleSheets.length ? "no colour" : null;
  const dark = colour.match(/[\\d.]+/g).slice(0, 3).every((part) => Number(part) < 80);
  return dark === matchMedia("(prefers-color-scheme: dark)").matches ? null : colour;
}"""
FAULTS = """async ([type, values]) => {
  const rules = type === "tag" ? {"target-size": {enabled: true}} : {};
  const {violations} = await axe.run(document, {runOnly: {type, values}, rules, resultTypes: ["violations"]});
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(" ")).slice(0, 4).join(", ")}`);
}"""


def faults(page: Page) -> list[str]:
    """Hold the page to every rule. Its context must bypass its policy, which rightly forbids to put axe into it."""
    return _run(page, "tag", TAGS)


def colour_faults(page: Page) -> list[str]:
    """Hold the page, in its other palette, to the rules about colours."""
    return _run(page, "rule", OF_COLOUR)


def _run(page: Page, sort: str, values: list[str]) -> list[str]:
    if not page.evaluate("'axe' in window"):
        page.add_script_tag(path=AXE)
    assert page.evaluate(BACKGROUND) is None, "the page is not in the palette that was asked for"
    found: list[str] = page.evaluate(FAULTS, [sort, values])
    return found


PALETTES = {"light": ("default", faults), "dark": ("slate", colour_faults)}
WIDTHS = (1280, 320)


def in_every_view(page: Page) -> list[str]:
    """Look at the page in both palettes and both widths without loading it again."""
    found = []
    for scheme, (name, look) in PALETTES.items():
        page.emulate_media(color_scheme=scheme)  # for the page that has no switch of its own
        switch = page.locator(".hub-palette label:visible")
        if switch.count() and page.locator("body").get_attribute("data-md-color-scheme") != name:
            switch.click()
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            found += [f"{scheme} {width}: {fault}" for fault in look(page)]
    return found
