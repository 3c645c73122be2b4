"""Transforms from one kind of picture to another, of their numbers, and by functions of one's own."""

from __future__ import annotations

import math
import warnings

import numpy as np

import flambeau as torch

from ..._pillow import Image as PIL
from ...tv_tensors import BoundingBoxes, Image, Mask, TVTensor, Video
from .. import _conversion, _filter
from ._transform import RandomlyApplied, Transform, integer, picture_of, uniform

_ANYTHING = (object,)


class ToTensor(Transform):
    """A PIL image or an array as a tensor, bytes as numbers from 0 to 1; in torchvision's v2 it is deprecated.

    >>> import numpy as np
    >>> torch.vision.transforms.ToTensor()(np.array([[0, 51, 255]], dtype=np.uint8))
    tensor([[[0.0000, 0.2000, 1.0000]]])
    """

    KINDS = (PIL.Image, np.ndarray)

    def __init__(self):
        self._warn()
        super().__init__()

    def _warn(self):
        warnings.warn(
            "The transform `ToTensor()` is deprecated and will be removed in a future release. Instead, please use "
            "`v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])`.",
            stacklevel=3,
        )

    def transform(self, inpt, params):
        """The tensor."""
        return _conversion.to_tensor(inpt)


class PILToTensor(Transform):
    """A PIL image as a tensor of the numbers that it has.

    >>> from PIL import Image
    >>> torch.vision.transforms.v2.PILToTensor()(Image.new("L", (2, 1), 7))
    tensor([[[7, 7]]], dtype=torch.uint8)
    """

    KINDS = (PIL.Image,)

    def transform(self, inpt, params):
        """The tensor."""
        return _conversion.pil_to_tensor(inpt)


class ToImage(Transform):
    """A PIL image, an array or a tensor as a `tv_tensors.Image`, its numbers as they are.

    >>> type(torch.vision.transforms.v2.ToImage()(torch.zeros(1, 1))).__name__
    'Image'
    """

    KINDS = (PIL.Image, torch.Tensor, np.ndarray)

    def _chosen(self, leaves):
        given = super()._chosen(leaves)
        return [is_chosen and not isinstance(leaf, TVTensor) for leaf, is_chosen in zip(leaves, given)]

    def transform(self, inpt, params):
        """The image."""
        return _conversion.to_image(inpt)


class ToPureTensor(Transform):
    """Images, masks and boxes as plain tensors.

    >>> type(torch.vision.transforms.v2.ToPureTensor()(torch.vision.tv_tensors.Mask([[1]]))).__name__
    'Tensor'
    """

    KINDS = (TVTensor,)

    def transform(self, inpt, params):
        """The tensor."""
        return inpt.as_subclass(torch.Tensor)


class ToPILImage(Transform):
    """A tensor or an array as a PIL image.

    Args:
        mode (str): PIL's mode of the image; by default it follows from dtype and channels.

    >>> torch.vision.transforms.v2.ToPILImage()(torch.zeros(3, 4, 5)).size
    (5, 4)
    """

    KINDS = (torch.Tensor, np.ndarray)

    def __init__(self, mode=None):
        super().__init__()
        self.mode = mode

    def transform(self, inpt, params):
        """The image."""
        return _conversion.to_pil_image(inpt, self.mode)


class ToDtype(Transform):
    """Another dtype.

    Args:
        dtype (torch.dtype or dict): that of pictures; or {kind: its dtype, or None to leave it}, ``"others"`` for the
            kinds not named.
        scale (bool): whether a picture's numbers are scaled from the range of the one dtype to that of the other.

    Raises:
        ValueError: the dict does not name a kind that is met, and has no ``"others"``.

    >>> torch.vision.transforms.v2.ToDtype(torch.float32, scale=True)(torch.tensor([[255]], dtype=torch.uint8))
    tensor([[1.]])
    """

    KINDS = (torch.Tensor,)

    def __init__(self, dtype, scale=False):
        super().__init__()
        self.dtype, self.scale = dtype, scale

    def _of(self, inpt):
        if not isinstance(self.dtype, dict):
            return None if isinstance(inpt, (Mask, BoundingBoxes)) else self.dtype
        if type(inpt) in self.dtype:
            return self.dtype[type(inpt)]
        if "others" in self.dtype:
            return self.dtype["others"]
        raise ValueError(f"No dtype was specified for type {type(inpt)}: name it, or 'others', in the dict of dtypes")

    def transform(self, inpt, params):
        """The picture in the dtype."""
        dtype = self._of(inpt)
        if dtype is None:
            return inpt
        is_picture = not isinstance(inpt, TVTensor) or isinstance(inpt, (Image, Video))
        return _conversion.to_dtype(inpt, dtype, self.scale and is_picture)


class ConvertImageDtype(Transform):
    """Another dtype, the numbers scaled from the range of the one to that of the other.

    Args:
        dtype (torch.dtype): the dtype wanted.

    >>> torch.vision.transforms.v2.ConvertImageDtype(torch.float32)(torch.tensor([[255]], dtype=torch.uint8))
    tensor([[1.]])
    """

    KINDS = (torch.Tensor,)

    def __init__(self, dtype=torch.float32):
        super().__init__()
        self.dtype = dtype

    def transform(self, inpt, params):
        """The picture in the dtype."""
        return inpt if isinstance(inpt, (Mask, BoundingBoxes)) else _conversion.convert_image_dtype(inpt, self.dtype)


class Normalize(Transform):
    """Each channel's mean subtracted, and divided by its standard deviation.

    Args:
        mean (sequence of float), std (sequence of float): one for each channel, or one for all.
        inplace (bool): whether the tensor itself is changed.

    >>> torch.vision.transforms.v2.Normalize([0.5], [0.25])(torch.ones(1, 1, 1))
    tensor([[[2.]]])
    """

    def __init__(self, mean, std, inplace=False):
        super().__init__()
        self.mean, self.std, self.inplace = self._listed(mean), self._listed(std), inplace

    def transform(self, inpt, params):
        """The picture normalized."""
        if isinstance(inpt, (Mask, BoundingBoxes)):
            return inpt
        return _filter.normalize(inpt, self.mean, self.std, self.inplace)


class RandomErasing(RandomlyApplied):
    """A rectangle drawn each time, replaced, with a probability.

    Args:
        p (float): the probability.
        scale (sequence of float): least and most of the rectangle's share of the picture's area.
        ratio (sequence of float): least and most of its height divided by its width.
        value (number, sequence or str): what it is replaced by, or one for each channel; ``"random"`` draws numbers.
        inplace (bool): whether the tensor itself is changed.

    Raises:
        TypeError, ValueError: an argument is of another kind, or outside of its range.

    >>> torch.vision.transforms.v2.RandomErasing(p=1)(torch.ones(1, 8, 8)).sum() < 64
    tensor(True)
    """

    def __init__(self, p=0.5, scale=(0.02, 0.33), ratio=(0.3, 3.3), value=0, inplace=False):
        super().__init__(p)
        for given, name in ((scale, "Scale"), (ratio, "Ratio")):
            if not isinstance(given, (tuple, list)):
                raise TypeError(f"{name} should be a sequence")
            if given[0] > given[1]:
                warnings.warn("Scale and ratio should be of kind (min, max)", stacklevel=2)
        if not isinstance(value, (int, float, str, tuple, list)):
            raise TypeError("Argument value should be either a number or str or a sequence")
        if isinstance(value, str) and value != "random":
            raise ValueError("If value is str, it should be 'random'")
        if scale[0] < 0 or scale[1] > 1:
            raise ValueError("Scale should be between 0 and 1")
        self.scale, self.ratio, self.value, self.inplace = scale, ratio, self._values(value), inplace

    def _values(self, value):
        if value == "random":
            return None
        return [float(v) for v in ([value] if isinstance(value, (int, float)) else value)]

    def make_params(self, flat_inputs):
        """The rectangle and its values; None if none of ten fits."""
        value = [self.value] if isinstance(self.value, (int, float)) else self.value
        value = None if value == "random" else value
        c, h, w = picture_of(flat_inputs)
        if value is not None and len(value) not in (1, c):
            raise ValueError(
                f"If value is a sequence, it should have either a single value or {c} (number of inpt channels)"
            )
        return {"place": self._place((c, h, w), self.scale, self.ratio, value)}

    @staticmethod
    def _place(dimensions, scale, ratio, value):
        c, h, w = dimensions
        ratios = torch.log(torch.tensor(ratio))
        for _ in range(10):
            area = h * w * uniform(scale[0], scale[1])
            aspect = torch.exp(torch.empty(1).uniform_(ratios[0], ratios[1])).item()
            height, width = round(math.sqrt(area * aspect)), round(math.sqrt(area / aspect))
            if height < h and width < w:
                drawn = torch.empty([c, height, width]).normal_() if value is None else None
                new = drawn if value is None else torch.tensor(value, dtype=torch.float32)[:, None, None]
                return integer(0, h - height + 1), integer(0, w - width + 1), height, width, new
        return None

    @staticmethod
    def get_params(img, scale, ratio, value=None):
        """Draw a rectangle and its values: top, left, height, width, values.

        Args:
            img (Tensor): the picture.
            scale (sequence of float), ratio (sequence of float): as for the transform.
            value (list of float): the values; None draws them.
        """
        c, h, w = picture_of([img])
        return RandomErasing._place((c, h, w), scale, ratio, value) or (0, 0, h, w, img)

    def transform(self, inpt, params):
        """The picture without the rectangle."""
        if params["place"] is None or isinstance(inpt, (Mask, BoundingBoxes)):
            return inpt
        if isinstance(inpt, PIL.Image):
            erased = self.transform(_conversion.pil_to_tensor(inpt), params)
            return _conversion.to_pil_image(erased, mode=inpt.mode)
        return _filter.erase(inpt, *params["place"], self.inplace)


class Lambda(Transform):
    """A function of one's own.

    Args:
        lambd (callable): the function.
        types (type): what it is applied to in a sample; by default everything.

    Raises:
        TypeError: it is no function.

    >>> torch.vision.transforms.v2.Lambda(lambda x: x + 1)(torch.zeros(1, 1))
    tensor([[1.]])
    """

    def __init__(self, lambd, *types):
        super().__init__()
        if not callable(lambd):
            raise TypeError(f"Argument lambd should be callable, got {type(lambd).__name__!r}")
        self.lambd, self.types = lambd, types or _ANYTHING

    def _chosen(self, leaves):
        return [isinstance(leaf, self.types) for leaf in leaves]

    def transform(self, inpt, params):
        """What the function gives."""
        return self.lambd(inpt)

    def extra_repr(self):
        """The function's name, and the types."""
        return ", ".join([getattr(self.lambd, "__name__", "?"), f"types={[t.__name__ for t in self.types]}"])


class LinearTransformation(Transform):
    """A product with a matrix of all of a picture's numbers, such as whitening.

    Args:
        transformation_matrix (Tensor): (D, D) with D = C · H · W.
        mean_vector (Tensor): (D): subtracted first.

    Raises:
        ValueError: the shapes do not fit.

    >>> T = torch.vision.transforms.v2
    >>> T.LinearTransformation(2 * torch.eye(2), torch.zeros(2))(torch.ones(1, 1, 2))
    tensor([[[2., 2.]]])
    """

    KINDS = (torch.Tensor,)

    def __init__(self, transformation_matrix, mean_vector):
        super().__init__()
        n = transformation_matrix.size(0)
        if n != transformation_matrix.size(1):
            raise ValueError(f"transformation_matrix should be square. Got {tuple(transformation_matrix.shape)}.")
        if mean_vector.size(0) != n:
            raise ValueError(
                f"mean_vector should have the same length {mean_vector.size(0)} as any one of the dimensions of the "
                f"transformation_matrix [{tuple(transformation_matrix.shape)}]"
            )
        self.transformation_matrix, self.mean_vector = transformation_matrix, mean_vector

    def transform(self, inpt, params):
        """The picture, multiplied."""
        shape, n = inpt.shape, self.mean_vector.numel()
        if math.prod(shape[-3:]) != n:
            raise ValueError(
                f"Input tensor and transformation matrix have incompatible shape. [{shape[-3]} x {shape[-2]} x "
                f"{shape[-1]}] != {n}"
            )
        flat = inpt.reshape(-1, n) - self.mean_vector
        return (flat @ self.transformation_matrix).reshape(shape)


class Identity(Transform):
    """Nothing.

    >>> torch.vision.transforms.v2.Identity()(torch.ones(1, 1))
    tensor([[1.]])
    """

    def transform(self, inpt, params):
        """The same."""
        return inpt
