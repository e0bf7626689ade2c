"""Serves a built site below a sub-path and opens it in Chromium, wherever that is installed."""

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Literal

import attrs
from playwright.sync_api import Browser, ConsoleMessage, Dialog, Page, Request, Response
from playwright.sync_api import sync_playwright as playwright

COMMANDS = ("chromium", "chromium-browser", "google-chrome")
INSTALL = "apt-get install chromium"

# no sandbox in containers, no graphics card, and no request that the pages did not ask for
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

SUBPATH = "/papers/"
SITE_URL = f"https://example.org{SUBPATH}"
WIDTHS = (320, 1280)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")

NOT_FOUND = 400


def executable() -> str | None:
    """Find Chromium on the path, or give None."""
    return next(filter(None, map(shutil.which, COMMANDS)), None)


@attrs.define(slots=False)  # Playwright notes on handlers what it wraps them in
class Watched:
    """A page of the browser, and everything that happened on it and should not have."""

    page: Page
    root: str
    """The address of the site's home page."""

    faults: list[str] = attrs.field(factory=list)
    """Errors on the console, requests that failed or went to other hosts, and dialogs."""

    def __attrs_post_init__(self) -> None:
        self.page.on("console", self._on_console)
        self.page.on("pageerror", lambda error: self.faults.append(f"error: {error}"))
        self.page.on("request", self._on_request)
        self.page.on("response", self._on_response)
        self.page.on("dialog", self._on_dialog)

    def open(self, path: str) -> None:
        """Go to a page of the site and wait until all that it names is there."""
        self.page.goto(self.root + path, wait_until="load")

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.faults.append(f"console: {message.text}")

    def _on_request(self, request: Request) -> None:
        if not request.url.startswith((self.root, "data:", f"blob:{self.root[:-8]}")):
            self.faults.append(f"request outside the site: {request.url}")

    def _on_response(self, response: Response) -> None:
        if response.status >= NOT_FOUND:
            self.faults.append(f"{response.status}: {response.url}")

    def _on_dialog(self, dialog: Dialog) -> None:
        self.faults.append(f"dialog: {dialog.message}")
        dialog.dismiss()


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the installed Chromium without a window.

    Raises:
        RuntimeError: If none is installed.
    """
    command = executable()
    if command is None:
        raise RuntimeError(f"no Chromium on the path ({', '.join(COMMANDS)}): {INSTALL}")
    with playwright() as driver:
        browser = driver.chromium.launch(executable_path=command, args=[*ARGUMENTS])
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def watched(
    browser: Browser, root: str, *, width: int = 1280, scheme: Literal["light", "dark"] = "light"
) -> Iterator[Watched]:
    """Open an empty page in a profile of its own."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    try:
        yield Watched(context.new_page(), root)
    finally:
        context.close()


class _BelowSubpath(SimpleHTTPRequestHandler):
    """Serves a folder below a sub-path and nothing above it, as project pages are served."""

    def translate_path(self, path: str) -> str:
        if path.startswith(SUBPATH):
            return super().translate_path(path[len(SUBPATH) - 1 :])
        return super().translate_path("/nothing-is-above-the-site")

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on a free port, and give the address of its home page."""
    handler = partial(_BelowSubpath, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}{SUBPATH}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
