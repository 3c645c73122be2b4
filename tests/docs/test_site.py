"""The parts of the site's extension that need no Sphinx: formulas, signatures, docstrings; and the guides' snippets."""

import importlib.util
import sys
from pathlib import Path

import pytest

import flambeau

DOCS = Path(__file__).parents[2] / "docs"


def load(name):
    """A module of the extension, without the package, which imports Sphinx."""
    spec = importlib.util.spec_from_file_location(f"site_{name}", DOCS / "_ext" / "flambeau_docs" / f"{name}.py")
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    "text, want",
    [
        ("a / (b + 1)", "<mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mn>1</mn></mrow></mfrac>"),
        ("√(x)", "<msqrt><mi>x</mi></msqrt>"),
        ("Bᵀ", "<msup><mi>B</mi><mi>T</mi></msup>"),
        ("Σ₀,₁ G", "<mrow><munder><mo>∑</mo><mn>0,1</mn></munder><mi>G</mi></mrow>"),
        ("(a) + (b)", "<mo>+</mo>"),
    ],
)
def test_formulas(text, want):
    assert want in load("mathematics").mathml(text)


@pytest.mark.parametrize("text", ["a +", "(a", "a )", ""])
def test_what_is_no_formula_is_refused(text):
    with pytest.raises(ValueError, match="is no formula"):
        load("mathematics").mathml(text)


def test_signatures_are_the_stubs():
    signatures = load("signatures")
    made = signatures.Signatures(flambeau)
    (softmax,) = made.find("flambeau", "softmax")
    want = "softmax(input: Tensor, dim: int, dtype: dtype | None = None, *, out: Tensor | None = None) -> Tensor"
    assert signatures.signature("softmax", softmax) == want
    (linear,) = made.find("flambeau.nn", "Linear")
    assert signatures.signature("Linear", linear).startswith(
        "Linear(in_features: int, out_features: int, bias: bool = "
    )


def test_docstrings_become_markdown():
    docstrings = load("docstrings")
    assert (
        docstrings.item("a_b (int), *c (Tensor): ``x_y`` or z_w.") == "`a_b` *(int)*, `*c` *(Tensor)*: `x_y` or z\\_w."
    )
    doc = docstrings.Docstring(flambeau.softmax.__doc__)
    assert doc.summary.startswith("Return") and len(doc.sections["Raises"]) == 2 and doc.example.startswith(">>>")
