"""The base of data sets of pictures."""

from __future__ import annotations

import os

from ...utils.data import Dataset

__all__ = ["StandardTransform", "VisionDataset"]


class StandardTransform:
    """A transform for the picture and one for the label, as one for both.

    Args:
        transform (callable): for the picture, or None.
        target_transform (callable): for the label, or None.

    >>> torch.vision.datasets.vision.StandardTransform(None, lambda label: label + 1)("picture", 1)
    ('picture', 2)
    """

    def __init__(self, transform=None, target_transform=None):
        self.transform, self.target_transform = transform, target_transform

    def __call__(self, input, target):
        if self.transform is not None:
            input = self.transform(input)
        if self.target_transform is not None:
            target = self.target_transform(target)
        return input, target

    def __repr__(self):
        parts = [(self.transform, "Transform: "), (self.target_transform, "Target transform: ")]
        lines = [line for part, head in parts if part is not None for line in _indented(part, head)]
        return "\n".join([type(self).__name__, *lines])


def _indented(thing, head):
    first, *rest = repr(thing).splitlines()
    return [head + first, *(" " * len(head) + line for line in rest)]


class VisionDataset(Dataset):
    """The base of data sets of pictures: a subclass has ``__getitem__`` and ``__len__``.

    Args:
        root (str or path): the folder with the files.
        transforms (callable): takes the picture and the label, gives both.
        transform (callable): for the picture alone.
        target_transform (callable): for the label alone.

    Raises:
        ValueError: there is a transform for both, and one for a part.

    >>> class Two(torch.vision.datasets.VisionDataset):
    ...     def __len__(self):
    ...         return 2
    >>> Two("folder")
    Dataset Two
        Number of datapoints: 2
        Root location: folder
    """

    _repr_indent = 4

    def __init__(self, root=None, transforms=None, transform=None, target_transform=None):
        self.root = os.path.expanduser(root) if isinstance(root, str) else root
        parts = transform is not None or target_transform is not None
        if transforms is not None and parts:
            raise ValueError("Only transforms or transform/target_transform can be passed as argument")
        self.transform, self.target_transform = transform, target_transform
        self.transforms = StandardTransform(transform, target_transform) if parts else transforms

    def __getitem__(self, index):
        raise NotImplementedError(f"{type(self).__name__} has no method __getitem__(index)")

    def __len__(self):
        raise NotImplementedError(f"{type(self).__name__} has no method __len__()")

    def __repr__(self):
        body = [f"Number of datapoints: {len(self)}"]
        body += [f"Root location: {self.root}"] * (self.root is not None)
        body += self.extra_repr().splitlines()
        body += [repr(self.transforms)] * (getattr(self, "transforms", None) is not None)
        return "\n".join([f"Dataset {type(self).__name__}", *(" " * self._repr_indent + line for line in body)])

    def extra_repr(self):
        """Further lines for printing."""
        return ""

    def _transformed(self, picture, target):
        """The picture and the label, each after its transform."""
        return (picture, target) if self.transforms is None else self.transforms(picture, target)
