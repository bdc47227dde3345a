"""Whatever a browser complains about on the pages of a context becomes a line, and so does a look elsewhere."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request

# A violation is an error of the console too; this names the directive and what it kept out.
LISTENER = """addEventListener("securitypolicyviolation", (event) =>
  console.error(`policy: ${event.violatedDirective} kept out ${event.blockedURI} ${event.sample}`));"""
INSIDE = ("data:", "blob:")
HERE = ("127.0.0.1", "", None)


def watch(context: BrowserContext, complaints: list[str], base: str = "") -> None:
    """Collect errors, violations, failed requests, and requests to other hosts or, with a base, out of its folder."""

    def said(message: ConsoleMessage) -> None:
        address = message.location.get("url", "")
        # Only 404.html names no icon; its policy keeps the browser from asking, unless a test takes it away.
        if message.type in ("error", "warning") and not address.endswith("/favicon.ico"):
            complaints.append(f"{address}: {message.text}")

    def asked(request: Request) -> None:
        inside = request.url.startswith((base, *INSIDE)) if base else urlsplit(request.url).hostname in HERE
        if not inside:
            complaints.append(f"asked for {request.url}")

    def failed(request: Request) -> None:
        # Whoever leaves a page stops what it was still loading, and a browser gives up its icon in ways of its own.
        if request.failure != "net::ERR_ABORTED" and "favicon" not in request.url:
            complaints.append(f"failed: {request.url} {request.failure}")

    def watch_page(page: Page) -> None:
        page.on("console", said)
        page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))

    context.add_init_script(LISTENER)
    context.on("request", asked)
    context.on("requestfailed", failed)
    for page in context.pages:  # a persistent context opens one by itself
        watch_page(page)
    context.on("page", watch_page)


@contextmanager
def watched_page(browser: Browser, base: str = "", **options: Any) -> Iterator[Page]:
    """Open a page for several tests; at the end it may have complained of nothing."""
    context = browser.new_context(**options)
    context.set_default_timeout(5000)
    complaints: list[str] = []
    watch(context, complaints, base)
    yield context.new_page()
    context.close()
    assert complaints == [], "\n".join(complaints)
