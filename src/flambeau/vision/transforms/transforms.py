"""torchvision's older transforms: those of `v2`, of one picture each, with their older arguments, draws and prints."""

from __future__ import annotations

import random

import flambeau as torch

from . import v2
from ._kinds import InterpolationMode, as_mode

__all__ = [
    *("CenterCrop", "ColorJitter", "Compose", "ConvertImageDtype", "FiveCrop", "GaussianBlur", "Grayscale", "Lambda"),
    *("InterpolationMode", "LinearTransformation", "Normalize", "PILToTensor", "Pad", "RandomAdjustSharpness"),
    *("RandomAffine", "RandomApply", "RandomAutocontrast", "RandomChoice", "RandomCrop", "RandomEqualize"),
    *("RandomErasing", "RandomGrayscale", "RandomHorizontalFlip", "RandomInvert", "RandomOrder", "RandomPerspective"),
    *("RandomPosterize", "RandomResizedCrop", "RandomRotation", "RandomSolarize", "RandomVerticalFlip", "Resize"),
    *("TenCrop", "ToPILImage", "ToTensor"),
]


class _OfOnePicture:
    """What the older transforms have in common: a picture in, no sample, and a print from a pattern."""

    SHOWN = ""

    def _apply_to_sample(self, sample):
        return self.transform(sample, self.make_params([sample]))

    def _listed(self, values):
        return values

    def __repr__(self):
        mode = as_mode(getattr(self, "interpolation", "nearest")).value
        return f"{type(self).__name__}({self.SHOWN.format_map({**vars(self), 'mode': mode})})"


class _OfSeveral:
    """The print of transforms made of others: a line for each."""

    BEFORE, AFTER = "", ""

    def _listed(self, values):
        return values

    def __repr__(self):
        lines = "".join(f"\n    {t}" for t in self.transforms)
        before = f"\n    {self.BEFORE.format_map(vars(self))}" if self.BEFORE else ""
        return f"{type(self).__name__}({before}{lines}\n){self.AFTER.format_map(vars(self))}"


class Compose(_OfSeveral, v2.Compose):
    __doc__ = v2.Compose.__doc__

    def __init__(self, transforms):
        torch.nn.Module.__init__(self)
        self.transforms = transforms


class RandomApply(_OfSeveral, v2.RandomApply):
    __doc__ = v2.RandomApply.__doc__
    BEFORE = "p={p}"


class RandomChoice(_OfSeveral, v2.RandomChoice):
    """One of several transforms, by Python's random numbers.

    Args:
        transforms (sequence of callable): them.
        p (sequence of float): how likely each is, in proportion; by default equally.

    >>> T = torch.vision.transforms
    >>> T.RandomChoice([T.Pad(1), T.Pad(2)], p=[0, 1])(torch.ones(1, 4, 4)).shape
    torch.Size([1, 8, 8])
    """

    AFTER = "(p={p})"

    def __init__(self, transforms, p=None):
        super().__init__(transforms, p)
        self.p = p

    def order(self):
        """The one drawn."""
        return random.choices(range(len(self.transforms)), weights=self.p)


class RandomOrder(_OfSeveral, v2.RandomOrder):
    """All transforms, in an order drawn each time by Python's random numbers.

    Args:
        transforms (sequence of callable): them.

    >>> T = torch.vision.transforms
    >>> T.RandomOrder([T.Pad(1), T.Pad(2)])(torch.ones(1, 4, 4)).shape
    torch.Size([1, 10, 10])
    """

    def order(self):
        """A permutation."""
        found = [*range(len(self.transforms))]
        random.shuffle(found)
        return found


class ToTensor(_OfOnePicture, v2.ToTensor):
    """A PIL image or an array as a tensor, bytes as numbers from 0 to 1.

    >>> import numpy as np
    >>> torch.vision.transforms.ToTensor()(np.array([[0, 51, 255]], dtype=np.uint8))
    tensor([[[0.0000, 0.2000, 1.0000]]])
    """

    def _warn(self):
        """Nothing to warn of: here it is the usual way."""


class PILToTensor(_OfOnePicture, v2.PILToTensor):
    __doc__ = v2.PILToTensor.__doc__


class ToPILImage(_OfOnePicture, v2.ToPILImage):
    __doc__ = v2.ToPILImage.__doc__

    def __repr__(self):
        return f"ToPILImage({'' if self.mode is None else f'mode={self.mode}'})"


class ConvertImageDtype(_OfOnePicture, v2.ConvertImageDtype):
    __doc__ = v2.ConvertImageDtype.__doc__


class Normalize(_OfOnePicture, v2.Normalize):
    __doc__ = v2.Normalize.__doc__
    SHOWN = "mean={mean}, std={std}"


class Lambda(_OfOnePicture, v2.Lambda):
    __doc__ = v2.Lambda.__doc__


class LinearTransformation(_OfOnePicture, v2.LinearTransformation):
    __doc__ = v2.LinearTransformation.__doc__

    def __repr__(self):
        matrix, mean = self.transformation_matrix.tolist(), self.mean_vector.tolist()
        return f"LinearTransformation(transformation_matrix={matrix}, mean_vector={mean})"


class Resize(_OfOnePicture, v2.Resize):
    __doc__ = v2.Resize.__doc__
    SHOWN = "size={size}, interpolation={mode}, max_size={max_size}, antialias={antialias}"

    def _sizes(self, size):
        return size


class CenterCrop(_OfOnePicture, v2.CenterCrop):
    __doc__ = v2.CenterCrop.__doc__
    SHOWN = "size={size}"


class FiveCrop(_OfOnePicture, v2.FiveCrop):
    __doc__ = v2.FiveCrop.__doc__
    SHOWN = "size={size}"


class TenCrop(_OfOnePicture, v2.TenCrop):
    __doc__ = v2.TenCrop.__doc__
    SHOWN = "size={size}, vertical_flip={vertical_flip}"


class Pad(_OfOnePicture, v2.Pad):
    __doc__ = v2.Pad.__doc__
    SHOWN = "padding={padding}, fill={fill}, padding_mode={padding_mode}"


class RandomCrop(_OfOnePicture, v2.RandomCrop):
    __doc__ = v2.RandomCrop.__doc__
    SHOWN = "size={size}, padding={padding}"

    def _shown(self, padding):
        return padding

    def _place(self, size):
        self._check(size, self.size)
        return self.get_params(torch.empty(0, *size), self.size)


class RandomResizedCrop(_OfOnePicture, v2.RandomResizedCrop):
    __doc__ = v2.RandomResizedCrop.__doc__

    def __repr__(self):
        scale, ratio = (tuple(round(v, 4) for v in pair) for pair in (self.scale, self.ratio))
        mode = as_mode(self.interpolation).value
        words = f"size={self.size}, scale={scale}, ratio={ratio}, interpolation={mode}, antialias={self.antialias}"
        return f"RandomResizedCrop({words})"


class RandomHorizontalFlip(_OfOnePicture, v2.RandomHorizontalFlip):
    __doc__ = v2.RandomHorizontalFlip.__doc__
    SHOWN = "p={p}"


class RandomVerticalFlip(_OfOnePicture, v2.RandomVerticalFlip):
    __doc__ = v2.RandomVerticalFlip.__doc__
    SHOWN = "p={p}"


class RandomRotation(_OfOnePicture, v2.RandomRotation):
    __doc__ = v2.RandomRotation.__doc__

    def __repr__(self):
        parts = [f"degrees={self.degrees}", f"interpolation={as_mode(self.interpolation).value}"]
        parts += [f"expand={self.expand}"] + [f"center={self.center}"] * (self.center is not None)
        return f"RandomRotation({', '.join([*parts, f'fill={self.fill}'])})"


class RandomAffine(_OfOnePicture, v2.RandomAffine):
    __doc__ = v2.RandomAffine.__doc__

    def __repr__(self):
        parts = [f"degrees={self.degrees}"]
        parts += [f"{n}={getattr(self, n)}" for n in ("translate", "scale", "shear") if getattr(self, n) is not None]
        mode = as_mode(self.interpolation)
        parts += [f"interpolation={mode.value}"] * (mode is not InterpolationMode.NEAREST)
        parts += [f"fill={self.fill}"] * (self.fill != 0) + [f"center={self.center}"] * (self.center is not None)
        return f"RandomAffine({', '.join(parts)})"


class RandomPerspective(_OfOnePicture, v2.RandomPerspective):
    __doc__ = v2.RandomPerspective.__doc__
    SHOWN = "p={p}"


class Grayscale(_OfOnePicture, v2.Grayscale):
    __doc__ = v2.Grayscale.__doc__
    SHOWN = "num_output_channels={num_output_channels}"


class RandomGrayscale(_OfOnePicture, v2.RandomGrayscale):
    __doc__ = v2.RandomGrayscale.__doc__
    SHOWN = "p={p}"


class ColorJitter(_OfOnePicture, v2.ColorJitter):
    __doc__ = v2.ColorJitter.__doc__
    SHOWN = "brightness={brightness}, contrast={contrast}, saturation={saturation}, hue={hue}"


class GaussianBlur(_OfOnePicture, v2.GaussianBlur):
    __doc__ = v2.GaussianBlur.__doc__
    SHOWN = "kernel_size={kernel_size}, sigma={sigma}"


class RandomErasing(_OfOnePicture, v2.RandomErasing):
    __doc__ = v2.RandomErasing.__doc__
    SHOWN = "p={p}, scale={scale}, ratio={ratio}, value={value}, inplace={inplace}"

    def _values(self, value):
        return value


class RandomInvert(_OfOnePicture, v2.RandomInvert):
    __doc__ = v2.RandomInvert.__doc__
    SHOWN = "p={p}"


class RandomAutocontrast(_OfOnePicture, v2.RandomAutocontrast):
    __doc__ = v2.RandomAutocontrast.__doc__
    SHOWN = "p={p}"


class RandomEqualize(_OfOnePicture, v2.RandomEqualize):
    __doc__ = v2.RandomEqualize.__doc__
    SHOWN = "p={p}"


class RandomPosterize(_OfOnePicture, v2.RandomPosterize):
    __doc__ = v2.RandomPosterize.__doc__
    SHOWN = "bits={bits},p={p}"


class RandomSolarize(_OfOnePicture, v2.RandomSolarize):
    __doc__ = v2.RandomSolarize.__doc__
    SHOWN = "threshold={threshold},p={p}"


class RandomAdjustSharpness(_OfOnePicture, v2.RandomAdjustSharpness):
    __doc__ = v2.RandomAdjustSharpness.__doc__
    SHOWN = "sharpness_factor={sharpness_factor},p={p}"
