"""The guide's examples are true."""

import doctest
from pathlib import Path

DOCS = Path(__file__).parent.parent / "docs"


def test_the_guide():
    """Each of its snippets prints what it says."""
    found = doctest.testfile(str(DOCS / "index.md"), module_relative=False)
    assert found.attempted > 10 and found.failed == 0


def test_links():
    """Its links lead somewhere."""
    for page in DOCS.glob("*.md"):
        for link in [part.partition(")")[0] for part in page.read_text().split("](")[1:]]:
            assert link.startswith("http") or (page.parent / link.partition("#")[0]).exists(), (page.name, link)
