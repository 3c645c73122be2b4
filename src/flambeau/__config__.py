"""torch.__config__: what this build is made of."""

import platform
import sys


def show() -> str:
    """Return what flambeau computes with, as text: Python, NumPy and its BLAS, and what is installed beside it.

    >>> torch.__config__.show().splitlines()[0]
    'flambeau built with:'
    """
    import importlib.util

    import numpy

    from . import torch_version, version

    blas = numpy.show_config(mode="dicts").get("Build Dependencies", {}).get("blas", {})
    lines = [
        "flambeau built with:",
        f"  - flambeau {version.flambeau}, the API of PyTorch {torch_version.API}",
        f"  - Python {platform.python_version()} ({sys.platform}, {platform.machine()})",
        f"  - NumPy {numpy.__version__}",
        f"  - BLAS: {blas.get('name', 'unknown')} {blas.get('version', '')}".rstrip(),
        f"  - compiler: {'llvmlite' if importlib.util.find_spec('llvmlite') else 'none (install flambeau[jit])'}",
    ]
    return "\n".join(lines) + "\n"


def parallel_info() -> str:
    """Return how many threads there are for what, as text.

    >>> "get_num_threads" in torch.__config__.parallel_info()
    True
    """
    import os

    import flambeau as torch

    lines = ["ATen/Parallel:", f"\tat::get_num_threads() : {torch.get_num_threads()}", "Environment variables:"]
    lines += [f"\t{name} : {os.environ.get(name, '[not set]')}" for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS")]
    return "\n".join(lines) + "\n"
