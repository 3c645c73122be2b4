"""torchvision.tv_tensors: tensors that say what they are, and transforms treat them so."""

from __future__ import annotations

from enum import Enum

import flambeau as torch

from ..._C import _disabled_torch_function_impl

__all__ = ["BoundingBoxFormat", "BoundingBoxes", "Image", "Mask", "TVTensor", "Video", "wrap"]


class TVTensor(torch.Tensor):
    """The base of tensors that say what they are; operations on them give plain tensors.

    Args:
        data (Tensor, array, PIL image or numbers): the values.
        dtype (torch.dtype), device (torch.device), requires_grad (bool): as for `torch.tensor`.

    >>> type(torch.vision.tv_tensors.Mask([[0, 1]]) + 1).__name__
    'Tensor'
    """

    __torch_function__ = _disabled_torch_function_impl
    DIMS = 0  # how many dimensions there are at least; leading ones are added

    def __new__(cls, data, *, dtype=None, device=None, requires_grad=None):
        return cls._of(_values(data, dtype, device, requires_grad))

    @classmethod
    def _of(cls, tensor):
        while tensor.ndim < cls.DIMS:
            tensor = tensor.unsqueeze(0)
        return tensor.as_subclass(cls)

    def _again(self, tensor):
        """A tensor as one of this kind, with what else this one knows."""
        return type(self)._of(tensor)

    def __repr__(self, **_):
        return super().__repr__()[:-1] + (f", {self._known()})" if self._known() else ")")

    def _known(self):
        """What else this one knows, for printing."""
        return ""

    def clone(self, **options):
        """A copy of the same kind."""
        return self._again(super().clone(**options))

    def detach(self):
        """The same values without history, of the same kind."""
        return self._again(super().detach())

    def to(self, *args, **options):
        """The values in another dtype, of the same kind."""
        return self._again(super().to(*args, **options))


def _values(data, dtype, device, requires_grad):
    if hasattr(data, "getbands"):  # a PIL image
        from ..transforms.functional import pil_to_tensor

        data = pil_to_tensor(data)
    wanted = requires_grad if requires_grad is not None else getattr(data, "requires_grad", False)
    return torch.as_tensor(data, dtype=dtype, device=device).requires_grad_(wanted)


class Image(TVTensor):
    """A picture: (..., C, H, W).

    Args:
        data (Tensor, array, PIL image or numbers): the values; (H, W) becomes (1, H, W).
        dtype (torch.dtype), device (torch.device), requires_grad (bool): as for `torch.tensor`.

    >>> torch.vision.tv_tensors.Image(torch.zeros(2, 2))
    Image([[[0., 0.],
            [0., 0.]]])
    """

    DIMS = 3


class Video(TVTensor):
    """A film: (..., T, C, H, W), transformed as a batch of pictures.

    Args:
        data (Tensor, array or numbers): the values, of four dimensions at least.
        dtype (torch.dtype), device (torch.device), requires_grad (bool): as for `torch.tensor`.

    Raises:
        ValueError: there are fewer dimensions.

    >>> torch.vision.tv_tensors.Video(torch.zeros(1, 3, 2, 2)).shape
    torch.Size([1, 3, 2, 2])
    """

    @classmethod
    def _of(cls, tensor):
        if tensor.ndim < 4:
            raise ValueError(f"a Video has the shape (..., T, C, H, W), not {tuple(tensor.shape)}")
        return super()._of(tensor)


class Mask(TVTensor):
    """A mask of classes or objects: (..., H, W); its numbers are labels, which are never mixed.

    Args:
        data (Tensor, array, PIL image or numbers): the labels.
        dtype (torch.dtype), device (torch.device), requires_grad (bool): as for `torch.tensor`.

    >>> torch.vision.tv_tensors.Mask([[0, 1]])
    Mask([[0, 1]])
    """

    DIMS = 2


class BoundingBoxFormat(Enum):
    """What the four numbers of a box are: two corners; a corner, width and height; or centre, width and height."""

    XYXY = "XYXY"
    XYWH = "XYWH"
    CXCYWH = "CXCYWH"


class BoundingBoxes(TVTensor):
    """Boxes in a picture: (N, 4), with their format and the picture's size.

    Args:
        data (Tensor, array or numbers): the boxes; four numbers become (1, 4).
        format (BoundingBoxFormat or str): ``"XYXY"``, ``"XYWH"`` or ``"CXCYWH"``.
        canvas_size (tuple of int): height and width of the picture.
        dtype (torch.dtype), device (torch.device), requires_grad (bool): as for `torch.tensor`.

    Raises:
        ValueError: the last dimension does not have four numbers.
        NotImplementedError: the format is one of turned boxes.

    >>> boxes = torch.vision.tv_tensors.BoundingBoxes([0, 0, 2, 3], format="XYXY", canvas_size=(4, 4))
    >>> boxes.format, boxes.canvas_size, boxes.shape
    (<BoundingBoxFormat.XYXY: 'XYXY'>, (4, 4), torch.Size([1, 4]))
    """

    DIMS = 2

    def __new__(cls, data, *, format, canvas_size, dtype=None, device=None, requires_grad=None):
        tensor = _values(data, dtype, device, requires_grad)
        if tensor.shape[-1:] != (4,):
            raise ValueError(f"Expected boxes of shape (N, 4), got {tuple(tensor.shape)}")
        return cls._of(tensor, format, canvas_size)

    @classmethod
    def _of(cls, tensor, format, canvas_size):
        boxes = super()._of(tensor)
        boxes.format, boxes.canvas_size = box_format(format), tuple(canvas_size)
        return boxes

    def _again(self, tensor):
        return type(self)._of(tensor, self.format, self.canvas_size)

    def _known(self):
        return f"format={self.format}, canvas_size={self.canvas_size}"


def box_format(given):
    """A format of boxes from its name, or as it is."""
    if isinstance(given, BoundingBoxFormat):
        return given
    if str(given).upper() not in BoundingBoxFormat.__members__:
        raise NotImplementedError(f"boxes of format {given!r} are not in flambeau: use XYXY, XYWH or CXCYWH")
    return BoundingBoxFormat[given.upper()]


def wrap(wrappee, *, like, **changes):
    """Return a tensor as one of the kind that another is.

    Args:
        wrappee (Tensor): the values.
        like (TVTensor): of the kind wanted; for boxes, its format and picture's size are taken over.
        changes: for boxes, another `format` or `canvas_size`.

    Returns:
        TVTensor: it shares the values.

    >>> torch.vision.tv_tensors.wrap(torch.ones(1, 2), like=torch.vision.tv_tensors.Mask([[0, 1]]))
    Mask([[1., 1.]])
    """
    if not isinstance(like, BoundingBoxes):
        return type(like)._of(wrappee)
    known = {"format": like.format, "canvas_size": like.canvas_size, **changes}
    return type(like)._of(wrappee, **known)
