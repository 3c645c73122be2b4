"""Formulas as the library writes them (`grad_fn.formula`), typeset as MathML, which browsers draw by themselves.

relation   sums with = < > , between them
sum        products with + and − between them
product    powers with · ⊙ / ... between them; what stands before / is its numerator
power      an atom with ^exponent or ᵀ, after − Σ or mean
atom       a number, a name, name(...), (...), [...]
"""

import re
from html import escape

TOKEN = re.compile(r"\s*(Σ[₀-₉,]*|\d+(?:\.\d+)?(?:e[+-]?\d+)?|∂?[^\W\d_][\w\u0302′]*|\S)")
SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
RELATIONS, SUMS, PRODUCTS = "=≠<>≤≥,", "+−-", "·⊙⊗∗×/"


def mathml(text):
    """A formula as a MathML element of its own line.

    Args:
        text: str.

    Raises:
        ValueError: the text is no formula.

    >>> mathml("y^2")
    '<math display="block"><msup><mi>y</mi><mn>2</mn></msup></math>'
    """
    reader = _Reader(text)
    body = reader.relation()
    if reader.tokens:
        raise ValueError(f"{text!r} is no formula: {reader.tokens[0]!r} is left over")
    return f'<math display="block">{body}</math>'


class _Reader:
    """Reads tokens from left to right, one method for each level of the grammar; each gives MathML."""

    def __init__(self, text):
        self.text = text
        self.tokens = TOKEN.findall(text.replace("ᵀ", " ᵀ").replace("⁻¹", " ^−1 "))

    def next_is(self, choices):
        return bool(self.tokens) and self.tokens[0] in choices

    def take(self, wanted=None):
        if not self.tokens or wanted not in (None, self.tokens[0]):
            raise ValueError(f"{self.text!r} is no formula: {wanted or 'more'} is missing")
        return self.tokens.pop(0)

    def relation(self):
        return self.chain(self.sum, RELATIONS)

    def sum(self):
        return self.chain(self.product, SUMS)

    def chain(self, part, operators):
        parts = [part()]
        while self.next_is(operators):
            parts += [f"<mo>{escape(self.take())}</mo>", part()]
        return row(parts)

    def product(self):
        parts = [self.power()]
        while self.tokens and not self.next_is(RELATIONS + SUMS + ")]"):
            operator = self.take() if self.next_is(PRODUCTS) else "\u2062"  # an invisible times
            if operator == "/":
                parts = [f"<mfrac>{bare(row(parts))}{bare(self.power())}</mfrac>"]
            else:
                parts += [f"<mo>{operator}</mo>", self.power()]
        return row(parts)

    def power(self):
        if self.next_is("−-"):
            return row([f"<mo>{self.take()}</mo>", self.power()])
        if self.tokens and self.tokens[0].startswith("Σ"):
            return row([self.sigma(), self.power()])
        if self.next_is(["mean"]) and self.tokens[1:2] != ["("]:
            return row([f"<mi>{self.take()}</mi>", self.power()])
        base = self.atom()
        while self.next_is("^ᵀ"):
            top = bare(self.power_of()) if self.take() == "^" else "<mi>T</mi>"
            base = f"<msup>{base}{top}</msup>"
        return base

    def power_of(self):
        return row([f"<mo>{self.take()}</mo>", self.atom()]) if self.next_is("−-") else self.atom()

    def sigma(self):
        below = self.take()[1:].translate(SUBSCRIPTS)
        return f"<munder><mo>∑</mo><mn>{below}</mn></munder>" if below else "<mo>∑</mo>"

    def atom(self):
        token = self.take()
        if token in "([":
            close = {"(": ")", "[": "]"}[token]
            inside = self.relation()
            self.take(close)
            return f"<mrow><mo>{token}</mo>{inside}<mo>{close}</mo></mrow>"
        if token[0].isdigit():
            return f"<mn>{token}</mn>"
        if not (token[0].isalpha() or token[0] in "∂√") or token == "ᵀ":
            raise ValueError(f"{self.text!r} is no formula: {token!r} stands where a name should")
        return self.applied(token) if self.next_is("(") else name(token)

    def applied(self, token):
        operand = self.atom()
        if token == "√":
            return f"<msqrt>{bare(operand)}</msqrt>"
        return row([name(token), "<mo>&#x2061;</mo>", operand])


def row(parts):
    """Parts side by side; one alone stands for itself."""
    return parts[0] if len(parts) == 1 else f"<mrow>{''.join(parts)}</mrow>"


def bare(element):
    """An element without the parentheses that a fraction, a root or an exponent makes superfluous."""
    inside = re.fullmatch(r"<mrow><mo>\(</mo>(.*)<mo>\)</mo></mrow>", element)
    return inside.group(1) if inside and balanced(inside.group(1)) else element


def balanced(text):
    """Whether every parenthesis that opens in a text is closed in it, so that the outer two were a pair."""
    depth = 0
    for mark in re.findall(r"<mo>([()])</mo>", text):
        depth += 1 if mark == "(" else -1
        if depth < 0:
            return False
    return depth == 0


def name(token):
    """A variable, upright where it is a word; ∂ stands before what is differentiated."""
    if token.startswith("∂"):
        return f"<mrow><mi>∂</mi>{name(token[1:])}</mrow>" if token[1:] else "<mi>∂</mi>"
    return f"<mi>{escape(token)}</mi>"
