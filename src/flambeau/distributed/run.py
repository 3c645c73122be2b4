"""Start a program in many processes, with torchrun's arguments: ``python -m flambeau.distributed.run train.py``.

MPI starts the processes: the `mpirun` beside this Python, or the first on the path. Under Slurm, `srun` needs no help:
``srun -n 8 python -m flambeau run train.py``.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path


def arguments():
    """The parser of the command line."""
    parser = argparse.ArgumentParser(prog="python -m flambeau.distributed.run", description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("--nproc-per-node", "--nproc_per_node", default="1", help="processes on each machine: a number, cpu or auto")
    add("--nnodes", default="1", help="how many machines")
    add("--hosts", help="their names, with commas: host1,host2 (by default, where this runs, or as the queue says)")
    add("--standalone", action="store_true", help="one machine; what --nnodes 1 means")
    add("-m", "--module", action="store_true", help="the program is a module")
    add("--no-python", "--no_python", action="store_true", help="the program is run as it is, not by Python")
    add("--max-restarts", "--max_restarts", type=int, default=0, help="how often all is started again after a failure")
    add("--mpirun", help="which mpirun")
    add("program", help="a file, or with -m a module; `import torch` gives flambeau there")
    add("rest", nargs=argparse.REMAINDER, help="the program's own arguments")
    return parser


def count_of(text):
    """How many processes ``--nproc-per-node`` asks for."""
    if text in ("auto", "cpu"):
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if not text.isdigit() or int(text) < 1:
        raise SystemExit(f"Unsupported nproc_per_node value: {text}: give a number, 'cpu' or 'auto'")
    return int(text)


def nodes_of(options):
    """How many machines ``--nnodes`` asks for."""
    if not options.nnodes.isdigit() or int(options.nnodes) < 1:
        raise SystemExit(f"--nnodes {options.nnodes}: give a number; MPI's processes are fixed when they start")
    if options.standalone and int(options.nnodes) > 1:
        raise SystemExit("--standalone means one machine; leave it or --nnodes out")
    return int(options.nnodes)


def find_mpirun(given=None):
    """The path of mpirun.

    Raises:
        SystemExit: there is none.
    """
    beside = Path(sys.executable).with_name("mpirun")
    found = given or (str(beside) if beside.exists() else shutil.which("mpirun") or shutil.which("mpiexec"))
    if found is None:
        raise SystemExit(
            "mpirun is missing: pip install 'flambeau[mpi]' (mpi4py with MPICH), or load your system's MPI"
        )
    return found


def is_open_mpi(mpirun):
    """Whether it is Open MPI's, whose options are other ones than MPICH's."""
    done = subprocess.run([mpirun, "--version"], capture_output=True, text=True, check=False)
    return "Open MPI" in done.stdout + done.stderr


def command(options, mpirun, open_mpi):
    """The command that starts all processes."""
    each, nodes = count_of(options.nproc_per_node), nodes_of(options)
    made = [mpirun, "-n", str(each * nodes)]
    if nodes > 1 or options.hosts:
        made += ["--map-by", f"ppr:{each}:node"] if open_mpi else ["-ppn", str(each)]
    if options.hosts:
        hosts = options.hosts.split(",")
        if len(hosts) != nodes:
            raise SystemExit(f"--hosts names {len(hosts)} machines, --nnodes {nodes}")
        made += ["--host", ",".join(f"{host}:{each}" for host in hosts)]
    # a rank that dies must not take the others with it before they can say which it was
    made += ["--enable-recovery"] if open_mpi else ["-disable-auto-cleanup"]
    if options.no_python:
        return [*made, options.program, *options.rest]
    module = ["-m"] if options.module else []
    return [*made, sys.executable, "-m", "flambeau", "run", *module, options.program, *options.rest]


def main(given=None):
    """Run the command line.

    Args:
        given (list of str, optional): the arguments; those of the process if None.

    Returns:
        int: the exit status.
    """
    options = arguments().parse_args(given)
    mpirun = find_mpirun(options.mpirun)
    made = command(options, mpirun, is_open_mpi(mpirun))
    for attempt in range(options.max_restarts + 1):
        status = subprocess.run(
            made, env={**os.environ, "TORCHELASTIC_RESTART_COUNT": str(attempt)}, check=False
        ).returncode
        if status == 0:
            break
        print(f"flambeau.distributed.run: attempt {attempt + 1} ended with status {status}", file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
