"""Self-contained HTML pages: nothing is fetched, and no script runs but our own."""

from .svg import escape, style_sheet

__all__ = ["page"]

STYLE = """\
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--soft:#5b6470;--line:#d5dae1;--code:#f6f7f9;
--word:#0072b2;--number:#b04400;--string:#3b6e22}
@media screen and (prefers-color-scheme:dark){:root{--paper:#15181d;--ink:#e8eaed;--soft:#a3acb8;--line:#3a414c;
--code:#1d2128;--word:#56b4e9;--number:#f5a04c;--string:#9ccc7c}}
body{background:var(--paper);color:var(--ink);font:17px/1.55 system-ui,'Segoe UI',Helvetica,Arial,sans-serif;
max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{line-height:1.2;font-size:2rem}h2{margin-top:2.2em;font-size:1.35rem}
pre,code{font:14px/1.45 'DejaVu Sans Mono',Menlo,Consolas,monospace}
p code,li code{background:var(--code);padding:.1em .3em;border-radius:4px}
.picture{overflow-x:auto;margin:1em 0}.picture svg,figure svg{max-width:100%;height:auto}
figure{margin:1.2em 0}figcaption{color:var(--soft);font-size:.9em}
@media print{body{max-width:none}.picture svg{break-inside:avoid}}
"""

# Even if a name were to slip through unescaped, the browser would refuse to run it or to fetch anything.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def page(title, body, lang="en", style="", script="", frames=()):
    """A whole HTML page.

    Args:
        title: str.
        body: str, HTML.
        lang: str, the language of the text.
        style: str, CSS besides the pictures'.
        script: str, JavaScript of ours; the page forbids any other.
        frames: list of str, scripts of ours that run in frames of the page.

    Returns:
        str.
    """
    hashes = " ".join(f"'sha256-{_digest(code)}'" for code in (script, *frames) if code)
    policy = POLICY + (f"; script-src {hashes}" if hashes else "")
    code = f"<script>{script}</script>" if script else ""
    return (
        f'<!doctype html>\n<html lang="{escape(lang)}"><head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{STYLE}{style_sheet()}{style}</style></head>\n"
        f"<body>\n{body}\n{code}</body></html>\n"
    )


def _digest(script):
    from base64 import b64encode
    from hashlib import sha256

    return b64encode(sha256(script.encode()).digest()).decode()
