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
from __future__ import annotations
import math
from dataclasses import dataclass, replace
_DEFAULT_SPARSE_BLOCK_SIZE: int
class FlexKernelOptions(dict):
    """Hints for PyTorch's kernels, by name; here none changes anything.

    >>> torch.nn.attention.flex_attention.FlexKernelOptions(BLOCK_M=64)
    {'BLOCK_M': 64}
    """
class AuxRequest(NamedTuple):
    """What `flex_attention` is to return besides: the logarithm of each row's sum, and its greatest score.

    >>> torch.nn.attention.flex_attention.AuxRequest(lse=True)
    AuxRequest(lse=True, max_scores=False)
    """
    lse: bool
    max_scores: bool
class AuxOutput(NamedTuple):
    """What was asked for by `AuxRequest`; None for the rest."""
    lse: Tensor | None
    max_scores: Tensor | None
def noop_mask(batch: Tensor, head: Tensor, token_q: Tensor, token_kv: Tensor) -> Any:
    """Allow everything: the mask function that is used where none is given.

    Args:
        batch, head, token_q, token_kv (Tensor): the places, integers.

    >>> zero = torch.tensor(0)
    >>> torch.nn.attention.flex_attention.noop_mask(zero, zero, zero, zero)
    tensor(True)
    """
def and_masks(*mask_mods: Any) -> Any:
    """Return the mask function that allows what all allow.

    Args:
        mask_mods (callables): functions (batch, head, query's place, key's place) -> bool tensor.

    Raises:
        RuntimeError: one of them is no function.
    """
def or_masks(*mask_mods: Any) -> Any:
    """Return the mask function that allows what one of them allows.

    Args:
        mask_mods (callables): functions (batch, head, query's place, key's place) -> bool tensor.

    Raises:
        RuntimeError: one of them is no function.
    """
def _combined(mask_mods: Any, join: Any, start: Any, name: Any) -> Any: ...
def _over_places(function: Any, scores: Any, sizes: Any) -> Any: ...
def create_mask(mod_fn: Callable[..., Any], B: int, H: int, Q_LEN: int, KV_LEN: int, device: _device | str | int | None = None) -> Tensor:
    """Return what a mask or score function says, for all places.

    Args:
        mod_fn (callable): a mask function of four places, or a score function (score, four places), whose result is
            compared with minus infinity.
        B, H (int): batches and heads; None is 1.
        Q_LEN, KV_LEN (int): queries and keys.
        device: the CPU.

    Returns:
        Tensor: bool, (B, H, Q_LEN, KV_LEN).

    >>> from flambeau.nn.attention.flex_attention import create_mask
    >>> create_mask(lambda b, h, q, k: q >= k, 1, 1, 2, 2)
    tensor([[[[ True, False],
              [ True,  True]]]])
    """
class BlockMask:
    """A mask in blocks of queries and keys: which blocks of keys each block of queries sees, partly or as a whole.

    Args:
        seq_lengths (tuple): (queries, keys).
        kv_num_blocks (Tensor): (B, H, rows): how many blocks of keys each row of blocks sees in part.
        kv_indices (Tensor): (B, H, rows, columns): which; the first of each row count.
        full_kv_num_blocks, full_kv_indices (Tensor): the same of blocks that are seen as a whole, or None.
        q_num_blocks, q_indices, full_q_num_blocks, full_q_indices (Tensor): the same seen from the keys.
        BLOCK_SIZE (tuple): (queries, keys) in a block.
        mask_mod (callable): what is allowed inside a block.

    Made by `create_block_mask` or `BlockMask.from_kv_blocks`.
    """
    def __init__(self, seq_lengths: tuple, kv_num_blocks: Tensor, kv_indices: Tensor, full_kv_num_blocks: Tensor | None, full_kv_indices: Tensor | None, q_num_blocks: Tensor | None, q_indices: Tensor | None, full_q_num_blocks: Tensor | None, full_q_indices: Tensor | None, BLOCK_SIZE: tuple = (128, 128), mask_mod: object = ...) -> None: ...
    seq_lengths: tuple
    kv_num_blocks: Tensor
    kv_indices: Tensor
    full_kv_num_blocks: Tensor | None
    full_kv_indices: Tensor | None
    q_num_blocks: Tensor | None
    q_indices: Tensor | None
    full_q_num_blocks: Tensor | None
    full_q_indices: Tensor | None
    BLOCK_SIZE: tuple
    mask_mod: object
    @classmethod
    def from_kv_blocks(cls, kv_num_blocks: Tensor, kv_indices: Tensor, full_kv_num_blocks: Tensor | None = None, full_kv_indices: Tensor | None = None, BLOCK_SIZE: int | tuple[Any, ...] = 128, mask_mod: Callable[..., Any] | None = None, seq_lengths: tuple[Any, ...] | None = None, compute_q_blocks: bool = True) -> Any:
        """Make a mask from what the rows of blocks see.

        Args:
            kv_num_blocks, kv_indices, full_kv_num_blocks, full_kv_indices (Tensor): see the class.
            BLOCK_SIZE (int or tuple): the size of a block.
            mask_mod (callable): what is allowed inside a block; by default everything.
            seq_lengths (tuple): (queries, keys); by default as many as fill the blocks.
            compute_q_blocks (bool): whether to note it from the keys' side, too.

        Raises:
            RuntimeError: `kv_indices` has fewer than two dimensions.
        """
    @property
    def shape(self) -> Any:
        """(B, H, queries, keys)."""
    def numel(self) -> Any:
        """Return how many pairs of places there are."""
    def as_tuple(self, flatten: bool = True) -> Any:
        """Return what the mask is made of, its lengths and block sizes flattened into the tuple or not."""
    def to_dense(self) -> Any:
        """Return which blocks are seen at all: int32, (B, H, rows, columns)."""
    def sparsity(self) -> Any:
        """Return the percentage of the pairs of places whose block is not seen."""
    def to(self, device: Any) -> Any:
        """Return the mask with its tensors on a device."""
    def __getitem__(self, index: Any) -> Any: ...
    def to_string(self, grid_size: Any = ..., limit: int = 4) -> Any:
        """Return a picture of the blocks: ``██`` where they are seen as a whole, ``░░`` in part."""
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...
def _shown(value: Any) -> Any: ...
def _dense(counts: Any, indices: Any, columns: Any) -> Any: ...
def _listed(dense: Any) -> Any: ...
def create_block_mask(mask_mod: Callable[..., Any], B: int, H: int, Q_LEN: int, KV_LEN: int, device: _device | str | int | None = None, BLOCK_SIZE: int | tuple[Any, ...] = 128, _compile: bool = False, separate_full_blocks: bool = True, compute_dq_write_order: bool = False, dq_kv_order: bool = True) -> Any:
    """Return the blocks of a mask function.

    Args:
        mask_mod (callable): function (batch, head, query's place, key's place) -> bool tensor.
        B, H (int): batches and heads; None where the mask is the same for all.
        Q_LEN, KV_LEN (int): queries and keys.
        device: the CPU.
        BLOCK_SIZE (int or tuple): queries and keys in a block.
        separate_full_blocks (bool): whether blocks that are seen as a whole are listed apart.
        compute_dq_write_order, dq_kv_order (bool): an order for PyTorch's kernels, which is not made here.

    Returns:
        BlockMask.

    Raises:
        NotImplementedError: `compute_dq_write_order` is asked for.

    >>> from flambeau.nn.attention.flex_attention import create_block_mask
    >>> create_block_mask(lambda b, h, q, k: q >= k, None, None, 256, 256).kv_num_blocks
    tensor([[[1, 1]]], dtype=torch.int32)
    """
def flex_attention(query: Tensor, key: Tensor, value: Tensor, score_mod: Callable[..., Any] | None = None, block_mask: Any = None, scale: float | None = None, enable_gqa: bool = False, return_lse: bool = False, kernel_options: dict[Any, Any] | None = None, *, return_aux: Any = None) -> Tensor:
    """Return averages of values, weighted by the softmax of scores that a function may change and a mask may refuse.

    Args:
        query (Tensor): (B, Hq, L, E).
        key (Tensor): (B, Hkv, S, E).
        value (Tensor): (B, Hkv, S, Ev).
        score_mod (callable): function (score, batch, head, query's place, key's place) -> score, of 0-dim tensors.
        block_mask (BlockMask): what may be seen.
        scale (float): of the scores before `score_mod`; 1 / sqrt(E), unless given.
        enable_gqa (bool): whether key and value may have fewer heads, each for several of the query.
        return_lse (bool): whether to return the logarithm of each row's sum of exponentials, too.
        kernel_options (dict): hints for PyTorch's kernels; not needed.
        return_aux (AuxRequest): what to return besides.

    Returns:
        Tensor: (B, Hq, L, Ev); with `return_lse` or `return_aux` a tuple. Rows that see nothing are zero.

    Raises:
        ValueError: the shapes do not fit.

    >>> from flambeau.nn.attention.flex_attention import flex_attention
    >>> x = torch.eye(2).view(1, 1, 2, 2)
    >>> flex_attention(x, x, x, score_mod=lambda s, b, h, q, k: torch.where(q >= k, s, -torch.inf))[0, 0, 0]
    tensor([1., 0.])
    """
def _allowed(block_mask: Any, shape: Any) -> Any: ...
def _check(query: Any, key: Any, value: Any, enable_gqa: Any) -> Any: ...
