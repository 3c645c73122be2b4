"""How Sphinx builds the site: docs/build.py calls it once for English, once for French."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE / "_ext"), str(HERE.parent / "src")]

project = "flambeau"
author = "The flambeau maintainers"
extensions = ["myst_parser", "flambeau_docs"]
exclude_patterns = ["fr", "_site", "_ext", "_static", "_templates"]
root_doc = "index"
language = "en"
nitpicky = True

myst_fence_as_directive = ["python", "graph", "exercise", "replay", "curve", "digits", "picture", "formula"]
myst_heading_anchors = 3
flambeau_reference = "all"  # or the namespaces to write, or nothing

html_theme = "furo"
html_title = "flambeau"
html_static_path = [str(HERE / "_static")]
html_favicon = str(HERE / "_static" / "favicon.svg")
html_css_files = ["site.css"]
templates_path = [str(HERE / "_templates")]
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
html_show_copyright = False
html_theme_options = {
    "light_css_variables": {"color-brand-primary": "#0072b2", "color-brand-content": "#0072b2"},
    "dark_css_variables": {"color-brand-primary": "#56b4e9", "color-brand-content": "#56b4e9"},
}
html_sidebars = {
    "**": [
        *("sidebar/brand.html", "sidebar/search.html", "language.html", "sidebar/scroll-start.html"),
        *("sidebar/navigation.html", "sidebar/scroll-end.html"),
    ]
}
pygments_style = "friendly"
pygments_dark_style = "native"
