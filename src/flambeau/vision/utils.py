"""torchvision.utils: several pictures in one, pictures to files, boxes and masks drawn on pictures."""

from __future__ import annotations

import math

import flambeau as torch

from ._pillow import Image as PIL

__all__ = ["draw_bounding_boxes", "draw_segmentation_masks", "make_grid", "save_image"]


def make_grid(tensor, nrow=8, padding=2, normalize=False, value_range=None, scale_each=False, pad_value=0.0):
    """Return several pictures in rows, as one.

    Args:
        tensor (Tensor or list of Tensor): (B, C, H, W), or pictures of one size; also one picture (C, H, W) or (H, W).
        nrow (int): how many stand in a row.
        padding (int): the pixels between them.
        normalize (bool): whether the numbers are brought to 0 to 1, from `value_range` or from their least and most.
        value_range (tuple of float): least and most; what is outside is cut.
        scale_each (bool): whether each picture has its own least and most.
        pad_value (float): the value between pictures.

    Returns:
        Tensor: (3, H', W') for pictures with one channel or three.

    Raises:
        TypeError: there is something else than tensors.

    >>> torch.vision.utils.make_grid(torch.zeros(3, 1, 4, 4), nrow=2).shape
    torch.Size([3, 14, 14])
    """
    batch = _as_batch(tensor)
    if normalize:
        batch = _normalized(batch.clone(), value_range, scale_each)
    if len(batch) == 1:
        return batch[0]
    columns = min(nrow, len(batch))
    rows = math.ceil(len(batch) / columns)
    height, width = (n + padding for n in batch.shape[2:])
    grid = batch.new_full((batch.shape[1], height * rows + padding, width * columns + padding), pad_value)
    for i, picture in enumerate(batch):
        top, left = i // columns * height + padding, i % columns * width + padding
        grid[:, top : top + height - padding, left : left + width - padding] = picture
    return grid


def _as_batch(given):
    """(B, 3, H, W), or (B, C, H, W) where there are other numbers of channels."""
    if isinstance(given, (list, tuple)):
        for t in given:
            if not isinstance(t, torch.Tensor):
                raise TypeError(f"tensor or list of tensors expected, got a list containing {type(t)}")
        given = torch.stack([*given])
    if not isinstance(given, torch.Tensor):
        raise TypeError(f"tensor or list of tensors expected, got {type(given)}")
    given = given.detach().as_subclass(torch.Tensor)
    if given.ndim < 4:
        given = given.reshape(*(1,) * (4 - given.ndim), *given.shape)
    return given.expand(-1, 3, -1, -1) if given.shape[1] == 1 else given


def _normalized(batch, value_range, scale_each):
    if value_range is not None and not isinstance(value_range, tuple):
        raise TypeError("value_range has to be a tuple (min, max) if specified. min and max are numbers")
    for part in batch if scale_each else [batch]:
        low, high = value_range or (part.min().item(), part.max().item())
        part.clamp_(low, high).sub_(low).div_(max(high - low, 1e-5))
    return batch


def save_image(tensor, fp, format=None, **kwargs):
    """Write pictures to a file, in rows where there are several.

    Args:
        tensor (Tensor or list of Tensor): as for `make_grid`; floating-point numbers from 0 to 1.
        fp (str, path or file): where to.
        format (str): the file's format; by default its name says it.
        kwargs: for `make_grid`.

    >>> import io
    >>> file = io.BytesIO()
    >>> torch.vision.utils.save_image(torch.zeros(3, 1, 4, 4), file, format="png")
    >>> file.getvalue()[1:4]
    b'PNG'
    """
    grid = make_grid(tensor, **kwargs)
    # half more before cutting rounds to the nearest byte
    array = grid.mul(255).add_(0.5).clamp_(0, 255).permute(1, 2, 0).to(torch.uint8).numpy()
    PIL.fromarray(array).save(fp, format=format)


def _as_picture(image):
    """A PIL image of a tensor to draw on.

    Raises:
        TypeError: it is no tensor.
        ValueError: it has another shape or dtype.
    """
    from .transforms.functional import convert_image_dtype, to_pil_image

    if not isinstance(image, torch.Tensor):
        raise TypeError(f"Tensor expected, got {type(image)}")
    if image.dtype is not torch.uint8 and not image.is_floating_point():
        raise ValueError(f"The image dtype must be uint8 or float, got {image.dtype}")
    if image.ndim != 3:
        raise ValueError("Pass individual images, not batches")
    if image.shape[0] not in (1, 3):
        raise ValueError("Only grayscale and RGB images are supported")
    return to_pil_image(convert_image_dtype(image, torch.uint8)).convert("RGB")


def _drawn(picture, image):
    from .transforms.functional import convert_image_dtype, pil_to_tensor

    return convert_image_dtype(pil_to_tensor(picture), image.dtype)


def _colours(colors, count):
    """One (red, green, blue) for each of `count` objects."""
    from PIL import ImageColor

    if colors is None:
        return _palette(count)
    given = [*colors] if isinstance(colors, list) else [colors] * count
    if len(given) < count:
        raise ValueError(
            f"Number of colors must be equal or larger than the number of objects, but got {len(given)} < {count}"
        )
    return [ImageColor.getrgb(c) if isinstance(c, str) else tuple(c) for c in given[:count]]


def _palette(count):
    steps = (2**25 - 1, 2**15 - 1, 2**21 - 1)
    return [tuple(i * step % 255 for step in steps) for i in range(count)]


def draw_bounding_boxes(image, boxes, labels=None, colors=None, fill=False, width=1, font=None, font_size=None):
    """Return a picture with boxes drawn on it.

    Args:
        image (Tensor): (3, H, W) or (1, H, W), uint8 or floating-point from 0 to 1.
        boxes (Tensor): (N, 4): corners.
        labels (list of str): a word for each box.
        colors (str, tuple, or list of them): the colour of all, or of each.
        fill (bool): whether boxes are filled, so that one sees through.
        width (int): of the lines.
        font (str): the file of a TrueType font for the labels.
        font_size (int): its size.

    Returns:
        Tensor: (3, H, W), of the same dtype.

    Raises:
        TypeError, ValueError: the picture has another type, dtype or shape; a box ends before it begins; there are
            not as many labels or colours as boxes.

    >>> boxes = torch.tensor([[0, 0, 2, 2]])
    >>> torch.vision.utils.draw_bounding_boxes(torch.zeros(3, 4, 4), boxes, colors="white")[0]
    tensor([[1., 1., 1., 0.],
            [1., 0., 1., 0.],
            [1., 1., 1., 0.],
            [0., 0., 0., 0.]])
    """
    from PIL import ImageDraw, ImageFont

    picture = _as_picture(image)
    if (boxes[:, 0] > boxes[:, 2]).any() or (boxes[:, 1] > boxes[:, 3]).any():
        raise ValueError("Boxes need to be in (xmin, ymin, xmax, ymax) format. Use torchvision.ops.box_convert")
    if labels is not None and len(labels) != len(boxes):
        raise ValueError(
            f"The number of boxes ({len(boxes)}) and labels ({len(labels)}) mismatch. "
            "Please specify labels for each box."
        )
    letters = ImageFont.load_default() if font is None else ImageFont.truetype(font, font_size or 10)
    draw = ImageDraw.Draw(picture, "RGBA" if fill else "RGB")
    for box, colour, label in zip(boxes.long().tolist(), _colours(colors, len(boxes)), labels or [None] * len(boxes)):
        draw.rectangle(box, width=width, outline=colour, fill=(*colour, 100) if fill else None)
        if label is not None:
            margin = width + 1
            draw.text((box[0] + margin, box[1] + margin), label, fill=colour, font=letters)
    return _drawn(picture, image)


def draw_segmentation_masks(image, masks, alpha=0.8, colors=None):
    """Return a picture with masks laid over it; where they overlap it becomes dark.

    Args:
        image (Tensor): (3, H, W) or (1, H, W), uint8 or floating-point from 0 to 1.
        masks (Tensor): (N, H, W) or (H, W), bool.
        alpha (float): how much of the masks is seen, from 0 to 1.
        colors (str, tuple, or list of them): the colour of all, or of each.

    Returns:
        Tensor: (3, H, W), of the same dtype.

    Raises:
        TypeError, ValueError: the picture or the masks have another type, dtype or shape.

    >>> masks = torch.tensor([[True, False]])
    >>> torch.vision.utils.draw_segmentation_masks(torch.zeros(3, 1, 2), masks, alpha=1.0, colors="red")[0]
    tensor([[1., 0.]])
    """
    _as_picture(image)  # for its checks
    masks = masks[None] if masks.ndim == 2 else masks
    if masks.dtype is not torch.bool:
        raise ValueError(f"The masks must be of dtype bool. Got {masks.dtype}")
    if masks.shape[-2:] != image.shape[-2:]:
        raise ValueError(f"The image and the masks must have the same height and width: {image.shape}, {masks.shape}")
    below = image.detach().expand(3, -1, -1)
    above, most = below.clone(), 255 if image.is_floating_point() else 1
    for mask, colour in zip(masks, _colours(colors, len(masks))):
        above[:, mask] = torch.tensor(colour).div(most).to(image.dtype)[:, None]
    above[:, masks.sum(0) > 1] = 0
    return (below * (1 - alpha) + above * alpha).to(image.dtype)
