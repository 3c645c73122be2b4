"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

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

_Number = int | float | bool | complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
from .. import functional as F
from .. import init
from ..parameter import Parameter
from .module import Module
class _Table(Module):
    """What Embedding and EmbeddingBag have in common: a weight (num_embeddings, embedding_dim)."""
    def _make_weight(self, weight: Any, freeze: Any, device: Any, dtype: Any) -> Any: ...
    def _row(self, padding_idx: Any) -> Any: ...
    def reset_parameters(self) -> None:
        """Draw new vectors from the normal distribution; the padding row is zero."""
    @classmethod
    def _from_pretrained(cls, embeddings: Any, **options: Any) -> Any: ...
    weight: Tensor
class Embedding(_Table):
    """A table of vectors: numbers (*) to vectors (*, embedding_dim).

    Args:
        num_embeddings (int), embedding_dim (int): how many vectors, how long.
        padding_idx (int, optional): a row that is zero at first and is not trained.
        max_norm (float, optional): vectors that are looked up are first shortened to this norm, in place.
        norm_type (float): which norm: its p.
        scale_grad_by_freq (bool): divide gradients by how often a number occurs.
        sparse (bool): sparse gradients, which flambeau does not have.
        device, dtype: of the vectors.

    Raises:
        AssertionError: `padding_idx` is no row. NotImplementedError: `sparse`.

    >>> torch.nn.Embedding(10, 3)(torch.tensor([1, 5])).shape
    torch.Size([2, 3])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, num_embeddings: int, embedding_dim: int, padding_idx: int | None = None, max_norm: float | None = None, norm_type: float = 2.0, scale_grad_by_freq: bool = False, sparse: bool = False, _weight: Any = None, _freeze: bool = False, device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    def forward(self, input: Any) -> Any: ...
    def extra_repr(self) -> str: ...
    @classmethod
    def from_pretrained(cls, embeddings: Tensor, freeze: bool = True, padding_idx: int | None = None, max_norm: float | None = None, norm_type: float = 2.0, scale_grad_by_freq: bool = False, sparse: bool = False) -> Any:
        """A table of given vectors.

        Args:
            embeddings (Tensor): (num_embeddings, embedding_dim).
            freeze (bool): do not train them.
            padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse: as in the constructor.

        >>> torch.nn.Embedding.from_pretrained(torch.eye(3))(torch.tensor(1))
        tensor([0., 1., 0.])
        """
    num_embeddings: Any
    embedding_dim: Any
    padding_idx: Any
    max_norm: Any
    norm_type: Any
    scale_grad_by_freq: Any
    sparse: Any
class EmbeddingBag(_Table):
    """Sums, means or maxima over bags of vectors from a table, without making the single vectors.

    Args:
        num_embeddings (int), embedding_dim (int): how many vectors, how long.
        max_norm (float, optional): vectors that are looked up are first shortened to this norm, in place.
        norm_type (float): which norm: its p.
        scale_grad_by_freq (bool): divide gradients by how often a number occurs.
        mode (str): ``"sum"``, ``"mean"`` or ``"max"``.
        sparse (bool): sparse gradients, which flambeau does not have.
        include_last_offset (bool): `offsets` ends with the number of all numbers.
        padding_idx (int, optional): a row that does not count, and is not trained.
        device, dtype: of the vectors.

    >>> torch.nn.EmbeddingBag(10, 3, mode="sum")(torch.tensor([[1, 5], [2, 2]])).shape
    torch.Size([2, 3])
    """
    __constants__: tuple[Any, ...]
    def __init__(self, num_embeddings: int, embedding_dim: int, max_norm: float | None = None, norm_type: float = 2.0, scale_grad_by_freq: bool = False, mode: str = 'mean', sparse: bool = False, _weight: Any = None, include_last_offset: bool = False, padding_idx: int | None = None, device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    def forward(self, input: Tensor, offsets: Tensor | None = None, per_sample_weights: Tensor | None = None) -> Any:
        """A vector for each bag.

        Args:
            input (Tensor): (B, N), B bags of equal size; or (N), with `offsets`.
            offsets (Tensor, optional): (B), where each bag begins.
            per_sample_weights (Tensor, optional): of the shape of input; for mode ``"sum"``.
        """
    def extra_repr(self) -> str: ...
    @classmethod
    def from_pretrained(cls, embeddings: Tensor, freeze: bool = True, max_norm: float | None = None, norm_type: float = 2.0, scale_grad_by_freq: bool = False, mode: str = 'mean', sparse: bool = False, include_last_offset: bool = False, padding_idx: int | None = None) -> Any:
        """A table of given vectors.

        Args:
            embeddings (Tensor): (num_embeddings, embedding_dim).
            freeze (bool): do not train them.
            max_norm, norm_type, scale_grad_by_freq, mode, sparse, include_last_offset, padding_idx: as in the
                constructor.

        >>> torch.nn.EmbeddingBag.from_pretrained(torch.eye(2))(torch.tensor([[0, 1]]))
        tensor([[0.5000, 0.5000]])
        """
    num_embeddings: Any
    embedding_dim: Any
    max_norm: Any
    norm_type: Any
    scale_grad_by_freq: Any
    mode: Any
    sparse: Any
    include_last_offset: Any
    padding_idx: Any
