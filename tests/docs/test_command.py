"""`flambeau docs`: the built site is served; where there is none, the command that builds it is told."""

import threading
import urllib.request

import pytest

from flambeau._cli import main
from flambeau._site import server


def test_serves_the_folder(tmp_path):
    (tmp_path / "index.html").write_text("<h1>flambeau</h1>")
    with server(tmp_path) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        with urllib.request.urlopen(f"http://127.0.0.1:{running.server_port}/") as answer:
            assert answer.read() == b"<h1>flambeau</h1>"
        running.shutdown()


def test_says_how_to_build_it(tmp_path, capsys):
    assert main(["docs", "--dir", str(tmp_path)]) == 1
    assert "python docs/build.py" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--port", "x"], ["--port", "70000"], ["--port"], ["--nothing"]])
def test_wrong_options(arguments, capsys):
    assert main(["docs", *arguments]) == 2
    assert "flambeau: docs: " in capsys.readouterr().err
