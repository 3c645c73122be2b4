"""Random programs, eager against compiled: views, writes in place, broadcasting, reductions, gathers, gradients.

python tests/compiler/fuzz.py [FIRST] [COUNT]     run seeds FIRST, FIRST + 1, ...; prints those that differ
"""

import random
import sys
import warnings

import numpy as np

import flambeau as torch

SIZES = (1, 2, 3, 4, 0)
WEIGHTS = (2, 4, 5, 3, 0.3)
UNARY = ("exp", "tanh", "sigmoid", "relu", "neg", "abs", "sin", "square", "clone", "sqrt_abs", "gelu", "contiguous")
BINARY = ("add", "sub", "mul", "div", "maximum", "where", "atan2", "pow2")
REDUCTIONS = ("sum", "mean", "amax", "var", "softmax", "logsumexp", "cumsum", "norm", "prod", "log_softmax")
VIEWS = ("mT", "flip", "slice", "select", "unsqueeze", "reshape", "permute", "expand", "split", "step", "flatten")
OTHER = ("matmul", "cat", "stack", "gather", "index", "masked_fill", "pad", "layer_norm", "linear", "repeat", "roll")
WRITES = ("add_", "mul_", "copy_", "zero_row_", "neg_", "setitem_")


class Program:
    """A program as a list of steps, drawn from a seed; calling it runs the steps on tensors."""

    def __init__(self, seed):
        r = self.random = random.Random(seed)
        self.shapes = [self._shape() for _ in range(r.randint(1, 3))]
        self.steps = [(self._kind(), [r.random() for _ in range(5)]) for _ in range(r.randint(2, 12))]
        self.results = [r.random() for _ in range(r.randint(1, 3))]
        self.backward = r.random() < 0.5
        self.layouts = [r.choice(("plain", "plain", "mT", "step")) for _ in self.shapes]

    def _shape(self):
        r = self.random
        return tuple(r.choices(SIZES, WEIGHTS)[0] for _ in range(r.choice((1, 2, 2, 2, 3, 3))))

    def _kind(self):
        kinds = (UNARY, BINARY, REDUCTIONS, VIEWS, OTHER, WRITES)
        return self.random.choice(self.random.choices(kinds, (3, 3, 3, 4, 3, 1.5))[0])

    def arguments(self, seed):
        """Arguments of the program's shapes and layouts."""
        generator = torch.Generator().manual_seed(seed)
        return [self._argument(s, layout, generator) for s, layout in zip(self.shapes, self.layouts)]

    def _argument(self, shape, layout, generator):
        if layout == "mT" and len(shape) > 1:
            x = torch.randn(*shape[:-2], shape[-1], shape[-2], generator=generator).mT
        elif layout == "step":
            x = torch.randn(*shape[:-1], 2 * shape[-1], generator=generator)[..., ::2]
        else:
            x = torch.randn(*shape, generator=generator)
        return x.requires_grad_(self.backward)

    def __call__(self, *args):
        pool = [a * 1 if self.backward else a for a in args]
        for kind, draws in self.steps:
            pool += self._step(kind, pool, draws)
        results = [pool[int(d * len(pool))] for d in self.results]
        if not self.backward:
            return tuple(results)
        total = sum((t.sin() * (i + 1)).sum() for i, t in enumerate(results))
        grads = torch.autograd.grad(total, args, allow_unused=True)
        return (*results, *(g for g in grads if g is not None))

    def _step(self, kind, pool, draws):
        x, y = pool[int(draws[0] * len(pool))], pool[int(draws[1] * len(pool))]
        dim = int(draws[2] * x.ndim) if x.ndim else 0
        try:
            made = STEPS[kind](x, y, dim, draws)
        except (RuntimeError, IndexError, ValueError):
            return []
        return [t for t in (made if isinstance(made, (tuple, list)) else [made]) if t.numel() <= 4096]


def _broadcast(x, y, f):
    torch.broadcast_shapes(x.shape, y.shape)
    return f(x, y)


def _slice(x, dim, d):
    n = x.shape[dim]
    start = int(d[3] * (n + 1))
    return x.narrow(dim, start, int(d[4] * (n - start + 1)))


def _permuted(x, d):
    dims = list(range(x.ndim))
    random.Random(d[3]).shuffle(dims)
    return x.permute(dims)


def _written(x, f):
    """A write in place to a fresh copy, or to the tensor itself where autograd lets it."""
    f(x)
    return x


def _gathered(x, dim, d):
    if not x.shape[dim]:
        raise IndexError("nothing to gather")
    shape = list(x.shape)
    shape[dim] = 1 + int(d[3] * 3)
    index = torch.arange(int(np.prod(shape))).reshape(shape) % max(1, x.shape[dim])
    return x.gather(dim, index)


def _linear(x, d):
    weight = torch.linspace(-1, 1, 3 * x.shape[-1]).reshape(3, x.shape[-1])
    return torch.nn.functional.linear(x, weight, torch.arange(3.0) if d[3] < 0.5 else None)


STEPS = {
    **{name: lambda x, y, dim, d, name=name: getattr(torch.Tensor, name)(x) for name in UNARY[:9]},
    "sqrt_abs": lambda x, y, dim, d: (x.abs() + 0.5).sqrt(),
    "gelu": lambda x, y, dim, d: torch.nn.functional.gelu(x),
    "contiguous": lambda x, y, dim, d: x.contiguous(),
    "add": lambda x, y, dim, d: _broadcast(x, y, torch.add),
    "sub": lambda x, y, dim, d: _broadcast(x, y, torch.sub),
    "mul": lambda x, y, dim, d: _broadcast(x, y, torch.mul),
    "div": lambda x, y, dim, d: _broadcast(x, y.abs() + 1, torch.div),
    "maximum": lambda x, y, dim, d: _broadcast(x, y, torch.maximum),
    "where": lambda x, y, dim, d: _broadcast(x, y, lambda a, b: torch.where(a > b, a, b * 2)),
    "atan2": lambda x, y, dim, d: _broadcast(x, y, lambda a, b: torch.atan2(a, b.abs() + 1)),
    "pow2": lambda x, y, dim, d: x**2 + 1,
    "sum": lambda x, y, dim, d: x.sum(dim, keepdim=d[3] < 0.5),
    "mean": lambda x, y, dim, d: x.mean(dim, keepdim=d[3] < 0.5) if x.numel() else x,
    "amax": lambda x, y, dim, d: x.amax(dim, keepdim=d[3] < 0.5),
    "var": lambda x, y, dim, d: x.var(dim, correction=0, keepdim=d[3] < 0.5) if x.numel() else x,
    "softmax": lambda x, y, dim, d: x.softmax(dim),
    "log_softmax": lambda x, y, dim, d: x.log_softmax(dim),
    "logsumexp": lambda x, y, dim, d: x.logsumexp(dim) if x.numel() else x,
    "cumsum": lambda x, y, dim, d: x.cumsum(dim),
    "norm": lambda x, y, dim, d: (x * x + 0.1).sum(dim).sqrt(),
    "prod": lambda x, y, dim, d: x.prod(dim),
    "mT": lambda x, y, dim, d: x.mT,
    "flip": lambda x, y, dim, d: x.flip(dim),
    "slice": lambda x, y, dim, d: _slice(x, dim, d),
    "select": lambda x, y, dim, d: x.select(dim, int(d[3] * x.shape[dim])),
    "unsqueeze": lambda x, y, dim, d: x.unsqueeze(dim) if x.ndim < 4 else x,
    "reshape": lambda x, y, dim, d: x.reshape(-1, x.shape[0]),
    "permute": lambda x, y, dim, d: _permuted(x, d),
    "expand": lambda x, y, dim, d: x.unsqueeze(0).expand(2, *x.shape) if x.ndim < 4 else x,
    "split": lambda x, y, dim, d: x.split(max(1, (x.shape[dim] + 1) // 2), dim),
    "step": lambda x, y, dim, d: x[..., ::2],
    "flatten": lambda x, y, dim, d: x.flatten(),
    "matmul": lambda x, y, dim, d: x @ y,
    "cat": lambda x, y, dim, d: torch.cat([x, y, x], dim),
    "stack": lambda x, y, dim, d: torch.stack([x, y], dim),
    "gather": lambda x, y, dim, d: _gathered(x, dim, d),
    "index": lambda x, y, dim, d: x[torch.tensor([0, -1, 0])] if x.shape[0] else x,
    "masked_fill": lambda x, y, dim, d: x.masked_fill(x > 0.5, 0.25),
    "pad": lambda x, y, dim, d: torch.nn.functional.pad(x, (1, 2), value=0.5),
    "layer_norm": lambda x, y, dim, d: torch.nn.functional.layer_norm(x, x.shape[-1:]),
    "linear": lambda x, y, dim, d: _linear(x, d),
    "repeat": lambda x, y, dim, d: x.repeat(*[2] * x.ndim),
    "roll": lambda x, y, dim, d: x.roll(1, dim),
    "add_": lambda x, y, dim, d: _written(x, lambda t: t.add_(0.5)),
    "mul_": lambda x, y, dim, d: _written(x, lambda t: t.mul_(1.5)),
    "copy_": lambda x, y, dim, d: _written(x.clone(), lambda t: t.copy_(y)),
    "zero_row_": lambda x, y, dim, d: _written(x.clone(), lambda t: t[0].zero_()),
    "neg_": lambda x, y, dim, d: _written(x, lambda t: t.neg_()),
    "setitem_": lambda x, y, dim, d: _written(x.clone(), lambda t: t.__setitem__(slice(0, 1), 2.0)),
}


def outcome(call, args):
    """(the results' values, the arguments' values afterwards), or the type of the error."""
    try:
        results = call(*args)
    except Exception as error:  # what eager refuses, compiled must refuse alike
        return type(error).__name__, None
    return [r.detach().numpy().copy() for r in results], [a.detach().numpy().copy() for a in args]


def differs(ours, theirs):
    """Whether two outcomes differ by more than rounding."""
    if isinstance(ours[0], str) or isinstance(theirs[0], str):
        return ours[0] != theirs[0]
    for a, b in zip((*ours[0], *ours[1]), (*theirs[0], *theirs[1])):
        scale = 1 + np.abs(b[np.isfinite(b)]).max(initial=0)
        if a.shape != b.shape or not np.allclose(a, b, rtol=1e-4, atol=1e-4 * scale, equal_nan=True):
            return True
    return False


def failure(seed):
    """What is wrong with the program of a seed; None if nothing."""
    program = Program(seed)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.filterwarnings("error", ".*the compiler failed")
        compiled = torch.compile(lambda *args: program(*args))
        for call in range(3):
            theirs = outcome(program, program.arguments(call))
            ours = outcome(compiled, program.arguments(call))
            if differs(ours, theirs):
                return f"seed {seed}, call {call}: {[kind for kind, _ in program.steps]}"
    return None


if __name__ == "__main__":
    given = [int(a) for a in sys.argv[1:3]]
    first, count = [*given, *(0, 1000)[len(given) :]]
    found = [text for seed in range(first, first + count) if (text := failure(seed))]
    print("\n".join(found))
    print(f"{len(found)} of {count} programs differ")
    sys.exit(bool(found))
