"""What the lab's training needs: digits to read, and a progress bar."""

import sys
from pathlib import Path

import numpy as np

OWN_DIGITS = Path(__file__).with_name("digits.npz")


def load_digits(path=None):
    """Pictures of handwritten digits, as scikit-learn's `load_digits` has them.

    Args:
        path: str or path-like, a file like scikit-learn's digits.csv or digits.csv.gz: on each line 64 grey values
            from 0 to 16 and the digit. Without it, the 1797 pictures inside this package.

    Returns:
        (Tensor, Tensor): float32 grey values from 0 to 1, of shape (number of pictures, 64), and int64 digits.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is not in this format.

    >>> from flambeau.lab import load_digits
    >>> images, labels = load_digits()
    >>> images.shape, labels[:3]
    (torch.Size([1797, 64]), tensor([0, 1, 2]))
    """
    from .. import from_numpy

    if path is None:
        with np.load(OWN_DIGITS, allow_pickle=False) as file:
            images, labels = file["images"].reshape(-1, 64), file["labels"]
    else:
        images, labels = _read_table(path)
    return from_numpy(images.astype(np.float32) / 16), from_numpy(labels.astype(np.int64))


def _read_table(path):
    try:
        table = np.loadtxt(path, delimiter=",", ndmin=2)
    except (ValueError, EOFError, UnicodeDecodeError) as error:
        raise ValueError(f"{path}: not a table of numbers separated by commas ({error})") from None
    if table.shape[1] != 65 or not len(table):
        raise ValueError(
            f"{path}: expected 65 numbers on each line, 64 grey values and a digit, found {table.shape[1]}"
        )
    images, labels = table[:, :64], table[:, 64]
    if not ((images >= 0) & (images <= 16)).all() or not np.isin(labels, range(10)).all():
        raise ValueError(f"{path}: grey values must be from 0 to 16, digits from 0 to 9")
    return images, labels


def progress(items, width=32, stream=None):
    """Goes through a sequence and shows on the terminal how far it has come.

    Args:
        items: a sequence.
        width: length of the bar, in characters.
        stream: where the bar is written, stderr unless given; it is left out where that is not a terminal.

    Returns:
        iterator over the items.

    >>> from flambeau.lab import progress
    >>> list(progress(range(3)))
    [0, 1, 2]
    """
    stream = stream or sys.stderr
    shown = stream is not None and stream.isatty()
    for i, item in enumerate(items):
        yield item
        if shown:
            done = width * (i + 1) // len(items)
            stream.write(f"\r[{'█' * done}{'·' * (width - done)}] {i + 1}/{len(items)}")
            stream.flush()
    if shown:
        stream.write("\n")
