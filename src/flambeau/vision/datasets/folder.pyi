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
from .._pillow import Image as PIL
from .vision import VisionDataset
IMG_EXTENSIONS: tuple[Any, ...]
def has_file_allowed_extension(filename: str, extensions: str | Sequence[str]) -> Any:
    """Return whether a file's name ends in one of several ways, in small letters or capitals.

    Args:
        filename (str): the name.
        extensions (str or tuple of str): the ends.

    >>> torch.vision.datasets.folder.has_file_allowed_extension("A.PNG", (".png", ".bmp"))
    True
    """
def is_image_file(filename: str) -> Any:
    """Return whether a file's name is that of a picture.

    Args:
        filename (str): the name.

    >>> torch.vision.datasets.folder.is_image_file("a.txt")
    False
    """
def find_classes(directory: str | Any) -> tuple[Any, ...]:
    """Return the folders in a folder, as classes.

    Args:
        directory (str or path): the folder.

    Returns:
        tuple: their names in order, and {name: place}.

    Raises:
        FileNotFoundError: there are none.

    >>> import os, tempfile
    >>> root = tempfile.mkdtemp()
    >>> os.mkdir(os.path.join(root, "cats"))
    >>> torch.vision.datasets.folder.find_classes(root)
    (['cats'], {'cats': 0})
    """
def make_dataset(directory: str | Any, class_to_idx: dict[Any, Any] | None = None, extensions: str | Sequence[str] | None = None, is_valid_file: Callable[..., Any] | None = None, allow_empty: bool = False) -> list[tuple[Any, ...]]:
    """Return the files below the folders of classes.

    Args:
        directory (str or path): the folder of these folders.
        class_to_idx (dict): {folder: number of the class}; by default what `find_classes` says.
        extensions (str or tuple of str): which files count, by the ends of their names.
        is_valid_file (callable): which files count, by their paths; this or `extensions`.
        allow_empty (bool): whether a class may have no file.

    Returns:
        list of tuple: (path, number of the class).

    Raises:
        ValueError: both or none of `extensions` and `is_valid_file` are given, or there is no class.
        FileNotFoundError: a class has no file.

    >>> import os, tempfile
    >>> root = tempfile.mkdtemp()
    >>> os.mkdir(os.path.join(root, "cats"))
    >>> torch.vision.datasets.folder.make_dataset(root, extensions=".png", allow_empty=True)
    []
    """
def _files_below(folder: Any) -> Any: ...
def default_loader(path: str | Any) -> Any:
    """Return the picture in a file, in red, green and blue.

    Args:
        path (str or path): the file.

    Returns:
        PIL image: of mode RGB.

    Raises:
        OSError: Pillow cannot read it; it names the file.

    >>> import tempfile
    >>> from PIL import Image
    >>> with tempfile.NamedTemporaryFile(suffix=".bmp") as file:
    ...     Image.new("L", (2, 3)).save(file.name)
    ...     torch.vision.datasets.folder.default_loader(file.name).mode
    'RGB'
    """
class DatasetFolder(VisionDataset):
    """Files in folders: ``root/class/name``, with the class as label.

    Args:
        root (str or path): the folder of the folders.
        loader (callable): gives what is in a file, by its path.
        extensions (tuple of str): which files count, by the ends of their names.
        transform (callable), target_transform (callable): for the sample, and for the label.
        is_valid_file (callable): which files count, by their paths; this or `extensions`.
        allow_empty (bool): whether a class may have no file.

    Attributes:
        classes (list of str), class_to_idx (dict), samples (list of tuple), targets (list of int).

    Raises:
        FileNotFoundError: there is no class, or one has no file.

    >>> import tempfile
    >>> from pathlib import Path
    >>> root = Path(tempfile.mkdtemp())
    >>> (root / "cats").mkdir()
    >>> n = (root / "cats" / "a.txt").write_text("miau")
    >>> torch.vision.datasets.DatasetFolder(root, lambda path: Path(path).read_text(), (".txt",))[0]
    ('miau', 0)
    """
    def __init__(self, root: str | Any, loader: Callable[..., Any], extensions: Sequence[str] | None = None, transform: Callable[..., Any] | None = None, target_transform: Callable[..., Any] | None = None, is_valid_file: Callable[..., Any] | None = None, allow_empty: bool = False) -> None: ...
    @staticmethod
    def make_dataset(directory: Any, class_to_idx: Any, extensions: Sequence[str] | None = None, is_valid_file: Callable[..., Any] | None = None, allow_empty: bool = False) -> Any:
        """The files and their classes, as the function of that name gives them; a subclass may say otherwise."""
    def find_classes(self, directory: Any) -> Any:
        """The classes, as the function of that name gives them; a subclass may say otherwise."""
    def __getitem__(self, index: Any) -> Any: ...
    def __len__(self) -> int: ...
    classes: Any
    class_to_idx: Any
    loader: Any
    extensions: Any
    samples: Any
    targets: Any
class ImageFolder(DatasetFolder):
    """Pictures in folders: ``root/class/name.png``, with the class as label.

    Args:
        root (str or path): the folder of the folders.
        transform (callable), target_transform (callable): for the picture, and for the label.
        loader (callable): gives the picture in a file, by its path.
        is_valid_file (callable): which files count, by their paths; by default those that are named as pictures.
        allow_empty (bool): whether a class may have no file.

    Attributes:
        classes (list of str), class_to_idx (dict), samples (list of tuple), imgs (the same), targets (list of int).

    Raises:
        FileNotFoundError: there is no class, or one has no file.

    >>> import os, tempfile
    >>> from PIL import Image
    >>> root = tempfile.mkdtemp()
    >>> os.mkdir(os.path.join(root, "cats"))
    >>> Image.new("RGB", (2, 3)).save(os.path.join(root, "cats", "a.bmp"))
    >>> dataset = torch.vision.datasets.ImageFolder(root)
    >>> dataset[0][0].size, dataset.classes
    ((2, 3), ['cats'])
    """
    def __init__(self, root: str | Any, transform: Callable[..., Any] | None = None, target_transform: Callable[..., Any] | None = None, loader: Callable[..., Any] = ..., is_valid_file: Callable[..., Any] | None = None, allow_empty: bool = False) -> None: ...
    imgs: Any
