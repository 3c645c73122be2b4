"""Check flambeau on a real GPU: operations and training steps against the CPU, times against PyTorch on the same card.

Needs the checkout, NumPy, SciPy, ml-dtypes, CuPy and, for the table of times, PyTorch. Takes a few minutes; prints what
fails, ends with status 1 if anything did:

    PYTHONPATH=src python tools/gpu_check.py [--seconds 120] [--no-times]
"""

import argparse
import importlib.util
import sys
import time
import traceback
from pathlib import Path
from statistics import median

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from records._use import all_records, check_on_cuda  # noqa: E402

import flambeau  # noqa: E402


def check_operations(seconds):
    """(how many records were checked, {name: error}) of all operations, for as long as there is time."""
    errors, checked, end = {}, 0, time.monotonic() + seconds
    for record in all_records():
        if time.monotonic() > end:
            print(f"out of time after {checked} records")
            break
        checked += 1
        try:
            check_on_cuda(record, rtol=1e-5, atol=1e-6)
        except Exception as error:  # whatever it is, it is to be told, and the rest is to be checked
            errors[record.name] = f"{place(error)}: {type(error).__name__}: {' '.join(str(error).split())[:160]}"
    return checked, errors


def place(error):
    """Where in flambeau an error was raised."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if "flambeau" in f.filename]
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"


# ---- training steps, written for either library ---------------------------------------------------------------------


def perceptron(torch):
    """(network, inputs, classes): 784-256-256-10, 128 examples."""
    nn = torch.nn
    net = nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 256), nn.ReLU(), nn.Linear(256, 10))
    return net, torch.randn(128, 784), torch.randint(10, (128,))


def lenet(torch):
    """(network, inputs, classes): LeNet on 64 images of 28 x 28."""
    nn = torch.nn
    net = nn.Sequential(
        *(nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2)),
        *(nn.Flatten(), nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10)),
    )
    return net, torch.randn(64, 1, 28, 28), torch.randint(10, (64,))


def gpt(torch):
    """(network, inputs, classes): four blocks of width 128 over 32 texts of 64 characters."""
    nn = torch.nn

    class GPT(nn.Module):
        def __init__(self):
            super().__init__()
            self.token, self.place = nn.Embedding(65, 128), nn.Embedding(64, 128)
            self.blocks = nn.ModuleList(
                nn.TransformerEncoderLayer(128, 4, 512, 0.0, "gelu", batch_first=True, norm_first=True)
                for _ in range(4)
            )
            self.head = nn.Linear(128, 65)

        def forward(self, x):
            h = self.token(x) + self.place(torch.arange(x.shape[1], device=x.device))
            mask = nn.Transformer.generate_square_subsequent_mask(x.shape[1], device=x.device)
            for block in self.blocks:
                h = block(h, src_mask=mask, is_causal=True)
            return self.head(h)

    return GPT(), torch.randint(65, (32, 64)), torch.randint(65, (32, 64))


def trainer(torch, make, device):
    """A function that does one training step with SGD, and returns the loss as a tensor."""
    torch.manual_seed(0)
    net, x, y = make(torch)
    net, x, y = net.to(device), x.to(device), y.to(device)
    optimizer = torch.optim.SGD(net.parameters(), 0.05, momentum=0.9)

    def step():
        optimizer.zero_grad()
        out = net(x)
        loss = torch.nn.functional.cross_entropy(out.reshape(-1, out.shape[-1]), y.reshape(-1))
        loss.backward()
        optimizer.step()
        return loss

    return step


MODELS = {"perceptron": perceptron, "LeNet": lenet, "GPT small": gpt}


def check_training():
    """{model: error} of five steps on the GPU beside the same on the CPU."""
    errors = {}
    for name, make in MODELS.items():
        try:
            want, got = ([step().item() for _ in range(5)] for step in (trainer(flambeau, make, d) for d in DEVICES))
            np.testing.assert_allclose(got, want, rtol=2e-3)
        except Exception as error:  # as above
            errors[name] = f"{place(error)}: {type(error).__name__}: {' '.join(str(error).split())[:200]}"
    return errors


DEVICES = ("cpu", "cuda")

# ---- times ----------------------------------------------------------------------------------------------------------


def operations(torch):
    """{what: function of nothing} of single operations on large tensors."""
    a, b = (torch.randn(4_000_000, device="cuda") for _ in range(2))
    m, n = (torch.randn(1024, 1024, device="cuda") for _ in range(2))
    rows, wide = torch.randn(2048, 1024, device="cuda"), torch.randn(1_000_000, device="cuda")
    images, kernel = torch.randn(16, 32, 32, 32, device="cuda"), torch.randn(64, 32, 3, 3, device="cuda")
    functional = torch.nn.functional
    return {
        "add, 4M": lambda: a + b,
        "exp, 4M": lambda: a.exp(),
        "sum, 4M": lambda: a.sum(),
        "product, 1024": lambda: m @ n,
        "softmax, 2048 x 1024": lambda: functional.softmax(rows, 1),
        "gelu(x * 2 + 1), 1M": lambda: functional.gelu(wide * 2 + 1),
        "layer norm, 2048 x 1024": lambda: functional.layer_norm(rows, (1024,)),
        "conv, 16 x 32 x 32 -> 64": lambda: functional.conv2d(images, kernel, padding=1),
        "sort, 2048 x 1024": lambda: rows.sort(1),
    }


def microseconds(torch, run, budget=1.0):
    """The median time of a call with all its work on the GPU done."""
    for _ in range(3):
        run()
    torch.cuda.synchronize()
    times, end = [], time.monotonic() + budget
    while time.monotonic() < end and len(times) < 200:
        start = time.perf_counter()
        run()
        torch.cuda.synchronize()
        times.append(time.perf_counter() - start)
    return median(times) * 1e6


def print_times():
    """A table of times beside PyTorch's, where that is installed."""
    libraries = [flambeau]
    if importlib.util.find_spec("torch") is not None:
        import torch

        libraries.append(torch)
    for make in (operations, lambda t: {f"step: {n}": trainer(t, m, "cuda") for n, m in MODELS.items()}):
        runs = [make(library) for library in libraries]
        for what in runs[0]:
            times = [microseconds(library, run[what]) for library, run in zip(libraries, runs)]
            ratio = f"{times[0] / times[1]:8.2f}" if len(times) > 1 else ""
            print(f"{what:28}" + "".join(f"{t:12,.0f}" for t in times) + ratio, flush=True)


def main():
    """Run all checks; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=120, help="how long operations are checked")
    parser.add_argument("--no-times", action="store_true", help="leave the table of times out")
    options = parser.parse_args()
    print(flambeau.cuda.get_device_properties(), flush=True)
    start = time.monotonic()
    checked, errors = check_operations(options.seconds)
    print(
        f"operations: {checked - len(errors)} of {checked} as on the CPU, {time.monotonic() - start:.0f} s", flush=True
    )
    failed = {**errors, **{f"training {name}": e for name, e in check_training().items()}}
    for name, error in failed.items():
        print(f"FAILED {name}: {error}")
    if not options.no_times:
        print(f"{'µs':28}{'flambeau':>12}{'PyTorch':>12}{'ratio':>8}", flush=True)
        print_times()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
