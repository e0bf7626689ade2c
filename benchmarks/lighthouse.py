"""Runs Lighthouse on every kind of page of a built site: `python benchmarks/lighthouse.py SITE`.

Needs Node with `npm install lighthouse` in the folder where it is run, and Chromium on the path.
"""

import argparse
import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
LEAST = (99, 100, 100, 100)
GOOD = 0.9
"""What an audit has to reach not to be named."""

FORMS = ("mobile", "desktop")
FLAGS = "--headless=new --no-sandbox --disable-gpu"
ZIPPED = {".html", ".css", ".js", ".json", ".svg", ".xml", ".txt"}


class Zipping(SimpleHTTPRequestHandler):
    """Serves a folder as the hosts of static sites do: text is sent as gzip, files are kept."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Send a file."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        found = path.is_file()
        body = path.read_bytes() if found else b""
        self.send_response(200 if found else 404)
        if path.suffix in ZIPPED:
            body = gzip.compress(body)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on a free port of this machine, and give the address of its home page."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Zipping, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def page_kinds(site: Path) -> dict[str, str]:
    """Name one page of each kind by the folders that it stands in: `topics`, `topics/*`."""
    kinds: dict[str, str] = {}
    for file in sorted(site.rglob("index.html")):
        parts = file.parent.relative_to(site).parts
        is_ours = 'class="nc-' in file.read_text(encoding="utf-8").partition("<article")[2]
        if is_ours and not any(part.startswith("~") for part in parts):
            kind = "/".join((*parts[:1], *("*" for _ in parts[1:]))) or "home"
            kinds.setdefault(kind, "".join(f"{part}/" for part in parts))
    return kinds


def report(address: str, form: str) -> dict[str, Any]:
    """Run Lighthouse on a page, and give what it reports."""
    preset = ["--preset=desktop"] if form == "desktop" else []
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "report.json"
        command = ["npx", "--no-install", "lighthouse", address, "--quiet", "--output=json"]
        only = f"--only-categories={','.join(CATEGORIES)}"
        options = [f"--output-path={output}", f"--chrome-flags={FLAGS}", only, *preset]
        chromium = shutil.which("chromium") or shutil.which("google-chrome") or ""
        environment = {**os.environ, "CHROME_PATH": chromium}
        subprocess.run([*command, *options], check=True, env=environment)
        found: dict[str, Any] = json.loads(output.read_text(encoding="utf-8"))
        return found


def scores(found: Mapping[str, Any]) -> tuple[int, ...]:
    """Give the four scores of a report, of 100."""
    categories = found["categories"]
    return tuple(round(100 * (categories[name]["score"] or 0)) for name in CATEGORIES)


def failures(found: Mapping[str, Any]) -> list[str]:
    """Name the audits that cost something."""
    audits = found["audits"]
    weights = {
        ref["id"]
        for name in CATEGORIES
        for ref in found["categories"][name]["auditRefs"]
        if ref["weight"]
    }
    return [
        f"{name} {audit['score']}: {audit.get('displayValue', audit['title'])}"
        for name, audit in sorted(audits.items())
        if name in weights and audit["score"] is not None and audit["score"] < GOOD
    ]


def main() -> int:
    """Print the scores of each kind of page, and say whether all are good enough."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path, help="the folder of a built site")
    parser.add_argument("--form", choices=FORMS, action="append", help="only this form")
    parser.add_argument("--only", help="only this kind of page, for example `topics/*`")
    chosen = parser.parse_args()
    print(f"{'page':32} {'form':8}", *(f"{name:>14}" for name in CATEGORIES))
    is_good = True
    with served(chosen.site) as root:
        for kind, address in page_kinds(chosen.site).items():
            for form in chosen.form or FORMS:
                if chosen.only in {None, kind}:
                    found = report(root + address, form)
                    reached = scores(found)
                    print(f"{kind:32} {form:8}", *(f"{score:14}" for score in reached), flush=True)
                    low = any(score < least for score, least in zip(reached, LEAST, strict=True))
                    is_good = is_good and not low
                    if low:
                        print(*(f"    {fault}" for fault in failures(found)), sep="\n", flush=True)
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
