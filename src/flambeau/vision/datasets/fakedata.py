"""Pictures of random numbers, to try a program with."""

from __future__ import annotations

import flambeau as torch

from .. import transforms
from .vision import VisionDataset

__all__ = ["FakeData"]


class FakeData(VisionDataset):
    """PIL images of random numbers with random labels, the same ones each time.

    Args:
        size (int): how many there are.
        image_size (tuple of int): (C, H, W).
        num_classes (int): labels are below this.
        transform (callable), target_transform (callable): for the picture, and for the label.
        random_offset (int): added to a picture's place, which is the seed of its numbers.

    Raises:
        IndexError: there are not so many.

    >>> picture, label = torch.vision.datasets.FakeData(3, (3, 4, 5))[0]
    >>> picture.size, label
    ((5, 4), 9)
    """

    def __init__(
        self,
        size=1000,
        image_size=(3, 224, 224),
        num_classes=10,
        transform=None,
        target_transform=None,
        random_offset=0,
    ):
        super().__init__(transform=transform, target_transform=target_transform)
        self.size, self.image_size, self.num_classes, self.random_offset = size, image_size, num_classes, random_offset

    def __getitem__(self, index):
        if index >= len(self):
            raise IndexError(f"{type(self).__name__} index out of range")
        state = torch.get_rng_state()
        torch.manual_seed(index + self.random_offset)
        numbers = torch.randn(*self.image_size)
        target = torch.randint(0, self.num_classes, size=(1,), dtype=torch.long)[0]
        torch.set_rng_state(state)
        return self._transformed(transforms.ToPILImage()(numbers), target.item())

    def __len__(self):
        return self.size
