"""torchvision.io: pictures in files as tensors, and back, by Pillow."""

from __future__ import annotations

import io as _streams
import os
from enum import Enum

import numpy as np

import flambeau as torch

from .._pillow import Image as PIL

__all__ = [
    "ImageReadMode",
    "decode_gif",
    "decode_image",
    "decode_jpeg",
    "decode_png",
    "decode_webp",
    "encode_jpeg",
    "encode_png",
    "read_file",
    "read_image",
    "write_file",
    "write_jpeg",
    "write_png",
]


class ImageReadMode(Enum):
    """Which channels a picture is read with; UNCHANGED leaves them as in the file."""

    UNCHANGED = 0
    GRAY = 1
    GRAY_ALPHA = 2
    RGB = 3
    RGB_ALPHA = 4


_PILS = {1: "L", 2: "LA", 3: "RGB", 4: "RGBA"}


def read_file(path):
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
    with open(path, "rb") as file:
        return torch.from_numpy(np.frombuffer(file.read(), dtype=np.uint8).copy())


def write_file(filename, data):
    """Write bytes to a file.

    Args:
        filename (str or path): the file.
        data (Tensor): (N), uint8.

    Raises:
        TypeError: the tensor has another dtype.

    >>> import os
    >>> torch.vision.io.write_file(os.devnull, torch.tensor([1, 2], dtype=torch.uint8))
    """
    _check_bytes(data)
    with open(filename, "wb") as file:
        file.write(data.numpy().tobytes())


def _check_bytes(data):
    if not isinstance(data, torch.Tensor) or data.dtype is not torch.uint8:
        raise TypeError(f"Input tensor dtype should be uint8, got {getattr(data, 'dtype', type(data))}")


def decode_image(input, mode=ImageReadMode.UNCHANGED, apply_exif_orientation=False):
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
    from ..transforms.functional import pil_to_tensor

    source = input if isinstance(input, (str, os.PathLike)) else _stream(input)
    mode = ImageReadMode[mode.upper()] if isinstance(mode, str) else mode
    try:
        picture = PIL.open(source)
        picture.load()
    except (OSError, SyntaxError) as error:
        if isinstance(error, FileNotFoundError):
            raise
        raise RuntimeError(
            f"{'the bytes' if source is not input else input} cannot be read as a picture, by Pillow: {error}"
        ) from error
    if apply_exif_orientation:
        from PIL import ImageOps

        picture = ImageOps.exif_transpose(picture)
    return pil_to_tensor(_with_channels(picture, mode))


def _stream(data):
    _check_bytes(data)
    return _streams.BytesIO(data.numpy().tobytes())


def _with_channels(picture, mode):
    if mode is not ImageReadMode.UNCHANGED:
        return picture.convert(_PILS[mode.value])
    if picture.mode == "P":
        return picture.convert("RGBA" if "transparency" in picture.info else "RGB")
    return picture.convert("L") if picture.mode == "1" else picture


decode_png = decode_jpeg = decode_gif = decode_webp = decode_image  # the bytes say which it is


def read_image(path, mode=ImageReadMode.UNCHANGED, apply_exif_orientation=False):
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
    return decode_image(os.fspath(path), mode, apply_exif_orientation)


def _encoded(picture, form, **options):
    """A picture as a file's bytes."""
    from ..transforms.functional import to_pil_image

    _check_bytes(picture)
    if picture.ndim != 3 or picture.shape[0] not in (1, 3):
        raise RuntimeError(
            f"Input data should be a 3-dimensional tensor with 1 or 3 channels, got {tuple(picture.shape)}"
        )
    stream = _streams.BytesIO()
    to_pil_image(picture).save(stream, format=form, **options)
    return torch.from_numpy(np.frombuffer(stream.getvalue(), dtype=np.uint8).copy())


def encode_png(input, compression_level=6):
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
    return _encoded(input, "PNG", compress_level=compression_level)


def encode_jpeg(input, quality=75):
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
    if not 1 <= quality <= 100:
        raise ValueError("Image quality should be a positive number between 1 and 100")
    return _encoded(input, "JPEG", quality=quality)


def write_png(input, filename, compression_level=6):
    """Write a picture to a PNG file.

    Args:
        input (Tensor): (3, H, W) or (1, H, W), uint8.
        filename (str or path): the file.
        compression_level (int): from 0 to 9.

    >>> import os
    >>> torch.vision.io.write_png(torch.zeros(1, 2, 2, dtype=torch.uint8), os.devnull)
    """
    write_file(filename, encode_png(input, compression_level))


def write_jpeg(input, filename, quality=75):
    """Write a picture to a JPEG file.

    Args:
        input (Tensor): (3, H, W) or (1, H, W), uint8.
        filename (str or path): the file.
        quality (int): from 1 to 100.

    >>> import os
    >>> torch.vision.io.write_jpeg(torch.zeros(1, 2, 2, dtype=torch.uint8), os.devnull)
    """
    write_file(filename, encode_jpeg(input, quality))
