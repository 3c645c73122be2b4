"""Peak memory of training steps above that of the idle process, each in a process of its own.

python benchmarks/memory.py
"""

import resource
import subprocess
import sys

from _models import MODELS, step_of


def peak():
    """The process's peak resident memory so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def child(library, name):
    """Print the memory that three steps took, above that of the library with its model."""
    t = __import__(library)
    if library == "torch":
        t.set_num_threads(1)
    t.nn.functional.linear(t.rand(2, 2), t.rand(2, 2)).sum()
    step = step_of(t, MODELS[name])
    before = peak()
    for _ in range(3):
        step()
    print(peak() - before, peak())


def main():
    """Print the table."""
    print(f"{'peak memory, MB above the idle process (whole process)':44}{'flambeau':>18}{'PyTorch':>18}{'ratio':>8}")
    for name in MODELS:
        found = []
        for library in ("flambeau", "torch"):
            done = subprocess.run([sys.executable, __file__, library, name], capture_output=True, text=True, check=True)
            found.append([float(v) for v in done.stdout.split()])
        (ours, all_ours), (theirs, all_theirs) = found
        ratio = f"{all_ours / all_theirs:8.2f}"
        print(f"{name:44}{ours:9.1f} ({all_ours:6.1f}){theirs:9.1f} ({all_theirs:6.1f}){ratio}")


if __name__ == "__main__":
    child(*sys.argv[1:]) if len(sys.argv) > 1 else main()
