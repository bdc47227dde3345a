"""Whatever a browser complains about on the pages of a context becomes a line, and so does a look elsewhere."""

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request

# A violation is an error of the console too; this names the directive and what it kept out.
LISTENER = """addEventListener("securitypolicyviolation", (event) =>
  console.error(`policy: ${event.violatedDirective} kept out ${event.blockedURI} ${event.sample}`));"""
INSIDE = ("data:", "blob:")


def watch(context: BrowserContext, complaints: list[str], base: str = "") -> None:
    """Collect errors, violations and failed requests; with a base also every request that leaves it."""

    def said(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            complaints.append(f"{message.location.get('url', '')}: {message.text}")

    def asked(request: Request) -> None:
        if base and not request.url.startswith((base, *INSIDE)):
            complaints.append(f"asked for {request.url}")

    def failed(request: Request) -> None:
        # Whoever leaves a page before it has loaded gives up the rest of it.
        if request.failure != "net::ERR_ABORTED":
            complaints.append(f"failed: {request.url}: {request.failure}")

    def watch_page(page: Page) -> None:
        page.on("console", said)
        page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
        page.on("requestfailed", failed)

    context.add_init_script(LISTENER)
    context.on("request", asked)
    for page in context.pages:  # a persistent context opens one by itself
        watch_page(page)
    context.on("page", watch_page)
