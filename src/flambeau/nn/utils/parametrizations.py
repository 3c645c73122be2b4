"""Parametrizations that are often used: orthogonal matrices, weight and spectral normalization."""

import flambeau as torch
import flambeau.nn.functional as F

from ..modules.module import Module
from . import parametrize
from .spectral_norm import check_iterations, output_dim

__all__ = ["orthogonal", "spectral_norm", "weight_norm"]


def _is_orthogonal(matrix):
    limit = 10 * matrix.size(-2) * torch.finfo(matrix.dtype).eps
    unit = torch.eye(matrix.size(-1), dtype=matrix.dtype)
    return torch.allclose(matrix.mH @ matrix, unit, atol=limit)


def _made_orthogonal(matrix):
    """The orthogonal factor of a matrix, with the signs that make the other factor's diagonal positive."""
    packed, tau = torch.geqrf(matrix)
    return torch.linalg.householder_product(packed, tau) * packed.diagonal(dim1=-2, dim2=-1).sgn().unsqueeze(-2)


class _Orthogonal(Module):
    def __init__(self, weight, orthogonal_map, *, use_trivialization=True):
        super().__init__()
        if weight.is_complex() and orthogonal_map == "householder":
            raise ValueError("The householder parametrization does not support complex tensors.")
        self.shape, self.orthogonal_map = weight.shape, orthogonal_map
        if use_trivialization:
            self.register_buffer("base", None)

    def forward(self, X):
        wide = X.size(-2) < X.size(-1)
        X = X.mT if wide else X
        Q = self._from_reflections(X) if self.orthogonal_map == "householder" else self._from_group(X)
        if hasattr(self, "base"):
            Q = self.base @ Q
        return Q.mT if wide else Q

    def _from_group(self, X):
        """From a skew-symmetric matrix, through the exponential or Cayley's map."""
        n, k = X.shape[-2:]
        X = X.tril()
        if n != k:
            X = torch.cat([X, X.new_zeros(n, n - k).expand(*X.shape[:-2], -1, -1)], dim=-1)
        A = X - X.mH
        if self.orthogonal_map == "matrix_exp":
            Q = torch.matrix_exp(A)
        else:
            unit = torch.eye(n, dtype=A.dtype)
            Q = torch.linalg.solve(torch.add(unit, A, alpha=-0.5), torch.add(unit, A, alpha=0.5))
        return Q[..., :k] if n != k else Q

    @staticmethod
    def _from_reflections(X):
        A = X.tril(diagonal=-1)
        tau = 2.0 / (1.0 + (A * A).sum(dim=-2))
        return torch.linalg.householder_product(A, tau) * X.diagonal(dim1=-2, dim2=-1).int().unsqueeze(-2)

    @torch.no_grad()
    def right_inverse(self, Q):
        if Q.shape != self.shape:
            raise ValueError(
                f"Expected a matrix or batch of matrices of shape {self.shape}. Got a tensor of shape {Q.shape}."
            )
        wide = Q.size(-2) < Q.size(-1)
        tall = Q.mT if wide else Q
        if not hasattr(self, "base"):
            reflections = self._to_reflections(tall)
            return reflections.mT if wide else reflections
        n, k = tall.shape[-2:]
        if n == k:
            self.base = tall.clone() if _is_orthogonal(tall) else _made_orthogonal(tall)
        else:
            filling = torch.randn(*tall.shape[:-2], n, n - k, dtype=Q.dtype)
            self.base = _made_orthogonal(torch.cat([tall, filling], dim=-1))
        start = torch.zeros_like(Q)
        start.diagonal(dim1=-2, dim2=-1).fill_(-1.0)
        return start

    def _to_reflections(self, Q):
        if self.orthogonal_map != "householder":
            raise NotImplementedError(
                "It is not possible to assign to the matrix exponential or the Cayley parametrizations when "
                "use_trivialization=False."
            )
        A, tau = torch.geqrf(Q)
        diagonal = A.diagonal(dim1=-2, dim2=-1)
        diagonal.sign_()
        diagonal[tau == 0.0] *= -1
        return A


def orthogonal(module, name: str = "weight", orthogonal_map: str | None = None, *, use_trivialization: bool = True):
    """Keep a matrix of a module orthogonal (its columns, or its rows if there are fewer of them).

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter, a matrix or a batch of them.
        orthogonal_map (str, optional): ``"matrix_exp"``, ``"cayley"`` or ``"householder"``; the first for square and
            complex matrices, else the last.
        use_trivialization (bool): work relative to the present matrix, which is more stable.

    Returns:
        Module: `module`.

    Raises:
        ValueError: there is no such matrix or map.

    >>> layer = torch.nn.utils.parametrizations.orthogonal(torch.nn.Linear(3, 3))
    >>> torch.dist(layer.weight.mT @ layer.weight, torch.eye(3)).item() < 1e-5
    True
    """
    weight = _weight_of(module, name)
    if weight.ndim < 2:
        raise ValueError(f"Expected a matrix or batch of matrices. Got a tensor of {weight.ndim} dimensions.")
    if orthogonal_map is None:
        square = weight.shape[-2] == weight.shape[-1]
        orthogonal_map = "matrix_exp" if square or weight.is_complex() else "householder"
    if orthogonal_map not in ("matrix_exp", "cayley", "householder"):
        raise ValueError(
            f'orthogonal_map has to be one of "matrix_exp", "cayley", "householder". Got: {orthogonal_map}'
        )
    steps = _Orthogonal(weight, orthogonal_map, use_trivialization=use_trivialization)
    return parametrize.register_parametrization(module, name, steps, unsafe=True)


def _weight_of(module, name):
    weight = getattr(module, name, None)
    if not isinstance(weight, torch.Tensor):
        raise ValueError(f"Module '{module}' has no parameter or buffer with name '{name}'")
    return weight


class _WeightNorm(Module):
    def __init__(self, dim: int | None = 0):
        super().__init__()
        self.dim = -1 if dim is None else dim

    def forward(self, weight_g, weight_v):
        return torch._weight_norm(weight_v, weight_g, self.dim)

    def right_inverse(self, weight):
        return torch.norm_except_dim(weight, 2, self.dim), weight


def weight_norm(module, name: str = "weight", dim: int | None = 0):
    """Keep a parameter as length and direction: ``original0`` and ``original1`` of its parametrization.

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter.
        dim (int, optional): along which lengths are counted; one length for all if None.

    Returns:
        Module: `module`.

    >>> layer = torch.nn.utils.parametrizations.weight_norm(torch.nn.Linear(3, 2))
    >>> layer.parametrizations.weight.original0.shape
    torch.Size([2, 1])
    """
    parametrize.register_parametrization(module, name, _WeightNorm(dim), unsafe=True)

    def rename(state_dict, prefix, *_):
        """Read what the older weight_norm saved."""
        for old, number in (("g", 0), ("v", 1)):
            if f"{prefix}{name}_{old}" in state_dict:
                new = f"{prefix}parametrizations.{name}.original{number}"
                state_dict[new] = state_dict.pop(f"{prefix}{name}_{old}")

    module._register_load_state_dict_pre_hook(rename)
    return module


class _SpectralNorm(Module):
    def __init__(self, weight, n_power_iterations=1, dim=0, eps=1e-12):
        super().__init__()
        ndim = weight.ndim
        if not -ndim <= dim < ndim:
            raise IndexError(f"Dimension out of range (expected to be in range of [-{ndim}, {ndim - 1}] but got {dim})")
        check_iterations(n_power_iterations)
        self.dim, self.eps = dim % ndim, eps
        if ndim > 1:
            self.n_power_iterations = n_power_iterations
            matrix = self._matrix(weight)
            height, width = matrix.size()
            u, v = matrix.new_empty(height).normal_(0, 1), matrix.new_empty(width).normal_(0, 1)
            self.register_buffer("_u", F.normalize(u, dim=0, eps=eps))
            self.register_buffer("_v", F.normalize(v, dim=0, eps=eps))
            self._iterate(matrix, 15)

    def _matrix(self, weight):
        """The weight as a matrix, with `dim` first."""
        return weight.movedim(self.dim, 0).flatten(1)

    @torch.no_grad()
    def _iterate(self, matrix, times):
        for _ in range(times):
            self._u.copy_(F.normalize(torch.mv(matrix, self._v), dim=0, eps=self.eps))
            self._v.copy_(F.normalize(torch.mv(matrix.mH, self._u), dim=0, eps=self.eps))

    def forward(self, weight):
        if weight.ndim == 1:
            return F.normalize(weight, dim=0, eps=self.eps)
        matrix = self._matrix(weight)
        if self.training:
            self._iterate(matrix, self.n_power_iterations)
        # The vectors are changed in place at the next call.
        u, v = self._u.clone(), self._v.clone()
        return weight / torch.vdot(u, torch.mv(matrix, v))

    def right_inverse(self, value):
        return value


def spectral_norm(
    module, name: str = "weight", n_power_iterations: int = 1, eps: float = 1e-12, dim: int | None = None
):
    """Divide a parameter by its largest singular value, which a power iteration follows during training.

    Args:
        module (Module): the module, which is changed.
        name (str): the parameter.
        n_power_iterations (int): steps at each reading in training mode.
        eps (float): keeps norms from being zero.
        dim (int, optional): of the outputs; 1 for transposed convolutions, else 0.

    Returns:
        Module: `module`.

    Raises:
        ValueError: there is no such parameter, or `n_power_iterations` is not positive.

    >>> layer = torch.nn.utils.parametrizations.spectral_norm(torch.nn.Linear(3, 3)).eval()
    >>> round(torch.linalg.matrix_norm(layer.weight, 2).item(), 1) >= 1.0
    True
    """
    weight = _weight_of(module, name)
    steps = _SpectralNorm(weight, n_power_iterations, output_dim(module) if dim is None else dim, eps)
    return parametrize.register_parametrization(module, name, steps)
