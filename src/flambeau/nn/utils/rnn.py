"""Sequences of different lengths: packed without gaps, or padded to one length."""

from collections import namedtuple
from collections.abc import Iterable

import flambeau as torch

__all__ = [
    "PackedSequence",
    "invert_permutation",
    "pack_padded_sequence",
    "pack_sequence",
    "pad_packed_sequence",
    "pad_sequence",
    "unpack_sequence",
    "unpad_sequence",
]

_Packed = namedtuple("PackedSequence", ["data", "batch_sizes", "sorted_indices", "unsorted_indices"])


class PackedSequence(_Packed):
    """Sequences laid out step by step: all first elements, then all second ones, as far as sequences go on.

    Made by ``pack_sequence`` and ``pack_padded_sequence``; recurrent layers take and return it.

    Args:
        data (Tensor): (total length, ...).
        batch_sizes (Tensor): (longest length), how many sequences go on at each step.
        sorted_indices (Tensor, optional): the order of the sequences in it, the longest first.
        unsorted_indices (Tensor, optional): the inverse of that order.

    >>> torch.nn.utils.rnn.pack_sequence([torch.tensor([1, 2]), torch.tensor([3])]).data
    tensor([1, 3, 2])
    """

    __slots__ = ()

    def __new__(cls, data, batch_sizes=None, sorted_indices=None, unsorted_indices=None):
        if batch_sizes is None:
            data, batch_sizes = data
        if unsorted_indices is None:
            unsorted_indices = invert_permutation(sorted_indices)
        if batch_sizes.device.type != "cpu":
            raise ValueError(
                "batch_sizes should always be on CPU. Make PackedSequence with pack_sequence or pack_padded_sequence."
            )
        return super().__new__(cls, data, batch_sizes, sorted_indices, unsorted_indices)

    def to(self, *args, **kwargs):
        """The same with data of another dtype or on another device; the arguments are those of ``Tensor.to``.

        >>> packed = torch.nn.utils.rnn.pack_sequence([torch.tensor([1, 2])])
        >>> packed.to(torch.float32).data
        tensor([1., 2.])
        """
        return self._replace(data=self.data.to(*args, **kwargs))

    def cpu(self):
        """The same on the CPU."""
        return self.to("cpu")

    def double(self):
        """The same in float64."""
        return self.to(torch.float64)

    def float(self):
        """The same in float32."""
        return self.to(torch.float32)

    def half(self):
        """The same in float16."""
        return self.to(torch.float16)

    def long(self):
        """The same in int64."""
        return self.to(torch.int64)

    def int(self):
        """The same in int32."""
        return self.to(torch.int32)

    @property
    def is_cuda(self):
        """Whether the data are on a GPU."""
        return self.data.is_cuda


def invert_permutation(permutation):
    """The inverse of a permutation.

    Args:
        permutation (Tensor or None): (n), the numbers from 0 to n - 1 in some order.

    >>> torch.nn.utils.rnn.invert_permutation(torch.tensor([2, 0, 1]))
    tensor([1, 2, 0])
    """
    return None if permutation is None else torch.argsort(permutation)


def pack_padded_sequence(input, lengths, batch_first: bool = False, enforce_sorted: bool = True):
    """Pack a padded batch.

    Args:
        input (Tensor): (T, B, ...), or (B, T, ...) with `batch_first`.
        lengths (Tensor or list of ints): of the B sequences.
        batch_first (bool): see above.
        enforce_sorted (bool): the lengths must be falling already; else the sequences are sorted.

    Returns:
        PackedSequence

    Raises:
        RuntimeError: lengths that are not positive, not falling, or not B in number.

    >>> x = torch.tensor([[1, 2, 3], [4, 0, 0]])
    >>> torch.nn.utils.rnn.pack_padded_sequence(x, [3, 1], batch_first=True).data
    tensor([1, 4, 2, 3])
    """
    lengths = torch.as_tensor(lengths, dtype=torch.int64, device="cpu")
    if not input.numel():
        raise RuntimeError("Cannot pack empty tensors.")
    if lengths.dim() != 1:
        raise RuntimeError(f"'lengths' argument should be a 1D CPU int64 tensor, but got {lengths.dim()}D")
    sorted_indices = None
    if not enforce_sorted:
        lengths, sorted_indices = torch.sort(lengths, descending=True)
        input = input.index_select(0 if batch_first else 1, sorted_indices)
    if batch_first:
        input = input.transpose(0, 1)
    lengths = lengths.tolist()
    _check_lengths(lengths, input.shape[1])
    batch_sizes = _batch_sizes(lengths)
    data = input.flatten(0, 1).index_select(0, _places(batch_sizes, len(lengths)))
    return PackedSequence(data, torch.tensor(batch_sizes), sorted_indices)


def _check_lengths(lengths, batch):
    if len(lengths) != batch:
        raise RuntimeError(
            f"Expected `len(lengths)` to be equal to batch_size, but got {len(lengths)} (batch_size={batch})"
        )
    if lengths and lengths[-1] <= 0:
        raise RuntimeError(
            "Length of all samples has to be greater than 0, but found an element in 'lengths' that is <= 0"
        )
    if any(a < b for a, b in zip(lengths, lengths[1:])):
        raise RuntimeError(
            "`lengths` array must be sorted in decreasing order when `enforce_sorted` is True. You can pass "
            "`enforce_sorted=False` to pack_padded_sequence and/or pack_sequence."
        )


def _batch_sizes(lengths):
    """How many sequences go on at each step; `lengths` are falling."""
    return [sum(length > step for length in lengths) for step in range(lengths[0])]


def _places(batch_sizes, batch):
    """Where the packed elements are in a padded batch (T·B, ...)."""
    return torch.tensor([step * batch + i for step, size in enumerate(batch_sizes) for i in range(size)])


def pad_packed_sequence(
    sequence, batch_first: bool = False, padding_value: float = 0.0, total_length: int | None = None
):
    """Pad a packed batch.

    Args:
        sequence (PackedSequence): the batch.
        batch_first (bool): return (B, T, ...), not (T, B, ...).
        padding_value (float): what fills the gaps.
        total_length (int, optional): T; the longest length if None.

    Returns:
        (Tensor, Tensor): the padded batch, and the lengths.

    Raises:
        ValueError: `total_length` is less than the longest length.

    >>> packed = torch.nn.utils.rnn.pack_sequence([torch.tensor([1, 2]), torch.tensor([3])])
    >>> torch.nn.utils.rnn.pad_packed_sequence(packed, batch_first=True)
    (tensor([[1, 2],
            [3, 0]]), tensor([2, 1]))
    """
    data, batch_sizes, _, unsorted_indices = sequence
    sizes = batch_sizes.tolist()
    steps, batch = len(sizes), sizes[0]
    if total_length is not None:
        if total_length < steps:
            raise ValueError(
                "Expected total_length to be at least the length of the longest sequence in input, but got "
                f"total_length={total_length} and max sequence length being {steps}"
            )
        steps = total_length
    padded = data.new_full((steps * batch, *data.shape[1:]), padding_value)
    padded = padded.index_copy(0, _places(sizes, batch), data).unflatten(0, (steps, batch))
    lengths = torch.tensor([sum(size > i for size in sizes) for i in range(batch)])
    padded = padded.transpose(0, 1) if batch_first else padded
    if unsorted_indices is not None:
        padded, lengths = padded.index_select(0 if batch_first else 1, unsorted_indices), lengths[unsorted_indices]
    return padded, lengths


def pad_sequence(sequences, batch_first: bool = False, padding_value: float = 0.0, padding_side: str = "right"):
    """Stack sequences, padded to the length of the longest.

    Args:
        sequences (list of Tensors): (length, ...) each.
        batch_first (bool): return (B, T, ...), not (T, B, ...).
        padding_value (float): what fills the gaps.
        padding_side (str): ``"right"`` or ``"left"``.

    Raises:
        RuntimeError: `sequences` is no iterable of tensors; another side.

    >>> torch.nn.utils.rnn.pad_sequence([torch.tensor([1, 2]), torch.tensor([3])], batch_first=True)
    tensor([[1, 2],
            [3, 0]])
    """
    if padding_side not in ("left", "right"):
        raise RuntimeError(f"Expected padding_side to be one of left or right, but got {padding_side}.")
    if not isinstance(sequences, Iterable):
        raise RuntimeError(
            f"pad_sequence: Expected iterable for input sequences, but got arg of type: {type(sequences)}"
        )
    sequences = list(sequences)
    if not sequences:
        raise RuntimeError("received an empty list of sequences")
    longest = max(sequence.shape[0] for sequence in sequences)
    padded = [_padded(sequence, longest, padding_value, padding_side) for sequence in sequences]
    return torch.stack(padded, dim=0 if batch_first else 1)


def _padded(sequence, length, value, side):
    missing = length - sequence.shape[0]
    if not missing:
        return sequence
    filling = sequence.new_full((missing, *sequence.shape[1:]), value)
    return torch.cat([sequence, filling] if side == "right" else [filling, sequence])


def unpad_sequence(padded_sequences, lengths, batch_first: bool = False):
    """Split a padded batch into its sequences.

    Args:
        padded_sequences (Tensor): (T, B, ...), or (B, T, ...) with `batch_first`.
        lengths (Tensor): (B).
        batch_first (bool): see above.

    Returns:
        list of Tensors: (length, ...) each.

    >>> torch.nn.utils.rnn.unpad_sequence(torch.tensor([[1, 2], [3, 0]]), torch.tensor([2, 1]), batch_first=True)
    [tensor([1, 2]), tensor([3])]
    """
    batch = padded_sequences if batch_first else padded_sequences.transpose(0, 1)
    return [sequence[:length] for sequence, length in zip(batch, lengths.tolist())]


def pack_sequence(sequences, enforce_sorted: bool = True):
    """Pack a list of sequences.

    Args:
        sequences (list of Tensors): (length, ...) each.
        enforce_sorted (bool): the lengths must be falling already; else the sequences are sorted.

    Returns:
        PackedSequence

    >>> torch.nn.utils.rnn.pack_sequence([torch.tensor([1, 2]), torch.tensor([3])]).batch_sizes
    tensor([2, 1])
    """
    lengths = torch.as_tensor([sequence.size(0) for sequence in sequences])
    return pack_padded_sequence(pad_sequence(sequences), lengths, enforce_sorted=enforce_sorted)


def unpack_sequence(packed_sequences):
    """The sequences of a packed batch.

    Args:
        packed_sequences (PackedSequence): the batch.

    Returns:
        list of Tensors: (length, ...) each.

    >>> packed = torch.nn.utils.rnn.pack_sequence([torch.tensor([1, 2]), torch.tensor([3])])
    >>> torch.nn.utils.rnn.unpack_sequence(packed)
    [tensor([1, 2]), tensor([3])]
    """
    padded, lengths = pad_packed_sequence(packed_sequences, batch_first=True)
    return unpad_sequence(padded, lengths, batch_first=True)
