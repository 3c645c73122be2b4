"""The introductory lab on automatic differentiation, program by program: its prints are PyTorch's, to the character."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import flambeau

ROOT = Path(__file__).parent.parent

TABLE = """
table = torch.tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]])
print(table.shape)
"""
WATCHED = """
watched = torch.tensor([[1., 2., 3.], [4., 5., 6.], [7., 8., 9.], [10., 11., 12.]], requires_grad=True)
print(watched)
"""
LINE = """
x, w, b = torch.tensor(1., requires_grad=True), torch.tensor(2.), torch.tensor(3.)
print(x.grad)
product = w * x
y = product + b
y.backward(torch.tensor(1.))
print(x.grad)
"""
THREE_LEAVES = """
x, w, b = (torch.tensor(value, requires_grad=True) for value in (4., 2., 3.))
for leaf in (x, w, b):
    print(leaf.grad)
product = w * x
y = product + b
y.backward(torch.tensor(1.))
for leaf in (x, w, b):
    print(leaf.grad)
"""
MATRICES = """
X = torch.tensor([[1., 2., 3.], [4., 5., 6.], [7., 8., 9.], [10., 11., 12.]], requires_grad=True)
W = torch.tensor([[1., 2.], [4., 5.], [7., 8.]], requires_grad=True)
b = torch.tensor([4., 5.], requires_grad=True)
rows = X.matmul(W)
shifted = rows + b
total = shifted.sum()
total.backward(torch.tensor(1.))
for leaf in (X, W, b):
    print(leaf.grad)
for leaf in (X, W, b):
    print(leaf.grad.shape)
"""
IN_TWO_PIECES = """
def leaves():
    X = torch.tensor([[1., 2., 3.], [4., 5., 6.], [7., 8., 9.], [10., 11., 12.]], requires_grad=True)
    return X, torch.tensor([[1., 2.], [4., 5.], [7., 8.]], requires_grad=True)
X, W = leaves()
Z = X.matmul(W)
Z.sum().backward(torch.tensor(1.))
print(X.grad)
whole = X.grad
X, W = leaves()
Z = X.matmul(W)
by_hand = torch.ones(Z.shape)
Z.backward(by_hand)
print(X.grad)
print(torch.equal(X.grad, whole))
"""
FOUR_EQUAL_ROWS = """tensor([[ 3.,  9., 15.],
        [ 3.,  9., 15.],
        [ 3.,  9., 15.],
        [ 3.,  9., 15.]])
"""
# What PyTorch prints.
PRINTED = {
    TABLE: "torch.Size([4, 3])\n",
    WATCHED: """tensor([[ 1.,  2.,  3.],
        [ 4.,  5.,  6.],
        [ 7.,  8.,  9.],
        [10., 11., 12.]], requires_grad=True)
""",
    LINE: "None\ntensor(2.)\n",
    THREE_LEAVES: "None\nNone\nNone\ntensor(2.)\ntensor(4.)\ntensor(1.)\n",
    MATRICES: f"""{FOUR_EQUAL_ROWS}tensor([[22., 22.],
        [26., 26.],
        [30., 30.]])
tensor([4., 4.])
torch.Size([4, 3])
torch.Size([3, 2])
torch.Size([2])
""",
    IN_TWO_PIECES: FOUR_EQUAL_ROWS + FOUR_EQUAL_ROWS + "True\n",
}


@pytest.mark.parametrize("program", PRINTED)
def test_prints(program, capsys):
    exec(program, {"torch": flambeau})
    assert capsys.readouterr().out == PRINTED[program]


def test_prints_what_pytorch_prints(capsys):
    """The expected prints above are PyTorch's."""
    torch = pytest.importorskip("torch")
    for program, printed in PRINTED.items():
        exec(program, {"torch": torch})
        assert capsys.readouterr().out == printed


def test_run_as_a_script(tmp_path):
    """All of it in one file that imports torch."""
    script = tmp_path / "lab.py"
    script.write_text("import torch\n" + "".join(PRINTED))
    command = [sys.executable, "-m", "flambeau", "run", str(script)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=60)
    assert (done.returncode, done.stdout) == (0, "".join(PRINTED.values())), done.stderr
    assert done.stderr == "flambeau: in this program, torch is flambeau\n"


def test_help_is_there(capsys):
    """The lab tells its readers to ask for it."""
    help(flambeau.matmul)
    assert "matmul(" in capsys.readouterr().out
