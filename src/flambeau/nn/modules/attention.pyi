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
from .linear import NonDynamicallyQuantizableLinear
from .module import Module
class MultiheadAttention(Module):
    """Attention of several heads: each mixes the values by how well their keys fit the queries.

    Args:
        embed_dim (int): size of queries and results; a multiple of `num_heads`.
        num_heads (int): how many heads.
        dropout (float): probability of zeros in the attention weights, in training.
        bias (bool): whether the projections have biases.
        add_bias_kv (bool): whether a learned key and value are added to every sequence.
        add_zero_attn (bool): whether a key and value of zeros are added.
        kdim (int, optional), vdim (int, optional): sizes of keys and values, embed_dim if None.
        batch_first (bool): the batch is dimension 0, not 1.
        device, dtype: of the parameters.

    Raises:
        ValueError: a size is not positive. AssertionError: `embed_dim` does not divide by `num_heads`.

    >>> attention = torch.nn.MultiheadAttention(4, 2, batch_first=True)
    >>> x = torch.ones(3, 5, 4)
    >>> result, weights = attention(x, x, x)
    >>> result.shape, weights.shape
    (torch.Size([3, 5, 4]), torch.Size([3, 5, 5]))
    """
    __constants__: tuple[Any, ...]
    def __init__(self, embed_dim: int, num_heads: int, dropout: float = 0.0, bias: bool = True, add_bias_kv: bool = False, add_zero_attn: bool = False, kdim: int | None = None, vdim: int | None = None, batch_first: bool = False, device: _device | str | int | None = None, dtype: _dtype | None = None) -> None: ...
    def _make_parameters(self, bias: bool, add_bias_kv: bool, options: Any) -> Any: ...
    def _reset_parameters(self) -> Any: ...
    def forward(self, query: Tensor, key: Tensor, value: Tensor, key_padding_mask: Tensor | None = None, need_weights: bool = True, attn_mask: Tensor | None = None, average_attn_weights: bool = True, is_causal: bool = False) -> Any:
        """Attend.

        Args:
            query (Tensor): (L, N, embed_dim), or (L, embed_dim).
            key (Tensor): (S, N, kdim), or (S, kdim).
            value (Tensor): (S, N, vdim), or (S, vdim).
            key_padding_mask (Tensor, optional): (N, S) or (S), True for keys to be ignored; or numbers to be added.
            need_weights (bool): return the attention weights too.
            attn_mask (Tensor, optional): (L, S) or (N·num_heads, L, S), True where not to attend; or numbers.
            average_attn_weights (bool): the weights' mean over the heads.
            is_causal (bool): `attn_mask` is the causal one.

        Returns:
            (Tensor, Tensor or None): results (L, N, embed_dim) or (L, embed_dim); weights (N, L, S), (L, S), or with
            the heads in dimension -3.

        Raises:
            AssertionError, RuntimeError: shapes do not fit.
        """
    embed_dim: Any
    num_heads: Any
    head_dim: Any
    kdim: Any
    vdim: Any
    _qkv_same_embed_dim: Any
    dropout: Any
    batch_first: Any
    add_zero_attn: Any
    out_proj: Any
def _batch_second(query: Any, key: Any, value: Any) -> Any: ...
