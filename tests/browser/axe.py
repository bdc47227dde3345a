"""What axe finds on the page that is open, held to WCAG 2.2 AA and axe's best practice."""

from playwright.sync_api import Page

from tests.browser.tool_pages import BROWSER

AXE = BROWSER / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# There is no exception. One would stand here with its reason and a link to the discussion.
FAULTS = """async tags => {
  const rules = {"target-size": {enabled: true}};
  const {violations} = await axe.run(document, {runOnly: tags, rules, resultTypes: ["violations"]});
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(" ")).slice(0, 4).join(", ")}`);
}"""


def faults(page: Page) -> list[str]:
    """The page's context must bypass its policy, which rightly forbids to put axe into it."""
    if not page.evaluate("'axe' in window"):
        page.add_script_tag(path=AXE)
    found: list[str] = page.evaluate(FAULTS, TAGS)
    return found
