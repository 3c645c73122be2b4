"""Boxes: areas, overlaps, formats, and which of many to keep."""

import numpy as np
import pytest
from oracle import same
from vision._torchvision import torchvision

import flambeau
from flambeau.vision import ops

RNG = np.random.default_rng(0)
CORNERS = RNG.uniform(0, 20, (2, 12, 2)).astype(np.float32)
BOXES = np.concatenate([CORNERS.min(0), CORNERS.max(0) + 1], 1)

CALLS = {
    "box_area": lambda o, b: o.box_area(b),
    "box_iou": lambda o, b: o.box_iou(b, b[:5]),
    "box_iou of centres": lambda o, b: o.box_iou(b, b[:5], fmt="cxcywh"),
    "generalized_box_iou": lambda o, b: o.generalized_box_iou(b, b[:5]),
    "distance_box_iou": lambda o, b: o.distance_box_iou(b, b[:5]),
    "complete_box_iou": lambda o, b: o.complete_box_iou(b, b[:5]),
    "clip_boxes_to_image": lambda o, b: o.clip_boxes_to_image(b, (9, 11)),
    "remove_small_boxes": lambda o, b: o.remove_small_boxes(b, 4.0),
    **{
        f"{a} to {c}": lambda o, b, a=a, c=c: o.box_convert(b, a, c)
        for a in ("xyxy", "xywh", "cxcywh")
        for c in ("xyxy", "xywh", "cxcywh")
    },
}


def read(t):
    return str(t.dtype), tuple(t.shape), t.numpy()


@pytest.mark.parametrize("dtype", ["float32", "float64", "float16", "int64", "int16"])
@pytest.mark.parametrize("name", CALLS)
def test_functions(name, dtype):
    torch, theirs = pytest.importorskip("torch"), torchvision("ops")
    found = []
    for lib, module in ((flambeau, ops), (torch, theirs)):
        try:
            found.append(read(CALLS[name](module, lib.from_numpy(BOXES).to(getattr(lib, dtype)))))
        except (RuntimeError, ValueError) as error:
            found.append(type(error).__name__)
    if isinstance(found[1], str):
        assert found[0] == found[1]
    else:
        same(*found, rtol=1e-5 if dtype != "float16" else 1e-2, atol=1e-5 if dtype != "float16" else 1e-3)


def test_masks_to_boxes():
    torch, theirs = pytest.importorskip("torch"), torchvision("ops")
    masks = RNG.uniform(size=(3, 6, 7)) > 0.8
    got = ops.masks_to_boxes(flambeau.from_numpy(masks))
    same(read(got), read(theirs.masks_to_boxes(torch.from_numpy(masks))))


def kept_one_by_one(boxes, scores, threshold):
    """Non-maximum suppression as it is defined."""
    kept = []
    for i in np.argsort(-scores, kind="stable"):
        overlaps = [float(ops.box_iou(flambeau.tensor(boxes[[i]]), flambeau.tensor(boxes[[j]]))) for j in kept]
        if not any(o > threshold for o in overlaps):
            kept.append(int(i))
    return kept


@pytest.mark.parametrize("threshold", [0.0, 0.1, 0.3, 1.0])
def test_suppression(threshold):
    scores = RNG.permutation(12).astype(np.float32)
    got = ops.nms(flambeau.from_numpy(BOXES), flambeau.from_numpy(scores), threshold)
    assert got.tolist() == kept_one_by_one(BOXES, scores, threshold) and got.dtype is flambeau.int64
    assert ops.nms(flambeau.zeros(0, 4), flambeau.zeros(0), 0.5).shape == (0,)


def test_suppression_by_class():
    boxes, scores = flambeau.from_numpy(BOXES), flambeau.rand(12)
    classes = flambeau.arange(12) % 3
    got = ops.batched_nms(boxes, scores, classes, 0.1)
    apart = [
        c for k in range(3) for c in (classes == k).nonzero()[:, 0][ops.nms(boxes[k::3], scores[k::3], 0.1)].tolist()
    ]
    assert got.tolist() == sorted(apart, key=lambda i: -scores[i])
    assert ops.batched_nms(flambeau.zeros(0, 4), flambeau.zeros(0), flambeau.zeros(0).long(), 0.5).shape == (0,)


@pytest.mark.parametrize(
    "call",
    [
        lambda: ops.nms(flambeau.zeros(2, 4), flambeau.zeros(3), 0.5),
        lambda: ops.box_convert(flambeau.zeros(2, 4), "xyxy", "other"),
        lambda: ops.box_area(flambeau.zeros(2, 3)),
    ],
)
def test_errors(call):
    with pytest.raises(ValueError):
        call()


def test_gradients():
    """Overlaps are differentiable, twice."""
    boxes, others = (flambeau.from_numpy(BOXES[i : i + 4].astype(np.float64)).requires_grad_() for i in (0, 4))
    for function in (ops.box_iou, ops.generalized_box_iou, ops.distance_box_iou):
        assert flambeau.autograd.gradcheck(function, (boxes, others))
        assert flambeau.autograd.gradgradcheck(function, (boxes, others))
