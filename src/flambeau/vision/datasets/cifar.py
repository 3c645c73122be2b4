"""CIFAR-10 and CIFAR-100: pictures of 32 × 32 pixels in ten or a hundred classes."""

from __future__ import annotations

import tarfile
from pathlib import Path

import numpy as np

from .._pillow import Image as PIL
from ._files import fetch, is_whole, missing, read_pickle
from .vision import VisionDataset

__all__ = ["CIFAR10", "CIFAR100"]


class CIFAR10(VisionDataset):
    """50,000 pictures to train with and 10,000 to test, in ten classes.

    Args:
        root (str or path): the folder with ``cifar-10-batches-py``, or with the archive, which is unpacked.
        train (bool): whether those to train with.
        transform (callable), target_transform (callable): for the picture, and for the label.
        download (bool): whether the archive is fetched if neither is there.

    Attributes:
        data (numpy.ndarray): (N, 32, 32, 3), uint8.
        targets (list of int), classes (list of str), class_to_idx (dict).

    Raises:
        RuntimeError: files are not there, or cannot be fetched; it says which to put where.

    >>> torch.vision.datasets.CIFAR10("nowhere")
    Traceback (most recent call last):
    RuntimeError: Dataset not found or corrupted. ...
    """

    base_folder = "cifar-10-batches-py"
    url = "https://www.cs.toronto.edu/~kriz/cifar-10-python.tar.gz"
    filename = "cifar-10-python.tar.gz"
    tgz_md5 = "c58f30108f718f92721af3b95e74349a"
    train_list = [
        ["data_batch_1", "c99cafc152244af753f735de768cd75f"],
        ["data_batch_2", "d4bba439e000b95fd0a9bffe97cbabec"],
        ["data_batch_3", "54ebc095f3ab1f0389bbae665268c751"],
        ["data_batch_4", "634d18415352ddfa80567beed471001a"],
        ["data_batch_5", "482c414d41f54cd18b22e5b47cb7c3cb"],
    ]
    test_list = [["test_batch", "40351d587109b95175f43aff81a1287e"]]
    meta = {"filename": "batches.meta", "key": "label_names", "md5": "5ff9c542aee3614f3951f8cda6e48888"}

    def __init__(self, root, train=True, transform=None, target_transform=None, download=False):
        super().__init__(root, transform=transform, target_transform=target_transform)
        self.train = train
        if download:
            self.download()
        elif self._absent() and is_whole(Path(self.root, self.filename), self.tgz_md5):
            self._unpack()
        if self._absent():
            raise missing(self._absent(), [self.url])
        batches = [read_pickle(self._path(name)) for name, _ in (self.train_list if train else self.test_list)]
        pictures = np.concatenate([batch["data"] for batch in batches])
        self.data = pictures.reshape(-1, 3, 32, 32).transpose(0, 2, 3, 1)
        self.targets = [label for batch in batches for label in batch.get("labels", batch.get("fine_labels"))]
        self.classes = read_pickle(self._path(self.meta["filename"]))[self.meta["key"]]
        self.class_to_idx = {name: i for i, name in enumerate(self.classes)}

    def _path(self, name):
        return Path(self.root, self.base_folder, name)

    def _absent(self):
        """The files that are not there, or not whole."""
        files = [*self.train_list, *self.test_list, [self.meta["filename"], self.meta["md5"]]]
        return [self._path(name) for name, md5 in files if not is_whole(self._path(name), md5)]

    def download(self):
        """Fetch the archive and unpack it, if its files are not there.

        Raises:
            RuntimeError: it cannot be fetched; it says where to put it.
        """
        if self._absent():
            fetch(self.filename, self.root, [self.url], self.tgz_md5)
            self._unpack()

    def _unpack(self):
        with tarfile.open(Path(self.root, self.filename)) as archive:
            archive.extractall(self.root, filter="data")

    def __getitem__(self, index):
        return self._transformed(PIL.fromarray(self.data[index]), self.targets[index])

    def __len__(self):
        return len(self.data)

    def extra_repr(self):
        """Which part it is."""
        return f"Split: {'Train' if self.train is True else 'Test'}"


class CIFAR100(CIFAR10):
    """50,000 pictures to train with and 10,000 to test, in a hundred classes.

    Args:
        root (str or path): the folder with ``cifar-100-python``, or with the archive, which is unpacked.
        train (bool), transform (callable), target_transform (callable), download (bool): as for `CIFAR10`.

    Raises:
        RuntimeError: files are not there, or cannot be fetched; it says which to put where.

    >>> torch.vision.datasets.CIFAR100("nowhere")
    Traceback (most recent call last):
    RuntimeError: Dataset not found or corrupted. ...
    """

    base_folder = "cifar-100-python"
    url = "https://www.cs.toronto.edu/~kriz/cifar-100-python.tar.gz"
    filename = "cifar-100-python.tar.gz"
    tgz_md5 = "eb9058c3a382ffc7106e4002c42a8d85"
    train_list = [["train", "16019d7e3df5f24257cddd939b257f8d"]]
    test_list = [["test", "f0ef6b0ae62326f3e7ffdfab6717acfc"]]
    meta = {"filename": "meta", "key": "fine_label_names", "md5": "7973b15100ade9c7d40fb424638fde48"}
