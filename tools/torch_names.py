"""Write tools/torch_names.json: PyTorch's public names and their parameters, to measure flambeau by (needs PyTorch).

    python tools/torch_names.py

A name is public if it is documented, is PyTorch's own, and is not deprecated or an internal of quantization, scripting
or a vendor's kernels. Parameters are those of the signature, or, for compiled functions, of the documented call.
"""

import importlib
import inspect
import json
import re
import types
import warnings
from pathlib import Path

FILE = Path(__file__).parent / "torch_names.json"
SPACES = """torch torch.Tensor torch.autograd torch.autograd.functional torch.autograd.graph torch.autograd.forward_ad
    torch.autograd.Function torch.func torch.nn torch.nn.Module torch.nn.functional torch.nn.init torch.nn.utils
    torch.nn.utils.rnn torch.nn.utils.parametrize torch.nn.utils.parametrizations torch.nn.attention torch.optim
    torch.optim.Optimizer torch.optim.lr_scheduler torch.optim.swa_utils torch.linalg torch.fft torch.special
    torch.signal.windows torch.random torch.utils.data torch.utils.checkpoint torch.utils.dlpack torch.distributions
    torch.amp torch.sparse torch.testing torch.compiler torch.profiler torch.cuda torch.distributed""".split()
INTERNAL = re.compile(
    r"""quantiz|fake_quant|qscheme|fbgemm|mkldnn|cudnn|miopen|onnx|script|^native_|^unsafe_|^sym_|^(int_repr|fork|wait)$
    |^(q_|parse_|import_ir_|merge_type_|unify_type_|has_torch_function|handle_torch|is_(ipu|xla|xpu|mps|meta|hpu|mtia)
    |is_(maia|vulkan|distributed)|ipu|xpu|mtia|hpu|boolean_dispatch|assert_int|thread_safe|init_num|compiled_with)""",
    re.X | re.I,
)
DEPRECATED = re.compile(r"\b(is|are|been) (now )?deprecated", re.I)


def find(path):
    """The object at a dotted path below an installed package."""
    first, *rest = path.split(".")
    found, here = importlib.import_module(first), first
    for part in rest:
        here += "." + part
        found = getattr(found, part) if hasattr(found, part) else importlib.import_module(here)
    return found


def is_own(space, name, thing):
    """Whether a name belongs to this namespace, rather than being imported into it."""
    if inspect.isclass(space) or name in getattr(space, "__all__", ()):
        return True
    home = getattr(thing, "__module__", None) or "torch"
    if isinstance(thing, types.BuiltinFunctionType):
        return home.startswith(("torch", "builtins"))
    return not hasattr(space, "__all__") and home.startswith((space.__name__, "torch._C"))


def public_names(path):
    """{name: its parameters, as `parameters` gives them} of one of PyTorch's namespaces."""
    space, found = find(path), {}
    for name in dir(space):
        thing = getattr(space, name, None)
        if name.startswith("_") or INTERNAL.search(name) or isinstance(thing, types.ModuleType):
            continue
        if not (callable(thing) or inspect.isclass(space)) or not is_own(space, name, thing):
            continue
        text = inspect.getdoc(thing) or ""
        if len(text) >= 20 and not DEPRECATED.search(text[:400]):
            found[name] = " ".join(parameters(thing, name)) if callable(thing) else ""
    return found


def parameters(thing, name):
    """The names of a callable's parameters, as far as they can be known: none for what is overloaded."""
    try:
        found = inspect.signature(thing).parameters.values()
    except (ValueError, TypeError):
        return documented(inspect.getdoc(thing) or "", name)
    variadic = any(p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD) for p in found)
    return [] if variadic else [p.name for p in found if p.name not in ("self", "cls")]


def documented(text, name):
    """The parameters in a docstring's one call line, as in ``dot(input, tensor, *, out=None) -> Tensor``."""
    calls = re.findall(rf"(?m)^\s*(?:torch\.)?(?:\w+\.)*{name}\((.*)\) *->", text.replace("\\", ""))
    if len(calls) != 1:
        return []
    flat = re.sub(r"\[[^]]*\]|\([^)]*\)", "", calls[0])
    names = [re.split(r"[=:]", part)[0].strip() for part in flat.split(",")]
    return [n for n in names if n.isidentifier()] if "*" not in re.sub(r"\*(?=,|$)", "", flat) else []


if __name__ == "__main__":
    import torch

    warnings.simplefilter("ignore")
    names = {path: public_names(path) for path in SPACES}
    lines = ",\n".join(f"{json.dumps(path)}: {json.dumps(found, indent=0)}" for path, found in names.items())
    FILE.write_text(f'{{"version": "{torch.__version__.partition("+")[0]}", "names": {{\n{lines}\n}}}}\n')
    print({path: len(found) for path, found in names.items()})
