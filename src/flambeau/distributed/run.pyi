"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from builtins import bool as _bool, bytes as _bytes, complex as _complex, float as _float, int as _int, str as _str
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeVar, overload

import contextlib
import numpy
from typing_extensions import Self

from flambeau._tensor.base import Size as _Size
from flambeau._tensor.device import device as _device, layout as _layout, memory_format as _memory_format
from flambeau._tensor.dtype import dtype as _dtype
from flambeau._tensor.generator import Generator as _Generator
from flambeau.viz.model import Graph as _Graph

_Number = _int | _float | _bool | _complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path
def arguments() -> Any:
    """The parser of the command line."""
def count_of(text: Any) -> Any:
    """How many processes ``--nproc-per-node`` asks for."""
def nodes_of(options: Any) -> Any:
    """How many machines ``--nnodes`` asks for."""
def find_mpirun(given: Any = None) -> Any:
    """The path of mpirun.

    Raises:
        SystemExit: there is none.
    """
def is_open_mpi(mpirun: Any) -> Any:
    """Whether it is Open MPI's, whose options are other ones than MPICH's."""
def command(options: Any, mpirun: Any, open_mpi: Any) -> Any:
    """The command that starts all processes."""
def main(given: Sequence[_str] | None = None) -> _int:
    """Run the command line.

    Args:
        given (list of str, optional): the arguments; those of the process if None.

    Returns:
        int: the exit status.
    """
