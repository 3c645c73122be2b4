"""The lab's text: a small part of Markdown, read into blocks and written as HTML."""

import re

from ..viz.svg import escape

FENCE = "```"


def parse(text):
    """The blocks of a text.

    Args:
        text: str: headings, paragraphs, lists with hyphens, and blocks between fences of three backquotes.

    Returns:
        list of (kind, argument, content): kind is "h1", "h2", "p", "ul", or the first word after a fence; the
        argument is what follows that word.

    >>> from flambeau.lab._text import parse
    >>> parse("# Hello\\n\\nSome *text*.")
    [('h1', '', 'Hello'), ('p', '', 'Some *text*.')]
    """
    blocks, lines = [], iter(text.splitlines())
    for line in lines:
        if line.startswith(FENCE):
            kind, _, argument = line[len(FENCE) :].strip().partition(" ")
            blocks.append((kind, argument, "\n".join(_until(lines, FENCE))))
        elif line.startswith("#"):
            marks, _, title = line.partition(" ")
            blocks.append((f"h{len(marks)}", "", title))
        elif line.strip():
            paragraph = "\n".join([line, *_until(lines, "")])
            blocks.append(("ul" if line.startswith("- ") else "p", "", paragraph))
    return blocks


def _until(lines, end):
    for line in lines:
        if line.strip() == end:
            return
        yield line


_INLINE = re.compile(r"`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*")


def inline(text):
    """HTML of a line with `code`, **strong** and *emphasised* words."""
    text, parts, last = text.replace("\n", " "), [], 0
    for match in _INLINE.finditer(text):
        parts.append(escape(text[last : match.start()]))
        tag = ("code", "strong", "em")[match.lastindex - 1]
        parts.append(f"<{tag}>{escape(match[match.lastindex])}</{tag}>")
        last = match.end()
    parts.append(escape(text[last:]))
    return "".join(parts)


def to_html(kind, content):
    """HTML of a heading, a paragraph or a list."""
    if kind == "ul":
        items = (inline(item.removeprefix("- ")) for item in content.split("\n- "))
        return "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"
    return f"<{kind}>{inline(content)}</{kind}>"


_TOKEN = re.compile(
    r"(?P<comment>\#.*)|(?P<string>f?\"[^\"]*\"|'[^']*')|(?P<number>\b\d+(?:\.\d*)?\b)"
    r"|(?P<word>\b(?:import|as|from|for|in|with|print|None|True|False|if|else|def|return)\b)"
)


def highlight(code):
    """HTML of Python code with its keywords, numbers, strings and comments marked."""
    parts, last = [], 0
    for match in _TOKEN.finditer(code):
        parts.append(escape_lines(code[last : match.start()]))
        parts.append(f'<span class="{match.lastgroup}">{escape_lines(match[0])}</span>')
        last = match.end()
    return "".join([*parts, escape_lines(code[last:])])


def escape_lines(text):
    """Text made safe for HTML, with its line ends kept."""
    return "\n".join(map(escape, text.split("\n")))
