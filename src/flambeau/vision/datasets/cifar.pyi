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
import tarfile
from pathlib import Path
import numpy as np
from .._pillow import Image as PIL
from ._files import fetch, is_whole, missing, read_pickle
from .vision import VisionDataset
class CIFAR10(VisionDataset):
    """50,000 pictures to train with and 10,000 to test, in ten classes.

    Args:
        root (str or path): the folder with ``cifar-10-batches-py``, or with the archive, which is unpacked.
        train (bool): whether those to train with.
        transform (callable), target_transform (callable): for the picture, and for the label.
        download (bool): whether the archive is fetched if neither is there.

    Attributes:
        data (numpy.ndarray): (N, 32, 32, 3), uint8.
        targets (list of int), classes (list of str), class_to_idx (dict).

    Raises:
        RuntimeError: files are not there, or cannot be fetched; it says which to put where.

    >>> torch.vision.datasets.CIFAR10("nowhere")
    Traceback (most recent call last):
    RuntimeError: Dataset not found or corrupted. ...
    """
    base_folder: str
    url: str
    filename: str
    tgz_md5: str
    train_list: list[Any]
    test_list: list[Any]
    meta: dict[Any, Any]
    def __init__(self, root: str | Any, train: bool = True, transform: Callable[..., Any] | None = None, target_transform: Callable[..., Any] | None = None, download: bool = False) -> None: ...
    def _path(self, name: Any) -> Any: ...
    def _absent(self) -> Any: ...
    def download(self) -> Any:
        """Fetch the archive and unpack it, if its files are not there.

        Raises:
            RuntimeError: it cannot be fetched; it says where to put it.
        """
    def _unpack(self) -> Any: ...
    def __getitem__(self, index: Any) -> Any: ...
    def __len__(self) -> int: ...
    def extra_repr(self) -> str:
        """Which part it is."""
    train: Any
    data: Any
    targets: Any
    classes: Any
    class_to_idx: Any
class CIFAR100(CIFAR10):
    """50,000 pictures to train with and 10,000 to test, in a hundred classes.

    Args:
        root (str or path): the folder with ``cifar-100-python``, or with the archive, which is unpacked.
        train (bool), transform (callable), target_transform (callable), download (bool): as for `CIFAR10`.

    Raises:
        RuntimeError: files are not there, or cannot be fetched; it says which to put where.

    >>> torch.vision.datasets.CIFAR100("nowhere")
    Traceback (most recent call last):
    RuntimeError: Dataset not found or corrupted. ...
    """
    def __init__(self, root: str | Any, train: bool = True, transform: Callable[..., Any] | None = None, target_transform: Callable[..., Any] | None = None, download: bool = False) -> None: ...
    base_folder: str
    url: str
    filename: str
    tgz_md5: str
    train_list: list[Any]
    test_list: list[Any]
    meta: dict[Any, Any]
