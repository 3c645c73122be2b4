"""Data sets of files in folders, one folder for each class."""

from __future__ import annotations

import os

from .._pillow import Image as PIL
from .vision import VisionDataset

__all__ = ["DatasetFolder", "ImageFolder", "default_loader", "find_classes", "make_dataset"]

IMG_EXTENSIONS = (".jpg", ".jpeg", ".png", ".ppm", ".bmp", ".pgm", ".tif", ".tiff", ".webp")


def has_file_allowed_extension(filename, extensions):
    """Return whether a file's name ends in one of several ways, in small letters or capitals.

    Args:
        filename (str): the name.
        extensions (str or tuple of str): the ends.

    >>> torch.vision.datasets.folder.has_file_allowed_extension("A.PNG", (".png", ".bmp"))
    True
    """
    return filename.lower().endswith(extensions if isinstance(extensions, str) else tuple(extensions))


def is_image_file(filename):
    """Return whether a file's name is that of a picture.

    Args:
        filename (str): the name.

    >>> torch.vision.datasets.folder.is_image_file("a.txt")
    False
    """
    return has_file_allowed_extension(filename, IMG_EXTENSIONS)


def find_classes(directory):
    """Return the folders in a folder, as classes.

    Args:
        directory (str or path): the folder.

    Returns:
        tuple: their names in order, and {name: place}.

    Raises:
        FileNotFoundError: there are none.

    >>> import os, tempfile
    >>> root = tempfile.mkdtemp()
    >>> os.mkdir(os.path.join(root, "cats"))
    >>> torch.vision.datasets.folder.find_classes(root)
    (['cats'], {'cats': 0})
    """
    classes = sorted(entry.name for entry in os.scandir(directory) if entry.is_dir())
    if not classes:
        raise FileNotFoundError(
            f"Couldn't find any class folder in {directory}: each class has a folder of its own there"
        )
    return classes, {name: i for i, name in enumerate(classes)}


def make_dataset(directory, class_to_idx=None, extensions=None, is_valid_file=None, allow_empty=False):
    """Return the files below the folders of classes.

    Args:
        directory (str or path): the folder of these folders.
        class_to_idx (dict): {folder: number of the class}; by default what `find_classes` says.
        extensions (str or tuple of str): which files count, by the ends of their names.
        is_valid_file (callable): which files count, by their paths; this or `extensions`.
        allow_empty (bool): whether a class may have no file.

    Returns:
        list of tuple: (path, number of the class).

    Raises:
        ValueError: both or none of `extensions` and `is_valid_file` are given, or there is no class.
        FileNotFoundError: a class has no file.

    >>> import os, tempfile
    >>> root = tempfile.mkdtemp()
    >>> os.mkdir(os.path.join(root, "cats"))
    >>> torch.vision.datasets.folder.make_dataset(root, extensions=".png", allow_empty=True)
    []
    """
    if class_to_idx is None:
        class_to_idx = find_classes(directory)[1]
    elif not class_to_idx:
        raise ValueError("'class_to_index' must have at least one entry to collect any samples.")
    if (extensions is None) == (is_valid_file is None):
        raise ValueError("Both extensions and is_valid_file cannot be None or not None at the same time")
    counts = is_valid_file or (lambda path: has_file_allowed_extension(path, extensions))
    found = {
        name: [p for p in _files_below(os.path.join(directory, name)) if counts(p)] for name in sorted(class_to_idx)
    }
    empty = [name for name, paths in found.items() if not paths]
    if empty and not allow_empty:
        wanted = (
            ""
            if extensions is None
            else f" Supported extensions are: {extensions if isinstance(extensions, str) else ', '.join(extensions)}"
        )
        raise FileNotFoundError(f"Found no valid file for the classes {', '.join(empty)}.{wanted}")
    return [(path, class_to_idx[name]) for name, paths in found.items() for path in paths]


def _files_below(folder):
    for root, _, names in sorted(os.walk(folder, followlinks=True)):
        for name in sorted(names):
            yield os.path.join(root, name)


def default_loader(path):
    """Return the picture in a file, in red, green and blue.

    Args:
        path (str or path): the file.

    Returns:
        PIL image: of mode RGB.

    Raises:
        OSError: Pillow cannot read it; it names the file.

    >>> import tempfile
    >>> from PIL import Image
    >>> with tempfile.NamedTemporaryFile(suffix=".bmp") as file:
    ...     Image.new("L", (2, 3)).save(file.name)
    ...     torch.vision.datasets.folder.default_loader(file.name).mode
    'RGB'
    """
    try:
        with open(path, "rb") as file:
            return PIL.open(file).convert("RGB")
    except FileNotFoundError:
        raise
    except (OSError, SyntaxError) as error:
        raise OSError(f"cannot read {path} as a picture: {error}. Is the file whole?") from error


class DatasetFolder(VisionDataset):
    """Files in folders: ``root/class/name``, with the class as label.

    Args:
        root (str or path): the folder of the folders.
        loader (callable): gives what is in a file, by its path.
        extensions (tuple of str): which files count, by the ends of their names.
        transform (callable), target_transform (callable): for the sample, and for the label.
        is_valid_file (callable): which files count, by their paths; this or `extensions`.
        allow_empty (bool): whether a class may have no file.

    Attributes:
        classes (list of str), class_to_idx (dict), samples (list of tuple), targets (list of int).

    Raises:
        FileNotFoundError: there is no class, or one has no file.

    >>> import tempfile
    >>> from pathlib import Path
    >>> root = Path(tempfile.mkdtemp())
    >>> (root / "cats").mkdir()
    >>> n = (root / "cats" / "a.txt").write_text("miau")
    >>> torch.vision.datasets.DatasetFolder(root, lambda path: Path(path).read_text(), (".txt",))[0]
    ('miau', 0)
    """

    def __init__(
        self,
        root,
        loader,
        extensions=None,
        transform=None,
        target_transform=None,
        is_valid_file=None,
        allow_empty=False,
    ):
        super().__init__(root, transform=transform, target_transform=target_transform)
        self.classes, self.class_to_idx = self.find_classes(self.root)
        self.loader, self.extensions = loader, extensions
        self.samples = self.make_dataset(self.root, self.class_to_idx, extensions, is_valid_file, allow_empty)
        self.targets = [target for _, target in self.samples]

    @staticmethod
    def make_dataset(directory, class_to_idx, extensions=None, is_valid_file=None, allow_empty=False):
        """The files and their classes, as the function of that name gives them; a subclass may say otherwise."""
        return make_dataset(directory, class_to_idx, extensions, is_valid_file, allow_empty)

    def find_classes(self, directory):
        """The classes, as the function of that name gives them; a subclass may say otherwise."""
        return find_classes(directory)

    def __getitem__(self, index):
        path, target = self.samples[index]
        return self._transformed(self.loader(path), target)

    def __len__(self):
        return len(self.samples)


class ImageFolder(DatasetFolder):
    """Pictures in folders: ``root/class/name.png``, with the class as label.

    Args:
        root (str or path): the folder of the folders.
        transform (callable), target_transform (callable): for the picture, and for the label.
        loader (callable): gives the picture in a file, by its path.
        is_valid_file (callable): which files count, by their paths; by default those that are named as pictures.
        allow_empty (bool): whether a class may have no file.

    Attributes:
        classes (list of str), class_to_idx (dict), samples (list of tuple), imgs (the same), targets (list of int).

    Raises:
        FileNotFoundError: there is no class, or one has no file.

    >>> import os, tempfile
    >>> from PIL import Image
    >>> root = tempfile.mkdtemp()
    >>> os.mkdir(os.path.join(root, "cats"))
    >>> Image.new("RGB", (2, 3)).save(os.path.join(root, "cats", "a.bmp"))
    >>> dataset = torch.vision.datasets.ImageFolder(root)
    >>> dataset[0][0].size, dataset.classes
    ((2, 3), ['cats'])
    """

    def __init__(
        self,
        root,
        transform=None,
        target_transform=None,
        loader=default_loader,
        is_valid_file=None,
        allow_empty=False,
    ):
        extensions = IMG_EXTENSIONS if is_valid_file is None else None
        super().__init__(root, loader, extensions, transform, target_transform, is_valid_file, allow_empty)
        self.imgs = self.samples
