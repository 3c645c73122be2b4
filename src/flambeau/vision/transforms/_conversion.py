"""From PIL images and arrays to tensors and back, and from one dtype of pictures to another."""

from __future__ import annotations

import numpy as np

import flambeau as torch

from .._pillow import Image as PIL
from ..tv_tensors import Image as ImageTensor
from ..tv_tensors import TVTensor, wrap
from ._kinds import a_picture, channels_of, is_pil, size_of

_DTYPES = {"I": np.int32, "I;16": np.int16, "F": np.float32}  # of PIL's modes, for to_tensor; others have bytes
_MODES = {"uint8": "L", "int16": "I;16", "int32": "I", "float32": "F"}
_FITTING = {2: ("LA",), 3: ("RGB", "YCbCr", "HSV"), 4: ("RGBA", "CMYK", "RGBX")}


def to_tensor(pic):
    """Return a picture as a tensor (C, H, W), bytes as floating-point numbers from 0 to 1.

    Args:
        pic (PIL image or numpy.ndarray): the picture; an array is (H, W) or (H, W, C).

    Returns:
        Tensor: of the default dtype where the picture has bytes, else of the picture's own.

    Raises:
        TypeError: it is neither an image nor an array.
        ValueError: an array has another number of dimensions.

    >>> import numpy as np
    >>> torch.vision.transforms.functional.to_tensor(np.array([[0, 51, 255]], dtype=np.uint8))
    tensor([[[0.0000, 0.2000, 1.0000]]])
    """
    if is_pil(pic):
        tensor = _from_array(np.array(pic, dtype=_DTYPES.get(pic.mode, np.uint8)))
        tensor = tensor * 255 if pic.mode == "1" else tensor
    elif isinstance(pic, np.ndarray):
        tensor = _from_array(pic)
    else:
        raise TypeError(f"pic should be PIL Image or ndarray. Got {type(pic)}")
    return tensor.to(torch.get_default_dtype()).div(255) if tensor.dtype is torch.uint8 else tensor


def _from_array(array):
    if array.ndim not in (2, 3):
        raise ValueError(f"pic should be 2/3 dimensional. Got {array.ndim} dimensions.")
    array = array[:, :, None] if array.ndim == 2 else array
    return torch.from_numpy(np.ascontiguousarray(array.transpose(2, 0, 1)))


def pil_to_tensor(pic):
    """Return a PIL image as a tensor (C, H, W) of the numbers that it has.

    Args:
        pic (PIL image): the picture.

    Returns:
        Tensor: uint8, or what the image's mode says.

    Raises:
        TypeError: it is no PIL image.

    >>> from PIL import Image
    >>> torch.vision.transforms.functional.pil_to_tensor(Image.new("RGB", (1, 1), (1, 2, 3))).flatten()
    tensor([1, 2, 3], dtype=torch.uint8)
    """
    if not is_pil(pic):
        raise TypeError(f"pic should be PIL Image. Got {type(pic)}")
    return _from_array(np.array(pic))


def to_image(inpt):
    """Return a picture as a `tv_tensors.Image`, its numbers as they are.

    Args:
        inpt (PIL image, Tensor or numpy.ndarray): the picture; an array is (H, W) or (H, W, C).

    Returns:
        tv_tensors.Image: (C, H, W).

    Raises:
        TypeError: it is none of these.

    >>> torch.vision.transforms.v2.functional.to_image(torch.zeros(1, 2)).shape
    torch.Size([1, 1, 2])
    """
    if isinstance(inpt, np.ndarray):
        return ImageTensor(_from_array(np.atleast_3d(inpt)))
    if is_pil(inpt) or isinstance(inpt, torch.Tensor):
        return ImageTensor(inpt)
    raise TypeError(f"Input can either be a pure Tensor, a numpy array, or a PIL image, but got {type(inpt)} instead.")


def to_pil_image(pic, mode=None):
    """Return a tensor or an array as a PIL image.

    Args:
        pic (Tensor or numpy.ndarray): (C, H, W) or (H, W) as a tensor, (H, W, C) or (H, W) as an array; floating-point
            numbers are from 0 to 1, unless the mode is ``"F"``.
        mode (str): PIL's mode of the image; by default it follows from dtype and channels.

    Returns:
        PIL image: the picture.

    Raises:
        TypeError: it is neither, or no mode has its dtype.
        ValueError: the shape is not a picture's, or the mode does not fit the channels.

    >>> torch.vision.transforms.functional.to_pil_image(torch.zeros(3, 4, 5)).size
    (5, 4)
    """
    if isinstance(pic, torch.Tensor):
        array = pic.detach().cpu().numpy()
        array = array.transpose(1, 2, 0) if array.ndim == 3 else array
    elif isinstance(pic, np.ndarray):
        array = pic
    else:
        raise TypeError(f"pic should be Tensor or ndarray. Got {type(pic)}.")
    array = array[:, :, None] if array.ndim == 2 else array
    if array.ndim != 3:
        raise ValueError(f"pic should be 2/3 dimensional. Got {array.ndim} dimensions.")
    if array.shape[2] > 4:
        raise ValueError(f"pic should not have > 4 channels. Got {array.shape[2]} channels.")
    if array.dtype.kind == "f" and mode != "F":
        array = (array * 255).astype(np.uint8)
    return _as_pil(array, mode)


def _as_pil(array, mode):
    channels = array.shape[2]
    if channels == 1:
        usual = _MODES.get(array.dtype.name)
        if mode is not None and mode != usual:
            raise ValueError(f"Incorrect mode ({mode}) supplied for input type {array.dtype}. Should be {usual}")
        array = array[:, :, 0]
    else:
        if mode is not None and mode not in _FITTING[channels]:
            raise ValueError(f"Only modes {_FITTING[channels]} are supported for {channels}D inputs")
        usual = _FITTING[channels][0] if array.dtype == np.uint8 else None
    if usual is None and mode is None:
        raise TypeError(f"Input type {array.dtype} is not supported")
    return _with_mode(np.ascontiguousarray(array), mode or usual)


def _with_mode(array, mode):
    """A PIL image of an array's bytes, read in a mode."""
    bands = array.shape[2] if array.ndim == 3 else 1
    if mode not in ("HSV", "YCbCr", "CMYK", "RGBX") or bands == 1:
        return PIL.fromarray(array)
    return PIL.frombytes(mode, array.shape[1::-1], array.tobytes())


def convert_image_dtype(image, dtype=torch.float32):
    """Return a picture in another dtype, its numbers scaled from the range of the one to that of the other.

    Args:
        image (Tensor): the picture; floating-point numbers are from 0 to 1.
        dtype (torch.dtype): the dtype wanted.

    Returns:
        Tensor: the picture.

    Raises:
        TypeError: it is no tensor.
        RuntimeError: floating-point numbers cannot be scaled to the integers wanted without an overflow.

    >>> torch.vision.transforms.functional.convert_image_dtype(torch.tensor([[0.0, 1.0]]), torch.uint8)
    tensor([[  0, 255]], dtype=torch.uint8)
    """
    if not isinstance(image, torch.Tensor):
        raise TypeError("Input img should be Tensor Image")
    scaled = _scaled(image.as_subclass(torch.Tensor), dtype)
    return wrap(scaled, like=image) if isinstance(image, TVTensor) else scaled


def _scaled(image, dtype):
    if image.dtype is dtype:
        return image
    if image.is_floating_point():
        return image.to(dtype) if dtype.is_floating_point else _to_integers(image, dtype)
    most = torch.iinfo(image.dtype).max
    if dtype.is_floating_point:
        return image.to(dtype) / most
    wanted = torch.iinfo(dtype).max
    if most > wanted:
        return torch.div(image, (most + 1) // (wanted + 1), rounding_mode="floor").to(dtype)
    return image.to(dtype) * ((wanted + 1) // (most + 1))


def _to_integers(image, dtype):
    unsafe = {torch.float32: (torch.int32, torch.int64), torch.float64: (torch.int64,)}
    if dtype in unsafe.get(image.dtype, ()):
        raise RuntimeError(f"The cast from {image.dtype} to {dtype} cannot be performed safely.")
    # almost one more than the largest: each integer then has an interval of the same length
    return image.mul(torch.iinfo(dtype).max + 1.0 - 1e-3).to(dtype)


def to_dtype(inpt, dtype=torch.float32, scale=False):
    """Return a picture in another dtype.

    Args:
        inpt (Tensor): the picture.
        dtype (torch.dtype): the dtype wanted.
        scale (bool): whether the numbers are scaled from the range of the one dtype to that of the other.

    Returns:
        Tensor: the picture.

    >>> torch.vision.transforms.v2.functional.to_dtype(torch.tensor([[255]], dtype=torch.uint8), scale=True)
    tensor([[1.]])
    """
    return convert_image_dtype(inpt, dtype) if scale else a_picture(inpt).to(dtype)


def get_dimensions(img):
    """Return channels, height and width of a picture.

    Args:
        img (PIL image or Tensor): the picture.

    Returns:
        list of int: [channels, height, width].

    >>> torch.vision.transforms.functional.get_dimensions(torch.zeros(3, 4, 5))
    [3, 4, 5]
    """
    return [channels_of(img), *size_of(img)]


def get_image_size(img):
    """Return width and height of a picture, in this order.

    Args:
        img (PIL image or Tensor): the picture.

    Returns:
        list of int: [width, height].

    >>> torch.vision.transforms.functional.get_image_size(torch.zeros(3, 4, 5))
    [5, 4]
    """
    return [*size_of(img)[::-1]]


def get_size(inpt):
    """Return height and width of a picture, a mask, or the picture that boxes are in.

    Args:
        inpt (PIL image or Tensor): the picture.

    Returns:
        list of int: [height, width].

    >>> torch.vision.transforms.v2.functional.get_size(torch.zeros(3, 4, 5))
    [4, 5]
    """
    return [*size_of(inpt)]


def get_image_num_channels(img):
    """Return the number of a picture's channels.

    Args:
        img (PIL image or Tensor): the picture.

    Returns:
        int: 1 for a tensor (H, W).

    >>> torch.vision.transforms.functional.get_image_num_channels(torch.zeros(3, 4, 5))
    3
    """
    return channels_of(img)
