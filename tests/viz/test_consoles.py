"""Where people work: what IPython, Jupyter, marimo, Spyder and `help` show; skipped where not installed."""

import inspect
import pydoc
import subprocess
import sys

import pytest

import flambeau as torch
from flambeau import viz


def layer():
    """A small graph, and its result."""
    x = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
    w = torch.ones(2, requires_grad=True)
    return x, (x @ w).relu().sum()


PREPARE = """
import flambeau as torch
from flambeau import viz
x = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
w = torch.ones(2, requires_grad=True)
y = (x @ w).relu().sum()
"""


# help, ?, ??


def test_help_reads_well():
    text = pydoc.render_doc(torch.matmul, renderer=pydoc.plaintext)
    assert "matmul(input, other, *, out=None)" in text and "Return the product of two tensors" in text
    text = pydoc.render_doc(torch.nn.Linear, renderer=pydoc.plaintext)
    flat = " ".join(text.replace("|", " ").split()).replace("( ", "(").replace(" )", ")")  # Python 3.13 breaks the line
    assert "Linear(in_features: int, out_features: int, bias: bool = True, device=None, dtype=None)" in flat


FUNCTIONS = [torch.add, torch.softmax, torch.exp, torch.relu, torch.Tensor.sum, torch.zeros, torch.nn.Linear]
FUNCTIONS += [torch.nn.functional.cross_entropy, torch.Tensor.backward, torch.optim.SGD, torch.linalg.solve, torch.save]


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda f: f.__name__)
def test_introspection_finds_the_function_as_written(function):
    assert inspect.getdoc(function).endswith((".", ")", "]", "'")) or ">>>" in inspect.getdoc(function)
    assert "args, **kwargs" not in str(inspect.signature(function)) and "'int'" not in str(inspect.signature(function))
    source = inspect.getsource(function)
    assert f"def {function.__name__}(" in source or f"class {function.__name__}(" in source or "def function(" in source


def test_nodes_print_as_in_pytorch():
    y = layer()[1]
    assert repr(y.grad_fn).startswith("<SumBackward0 object at 0x")
    leaf = y.grad_fn.next_functions[0][0].next_functions[0][0].next_functions[0][0]
    assert repr(leaf).startswith("<AccumulateGrad object at 0x")


# Spyder


class SpyderShell:
    """What `display_in_spyder` needs to know of Spyder's shell."""

    published = None

    @property
    def display_pub(self):
        return self

    def publish(self, data):
        self.published = data


def test_spyder_alone_gets_pictures_displayed(monkeypatch):
    shell = SpyderShell()
    y = layer()[1]
    pictures = [y.graph(), viz.exercise(y)]
    for picture in pictures:
        with pytest.raises(NotImplementedError):
            picture._ipython_display_()
    monkeypatch.setitem(sys.modules, "IPython", type("IPython", (), {"get_ipython": lambda: shell}))
    for picture in pictures:
        picture._ipython_display_()
        assert shell.published["image/svg+xml"].startswith("<svg")
        assert shell.published["text/plain"].startswith("y  ()")


def test_variable_explorer():
    nsview = pytest.importorskip("spyder_kernels.utils.nsview")
    x, y = layer()
    net = torch.nn.Sequential(torch.nn.Linear(2, 3))
    values = {"x": x, "y": y, "size": x.shape, "net": net, "weights": list(net.parameters()), "none": torch.zeros(0)}
    settings = dict.fromkeys(nsview.REMOTE_SETTINGS, False) | {"excluded_names": [], "check_all": True}
    view = nsview.make_remote_view(values, settings)
    assert {name: row["type"] for name, row in view.items() if name != "net"} == {
        "x": "Tensor",
        "y": "Tensor",
        "size": "Size",
        "weights": "list",
        "none": "Tensor",
    }
    assert view["net"]["type"].endswith("Sequential")
    assert [view[name]["size"] for name in ("x", "y", "size", "net", "none")] == [(2, 2), 1, 2, 1, (0,)]
    assert view["weights"]["view"] == "[Parameter, Parameter]"


def executed(cells, command=None):
    """[(message type, data)] of what the cells give, run in a kernel; the command is that of an ordinary one."""
    pytest.importorskip("ipykernel")
    manager = pytest.importorskip("jupyter_client.manager")
    kernel = manager.KernelManager(transport="ipc") if sys.platform == "linux" else manager.KernelManager()
    kernel.format_kernel_cmd = lambda **_: [sys.executable, "-m", command, "-f", kernel.connection_file]
    kernel.start_kernel()
    client = kernel.client()
    client.start_channels()
    outputs = []

    def keep(message):
        if message["msg_type"] in ("display_data", "execute_result", "stream", "error"):
            outputs.append((message["msg_type"], message["content"].get("data", message["content"])))

    try:
        client.wait_for_ready(timeout=60)
        for cell in cells:
            client.execute_interactive(cell, output_hook=keep, timeout=60)
    finally:
        client.stop_channels()
        kernel.shutdown_kernel(now=True)
    return outputs


@pytest.mark.filterwarnings("ignore")  # of the kernels' own libraries
def test_spyder_kernel():
    pytest.importorskip("spyder_kernels.console.shell")
    graph, table = executed([PREPARE, "y.graph()", "viz.explain(y, x)"], "spyder_kernels.console")[-2:]
    assert graph[0] == "display_data" and graph[1]["image/svg+xml"].startswith("<svg")
    assert table[0] == "execute_result" and "x.grad" in table[1]["text/plain"]


# Jupyter, IPython, marimo

SHOWN = ["y.graph()", "viz.exercise(y)", "viz.explain(y, x)", "viz.replay(y)"]
MIMES = ["image/svg+xml", "image/svg+xml", "text/html", "text/html"]


@pytest.mark.filterwarnings("ignore")
def test_jupyter():
    outputs = executed([PREPARE, *SHOWN, "x", "x.shape"], "ipykernel_launcher")
    assert [kind for kind, _ in outputs] == ["execute_result"] * 6
    for (_, data), mime in zip(outputs, MIMES):
        assert mime in data and " object at 0x" not in data["text/plain"]
    assert outputs[4][1]["text/plain"].startswith("tensor([[1., 2.],") and "text/html" not in outputs[4][1]
    assert outputs[5][1]["text/plain"] == "torch.Size([2, 2])"


@pytest.mark.filterwarnings("ignore")
def test_a_mistake_in_a_cell_names_the_line():
    outputs = executed([PREPARE, "h = x * 2\nh.grad", "loss = x.detach().sum()\nloss.backward()"], "ipykernel_launcher")
    assert "Mistake: The .grad attribute" in outputs[0][1]["text"] and ":2: " in outputs[0][1]["text"]
    assert "`x.detach()` has no history" in outputs[1][1]["evalue"]


def test_ipython_in_a_terminal():
    pytest.importorskip("IPython")
    command = [sys.executable, "-m", "IPython", "--colors=NoColor", "--simple-prompt", "--no-banner", "--quick"]
    typed = PREPARE + "y.graph()\nviz.explain(y, x)\ntorch.matmul?\n"
    done = subprocess.run(command, input=typed, capture_output=True, text=True, timeout=120)
    assert "└─ Σ sum" in done.stdout and "x.grad" in done.stdout
    assert "Signature: torch.matmul(input, other, *, out=None)" in done.stdout.replace("\x1b[0m", "")


@pytest.mark.filterwarnings("ignore")
def test_marimo():
    formatting = pytest.importorskip("marimo._output.formatting")
    x, y = layer()
    shown = [y.graph(), viz.exercise(y), viz.explain(y, x), viz.replay(y)]
    assert [formatting.try_format(value).mimetype for value in shown] == MIMES
    assert "tensor([[1., 2.]" in formatting.try_format(x).data
