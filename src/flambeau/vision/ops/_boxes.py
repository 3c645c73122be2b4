"""Boxes: areas, overlaps, formats, and which of many to keep."""

from __future__ import annotations

import math

import numpy as np

import flambeau as torch


def _four(boxes):
    if boxes.shape[-1:] != (4,):
        raise ValueError(f"boxes have the shape (N, 4), not {tuple(boxes.shape)}")
    return boxes


def _to_corners(boxes, form):
    if form == "xyxy":
        return boxes
    first, size = boxes[..., :2], boxes[..., 2:]
    first = first if form == "xywh" else first - size / 2
    return torch.cat([first, first + size], -1)


def _from_corners(boxes, form):
    if form == "xyxy":
        return boxes
    low, high = boxes[..., :2], boxes[..., 2:]
    return torch.cat([low if form == "xywh" else (low + high) / 2, high - low], -1)


def box_convert(boxes, in_fmt, out_fmt):
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
    for form in (in_fmt, out_fmt):
        if form not in ("xyxy", "xywh", "cxcywh"):
            raise ValueError(f"Unsupported Bounding Box Conversions for given in_fmt {in_fmt} and out_fmt {out_fmt}")
    return _four(boxes).clone() if in_fmt == out_fmt else _from_corners(_to_corners(_four(boxes), in_fmt), out_fmt)


def _wide(numbers):
    """Numbers of a dtype in which areas do not overflow."""
    if numbers.is_floating_point():
        return numbers if numbers.dtype in (torch.float32, torch.float64) else numbers.float()
    return numbers if numbers.dtype in (torch.int32, torch.int64) else numbers.int()


def box_area(boxes, fmt="xyxy"):
    """Return the areas of boxes.

    Args:
        boxes (Tensor): (N, 4).
        fmt (str): their format, as in `box_convert`.

    Returns:
        Tensor: (N).

    >>> torch.vision.ops.box_area(torch.tensor([[1.0, 1.0, 3.0, 5.0]]))
    tensor([8.])
    """
    sizes = _wide(_from_corners(_to_corners(_four(boxes), fmt), "xywh"))
    return sizes[..., 2] * sizes[..., 3]


def _overlap(first, second):
    """(intersections, unions) of each of N boxes with each of M."""
    low = torch.maximum(first[..., :, None, :2], second[..., None, :, :2])
    high = torch.minimum(first[..., :, None, 2:], second[..., None, :, 2:])
    common = _wide(high - low).clamp(min=0).prod(-1)
    return common, box_area(first)[..., :, None] + box_area(second)[..., None, :] - common


def box_iou(boxes1, boxes2, fmt="xyxy"):
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
    common, union = _overlap(_to_corners(_four(boxes1), fmt), _to_corners(_four(boxes2), fmt))
    return common / union


def _hull(first, second):
    """Width and height of the smallest box round each pair: (N, M, 2)."""
    low = torch.minimum(first[..., :, None, :2], second[..., None, :, :2])
    high = torch.maximum(first[..., :, None, 2:], second[..., None, :, 2:])
    return _wide(high - low).clamp(min=0)


def generalized_box_iou(boxes1, boxes2):
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
    common, union = _overlap(boxes1, boxes2)
    hull = _hull(boxes1, boxes2).prod(-1)
    return common / union - (hull - union) / hull


def distance_box_iou(boxes1, boxes2, eps=1e-7):
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
    diagonal = _hull(boxes1, boxes2).pow(2).sum(-1) + eps
    centres = [(b[..., :2] + b[..., 2:]) / 2 for b in (boxes1, boxes2)]
    apart = (centres[0][..., :, None, :] - centres[1][..., None, :, :]).pow(2).sum(-1)
    return box_iou(boxes1, boxes2) - apart / diagonal


def complete_box_iou(boxes1, boxes2, eps=1e-7):
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
    angles = [torch.atan((b[..., 2] - b[..., 0]) / (b[..., 3] - b[..., 1])) for b in (boxes1, boxes2)]
    ratio = (4 / math.pi**2) * (angles[0][..., :, None] - angles[1][..., None, :]).pow(2)
    with torch.no_grad():
        weight = ratio / (1 - box_iou(boxes1, boxes2) + ratio + eps)
    return distance_box_iou(boxes1, boxes2, eps) - weight * ratio


def clip_boxes_to_image(boxes, size):
    """Return boxes cut to what lies inside of a picture.

    Args:
        boxes (Tensor): (N, 4), corners.
        size (tuple of int): the picture's height and width.

    Returns:
        Tensor: (N, 4).

    >>> torch.vision.ops.clip_boxes_to_image(torch.tensor([[-1.0, 0.0, 9.0, 2.0]]), (4, 5))
    tensor([[0., 0., 5., 2.]])
    """
    height, width = size
    across, down = _four(boxes)[..., 0::2].clamp(0, width), boxes[..., 1::2].clamp(0, height)
    return torch.stack([across, down], -1).reshape(boxes.shape)


def remove_small_boxes(boxes, min_size):
    """Return which boxes have no side shorter than a length.

    Args:
        boxes (Tensor): (N, 4), corners.
        min_size (float): the length.

    Returns:
        Tensor: (K), int64: their places.

    >>> torch.vision.ops.remove_small_boxes(torch.tensor([[0.0, 0.0, 1.0, 9.0], [0.0, 0.0, 5.0, 5.0]]), 2)
    tensor([1])
    """
    sizes = _from_corners(_four(boxes), "xywh")[:, 2:]
    return torch.where((sizes >= min_size).all(-1))[0]


def masks_to_boxes(masks):
    """Return the smallest box round each mask.

    Args:
        masks (Tensor): (N, H, W): 0 outside.

    Returns:
        Tensor: (N, 4), float32: corners, which are places of pixels.

    >>> torch.vision.ops.masks_to_boxes(torch.tensor([[[0, 0, 0], [0, 1, 1]]]))
    tensor([[1., 1., 2., 1.]])
    """
    found = torch.zeros(len(masks), 4)
    for box, mask in zip(found, masks):
        y, x = torch.where(mask != 0)
        box[:] = torch.stack([x.min(), y.min(), x.max(), y.max()]).float()
    return found


def nms(boxes, scores, iou_threshold):
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
    if boxes.ndim != 2 or scores.ndim != 1 or len(boxes) != len(scores):
        raise ValueError(
            f"boxes and scores should have same number of elements in dimension 0, and the shapes (N, 4) and (N), got "
            f"{tuple(boxes.shape)} and {tuple(scores.shape)}"
        )
    order = scores.detach().sort(stable=True, descending=True).indices
    overlaps = (box_iou(_four(boxes.detach())[order], boxes.detach()[order]) > iou_threshold).numpy()
    goes = np.zeros(len(boxes), dtype=bool)
    for i, row in enumerate(overlaps):
        if not goes[i]:
            goes[i + 1 :] |= row[i + 1 :]
    return order[torch.from_numpy(~goes)]


def batched_nms(boxes, scores, idxs, iou_threshold):
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
    kept = [places[nms(boxes[places], scores[places], iou_threshold)] for places in _by_class(idxs)]
    if not kept:
        return torch.empty(0, dtype=torch.int64)
    kept = torch.cat(kept)
    return kept[scores[kept].sort(descending=True).indices]


def _by_class(idxs):
    return [torch.where(idxs == i)[0] for i in idxs.unique()]
