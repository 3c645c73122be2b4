"""`SummaryWriter`: PyTorch's methods and arguments over tensorboardX's writer; tensors are handed on as arrays."""

from __future__ import annotations

import os
import time
from functools import update_wrapper

from tensorboardX import SummaryWriter as _Writer
from tensorboardX.proto.summary_pb2 import Summary
from tensorboardX.writer import FileWriter

from ..._tensor.base import Tensor
from .._pytree import tree_map
from ._pytorch_graph import graph

__all__ = ["FileWriter", "SummaryWriter"]


def _as_array(value):
    if not isinstance(value, Tensor):
        return value
    if value.dtype.name == "bfloat16":
        value = value.float()
    return value.detach().cpu().numpy()


def _arrays(values):
    return tree_map(_as_array, values)


def _with_arrays(method):
    """A method of tensorboardX's that is given arrays in place of tensors."""

    def call(self, *args, **kwargs):
        return method(self, *_arrays(args), **_arrays(kwargs))

    return update_wrapper(call, method)


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

    def __init__(
        self, log_dir=None, comment="", purge_step=None, max_queue=10, flush_secs=120, filename_suffix=""
    ):  # fmt: skip
        folder = None if not log_dir else os.fspath(log_dir)
        super().__init__(folder, comment, purge_step, max_queue, flush_secs, filename_suffix)
        self.log_dir = self.logdir

    def get_logdir(self):
        """Return the folder that is written to."""
        return self.log_dir

    def add_hparams(
        self, hparam_dict, metric_dict, hparam_domain_discrete=None, run_name=None, global_step=None
    ):  # fmt: skip
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
        if not isinstance(hparam_dict, dict) or not isinstance(metric_dict, dict):
            raise TypeError("hparam_dict and metric_dict should be dictionary.")
        _check_domains(hparam_dict, hparam_domain_discrete or {})
        name = str(time.time()) if run_name is None else run_name
        super().add_hparams(_scalars(hparam_dict), _scalars(metric_dict), name, global_step)

    def add_scalar(
        self, tag, scalar_value, global_step=None, walltime=None, new_style=False, double_precision=False
    ):  # fmt: skip
        """Write a number.

        Args:
            tag (str): its name; what stands before a ``/`` groups it.
            scalar_value (float or Tensor): of one element.
            global_step (int): the step.
            walltime (float): seconds since 1970; now, if not given.
            new_style (bool): write it as a tensor, which newer TensorBoards read faster.
            double_precision (bool): with `new_style`, as a float64.
        """
        if not new_style:
            super().add_scalar(tag, _as_array(scalar_value), global_step, walltime)
            return
        dtype = "float64" if double_precision else "float32"
        self._add_array(tag, _as_array(scalar_value), dtype, global_step, walltime, "scalars")

    def add_tensor(self, tag, tensor, global_step=None, walltime=None):
        """Write a tensor with all its elements.

        Args:
            tag (str): its name.
            tensor (Tensor): of numbers.
            global_step (int): the step.
            walltime (float): seconds since 1970; now, if not given.
        """
        self._add_array(tag, _as_array(tensor), None, global_step, walltime, "tensor")

    def _add_array(self, tag, value, dtype, step, walltime, plugin):
        import numpy as np
        from tensorboardX.proto.summary_pb2 import SummaryMetadata
        from tensorboardX.proto.tensor_pb2 import TensorProto
        from tensorboardX.proto.tensor_shape_pb2 import TensorShapeProto

        array = np.asarray(value, dtype)
        if array.dtype.name not in _KINDS:
            raise TypeError(f"TensorBoard has no tensors of {array.dtype}: convert it first")
        dims = [TensorShapeProto.Dim(size=n) for n in array.shape]
        proto = TensorProto(
            dtype=_KINDS[array.dtype.name], tensor_shape=TensorShapeProto(dim=dims), tensor_content=array.tobytes()
        )
        metadata = SummaryMetadata(plugin_data=SummaryMetadata.PluginData(plugin_name=plugin))
        entry = Summary.Value(tag=tag, tensor=proto, metadata=metadata)
        self._get_file_writer().add_summary(Summary(value=[entry]), step, walltime)

    def add_histogram(self, tag, values, global_step=None, bins="tensorflow", walltime=None, max_bins=None):
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
        import numpy as np

        array = _as_array(values)
        if bins != "tensorflow" and max_bins is not None:
            edges = np.histogram_bin_edges(array, bins)
            bins = edges if len(edges) <= max_bins + 1 else np.linspace(edges[0], edges[-1], max_bins + 1)
        super().add_histogram(tag, array, global_step, bins, walltime)

    def add_graph(self, model, input_to_model=None, verbose=False, use_strict_trace=True):
        """Write the graph of a module: the operations of one run, in boxes for its submodules.

        Args:
            model (Module): what is run once.
            input_to_model (Tensor or tuple of Tensors): its arguments.
            verbose (bool): print the graph.
            use_strict_trace (bool): taken, and not needed: lists and dicts are followed.

        Raises:
            RuntimeError: the module cannot be run with these arguments.
        """
        self._get_file_writer().add_graph(graph(model, input_to_model, verbose, use_strict_trace))

    add_scalars = _with_arrays(_Writer.add_scalars)
    add_image = _with_arrays(_Writer.add_image)
    add_images = _with_arrays(_Writer.add_images)
    add_image_with_boxes = _with_arrays(_Writer.add_image_with_boxes)
    add_embedding = _with_arrays(_Writer.add_embedding)
    add_pr_curve = _with_arrays(_Writer.add_pr_curve)
    add_mesh = _with_arrays(_Writer.add_mesh)

    def add_video(self, tag, vid_tensor, global_step=None, fps=4, walltime=None):
        """Write a video as an animated GIF.

        Args:
            tag (str): its name.
            vid_tensor (Tensor): (N, T, C, H, W), uint8 from 0 to 255 or floats from 0 to 1.
            global_step (int): the step.
            fps (int): pictures per second.
            walltime (float): seconds since 1970; now, if not given.
        """
        super().add_video(tag, _as_array(vid_tensor), global_step, fps, walltime)

    def add_audio(self, tag, snd_tensor, global_step=None, sample_rate=44100, walltime=None):
        """Write a sound.

        Args:
            tag (str): its name.
            snd_tensor (Tensor): (1, L), from -1 to 1.
            global_step (int): the step.
            sample_rate (int): samples per second.
            walltime (float): seconds since 1970; now, if not given.
        """
        super().add_audio(tag, _as_array(snd_tensor).reshape(-1, 1), global_step, sample_rate, walltime)


_KINDS = {"float32": 1, "float64": 2, "int32": 3, "uint8": 4, "int16": 5, "int8": 6, "int64": 9, "bool": 10}


def _scalars(values):
    """Tensors of one element as Python numbers."""
    return {k: v.item() if isinstance(v, Tensor) else v for k, v in values.items()}


def _check_domains(values, domains):
    for name, domain in domains.items():
        if name not in values or not isinstance(domain, list) or not all(type(d) is type(values[name]) for d in domain):
            raise TypeError(
                f"parameter: hparam_domain_discrete[{name!r}] must be a list of same type as {values.get(name)!r}"
            )
