"""MNIST, and the data sets that have its form: pictures of 28 × 28 bytes in IDX files."""

from __future__ import annotations

import gzip
import shutil
import string
import zipfile
from pathlib import Path
from urllib.parse import urljoin

import numpy as np

import flambeau as torch

from .._pillow import Image as PIL
from ._files import fetch, is_whole, missing
from .vision import VisionDataset

__all__ = ["EMNIST", "KMNIST", "MNIST", "FashionMNIST", "read_image_file", "read_label_file"]

_IDX_TYPES = {8: ">u1", 9: ">i1", 11: ">i2", 12: ">i4", 13: ">f4", 14: ">f8"}
_PARTS = [f"{part}-{what}" for part in ("train", "t10k") for what in ("images-idx3-ubyte", "labels-idx1-ubyte")]


def _read_idx(path):
    """The array in an IDX file, also one packed by gzip: two zeros, type, number of dimensions, these, the numbers.

    Raises:
        ValueError: it is no such file, or not whole.
    """
    with (gzip.open if str(path).endswith(".gz") else open)(path, "rb") as file:
        data = file.read()
    if len(data) < 4 or data[:2] != b"\0\0" or data[2] not in _IDX_TYPES:
        raise ValueError(f"{path} is no IDX file: it begins with {data[:4]!r}")
    start = 4 + 4 * data[3]
    shape = np.frombuffer(data[4:start], dtype=">i4")
    numbers = np.frombuffer(data[start:], dtype=_IDX_TYPES[data[2]])
    if numbers.size != shape.prod():
        raise ValueError(f"{path} is not whole: it has {numbers.size} numbers, of {shape.prod()}")
    return numbers.reshape(shape).astype(numbers.dtype.newbyteorder("="))


def read_image_file(path):
    """Return the pictures in an IDX file.

    Args:
        path (str or path): the file, also one packed by gzip.

    Returns:
        Tensor: (N, H, W), uint8.

    Raises:
        ValueError: it has no pictures, or is not whole.

    >>> import tempfile
    >>> with tempfile.NamedTemporaryFile() as file:
    ...     n = file.write(bytes([0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2, 5, 6]))
    ...     file.flush()
    ...     torch.vision.datasets.mnist.read_image_file(file.name)
    tensor([[[5, 6]]], dtype=torch.uint8)
    """
    found = torch.from_numpy(_read_idx(path))
    if found.dtype is not torch.uint8 or found.ndim != 3:
        raise ValueError(f"{path} has no pictures: numbers of dtype {found.dtype} in {found.ndim} dimensions")
    return found


def read_label_file(path):
    """Return the labels in an IDX file.

    Args:
        path (str or path): the file, also one packed by gzip.

    Returns:
        Tensor: (N), int64.

    Raises:
        ValueError: it has no labels, or is not whole.

    >>> import tempfile
    >>> with tempfile.NamedTemporaryFile() as file:
    ...     n = file.write(bytes([0, 0, 8, 1, 0, 0, 0, 2, 5, 6]))
    ...     file.flush()
    ...     torch.vision.datasets.mnist.read_label_file(file.name)
    tensor([5, 6])
    """
    found = torch.from_numpy(_read_idx(path))
    if found.dtype is not torch.uint8 or found.ndim != 1:
        raise ValueError(f"{path} has no labels: numbers of dtype {found.dtype} in {found.ndim} dimensions")
    return found.long()


class MNIST(VisionDataset):
    """Handwritten digits: 60,000 to train with and 10,000 to test, of 28 × 28 pixels.

    Args:
        root (str or path): the folder in which ``MNIST/raw`` has the four files, also as packed by gzip.
        train (bool): whether those to train with.
        transform (callable), target_transform (callable): for the picture, and for the label.
        download (bool): whether files that are not there are fetched.

    Attributes:
        data (Tensor): (N, 28, 28), uint8.
        targets (Tensor): (N), int64.

    Raises:
        RuntimeError: files are not there, or cannot be fetched; it says which to put where.

    >>> torch.vision.datasets.MNIST("nowhere")
    Traceback (most recent call last):
    RuntimeError: Dataset not found or corrupted. ...
    """

    mirrors = ["https://ossci-datasets.s3.amazonaws.com/mnist/", "http://yann.lecun.com/exdb/mnist/"]
    checksums = [
        "f68b3c2dcbeaaa9fbdd348bbdeb94873",
        "d53e105ee54ea40749a09fcbcd1e9432",
        "9fb629c4189551a2d022fa330f9573f3",
        "ec29112dd5afa0611ce80d1b7f02629c",
    ]
    classes = [f"{i} - {name}" for i, name in enumerate("zero one two three four five six seven eight nine".split())]

    def __init__(self, root, train=True, transform=None, target_transform=None, download=False):
        super().__init__(root, transform=transform, target_transform=target_transform)
        self.train = train
        if download:
            self.download()
        absent = [name for name in self._names() if self._path(name) is None]
        if absent:
            raise missing([Path(self.raw_folder, name) for name in absent], self._sources())
        self.data, self.targets = self._load_data()

    @property
    def resources(self):
        """list of tuple: the files to fetch, and their checksums."""
        return [(f"{name}.gz", md5) for name, md5 in zip(_PARTS, self.checksums)]

    @property
    def raw_folder(self):
        """str: where the files are."""
        return str(Path(self.root, type(self).__name__, "raw"))

    @property
    def class_to_idx(self):
        """dict: {name of a class: its label}."""
        return {name: i for i, name in enumerate(self.classes)}

    def _names(self):
        """The two files with the pictures and the labels."""
        return _PARTS[:2] if self.train else _PARTS[2:]

    def _sources(self):
        return self.mirrors

    def _path(self, name):
        """A file, as it is or packed; None if there is neither."""
        plain = Path(self.raw_folder, name)
        return next((p for p in (plain, Path(f"{plain}.gz")) if is_whole(p)), None)

    def _load_data(self):
        pictures, labels = (self._path(name) for name in self._names())
        return read_image_file(pictures), read_label_file(labels)

    def download(self):
        """Fetch the files that are not there.

        Raises:
            RuntimeError: a file cannot be fetched; it says where to put it.
        """
        for name, md5 in self.resources:
            if self._path(name.removesuffix(".gz")) is None:
                fetch(name, self.raw_folder, [urljoin(mirror, name) for mirror in self.mirrors], md5)

    def __getitem__(self, index):
        picture, target = self.data[index], int(self.targets[index])
        return self._transformed(PIL.fromarray(picture.numpy()), target)

    def __len__(self):
        return len(self.data)

    def extra_repr(self):
        """Which part it is."""
        return f"Split: {'Train' if self.train is True else 'Test'}"


class FashionMNIST(MNIST):
    """Articles of clothing, in the form of MNIST.

    Args:
        root (str or path): the folder in which ``FashionMNIST/raw`` has the four files.
        train (bool), transform (callable), target_transform (callable), download (bool): as for `MNIST`.

    Raises:
        RuntimeError: files are not there, or cannot be fetched; it says which to put where.

    >>> torch.vision.datasets.FashionMNIST.classes[0]
    'T-shirt/top'
    """

    mirrors = ["http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/"]
    checksums = [
        "8d4fb7e6c68d591d4c3dfef9ec88bf0d",
        "25c81989df183df01b3e8a0aad5dffbe",
        "bef4ecab320f06d8554ea6380940ec79",
        "bb300cfdad3c16e7a12a480ee83cd310",
    ]
    classes = [*"T-shirt/top Trouser Pullover Dress Coat Sandal Shirt Sneaker Bag".split(), "Ankle boot"]


class KMNIST(MNIST):
    """Handwritten Japanese letters (Kuzushiji), in the form of MNIST.

    Args:
        root (str or path): the folder in which ``KMNIST/raw`` has the four files.
        train (bool), transform (callable), target_transform (callable), download (bool): as for `MNIST`.

    Raises:
        RuntimeError: files are not there, or cannot be fetched; it says which to put where.

    >>> torch.vision.datasets.KMNIST.classes[:3]
    ['o', 'ki', 'su']
    """

    mirrors = ["http://codh.rois.ac.jp/kmnist/dataset/kmnist/"]
    checksums = [
        "bdb82020997e1d708af4cf47b453dcf7",
        "e144d726b3acfaa3e44228e80efcd344",
        "5c965bf0a639b31b8f53240b1b52f4d7",
        "7320c461ea6c1c855c0b718fb2a4b134",
    ]
    classes = "o ki su tsu na ha ma ya re wo".split()


class EMNIST(MNIST):
    """Handwritten letters and digits, in the form of MNIST.

    Args:
        root (str or path): the folder in which ``EMNIST/raw`` has the files.
        split (str): ``"byclass"``, ``"bymerge"``, ``"balanced"``, ``"letters"``, ``"digits"`` or ``"mnist"``.
        kwargs: `train`, `transform`, `target_transform`, `download`, as for `MNIST`.

    Raises:
        ValueError: there is no such split.
        RuntimeError: files are not there, or cannot be fetched; it says which to put where.

    >>> len(torch.vision.datasets.EMNIST.classes_split_dict["balanced"])
    47
    """

    url = "https://biometrics.nist.gov/cs_links/EMNIST/gzip.zip"
    md5 = "58c8d27c78d21e728a6bc7b3cc06412e"
    splits = ("byclass", "bymerge", "balanced", "letters", "digits", "mnist")
    _all = sorted(string.digits + string.ascii_letters)
    _merged = [c for c in _all if c not in "cijklmopsuvwxyz"]  # those that look like their capitals
    classes_split_dict = {
        "byclass": _all,
        "bymerge": _merged,
        "balanced": _merged,
        "letters": ["N/A", *string.ascii_lowercase],
        "digits": [*string.digits],
        "mnist": [*string.digits],
    }

    def __init__(self, root, split, **kwargs):
        if split not in self.splits:
            raise ValueError(f"Unknown value '{split}' for argument split. Valid values are {self.splits}.")
        self.split, self.classes = split, self.classes_split_dict[split]
        super().__init__(root, **kwargs)

    def _names(self):
        part = "train" if self.train else "test"
        return [f"emnist-{self.split}-{part}-{what}" for what in ("images-idx3-ubyte", "labels-idx1-ubyte")]

    def _sources(self):
        return [self.url]

    def download(self):
        """Fetch the files, if they are not there.

        Raises:
            RuntimeError: they cannot be fetched; it says where to put the archive.
        """
        if all(self._path(name) for name in self._names()):
            return
        with zipfile.ZipFile(fetch("gzip.zip", self.raw_folder, [self.url], self.md5)) as archive:
            for member in archive.namelist():
                if member.endswith(".gz"):
                    with archive.open(member) as packed, open(Path(self.raw_folder, Path(member).name), "wb") as file:
                        shutil.copyfileobj(packed, file)
