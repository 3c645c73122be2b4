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
import math
import numpy as np
def _four(boxes: Any) -> Any: ...
def _to_corners(boxes: Any, form: Any) -> Any: ...
def _from_corners(boxes: Any, form: Any) -> Any: ...
def box_convert(boxes: Tensor, in_fmt: str, out_fmt: str) -> Tensor:
    """Return boxes in another format.

    Args:
        boxes (Tensor): (N, 4).
        in_fmt (str), out_fmt (str): ``"xyxy"``, two corners; ``"xywh"``, a corner, width and height; ``"cxcywh"``, the
            centre, width and height.

    Returns:
        Tensor: (N, 4).

    Raises:
        ValueError: there is no such format, or the shape is another.

    >>> torch.vision.ops.box_convert(torch.tensor([[1.0, 1.0, 3.0, 5.0]]), "xyxy", "cxcywh")
    tensor([[2., 3., 2., 4.]])
    """
def _wide(numbers: Any) -> Any: ...
def box_area(boxes: Tensor, fmt: str = 'xyxy') -> Tensor:
    """Return the areas of boxes.

    Args:
        boxes (Tensor): (N, 4).
        fmt (str): their format, as in `box_convert`.

    Returns:
        Tensor: (N).

    >>> torch.vision.ops.box_area(torch.tensor([[1.0, 1.0, 3.0, 5.0]]))
    tensor([8.])
    """
def _overlap(first: Any, second: Any) -> Any: ...
def box_iou(boxes1: Tensor, boxes2: Tensor, fmt: str = 'xyxy') -> Tensor:
    """Return how much boxes overlap: intersection over union.

    Args:
        boxes1 (Tensor): (N, 4).
        boxes2 (Tensor): (M, 4).
        fmt (str): their format, as in `box_convert`.

    Returns:
        Tensor: (N, M), from 0 to 1.

    >>> boxes = torch.tensor([[0.0, 0.0, 2.0, 2.0], [1.0, 0.0, 3.0, 2.0]])
    >>> torch.vision.ops.box_iou(boxes[:1], boxes)
    tensor([[1.0000, 0.3333]])
    """
def _hull(first: Any, second: Any) -> Any: ...
def generalized_box_iou(boxes1: Tensor, boxes2: Tensor) -> Tensor:
    """Return overlaps that tell how far apart boxes are that do not touch.

    IoU - (hull - union) / hull, with the smallest box round both (Rezatofighi et al., 2019).

    Args:
        boxes1 (Tensor): (N, 4), corners.
        boxes2 (Tensor): (M, 4), corners.

    Returns:
        Tensor: (N, M), from -1 to 1.

    >>> boxes = torch.tensor([[0.0, 0.0, 1.0, 1.0], [3.0, 0.0, 4.0, 1.0]])
    >>> torch.vision.ops.generalized_box_iou(boxes[:1], boxes)
    tensor([[ 1.0000, -0.5000]])
    """
def distance_box_iou(boxes1: Tensor, boxes2: Tensor, eps: float = 1e-07) -> Tensor:
    """Return overlaps less the distance of the centres: IoU - d² / diagonal² (Zheng et al., 2020).

    Args:
        boxes1 (Tensor): (N, 4), corners.
        boxes2 (Tensor): (M, 4), corners.
        eps (float): added to what is divided by.

    Returns:
        Tensor: (N, M).

    >>> boxes = torch.tensor([[0.0, 0.0, 1.0, 1.0], [3.0, 0.0, 4.0, 1.0]])
    >>> torch.vision.ops.distance_box_iou(boxes[:1], boxes)
    tensor([[ 1.0000, -0.5294]])
    """
def complete_box_iou(boxes1: Tensor, boxes2: Tensor, eps: float = 1e-07) -> Tensor:
    """Return overlaps less the distance of the centres and the difference of the ratios (Zheng et al., 2020).

    Args:
        boxes1 (Tensor): (N, 4), corners.
        boxes2 (Tensor): (M, 4), corners.
        eps (float): added to what is divided by.

    Returns:
        Tensor: (N, M).

    >>> boxes = torch.tensor([[0.0, 0.0, 1.0, 1.0], [3.0, 0.0, 4.0, 1.0]])
    >>> torch.vision.ops.complete_box_iou(boxes[:1], boxes)
    tensor([[ 1.0000, -0.5294]])
    """
def clip_boxes_to_image(boxes: Tensor, size: Sequence[int]) -> Tensor:
    """Return boxes cut to what lies inside of a picture.

    Args:
        boxes (Tensor): (N, 4), corners.
        size (tuple of int): the picture's height and width.

    Returns:
        Tensor: (N, 4).

    >>> torch.vision.ops.clip_boxes_to_image(torch.tensor([[-1.0, 0.0, 9.0, 2.0]]), (4, 5))
    tensor([[0., 0., 5., 2.]])
    """
def remove_small_boxes(boxes: Tensor, min_size: float) -> Tensor:
    """Return which boxes have no side shorter than a length.

    Args:
        boxes (Tensor): (N, 4), corners.
        min_size (float): the length.

    Returns:
        Tensor: (K), int64: their places.

    >>> torch.vision.ops.remove_small_boxes(torch.tensor([[0.0, 0.0, 1.0, 9.0], [0.0, 0.0, 5.0, 5.0]]), 2)
    tensor([1])
    """
def masks_to_boxes(masks: Tensor) -> Tensor:
    """Return the smallest box round each mask.

    Args:
        masks (Tensor): (N, H, W): 0 outside.

    Returns:
        Tensor: (N, 4), float32: corners, which are places of pixels.

    >>> torch.vision.ops.masks_to_boxes(torch.tensor([[[0, 0, 0], [0, 1, 1]]]))
    tensor([[1., 1., 2., 1.]])
    """
def nms(boxes: Tensor, scores: Tensor, iou_threshold: float) -> Tensor:
    """Return which boxes to keep: a box goes if one of a higher score overlaps it by more than a threshold.

    Args:
        boxes (Tensor): (N, 4), corners.
        scores (Tensor): (N).
        iou_threshold (float): the intersection over union above which the lower one goes.

    Returns:
        Tensor: (K), int64: the places of those kept, highest score first.

    Raises:
        ValueError: the shapes do not fit.

    >>> boxes = torch.tensor([[0.0, 0.0, 4.0, 4.0], [0.0, 0.0, 4.0, 3.0], [5.0, 5.0, 6.0, 6.0]])
    >>> torch.vision.ops.nms(boxes, torch.tensor([0.5, 0.9, 0.1]), 0.5)
    tensor([1, 2])
    """
def batched_nms(boxes: Tensor, scores: Tensor, idxs: Tensor, iou_threshold: float) -> Tensor:
    """Return which boxes to keep, where boxes of different classes do not drive each other out.

    Args:
        boxes (Tensor): (N, 4), corners.
        scores (Tensor): (N).
        idxs (Tensor): (N), int64: the class of each.
        iou_threshold (float): as in `nms`.

    Returns:
        Tensor: (K), int64: the places of those kept, highest score first.

    >>> boxes = torch.tensor([[0.0, 0.0, 4.0, 4.0], [0.0, 0.0, 4.0, 3.0]])
    >>> torch.vision.ops.batched_nms(boxes, torch.tensor([0.5, 0.9]), torch.tensor([0, 1]), 0.5)
    tensor([1, 0])
    """
def _by_class(idxs: Any) -> Any: ...
