"""How the records are used: their arguments as tensors of a library, results and gradients, and a GPU's beside the
CPU's. Nothing here needs pytest, so that tools/gpu_check.py can use it."""

import importlib
import pkgutil
import sys
import warnings

import numpy as np

import flambeau as torch
import records


def all_records():
    """The records of all files of tests/records."""
    found = []
    for module in pkgutil.iter_modules(records.__path__):
        if not module.name.startswith("_"):
            found += importlib.import_module(f"records.{module.name}").RECORDS
    return found


def maker(seed=0):
    """`make(*shape, dtype, low, high)`: fixed random arrays."""
    rng = np.random.default_rng(seed)

    def make(*shape, dtype="float64", low=-2.0, high=2.0):
        kind = np.dtype(dtype).kind
        if kind == "b":
            return rng.random(shape) < 0.5
        if kind in "iu":
            return rng.integers(int(low), int(high), shape, dtype=dtype)
        values = np.asarray(rng.uniform(low, high, shape))
        if kind == "c":
            values = values + 1j * rng.uniform(low, high, shape)
        return np.asarray(values, dtype)

    return make


def convert(tree, library, grad=False):
    """Arguments for a library: NumPy arrays as tensors, "torch.float32" as the dtype."""
    if isinstance(tree, np.ndarray):
        t = library.from_numpy(tree.copy())
        return t.requires_grad_() if grad and tree.dtype.kind in "fc" else t
    if isinstance(tree, str) and tree.startswith("torch."):
        return getattr(library, tree[6:])
    if isinstance(tree, (list, tuple)):
        return type(tree)(convert(x, library, grad) for x in tree)
    if isinstance(tree, dict):
        return {k: convert(v, library, grad) for k, v in tree.items()}
    return tree


def find(library, path):
    """The function at a dotted path."""
    for part in path.split("."):
        library = getattr(library, part)
    return library


def tensors(tree, library):
    """The tensors in a result or among arguments."""
    if isinstance(tree, library.Tensor):
        return [tree]
    if isinstance(tree, dict):
        tree = list(tree.values())
    return [t for x in tree for t in tensors(x, library)] if isinstance(tree, (list, tuple)) else []


def gradients(record, outputs, inputs):
    """The gradients of the inputs for fixed cotangents."""
    outputs = [t for t in outputs if t.requires_grad]
    if not record.differentiable or record.seeded or not outputs:
        return []
    total = None
    for i, t in enumerate(outputs):
        weights = np.random.default_rng(i).standard_normal(tuple(t.shape))
        part = weighted(t, weights).sum()
        total = part if total is None else total + part
    total.backward()
    return [t.grad for t in inputs if t.requires_grad]


def weighted(t, weights):
    """A real number for each element of t, from fixed weights."""
    library = sys.modules[type(t).__module__.split(".")[0]] if not isinstance(t, torch.Tensor) else torch
    w = library.from_numpy(np.array(weights)).to(t.device, t.real.dtype if t.is_complex() else t.dtype)
    return (t.real + 2 * t.imag) * w if t.is_complex() else t * w


# ---- a GPU beside the CPU -------------------------------------------------------------------------------------------


def on_device(tree, device="cuda"):
    """Arguments with their tensors on a device, as leaves."""
    if isinstance(tree, torch.Tensor):
        return tree.detach().to(device).requires_grad_(tree.requires_grad)
    if isinstance(tree, (list, tuple)):
        return type(tree)(on_device(x, device) for x in tree)
    return {k: on_device(v, device) for k, v in tree.items()} if isinstance(tree, dict) else tree


def outcome(record, args, kwargs, device):
    """(results, gradients, inputs) of one call of a record, made on a device."""
    given = on_device(convert(args, torch, record.differentiable), device)
    options = on_device(convert(kwargs, torch, record.differentiable), device)
    torch.manual_seed(0)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="The operator")
        result = find(torch, record.name)(*given, **options)
        inputs = tensors((given, options), torch)
        grads = gradients(record, tensors(record.pick(result) if record.pick else result, torch), inputs)
    return tensors(result, torch), grads, inputs


def check_on_cuda(record, rtol=1e-6, atol=1e-6):
    """Assert that all calls of a record give the CPU's values, dtypes, shapes and gradients on device "cuda"."""
    for args, kwargs in record.calls(maker()):
        want, want_grads, inputs = outcome(record, args, kwargs, "cpu")
        got, got_grads, _ = outcome(record, args, kwargs, "cuda")
        assert len(want) == len(got) and len(want_grads) == len(got_grads)
        for w, g in zip((*want, *want_grads), (*got, *got_grads)):
            assert (w is None) == (g is None)
            if w is None:
                continue
            assert g.dtype == w.dtype and g.shape == w.shape
            assert not inputs or g.device.type == "cuda"
            if not record.seeded:
                options = {"rtol": max(record.rtol, rtol), "atol": max(record.atol, atol)}
                np.testing.assert_allclose(host(g), host(w), **options)


def host(tensor):
    """A tensor's values as a NumPy array."""
    tensor = tensor.detach().cpu()
    return (tensor.float() if tensor.dtype == torch.bfloat16 else tensor).numpy()
