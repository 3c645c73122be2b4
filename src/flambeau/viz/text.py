"""A graph as text: a tree for the terminal, and the languages of Graphviz and Mermaid."""

from ._text import matrix_rows, number, plain, shape_text, summary

__all__ = ["to_dot", "to_mermaid", "to_text"]


def to_text(graph):
    """A tree, results first: under each operation its operands; what was shown before is only named.

    Args:
        graph: model.Graph.

    Returns:
        str, without a final newline.
    """
    lines, shown = [], set()
    inputs = graph.operands()
    ends = {e.source.index for e in graph.edges}
    stack = [(node, None, "", "") for node in reversed(graph.nodes) if node.index not in ends]
    while stack:
        node, edge, branch, indent = stack.pop()
        again = node.index in shown and node.kind == "op"
        lines.append(branch + _describe(node, edge, again))
        if again:
            continue
        shown.add(node.index)
        operands = inputs[node.index]
        for i in reversed(range(len(operands))):
            last = i == len(operands) - 1
            turn, below = ("└─ ", "   ") if last else ("├─ ", "│  ")
            stack.append((operands[i].source, operands[i], indent + turn, indent + below))
    return "\n".join(lines)


def _describe(node, edge, again):
    value = edge.value if edge else node.value
    name = plain(value.name or "")
    is_result = edge is not None and edge.target.kind == "result"  # then the line above has said it
    if node.kind == "op":
        name = "" if is_result else name
        symbol = f"{node.symbol} " if node.symbol and node.symbol != node.label else ""
        name = f"{symbol}{node.label}" + (f" → {name}" if name else "")
    if again:
        return f"{name} (shown above)"
    if is_result:
        return name
    if node.kind == "constant" and not name and value.data is not None:
        return array_text(value.data)
    parts = [name or node.kind, shape_text(value)]
    if value.data is not None:
        parts.append("= " + array_text(value.data))
    grad = value.grad if node.kind != "op" else edge.grad if edge else None
    if grad is not None:
        parts.append("· grad " + array_text(grad))
    return "  ".join(parts)


def array_text(array):
    """An array on one line: whole when it is small, else its range."""
    if array.ndim == 0:
        return number(array.item())
    rows = matrix_rows(array, 3, 4)
    if rows is None:
        return summary(array)
    written = ["[" + " ".join(row) + "]" for row in rows]
    return written[0] if array.ndim == 1 else "[" + " ".join(written) + "]"


def to_dot(graph):
    """The graph in Graphviz's language.

    Args:
        graph: model.Graph.

    Returns:
        str.
    """
    shapes = {"op": "circle", "leaf": "box", "constant": "box", "result": "plaintext"}
    lines = ["digraph {", "  rankdir=LR;"]
    for node in graph.nodes:
        style = ', style="dashed"' if node.kind == "constant" else ""
        lines.append(f'  n{node.index} [shape={shapes[node.kind]}, label="{_quote(_label(node))}"{style}];')
    for edge in graph.edges:
        lines.append(f'  n{edge.source.index} -> n{edge.target.index} [label="{_quote(shape_text(edge.value))}"];')
        if edge.grad is not None:
            back = f'label="{_quote(array_text(edge.grad))}", color="#c04a00", fontcolor="#c04a00", style=dashed'
            lines.append(f"  n{edge.target.index} -> n{edge.source.index} [constraint=false, {back}];")
    return "\n".join([*lines, "}", ""])


def to_mermaid(graph):
    """The graph in Mermaid's language, for Markdown pages.

    Args:
        graph: model.Graph.

    Returns:
        str.
    """
    outlines = {"op": '(("{}"))', "leaf": '["{}"]', "constant": '["{}"]', "result": '>"{}"]'}
    lines = ["flowchart LR"]
    for node in graph.nodes:
        lines.append(f"  n{node.index}{outlines[node.kind].format(_entities(_label(node)))}")
    for edge in graph.edges:
        lines.append(f'  n{edge.source.index} -->|"{_entities(shape_text(edge.value))}"| n{edge.target.index}')
    return "\n".join([*lines, ""])


def _label(node):
    names = [v.name for v in node.outputs if v.name]
    first = node.symbol or node.label if node.kind == "op" else None
    return "\n".join(plain(part) for part in [first, *names] if part) or "constant"


def _quote(text):
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _entities(text):
    """Text in which only letters, digits and blanks are left as they are, for Mermaid's parser."""
    safe = (c if c.isalnum() or c in " _" else "<br/>" if c == "\n" else f"#{ord(c)};" for c in text)
    return "".join(safe)
