"""torch.nn.attention.flex_attention: attention whose scores a function changes, and whose mask is kept in blocks."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import NamedTuple

import flambeau as torch

from ..._tensor.base import Tensor

__all__ = [
    *("AuxOutput", "AuxRequest", "BlockMask", "FlexKernelOptions", "and_masks", "create_block_mask", "create_mask"),
    *("flex_attention", "noop_mask", "or_masks"),
]


_DEFAULT_SPARSE_BLOCK_SIZE = 128  # what `create_block_mask` takes unless told otherwise


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

    lse: bool = False
    max_scores: bool = False


class AuxOutput(NamedTuple):
    """What was asked for by `AuxRequest`; None for the rest."""

    lse: Tensor | None = None
    max_scores: Tensor | None = None


def noop_mask(batch, head, token_q, token_kv):
    """Allow everything: the mask function that is used where none is given.

    Args:
        batch, head, token_q, token_kv (Tensor): the places, integers.

    >>> zero = torch.tensor(0)
    >>> torch.nn.attention.flex_attention.noop_mask(zero, zero, zero, zero)
    tensor(True)
    """
    return batch.new_ones(size=(), dtype=torch.bool)


def and_masks(*mask_mods):
    """Return the mask function that allows what all allow.

    Args:
        mask_mods (callables): functions (batch, head, query's place, key's place) -> bool tensor.

    Raises:
        RuntimeError: one of them is no function.
    """
    return _combined(mask_mods, lambda a, b: a & b, True, "and_masks")


def or_masks(*mask_mods):
    """Return the mask function that allows what one of them allows.

    Args:
        mask_mods (callables): functions (batch, head, query's place, key's place) -> bool tensor.

    Raises:
        RuntimeError: one of them is no function.
    """
    return _combined(mask_mods, lambda a, b: a | b, False, "or_masks")


def _combined(mask_mods, join, start, name):
    if not all(map(callable, mask_mods)):
        raise RuntimeError(f"All inputs to {name} should be callable mask_mods: {mask_mods}")

    def mask_mod(batch, head, token_q, token_kv):
        result = batch.new_full((), start, dtype=torch.bool)
        for mod in mask_mods:
            result = join(result, mod(batch, head, token_q, token_kv))
        return result

    return mask_mod


def _over_places(function, scores, sizes):
    """A function of four places, for all places at once; and of the scores there, if they are given."""
    mapped, before = function, () if scores is None else (scores,)
    for place in (3, 2, 1, 0):
        mapped = torch.vmap(mapped, in_dims=(*(0,) * len(before), *(0 if i == place else None for i in range(4))))
    places = [torch.arange(n) for n in sizes]
    return mapped(*before, *places)


def create_mask(mod_fn, B, H, Q_LEN, KV_LEN, device=None):
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
    from inspect import signature

    sizes = (B or 1, H or 1, Q_LEN, KV_LEN)
    count = sum(p.default is p.empty for p in signature(mod_fn).parameters.values())
    if count == 5:
        scores = torch.zeros(sizes, device=device)
        return _over_places(mod_fn, scores, sizes) != -math.inf
    return _over_places(mod_fn, None, sizes).expand(sizes)


@dataclass(eq=False)
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

    seq_lengths: tuple
    kv_num_blocks: Tensor
    kv_indices: Tensor
    full_kv_num_blocks: Tensor | None
    full_kv_indices: Tensor | None
    q_num_blocks: Tensor | None
    q_indices: Tensor | None
    full_q_num_blocks: Tensor | None
    full_q_indices: Tensor | None
    BLOCK_SIZE: tuple = (128, 128)
    mask_mod: object = noop_mask

    @classmethod
    def from_kv_blocks(
        cls,
        kv_num_blocks,
        kv_indices,
        full_kv_num_blocks=None,
        full_kv_indices=None,
        BLOCK_SIZE=128,
        mask_mod=None,
        seq_lengths=None,
        compute_q_blocks=True,
    ):
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
        if kv_indices.dim() < 2:
            raise RuntimeError("BlockMask must have at least 2 dimensions")
        block = (BLOCK_SIZE, BLOCK_SIZE) if isinstance(BLOCK_SIZE, int) else tuple(BLOCK_SIZE)
        if seq_lengths is None:
            seq_lengths = (kv_indices.shape[-2] * block[0], kv_indices.shape[-1] * block[1])
        columns = kv_indices.shape[-1]
        partial = [None, None] if not compute_q_blocks else _listed(_dense(kv_num_blocks, kv_indices, columns).mT)
        full = [None, None]
        if compute_q_blocks and full_kv_num_blocks is not None:
            full = _listed(_dense(full_kv_num_blocks, full_kv_indices, columns).mT)
        kept = (kv_num_blocks, kv_indices, full_kv_num_blocks, full_kv_indices, *partial, *full)
        return cls(seq_lengths, *kept, block, mask_mod or noop_mask)

    @property
    def shape(self):
        """(B, H, queries, keys)."""
        return (*self.kv_indices.shape[:-2], *self.seq_lengths)

    def numel(self):
        """Return how many pairs of places there are."""
        return math.prod(self.shape)

    def as_tuple(self, flatten=True):
        """Return what the mask is made of, its lengths and block sizes flattened into the tuple or not."""
        values = tuple(getattr(self, name) for name in self.__dataclass_fields__)
        return (*values[0], *values[1:9], *values[9], values[10]) if flatten else values

    def to_dense(self):
        """Return which blocks are seen at all: int32, (B, H, rows, columns)."""
        columns = self.kv_indices.shape[-1]
        seen = _dense(self.kv_num_blocks, self.kv_indices, columns)
        if self.full_kv_num_blocks is not None:
            seen = seen | _dense(self.full_kv_num_blocks, self.full_kv_indices, columns)
        return seen

    def sparsity(self):
        """Return the percentage of the pairs of places whose block is not seen."""
        seen = self.kv_num_blocks.sum().item()
        if self.full_kv_num_blocks is not None:
            seen += self.full_kv_num_blocks.sum().item()
        return 100 * (1 - seen * math.prod(self.BLOCK_SIZE) / self.numel())

    def to(self, device):
        """Return the mask with its tensors on a device."""
        moved = {n: v.to(device) for n, v in vars(self).items() if isinstance(v, Tensor)}
        return replace(self, **moved)

    def __getitem__(self, index):
        """The mask of some batches, heads and rows of blocks."""
        index = index if isinstance(index, tuple) else (index,)
        index = tuple(slice(i, i + 1 or None) if isinstance(i, int) else i for i in index)
        parts = [None if t is None else t[index] for t in self.as_tuple(False)[1:5]]
        lengths = (parts[1].shape[-2] * self.BLOCK_SIZE[0], self.seq_lengths[1]) if len(index) > 2 else self.seq_lengths
        return BlockMask.from_kv_blocks(*parts, BLOCK_SIZE=self.BLOCK_SIZE, mask_mod=None, seq_lengths=lengths)

    def to_string(self, grid_size=(20, 20), limit=4):
        """Return a picture of the blocks: ``██`` where they are seen as a whole, ``░░`` in part."""
        columns = self.kv_indices.shape[-1]
        partly = _dense(self.kv_num_blocks, self.kv_indices, columns)
        whole = partly * 0
        if self.full_kv_num_blocks is not None:
            whole = _dense(self.full_kv_num_blocks, self.full_kv_indices, columns)
        lines = []
        for number, (p, w) in enumerate(zip(partly.flatten(0, -3), whole.flatten(0, -3))):
            if number == limit:
                lines.append("...")
                break
            rows = zip(p.tolist(), w.tolist())
            lines += ["".join("██" if b else "░░" if a else "  " for a, b in zip(*row)) for row in rows] + [""]
        return "\n".join(lines)

    def __str__(self):
        return f"BlockMask(shape={self.shape}, sparsity={self.sparsity():.2f}%, \n{self.to_string()}\n)"

    def __repr__(self):
        fields = ", ".join(f"{n}={_shown(getattr(self, n))}" for n in self.__dataclass_fields__)
        return f"BlockMask({fields})"


def _shown(value):
    return f"shape={tuple(value.shape)}" if isinstance(value, Tensor) else getattr(value, "__name__", value)


def _dense(counts, indices, columns):
    """Blocks listed by number as ones in a matrix, int32."""
    listed = torch.arange(columns) < counts.unsqueeze(-1)
    dense = torch.zeros((*indices.shape[:-1], columns + 1), dtype=torch.int32)
    places = torch.where(listed, indices, columns)
    return dense.scatter(-1, places.long(), 1)[..., :columns]


def _listed(dense):
    """(how many in each row, which, first those): what `_dense` undoes."""
    counts = dense.sum(-1).to(torch.int32)
    return counts, dense.argsort(dim=-1, descending=True, stable=True).to(torch.int32)


def create_block_mask(
    mask_mod,
    B,
    H,
    Q_LEN,
    KV_LEN,
    device=None,
    BLOCK_SIZE=128,
    _compile=False,
    separate_full_blocks=True,
    compute_dq_write_order=False,
    dq_kv_order=True,
):
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
    if compute_dq_write_order:
        raise NotImplementedError("compute_dq_write_order is for PyTorch's CUDA kernels, which are not in flambeau")
    block = (BLOCK_SIZE, BLOCK_SIZE) if isinstance(BLOCK_SIZE, int) else tuple(BLOCK_SIZE)
    mask = create_mask(mask_mod, B, H, Q_LEN, KV_LEN, device)
    rows, columns = math.ceil(Q_LEN / block[0]), math.ceil(KV_LEN / block[1])
    wide = torch.nn.functional.pad(mask, (0, columns * block[1] - KV_LEN, 0, rows * block[0] - Q_LEN))
    seen = wide.unflatten(-1, (columns, block[1])).unflatten(-3, (rows, block[0])).sum((-1, -3))
    whole = (seen == block[0] * block[1]) & separate_full_blocks
    partly = (seen > 0) & ~whole
    full = _listed(whole.to(torch.int32)) if separate_full_blocks else (None, None)
    return BlockMask.from_kv_blocks(
        *_listed(partly.to(torch.int32)), *full, BLOCK_SIZE=block, mask_mod=mask_mod, seq_lengths=(Q_LEN, KV_LEN)
    )


def flex_attention(
    query,
    key,
    value,
    score_mod=None,
    block_mask=None,
    scale=None,
    enable_gqa=False,
    return_lse=False,
    kernel_options=None,
    *,
    return_aux=None,
):
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
    _check(query, key, value, enable_gqa)
    scale = 1 / math.sqrt(query.shape[-1]) if scale is None else scale
    groups = query.shape[1] // key.shape[1]
    if groups > 1:
        key, value = key.repeat_interleave(groups, 1), value.repeat_interleave(groups, 1)
    scores = query @ key.mT * scale
    if score_mod is not None:
        scores = _over_places(score_mod, scores, scores.shape).to(query.dtype)
    mask = None if block_mask is None else _allowed(block_mask, scores.shape)
    if mask is not None:
        scores = scores.masked_fill(~mask, -math.inf)
    top = scores.amax(-1)
    lse = scores.logsumexp(-1)
    weights = (scores - lse.detach().masked_fill(lse.detach() == -math.inf, 0).unsqueeze(-1)).exp()
    total = weights.sum(-1, keepdim=True)
    out = weights / total.masked_fill(total == 0, 1) @ value
    if return_aux is not None:
        return out, AuxOutput(lse if return_aux.lse else None, top if return_aux.max_scores else None)
    return (out, lse) if return_lse else out


def _allowed(block_mask, shape):
    """The mask of single places: what the function allows, in blocks that are seen in part; all in those seen whole."""
    inside = create_mask(block_mask.mask_mod, *shape)
    columns, (rows_in, columns_in) = block_mask.kv_indices.shape[-1], block_mask.BLOCK_SIZE

    def places(counts, indices):
        blocks = _dense(counts, indices, columns).bool()
        spread = blocks.repeat_interleave(rows_in, -2).repeat_interleave(columns_in, -1)
        return spread[..., : shape[-2], : shape[-1]]

    mask = inside & places(block_mask.kv_num_blocks, block_mask.kv_indices)
    if block_mask.full_kv_num_blocks is not None:
        mask = mask | places(block_mask.full_kv_num_blocks, block_mask.full_kv_indices)
    return mask


def _check(query, key, value, enable_gqa):
    if query.dim() != 4 or key.dim() != 4 or value.dim() != 4:
        raise NotImplementedError("flex_attention in flambeau takes 4D inputs (batch, heads, length, width)")
    if query.shape[-1] != key.shape[-1]:
        raise ValueError(
            f"Expect query and key/value to have the same embedding dimension but got E={query.shape[-1]} and "
            f"E={key.shape[-1]}."
        )
    if key.shape[-2] != value.shape[-2] or key.shape[1] != value.shape[1]:
        raise ValueError(f"key {list(key.shape)} and value {list(value.shape)} need as many heads and places")
    if query.shape[1] != key.shape[1] and (not enable_gqa or query.shape[1] % key.shape[1]):
        raise ValueError(
            f"Expect query and key/value to have the same number of heads but got Hq={query.shape[1]} and "
            f"Hkv={key.shape[1]}. Try setting enable_gqa=True for GQA."
        )
