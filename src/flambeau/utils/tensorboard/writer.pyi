"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

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

_Number = int | float | bool | complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
from __future__ import annotations
import os
import time
from functools import update_wrapper
from tensorboardX import SummaryWriter as _Writer
from tensorboardX.proto.summary_pb2 import Summary
from tensorboardX.writer import FileWriter as FileWriter
from .._pytree import tree_map
from ._pytorch_graph import graph
def _as_array(value: Any) -> Any: ...
def _arrays(values: Any) -> Any: ...
def _with_arrays(method: Any) -> Any: ...
class SummaryWriter(_Writer):
    """Write what is to be seen in TensorBoard to an event file in a folder.

    Args:
        log_dir (str): the folder; by default ``runs/``, the date, the computer's name and `comment`.
        comment (str): goes to the end of the default folder's name.
        purge_step (int): what a former run wrote from this step on is not shown.
        max_queue (int): how many events may wait to be written.
        flush_secs (float): how often, in seconds, they are written at least.
        filename_suffix (str): goes to the end of the file's name.

    Raises:
        OSError: the folder cannot be made or written to.

    >>> import tempfile
    >>> with torch.utils.tensorboard.SummaryWriter(tempfile.mkdtemp()) as writer:
    ...     for step in range(3):
    ...         writer.add_scalar("loss", torch.tensor(0.5 ** step), step)
    """
    def __init__(self, log_dir: str | None = None, comment: str = '', purge_step: int | None = None, max_queue: int = 10, flush_secs: float = 120, filename_suffix: str = '') -> None: ...
    def get_logdir(self) -> Any:
        """Return the folder that is written to."""
    def add_hparams(self, hparam_dict: dict[Any, Any], metric_dict: dict[Any, Any], hparam_domain_discrete: dict[Any, Any] | None = None, run_name: str | None = None, global_step: int | None = None) -> Any:
        """Write the hyperparameters of a run and what it came to.

        Args:
            hparam_dict (dict): {name: bool, number, string or None}.
            metric_dict (dict): {name: number}.
            hparam_domain_discrete (dict): {name: the values that it may have}.
            run_name (str): the folder inside the log folder; by default the time.
            global_step (int): the step of the metrics.

        Raises:
            TypeError: what is given is no dict, or a domain is no list.
        """
    def add_scalar(self, tag: str, scalar_value: float | Tensor, global_step: int | None = None, walltime: float | None = None, new_style: bool = False, double_precision: bool = False) -> Any:
        """Write a number.

        Args:
            tag (str): its name; what stands before a ``/`` groups it.
            scalar_value (float or Tensor): of one element.
            global_step (int): the step.
            walltime (float): seconds since 1970; now, if not given.
            new_style (bool): write it as a tensor, which newer TensorBoards read faster.
            double_precision (bool): with `new_style`, as a float64.
        """
    def add_tensor(self, tag: str, tensor: Tensor, global_step: int | None = None, walltime: float | None = None) -> Any:
        """Write a tensor with all its elements.

        Args:
            tag (str): its name.
            tensor (Tensor): of numbers.
            global_step (int): the step.
            walltime (float): seconds since 1970; now, if not given.
        """
    def _add_array(self, tag: Any, value: Any, dtype: Any, step: Any, walltime: Any, plugin: Any) -> Any: ...
    def add_histogram(self, tag: str, values: Tensor, global_step: int | None = None, bins: str = 'tensorflow', walltime: float | None = None, max_bins: int | None = None) -> Any:
        """Write how the elements of a tensor are distributed.

        Args:
            tag (str): its name.
            values (Tensor): of numbers.
            global_step (int): the step.
            bins (str): ``"tensorflow"``, ``"auto"``, ``"fd"``... as in `numpy.histogram`.
            walltime (float): seconds since 1970; now, if not given.
            max_bins (int): at most so many, for those that NumPy chooses.

        Raises:
            ValueError: there are no elements.
        """
    def add_graph(self, model: Any, input_to_model: Tensor | Sequence[Tensor] | None = None, verbose: bool = False, use_strict_trace: bool = True) -> Any:
        """Write the graph of a module: the operations of one run, in boxes for its submodules.

        Args:
            model (Module): what is run once.
            input_to_model (Tensor or tuple of Tensors): its arguments.
            verbose (bool): print the graph.
            use_strict_trace (bool): taken, and not needed: lists and dicts are followed.

        Raises:
            RuntimeError: the module cannot be run with these arguments.
        """
    add_scalars: Any
    add_image: Any
    add_images: Any
    add_image_with_boxes: Any
    add_embedding: Any
    add_pr_curve: Any
    add_mesh: Any
    def add_video(self, tag: str, vid_tensor: Tensor, global_step: int | None = None, fps: int = 4, walltime: float | None = None) -> Any:
        """Write a video as an animated GIF.

        Args:
            tag (str): its name.
            vid_tensor (Tensor): (N, T, C, H, W), uint8 from 0 to 255 or floats from 0 to 1.
            global_step (int): the step.
            fps (int): pictures per second.
            walltime (float): seconds since 1970; now, if not given.
        """
    def add_audio(self, tag: str, snd_tensor: Tensor, global_step: int | None = None, sample_rate: int = 44100, walltime: float | None = None) -> Any:
        """Write a sound.

        Args:
            tag (str): its name.
            snd_tensor (Tensor): (1, L), from -1 to 1.
            global_step (int): the step.
            sample_rate (int): samples per second.
            walltime (float): seconds since 1970; now, if not given.
        """
    log_dir: Any
_KINDS: dict[Any, Any]
def _scalars(values: Any) -> Any: ...
def _check_domains(values: Any, domains: Any) -> Any: ...
