"""The documentation that was built, served from its folder to this computer."""

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
BUILD = "pip install -e '.[docs]' && python docs/build.py"


class SiteError(Exception):
    """There is no site to serve; the message says how one is made."""


class Handler(SimpleHTTPRequestHandler):
    """Serves files, and does not write a line about each."""

    def log_message(self, *_):
        """Say nothing: the terminal shows where the site is."""


def server(folder=None, port=0):
    """A server of the site that listens to this computer only.

    Args:
        folder: str or path-like, where the site is; None for that of the repository in which this package lies.
        port: int; 0 for any that is free.

    Returns:
        http.server.ThreadingHTTPServer, not running yet.

    Raises:
        SiteError: no site has been built there.
        OSError: the port is taken.
    """
    folder = REPOSITORY / "docs" / "_site" if folder is None else Path(folder)
    if not (folder / "index.html").is_file():
        raise SiteError(f"no documentation is built in {folder}; in a copy of the repository: {BUILD}")
    return ThreadingHTTPServer(("127.0.0.1", port), partial(Handler, directory=str(folder)))


def serve(folder=None, port=0, browser=True):
    """Serve the site until Ctrl-C, and open it in the browser: see `server`."""
    import webbrowser

    with server(folder, port) as running:
        address = f"http://127.0.0.1:{running.server_port}/"
        print(f"{address}  (Ctrl-C ends it)", flush=True)
        if browser:
            webbrowser.open(address)
        try:
            running.serve_forever()
        except KeyboardInterrupt:
            print()
