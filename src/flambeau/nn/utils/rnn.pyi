"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from builtins import bool as _bool, bytes as _bytes, complex as _complex, float as _float, int as _int, str as _str
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeVar, overload

import contextlib
import numpy
from typing_extensions import Self

from flambeau._tensor.base import Size as _Size
from flambeau._tensor.device import device as _device, layout as _layout, memory_format as _memory_format
from flambeau._tensor.dtype import dtype as _dtype
from flambeau._tensor.generator import Generator as _Generator
from flambeau.viz.model import Graph as _Graph

_Number = _int | _float | _bool | _complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
from collections import namedtuple
_Packed: Any
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
    def __new__(cls, data: Tensor, batch_sizes: Tensor | None = None, sorted_indices: Tensor | None = None, unsorted_indices: Tensor | None = None) -> Self: ...
    def to(self, *args: Any, **kwargs: Any) -> Any:
        """The same with data of another dtype or on another device; the arguments are those of ``Tensor.to``.

        >>> packed = torch.nn.utils.rnn.pack_sequence([torch.tensor([1, 2])])
        >>> packed.to(torch.float32).data
        tensor([1., 2.])
        """
    def cpu(self) -> Any:
        """The same on the CPU."""
    def double(self) -> Any:
        """The same in float64."""
    def float(self) -> Any:
        """The same in float32."""
    def half(self) -> Any:
        """The same in float16."""
    def long(self) -> Any:
        """The same in int64."""
    def int(self) -> Any:
        """The same in int32."""
    @property
    def is_cuda(self) -> Any:
        """Whether the data are on a GPU."""
def invert_permutation(permutation: Tensor | None) -> Any:
    """The inverse of a permutation.

    Args:
        permutation (Tensor or None): (n), the numbers from 0 to n - 1 in some order.

    >>> torch.nn.utils.rnn.invert_permutation(torch.tensor([2, 0, 1]))
    tensor([1, 2, 0])
    """
def pack_padded_sequence(input: Tensor, lengths: Tensor | Sequence[_int], batch_first: _bool = False, enforce_sorted: _bool = True) -> Any:
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
def _check_lengths(lengths: Any, batch: Any) -> Any: ...
def _batch_sizes(lengths: Any) -> Any: ...
def _places(batch_sizes: Any, batch: Any) -> Any: ...
def pad_packed_sequence(sequence: Any, batch_first: _bool = False, padding_value: _float = 0.0, total_length: _int | None = None) -> Any:
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
def pad_sequence(sequences: Sequence[Tensor], batch_first: _bool = False, padding_value: _float = 0.0, padding_side: _str = 'right') -> Any:
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
def _padded(sequence: Any, length: Any, value: Any, side: Any) -> Any: ...
def unpad_sequence(padded_sequences: Tensor, lengths: Tensor, batch_first: _bool = False) -> list[Tensor]:
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
def pack_sequence(sequences: Sequence[Tensor], enforce_sorted: _bool = True) -> Any:
    """Pack a list of sequences.

    Args:
        sequences (list of Tensors): (length, ...) each.
        enforce_sorted (bool): the lengths must be falling already; else the sequences are sorted.

    Returns:
        PackedSequence

    >>> torch.nn.utils.rnn.pack_sequence([torch.tensor([1, 2]), torch.tensor([3])]).batch_sizes
    tensor([2, 1])
    """
def unpack_sequence(packed_sequences: Any) -> list[Tensor]:
    """The sequences of a packed batch.

    Args:
        packed_sequences (PackedSequence): the batch.

    Returns:
        list of Tensors: (length, ...) each.

    >>> packed = torch.nn.utils.rnn.pack_sequence([torch.tensor([1, 2]), torch.tensor([3])])
    >>> torch.nn.utils.rnn.unpack_sequence(packed)
    [tensor([1, 2]), tensor([3])]
    """
