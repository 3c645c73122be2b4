"""Nothing is half there: every operation has what its family needs, every public name its examples and its tests."""

import importlib
import inspect
import re
import sys
from pathlib import Path

import pytest
from test_ops import all_records, find

import flambeau
from flambeau._names import later as _later
from flambeau._names.public import SPACES, unwrap
from flambeau.interpreters._protocol import TENSOR
from flambeau.interpreters.eager import EAGER
from flambeau.primitives._declare import OPS

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tools"))
differences = importlib.import_module("make_differences")
_later.load_all()
for _room in ("serialization", "random", "autograd.anomaly_mode"):
    importlib.import_module(f"flambeau.{_room}")

# Operations of floating-point numbers that have no derivative, in PyTorch neither, or whose derivative is zero.
PIECEWISE = "signbit heaviside isnan isinf isfinite eq ne lt le gt ge logical_and logical_or logical_xor logical_not"
SPECIAL = re.compile(
    r"(modified_|spherical_)?bessel_|scaled_modified_bessel_|airy_ai|(shifted_)?\w+_polynomial_[a-z]+$"
    "|standard_gamma_grad|dirichlet_grad"
)
INTEGER = "bitwise_not bitwise_and bitwise_or bitwise_xor left_shift right_shift gcd lcm"


def is_differentiable(op):
    """Whether an operation has a derivative rule, or is made of operations that have."""
    return op.differentiable or op.forward is not None


@pytest.mark.parametrize("op", list(OPS.values()), ids=lambda op: op.name)
def test_an_operation_has_what_its_family_needs(op):
    """Each interpreter then knows it: see interpreters/, which ask for no more."""
    assert callable(getattr(EAGER, op.name)) and getattr(TENSOR, op.name) is op
    if op.family == "pointwise" and not is_differentiable(op):
        assert op.name in (PIECEWISE + " " + INTEGER).split() or SPECIAL.match(op.name)
    if op.family == "linear":
        assert all(op.vjps[i] is not None for i in op.linear_in)
    if op.family == "view":
        assert callable(op.read) and callable(op.write) and op.vjps[0] is not None
    if op.family == "composed":
        assert callable(op.forward)
    if op.family == "general":
        assert op.kernel is not None and (op.differentiable or not op.jvp)


def public_functions():
    """(dotted name, function) of all that is published, but the types of results."""
    for space, names in SPACES.items():
        for name, function in names.items():
            if space != "return_types" and callable(function):
                yield f"{space}.{name}".removeprefix("torch."), function


MADE = re.compile(
    r"_foreach_\w+|\w+_copy$|(\w+\.)*\w+Tensor$|\w+_$"
)  # documented by what they are made from: no example of their own


@pytest.mark.parametrize("name, function", list(public_functions()), ids=lambda x: x if isinstance(x, str) else "")
def test_a_public_function_is_documented(name, function):
    """One sentence, an example, and a signature that tools can read."""
    assert len(function.__doc__ or "") >= 20
    assert ">>>" in function.__doc__ or MADE.fullmatch(name.rpartition(".")[2])
    if not (inspect.isclass(function) and issubclass(function, Exception)):
        inspect.signature(function)


ROOMS = ["nn", "nn.init", "nn.utils", "nn.utils.rnn", "optim", "optim.lr_scheduler", "utils.data", "autograd", "func"]
ROOMS += ["autograd.functional", "autograd.graph", "autograd.forward_ad", "random", "signal.windows"]


@pytest.mark.parametrize("room", ROOMS)
def test_a_rooms_names_are_documented(room):
    """So are classes and functions that are not operations; a class by its own text, or its base's."""
    space = differences.ours(f"torch.{room}")
    wanted = differences.torch_names()[1].get(f"torch.{room}", ())
    found = [(name, getattr(space, name)) for name in wanted if differences.has(space, name)]
    assert found
    assert [name for name, thing in found if len(inspect.getdoc(thing) or "") < 20] == []
    for _, thing in found:
        if callable(thing):
            inspect.signature(thing)


# Where functions are tested of which no record is kept: they are no operations, or warn that they are deprecated.
OTHER_TESTS = [
    "test_methods.py",
    "linalg/test_forms.py",
    "test_random.py",
    "autograd/test_backward.py",
    "autograd/test_hooks.py",
    "viz/test_graph.py",
    "test_serialization.py",
    "test_subclasses.py",
]


def without_record():
    """The published functions of which no record is kept; in-place forms are tested by their functional form, and
    those of lists one by one in test_spaces.py."""
    covered = {unwrap(find(flambeau, record.name)) for record in all_records()}
    for name, function in public_functions():
        if unwrap(function) not in covered and not name.endswith("_") and "_foreach_" not in name:
            covered.add(unwrap(function))
            yield name.rpartition(".")[2]


def test_every_published_function_is_tested():
    """By a record, or by name in one of the files above."""
    text = "".join((HERE / file).read_text() for file in OTHER_TESTS)
    assert [name for name in without_record() if not re.search(rf"\b{name}\b", text)] == []


def test_the_page_of_differences_is_up_to_date():
    """A name lost, or won, shows there: python tools/make_differences.py."""
    assert differences.PAGE.read_text() == differences.page()


# Where PyTorch's documentation and PyTorch itself disagree on the names of parameters: `x.mul(value=2)` is documented,
# `x.mul(other=2)` is what works and flambeau has; or where the texts on `torch.f` and `Tensor.f` disagree (orgqr).
ERRATA = {
    "torch": "histogramdd qr searchsorted true_divide",
    "torch.Tensor": """arctanh_ atanh_ bmm cholesky_solve div div_ divide divide_ dot dsplit floor_divide floor_divide_
        fmod fmod_ hsplit index_copy index_copy_ masked_scatter matmul mul mul_ multiply multiply_ narrow narrow_copy
        orgqr ormqr remainder remainder_ resize_as_ take true_divide true_divide_ type_as vsplit where""",
}


def test_parameters_have_pytorchs_names():
    """Every parameter that PyTorch documents is there under its name."""
    known = {(path, name) for path, names in ERRATA.items() for name in names.split()}
    assert set(differing()) == known


def differing():
    """(namespace, name) of callables that lack one of PyTorch's parameters."""
    for path, wanted in differences.torch_names()[1].items():
        space = differences.ours(path)
        for name, parameters in wanted.items():
            ours = getattr(space, name, None)
            if ours is None or not parameters or not callable(ours):
                continue
            had = inspect.signature(ours).parameters.values()
            variadic = any(p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD) for p in had)
            if not variadic and set(parameters.split()) - {p.name for p in had} - {"self"}:
                yield path, name
