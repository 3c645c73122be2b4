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
import io as _streams
import os
from enum import Enum
import numpy as np
from .._pillow import Image as PIL
class ImageReadMode(Enum):
    """Which channels a picture is read with; UNCHANGED leaves them as in the file."""
    UNCHANGED: int
    GRAY: int
    GRAY_ALPHA: int
    RGB: int
    RGB_ALPHA: int
_PILS: dict[Any, Any]
def read_file(path: str | Any) -> Tensor:
    """Return a file's bytes.

    Args:
        path (str or path): the file.

    Returns:
        Tensor: (N), uint8.

    Raises:
        FileNotFoundError: there is no such file.

    >>> import tempfile
    >>> with tempfile.NamedTemporaryFile() as file:
    ...     torch.vision.io.write_file(file.name, torch.tensor([1, 2], dtype=torch.uint8))
    ...     torch.vision.io.read_file(file.name)
    tensor([1, 2], dtype=torch.uint8)
    """
def write_file(filename: str | Any, data: Tensor) -> Any:
    """Write bytes to a file.

    Args:
        filename (str or path): the file.
        data (Tensor): (N), uint8.

    Raises:
        TypeError: the tensor has another dtype.

    >>> import os
    >>> torch.vision.io.write_file(os.devnull, torch.tensor([1, 2], dtype=torch.uint8))
    """
def _check_bytes(data: Any) -> Any: ...
def decode_image(input: Tensor | str | Any, mode: Any = ..., apply_exif_orientation: bool = False) -> Tensor:
    """Return the picture that a file's bytes hold.

    Args:
        input (Tensor, str or path): (N), uint8: the bytes; or the file's name.
        mode (ImageReadMode or str): the channels wanted.
        apply_exif_orientation (bool): whether the picture is turned as the camera was held.

    Returns:
        Tensor: (C, H, W), uint8, or uint16 where the file has so many bits.

    Raises:
        RuntimeError: Pillow cannot read it.

    >>> picture = torch.zeros(3, 4, 5, dtype=torch.uint8)
    >>> torch.vision.io.decode_image(torch.vision.io.encode_png(picture)).shape
    torch.Size([3, 4, 5])
    """
def _stream(data: Any) -> Any: ...
def _with_channels(picture: Any, mode: Any) -> Any: ...
decode_png = decode_image
decode_jpeg = decode_image
decode_gif = decode_image
decode_webp = decode_image
def read_image(path: str | Any, mode: Any = ..., apply_exif_orientation: bool = False) -> Tensor:
    """Return the picture in a file.

    Args:
        path (str or path): the file.
        mode (ImageReadMode or str): the channels wanted.
        apply_exif_orientation (bool): whether the picture is turned as the camera was held.

    Returns:
        Tensor: (C, H, W), uint8, or uint16 where the file has so many bits.

    Raises:
        FileNotFoundError: there is no such file.
        RuntimeError: Pillow cannot read it.

    >>> import os, tempfile
    >>> path = os.path.join(tempfile.mkdtemp(), "black.png")
    >>> torch.vision.io.write_png(torch.zeros(1, 2, 2, dtype=torch.uint8), path)
    >>> torch.vision.io.read_image(path)
    tensor([[[0, 0],
             [0, 0]]], dtype=torch.uint8)
    """
def _encoded(picture: Any, form: Any, **options: Any) -> Any: ...
def encode_png(input: Tensor, compression_level: int = 6) -> Tensor:
    """Return a picture as the bytes of a PNG file.

    Args:
        input (Tensor): (3, H, W) or (1, H, W), uint8.
        compression_level (int): from 0 to 9.

    Returns:
        Tensor: (N), uint8.

    Raises:
        TypeError, RuntimeError: the tensor has another dtype or shape.

    >>> bytes(torch.vision.io.encode_png(torch.zeros(1, 2, 2, dtype=torch.uint8))[1:4].tolist())
    b'PNG'
    """
def encode_jpeg(input: Tensor, quality: int = 75) -> Tensor:
    """Return a picture as the bytes of a JPEG file.

    Args:
        input (Tensor): (3, H, W) or (1, H, W), uint8.
        quality (int): from 1 to 100.

    Returns:
        Tensor: (N), uint8.

    Raises:
        TypeError, RuntimeError: the tensor has another dtype or shape.
        ValueError: the quality is outside.

    >>> torch.vision.io.encode_jpeg(torch.zeros(1, 2, 2, dtype=torch.uint8))[:2]
    tensor([255, 216], dtype=torch.uint8)
    """
def write_png(input: Tensor, filename: str | Any, compression_level: int = 6) -> Any:
    """Write a picture to a PNG file.

    Args:
        input (Tensor): (3, H, W) or (1, H, W), uint8.
        filename (str or path): the file.
        compression_level (int): from 0 to 9.

    >>> import os
    >>> torch.vision.io.write_png(torch.zeros(1, 2, 2, dtype=torch.uint8), os.devnull)
    """
def write_jpeg(input: Tensor, filename: str | Any, quality: int = 75) -> Any:
    """Write a picture to a JPEG file.

    Args:
        input (Tensor): (3, H, W) or (1, H, W), uint8.
        filename (str or path): the file.
        quality (int): from 1 to 100.

    >>> import os
    >>> torch.vision.io.write_jpeg(torch.zeros(1, 2, 2, dtype=torch.uint8), os.devnull)
    """
