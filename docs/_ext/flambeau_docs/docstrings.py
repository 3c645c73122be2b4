"""Docstrings read into their parts, and written as Markdown."""

import re
from inspect import cleandoc

SECTION = re.compile(r"^(Args|Returns|Raises|Yields|Attributes|Shape|Warns|Note|Notes|Source|Example|Examples):\s*$")


class Docstring:
    """A docstring: `summary`, `text` (list of paragraphs), `sections` {title: list of items}, `example`.

    >>> doc = Docstring("Return x.\\n\\nArgs:\\n    x (Tensor): any.\\n\\n>>> 1 + 1\\n2")
    >>> doc.summary, doc.sections, doc.example
    ('Return x.', {'Args': ['x (Tensor): any.']}, '>>> 1 + 1\\n2')
    """

    def __init__(self, text):
        text = cleandoc(text or "")
        self.sections, self.text = {}, []
        blocks = [b for b in re.split(r"\n\s*\n", text) if b.strip()]
        examples = [b for b in blocks if b.lstrip().startswith(">>>")]
        self.example = "\n\n".join(cleandoc(b) if b.startswith(" ") else b for b in examples)
        for block in (b for b in blocks if b not in examples):
            self._read(block)
        self.summary = self.text.pop(0) if self.text else ""

    def _read(self, block):
        head, _, rest = block.partition("\n")
        section = SECTION.match(head)
        if section:
            self.sections.setdefault(section.group(1), []).extend(items(rest))
        elif block.startswith("    ") and self.sections:
            self.sections[next(reversed(self.sections))].extend(items(block))
        else:
            self.text.append(block)


def items(text):
    """The items of a section: each begins at its least indentation."""
    lines = cleandoc(text).splitlines() if text.strip() else []
    found = []
    for line in lines:
        if line[:1].isspace() and found:
            found[-1] += " " + line.strip()
        elif line.strip():
            found.append(line.strip())
    return found


def markdown(text):
    """Prose of a docstring as Markdown: code in backquotes stays code, all other marks are letters.

    >>> markdown("``x`` times *args, see `exp`")
    '`x` times \\\\*args, see `exp`'
    """
    parts = re.split(r"(``.+?``|`[^`\n]+`)", text.replace("\n", " "))
    return "".join(code(p) if i % 2 else escape(p) for i, p in enumerate(parts))


def code(span):
    """A span of code in one pair of backquotes."""
    return "`" + span.strip("`") + "`"


def escape(text):
    r"""Letters that Markdown would read as marks, made letters: ``*args`` is ``\*args``."""
    return re.sub(r"([\\*_<>\[\]{}$#|^~`])", r"\\\1", text)


def item(text):
    """An item ``name (type), other (type): words`` of a section as Markdown."""
    head, colon, words = text.partition(": ")
    named = re.findall(r"([*\w.]+)(?: \(([^()]*(?:\([^()]*\)[^()]*)*)\))?(?:, |$)", head) if colon else []
    if ", ".join(n + f" ({kind})" * bool(kind) for n, kind in named) != head or not named:
        return markdown(text)
    names = ", ".join(f"`{n}`" + (f" *({markdown(kind)})*" if kind else "") for n, kind in named)
    return f"{names}: {markdown(words)}"
