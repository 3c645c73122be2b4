"""Time to import, and installed size.

python benchmarks/start.py
"""

import importlib.util
import subprocess
import sys
from pathlib import Path


def seconds(module, rounds=7):
    """The best time of `import module` in a fresh process, less that of an empty one."""
    code = f"import time; t = time.perf_counter(); import {module}; print(time.perf_counter() - t)"
    return min(
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
        for _ in range(rounds)
    )


def megabytes(module):
    """The size of a package's folder, without caches."""
    folder = Path(importlib.util.find_spec(module).origin).parent
    return sum(f.stat().st_size for f in folder.rglob("*") if f.is_file() and "__pycache__" not in f.parts) / 1e6


def main():
    """Print the table."""
    base = seconds("numpy")
    for module in ("numpy", "flambeau", "torch"):
        time = seconds(module)
        size = megabytes(module)
        print(f"{module:10} import {time * 1e3:7.1f} ms ({time / base:5.2f} x numpy)   installed {size:8.1f} MB")


if __name__ == "__main__":
    main()
