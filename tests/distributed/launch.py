"""Programs in several processes: each gets `torch` and `dist` initialized, and tells its results by `tell(value)`."""

import importlib.util
import json
import os
import subprocess
import sys
import textwrap

import pytest

needs_mpi = pytest.mark.skipif(importlib.util.find_spec("mpi4py") is None, reason="needs mpi4py and an MPI")
# MPICH's launcher may end the survivors of a killed rank before they report; on a busy machine a time-out comes late.
faults = pytest.mark.skipif("CI" in os.environ, reason="ranks are killed or late on purpose: run without CI set")

HEAD = """\
import json, os, signal, sys, time, warnings
warnings.simplefilter("error")
import flambeau as torch
import flambeau.distributed as dist
from datetime import timedelta
F, nn = torch.nn.functional, torch.nn
FOLDER = sys.argv[1]
dist.init_process_group("mpi", timeout=timedelta(seconds=float(sys.argv[2])))
RANK, SIZE = dist.get_rank(), dist.get_world_size()
def tell(value):
    with open(f"{FOLDER}/{RANK}.json", "w") as file:
        json.dump(value, file)
"""


def ranks(count, program, folder, timeout=20, status=0):
    """Run a program in `count` processes, and return what each told (None for those that told nothing)."""
    file = folder / "program.py"
    file.write_text(HEAD + textwrap.dedent(program))
    for old in folder.glob("*.json"):
        old.unlink()
    done = start([f"--nproc-per-node={count}", "--no-python", sys.executable, str(file), str(folder), str(timeout)])
    assert status is None or done.returncode == status, done.stdout + done.stderr
    told = [folder / f"{rank}.json" for rank in range(count)]
    return [json.loads(each.read_text()) if each.exists() else None for each in told]


def start(arguments):
    """Run `python -m flambeau.distributed.run`."""
    threads = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1")
    command = [sys.executable, "-m", "flambeau.distributed.run", *arguments]
    environment = {**os.environ, **threads}
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=150, env=environment)
