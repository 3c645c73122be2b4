"""Tables of learned vectors, looked up by number."""

import flambeau as torch

from .. import functional as F
from .. import init
from ..parameter import Parameter
from .module import Module


class _Table(Module):
    """What Embedding and EmbeddingBag have in common: a weight (num_embeddings, embedding_dim)."""

    def _make_weight(self, weight, freeze, device, dtype):
        """Normal random vectors, or those given."""
        shape = (self.num_embeddings, self.embedding_dim)
        if weight is None:
            weight = torch.empty(shape, device=device, dtype=dtype)
            self.weight = Parameter(weight, requires_grad=not freeze)
            self.reset_parameters()
        elif tuple(weight.shape) != shape:
            raise AssertionError(
                f"Shape of weight does not match num_embeddings and embedding_dim: {tuple(weight.shape)} and {shape}"
            )
        else:
            self.weight = Parameter(weight, requires_grad=not freeze)

    def _row(self, padding_idx):
        """The number of the padding row, counted from the front."""
        n = self.num_embeddings
        if padding_idx is not None and not -n <= padding_idx < n:
            raise AssertionError(f"Padding_idx must be within num_embeddings, got {padding_idx} and {n}")
        return padding_idx if padding_idx is None or padding_idx >= 0 else n + padding_idx

    def reset_parameters(self) -> None:
        """Draw new vectors from the normal distribution; the padding row is zero."""
        init.normal_(self.weight)
        if self.padding_idx is not None:
            with torch.no_grad():
                self.weight[self.padding_idx].fill_(0)

    @classmethod
    def _from_pretrained(cls, embeddings, **options):
        if embeddings.dim() != 2:
            raise AssertionError(f"Embeddings parameter is expected to be 2-dimensional, got {embeddings.dim()}D")
        return cls(*embeddings.shape, _weight=embeddings, **options)


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

    __constants__ = (
        "num_embeddings", "embedding_dim", "padding_idx", "max_norm", "norm_type", "scale_grad_by_freq", "sparse",
    )  # fmt: skip

    def __init__(
        self,
        num_embeddings: int,
        embedding_dim: int,
        padding_idx: int | None = None,
        max_norm: float | None = None,
        norm_type: float = 2.0,
        scale_grad_by_freq: bool = False,
        sparse: bool = False,
        _weight=None,
        _freeze: bool = False,
        device=None,
        dtype=None,
    ):
        super().__init__()
        self.num_embeddings, self.embedding_dim = num_embeddings, embedding_dim
        self.padding_idx = self._row(padding_idx)
        self.max_norm, self.norm_type = max_norm, norm_type
        self.scale_grad_by_freq, self.sparse = scale_grad_by_freq, sparse
        self._make_weight(_weight, _freeze, device, dtype)

    def forward(self, input):
        return F.embedding(
            input, self.weight, self.padding_idx, self.max_norm, self.norm_type, self.scale_grad_by_freq, self.sparse
        )

    def extra_repr(self):
        usual = {"padding_idx": None, "max_norm": None, "norm_type": 2.0, "scale_grad_by_freq": False, "sparse": False}
        shown = [f"{name}={getattr(self, name)}" for name, value in usual.items() if getattr(self, name) != value]
        return ", ".join([f"{self.num_embeddings}, {self.embedding_dim}", *shown])

    @classmethod
    def from_pretrained(
        cls,
        embeddings,
        freeze: bool = True,
        padding_idx: int | None = None,
        max_norm: float | None = None,
        norm_type: float = 2.0,
        scale_grad_by_freq: bool = False,
        sparse: bool = False,
    ):
        """A table of given vectors.

        Args:
            embeddings (Tensor): (num_embeddings, embedding_dim).
            freeze (bool): do not train them.
            padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse: as in the constructor.

        >>> torch.nn.Embedding.from_pretrained(torch.eye(3))(torch.tensor(1))
        tensor([0., 1., 0.])
        """
        return cls._from_pretrained(
            embeddings, _freeze=freeze, padding_idx=padding_idx, max_norm=max_norm, norm_type=norm_type,
            scale_grad_by_freq=scale_grad_by_freq, sparse=sparse,
        )  # fmt: skip


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

    __constants__ = (
        "num_embeddings", "embedding_dim", "max_norm", "norm_type", "scale_grad_by_freq", "mode", "sparse",
        "include_last_offset", "padding_idx",
    )  # fmt: skip

    def __init__(
        self,
        num_embeddings: int,
        embedding_dim: int,
        max_norm: float | None = None,
        norm_type: float = 2.0,
        scale_grad_by_freq: bool = False,
        mode: str = "mean",
        sparse: bool = False,
        _weight=None,
        include_last_offset: bool = False,
        padding_idx: int | None = None,
        device=None,
        dtype=None,
    ):
        super().__init__()
        self.num_embeddings, self.embedding_dim = num_embeddings, embedding_dim
        self.max_norm, self.norm_type = max_norm, norm_type
        self.scale_grad_by_freq, self.mode, self.sparse = scale_grad_by_freq, mode, sparse
        self.include_last_offset, self.padding_idx = include_last_offset, self._row(padding_idx)
        self._make_weight(_weight, False, device, dtype)

    def forward(self, input, offsets=None, per_sample_weights=None):
        """A vector for each bag.

        Args:
            input (Tensor): (B, N), B bags of equal size; or (N), with `offsets`.
            offsets (Tensor, optional): (B), where each bag begins.
            per_sample_weights (Tensor, optional): of the shape of input; for mode ``"sum"``.
        """
        return F.embedding_bag(
            input, self.weight, offsets, self.max_norm, self.norm_type, self.scale_grad_by_freq, self.mode, self.sparse,
            per_sample_weights, self.include_last_offset, self.padding_idx,
        )  # fmt: skip

    def extra_repr(self):
        usual = {"max_norm": None, "norm_type": 2.0, "scale_grad_by_freq": False, "mode": "", "padding_idx": None}
        shown = [f"{name}={getattr(self, name)!r}" for name, value in usual.items() if getattr(self, name) != value]
        return ", ".join([f"{self.num_embeddings}, {self.embedding_dim}", *shown])

    @classmethod
    def from_pretrained(
        cls,
        embeddings,
        freeze: bool = True,
        max_norm: float | None = None,
        norm_type: float = 2.0,
        scale_grad_by_freq: bool = False,
        mode: str = "mean",
        sparse: bool = False,
        include_last_offset: bool = False,
        padding_idx: int | None = None,
    ):
        """A table of given vectors.

        Args:
            embeddings (Tensor): (num_embeddings, embedding_dim).
            freeze (bool): do not train them.
            max_norm, norm_type, scale_grad_by_freq, mode, sparse, include_last_offset, padding_idx: as in the
                constructor.

        >>> torch.nn.EmbeddingBag.from_pretrained(torch.eye(2))(torch.tensor([[0, 1]]))
        tensor([[0.5000, 0.5000]])
        """
        bags = cls._from_pretrained(
            embeddings, max_norm=max_norm, norm_type=norm_type, scale_grad_by_freq=scale_grad_by_freq,
            mode=mode, sparse=sparse, include_last_offset=include_last_offset, padding_idx=padding_idx,
        )  # fmt: skip
        bags.weight.requires_grad_(not freeze)
        return bags
