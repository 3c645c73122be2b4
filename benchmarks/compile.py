"""Compiled programs side by side: flambeau against PyTorch eager and torch.compile, in one process.

    python benchmarks/compile.py [--quick] [NAME...]

Prints the median time of a call, and flambeau's compiled time as a ratio of PyTorch's best. ``--quick`` leaves out
torch.compile, which compiles for a minute. Compile times are taken with an empty cache of object code.
"""

import os
import sys
import tempfile
import time

os.environ["FLAMBEAU_CACHE_DIR"] = tempfile.mkdtemp()

import numpy as np  # noqa: E402

import flambeau  # noqa: E402

try:
    import torch
except ModuleNotFoundError:
    torch = None


def mlp(library, sizes, batch, optimizer, loss):
    """A training step of a multilayer perceptron, and its arguments."""
    nn, rng = library.nn, np.random.default_rng(0)
    library.manual_seed(0)
    layers = []
    for n, m in zip(sizes, sizes[1:]):
        layers += [nn.Linear(n, m), nn.ReLU()]
    model = nn.Sequential(*layers[:-1])
    options = {"lr": 0.01, "momentum": 0.9} if optimizer == "SGD" else {"lr": 1e-3}
    update = getattr(library.optim, optimizer)(model.parameters(), **options)
    x = library.from_numpy(rng.standard_normal((batch, sizes[0]), dtype=np.float32))
    if loss == "cross_entropy":
        y = library.from_numpy(rng.integers(0, sizes[-1], batch))
    else:
        y = library.from_numpy(rng.standard_normal((batch, sizes[-1]), dtype=np.float32))
    measure = getattr(nn.functional, loss)

    def step(x, y):
        update.zero_grad()
        value = measure(model(x), y)
        value.backward()
        update.step()
        return value

    return step, (x, y)


def chain(library):
    """gelu(x * w + b) on a million elements."""
    rng = np.random.default_rng(0)
    x, w, b = (library.from_numpy(rng.standard_normal(1_000_000, dtype=np.float32)) for _ in range(3))
    return lambda x, w, b: library.nn.functional.gelu(x * w + b), (x, w, b)


def mixed(library):
    """A chain of elementwise functions on a million elements."""
    rng = np.random.default_rng(0)
    x, y = (library.from_numpy(rng.standard_normal(1_000_000, dtype=np.float32)) for _ in range(2))

    def f(x, y):
        return library.exp(-x * x) * library.tanh(y) + library.sigmoid(x - y) / (1 + y * y)

    return f, (x, y)


def softmax(library):
    """log_softmax over rows of 1000."""
    x = library.from_numpy(np.random.default_rng(0).standard_normal((1000, 1000), dtype=np.float32))
    return lambda x: library.nn.functional.log_softmax(x, -1), (x,)


PROGRAMS = {
    "chain": chain,
    "mixed": mixed,
    "softmax": softmax,
    "small-sgd": lambda t: mlp(t, (2, 16, 16, 1), 32, "SGD", "mse_loss"),
    "small-adam": lambda t: mlp(t, (2, 16, 16, 1), 32, "Adam", "mse_loss"),
    "digits-sgd": lambda t: mlp(t, (784, 256, 128, 10), 64, "SGD", "cross_entropy"),
    "digits-adam": lambda t: mlp(t, (784, 256, 128, 10), 64, "Adam", "cross_entropy"),
}


def median(f, arguments, seconds=1.0):
    """The median time of a call, in microseconds."""
    for _ in range(3):
        f(*arguments)
    times, end = [], time.perf_counter() + seconds
    while time.perf_counter() < end or len(times) < 10:
        start = time.perf_counter()
        f(*arguments)
        times.append(time.perf_counter() - start)
    return float(np.median(times)) * 1e6


def compile_time(f, arguments):
    """Seconds of the call that traces and compiles, beyond an ordinary one."""
    f(*arguments)
    start = time.perf_counter()
    f(*arguments)
    return time.perf_counter() - start


def run(name, quick):
    program = PROGRAMS[name]
    f, arguments = program(flambeau)
    eager = median(f, arguments)
    f, arguments = program(flambeau)
    compiled = flambeau.compile(f, fullgraph=True)
    built = compile_time(compiled, arguments)
    ours = median(compiled, arguments)
    line = f"{name:12} flambeau eager {eager:9.1f}  compiled {ours:9.1f} us (built in {built:4.2f} s)"
    if torch is not None:
        f, arguments = program(torch)
        theirs = [median(f, arguments)]
        line += f"  torch eager {theirs[0]:9.1f}"
        if not quick:
            f, arguments = program(torch)
            theirs.append(median(torch.compile(f), arguments))
            line += f"  compiled {theirs[1]:9.1f}"
        line += f"  ratio {ours / min(theirs):5.2f}"
    print(line, flush=True)


def main(arguments):
    quick = "--quick" in arguments
    names = [a for a in arguments if not a.startswith("--")] or PROGRAMS
    if torch is not None:
        print(f"flambeau {flambeau.__version__}, torch {torch.__version__}, {torch.get_num_threads()} threads")
    for name in names:
        run(name, quick)


if __name__ == "__main__":
    main(sys.argv[1:])
