"""Serve a built folder as an intranet would: on a sub-path, with the strict policy as a header."""

import functools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

SUB_PATH = "/intranet/esn/"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
)


class Handler(SimpleHTTPRequestHandler):
    def send_head(self):
        if not self.path.startswith(SUB_PATH):
            self.send_error(HTTPStatus.NOT_FOUND)
            return None
        self.path = "/" + self.path.removeprefix(SUB_PATH)
        return super().send_head()

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format, *args):  # noqa: A002, the base class names it so
        """Say nothing: what a page asked for is the browser's to report."""


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """Say nothing: a browser that closes early is no fault."""


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve the folder on this machine only; give the address of its first page's folder, with a slash at its end."""
    server = Server(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{SUB_PATH}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
