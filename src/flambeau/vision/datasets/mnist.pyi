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
import gzip
import shutil
import string
import zipfile
from pathlib import Path
from urllib.parse import urljoin
import numpy as np
from .._pillow import Image as PIL
from ._files import fetch, is_whole, missing
from .vision import VisionDataset
_IDX_TYPES: dict[Any, Any]
_PARTS: Any
def _read_idx(path: Any) -> Any: ...
def read_image_file(path: str | Any) -> Tensor:
    """Return the pictures in an IDX file.

    Args:
        path (str or path): the file, also one packed by gzip.

    Returns:
        Tensor: (N, H, W), uint8.

    Raises:
        ValueError: it has no pictures, or is not whole.

    >>> import tempfile
    >>> with tempfile.NamedTemporaryFile() as file:
    ...     n = file.write(bytes([0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2, 5, 6]))
    ...     file.flush()
    ...     torch.vision.datasets.mnist.read_image_file(file.name)
    tensor([[[5, 6]]], dtype=torch.uint8)
    """
def read_label_file(path: str | Any) -> Tensor:
    """Return the labels in an IDX file.

    Args:
        path (str or path): the file, also one packed by gzip.

    Returns:
        Tensor: (N), int64.

    Raises:
        ValueError: it has no labels, or is not whole.

    >>> import tempfile
    >>> with tempfile.NamedTemporaryFile() as file:
    ...     n = file.write(bytes([0, 0, 8, 1, 0, 0, 0, 2, 5, 6]))
    ...     file.flush()
    ...     torch.vision.datasets.mnist.read_label_file(file.name)
    tensor([5, 6])
    """
class MNIST(VisionDataset):
    """Handwritten digits: 60,000 to train with and 10,000 to test, of 28 × 28 pixels.

    Args:
        root (str or path): the folder in which ``MNIST/raw`` has the four files, also as packed by gzip.
        train (bool): whether those to train with.
        transform (callable), target_transform (callable): for the picture, and for the label.
        download (bool): whether files that are not there are fetched.

    Attributes:
        data (Tensor): (N, 28, 28), uint8.
        targets (Tensor): (N), int64.

    Raises:
        RuntimeError: files are not there, or cannot be fetched; it says which to put where.

    >>> torch.vision.datasets.MNIST("nowhere")
    Traceback (most recent call last):
    RuntimeError: Dataset not found or corrupted. ...
    """
    mirrors: list[Any]
    checksums: list[Any]
    classes: Any
    def __init__(self, root: str | Any, train: bool = True, transform: Callable[..., Any] | None = None, target_transform: Callable[..., Any] | None = None, download: bool = False) -> None: ...
    @property
    def resources(self) -> Any:
        """list of tuple: the files to fetch, and their checksums."""
    @property
    def raw_folder(self) -> Any:
        """str: where the files are."""
    @property
    def class_to_idx(self) -> Any:
        """dict: {name of a class: its label}."""
    def _names(self) -> Any: ...
    def _sources(self) -> Any: ...
    def _path(self, name: Any) -> Any: ...
    def _load_data(self) -> Any: ...
    def download(self) -> Any:
        """Fetch the files that are not there.

        Raises:
            RuntimeError: a file cannot be fetched; it says where to put it.
        """
    def __getitem__(self, index: Any) -> Any: ...
    def __len__(self) -> int: ...
    def extra_repr(self) -> str:
        """Which part it is."""
    train: Any
    data: Any
    targets: Any
class FashionMNIST(MNIST):
    """Articles of clothing, in the form of MNIST.

    Args:
        root (str or path): the folder in which ``FashionMNIST/raw`` has the four files.
        train (bool), transform (callable), target_transform (callable), download (bool): as for `MNIST`.

    Raises:
        RuntimeError: files are not there, or cannot be fetched; it says which to put where.

    >>> torch.vision.datasets.FashionMNIST.classes[0]
    'T-shirt/top'
    """
    def __init__(self, root: str | Any, train: bool = True, transform: Callable[..., Any] | None = None, target_transform: Callable[..., Any] | None = None, download: bool = False) -> None: ...
    mirrors: list[Any]
    checksums: list[Any]
    classes: list[Any]
class KMNIST(MNIST):
    """Handwritten Japanese letters (Kuzushiji), in the form of MNIST.

    Args:
        root (str or path): the folder in which ``KMNIST/raw`` has the four files.
        train (bool), transform (callable), target_transform (callable), download (bool): as for `MNIST`.

    Raises:
        RuntimeError: files are not there, or cannot be fetched; it says which to put where.

    >>> torch.vision.datasets.KMNIST.classes[:3]
    ['o', 'ki', 'su']
    """
    def __init__(self, root: str | Any, train: bool = True, transform: Callable[..., Any] | None = None, target_transform: Callable[..., Any] | None = None, download: bool = False) -> None: ...
    mirrors: list[Any]
    checksums: list[Any]
    classes: Any
class EMNIST(MNIST):
    """Handwritten letters and digits, in the form of MNIST.

    Args:
        root (str or path): the folder in which ``EMNIST/raw`` has the files.
        split (str): ``"byclass"``, ``"bymerge"``, ``"balanced"``, ``"letters"``, ``"digits"`` or ``"mnist"``.
        kwargs: `train`, `transform`, `target_transform`, `download`, as for `MNIST`.

    Raises:
        ValueError: there is no such split.
        RuntimeError: files are not there, or cannot be fetched; it says which to put where.

    >>> len(torch.vision.datasets.EMNIST.classes_split_dict["balanced"])
    47
    """
    url: str
    md5: str
    splits: tuple[Any, ...]
    _all: Any
    _merged: Any
    classes_split_dict: dict[Any, Any]
    def __init__(self, root: str | Any, split: str, **kwargs: Any) -> None: ...
    def _names(self) -> Any: ...
    def _sources(self) -> Any: ...
    def download(self) -> Any:
        """Fetch the files, if they are not there.

        Raises:
            RuntimeError: they cannot be fetched; it says where to put the archive.
        """
    split: Any
    classes: Any
