"""The site's one extension: the reference from the declarations, pages that are run, and the two languages."""

from pathlib import Path

from flambeau.viz.svg import style_sheet

from . import reference
from .runnable import DIRECTIVES


def write_reference(app):
    """Write the reference's pages, where the configuration asks for it."""
    wanted = app.config.flambeau_reference
    if wanted:
        from .facts import gather

        only = None if wanted == "all" else wanted.split()
        reference.write(Path(app.srcdir) / "reference", gather(), only)


def write_styles(app, _error):
    """The pictures' colours, which follow the reader's choice of light or dark as the page does."""
    if app.builder.format == "html":
        plain, _, dark = style_sheet().partition("@media screen and (prefers-color-scheme:dark){\n")
        dark = dark.rsplit("}", 1)[0]
        chosen = "\n".join(f'body[data-theme="dark"] {line}' for line in dark.splitlines() if line)
        auto = "\n".join(f'body:not([data-theme="light"]) {line}' for line in dark.splitlines() if line)
        text = f"{plain}@media screen {{\n{chosen}\n}}\n@media screen and (prefers-color-scheme: dark) {{\n{auto}\n}}\n"
        (Path(app.outdir) / "_static" / "pictures.css").write_text(text, encoding="utf-8")


def add_language(app, pagename, _template, context, _doctree):
    """Let a page know its counterpart in the other language: the page of the same name, else the first page."""
    english = app.config.language == "en"
    docs = Path(app.confdir)
    there = docs / "fr" / f"{pagename}.md" if english else docs / f"{pagename}.md"
    target = pagename if there.exists() else "index"
    up = "../" * pagename.count("/") + ("fr/" if english else "../")
    context["other_language"] = {"href": f"{up}{target}.html", "lang": "fr" if english else "en"}
    context["other_language"]["name"] = "Français" if english else "English"


def setup(app):
    """What Sphinx calls."""
    app.add_config_value("flambeau_reference", "", "env")
    for name, directive in DIRECTIVES.items():
        app.add_directive(name, directive)
    app.connect("builder-inited", write_reference)
    app.connect("html-page-context", add_language)
    app.connect("build-finished", write_styles)
    app.add_css_file("pictures.css")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
