"""Serve a folder as a good web server would, compressed, and count what goes over the wire."""

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

TYPES = {".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm"}


class Wire(ThreadingHTTPServer):
    """sent: bytes of bodies and about those of heads; requests: how many."""

    daemon_threads = True

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folder = folder
        self.sent = self.requests = 0
        self.lock = threading.Lock()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/"

    def take(self) -> tuple[int, int]:
        """Return bytes and requests since this was last asked."""
        with self.lock:
            found = self.sent, self.requests
            self.sent = self.requests = 0
        return found


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Wire

    def do_GET(self) -> None:
        name = unquote(urlsplit(self.path).path).lstrip("/") or "index.html"
        path = self.server.folder / name
        found = _body(path) if path.is_file() else None
        if found is None:
            self.send_response(404)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        body, packed = found
        self.send_response(200)
        self.send_header("Content-Type", TYPES.get(path.suffix, "application/octet-stream"))
        self.send_header("Content-Length", str(len(body)))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)
        with self.server.lock:
            self.server.sent += len(body) + 250
            self.server.requests += 1

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the base class names it so)
        """Say nothing: what was sent is counted."""


@cache
def _body(path: Path) -> tuple[bytes, bool]:
    raw = path.read_bytes()
    packed = gzip.compress(raw, 6, mtime=0)
    return (packed, True) if path.suffix in TYPES and len(packed) < len(raw) else (raw, False)


@contextmanager
def counting(folder: Path) -> Iterator[Wire]:
    server = Wire(folder)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
