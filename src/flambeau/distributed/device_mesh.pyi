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
import numpy as np
from .world import default_group, is_initialized, new_group
class DeviceMesh:
    """A grid of ranks; every process must make it, at the same place of the program.

    Args:
        device_type (str): ``"cpu"``.
        mesh (nested lists of int, or Tensor): the ranks.
        mesh_dim_names (tuple of str, optional): names of the dimensions.

    Raises:
        NotImplementedError: another device. RuntimeError: there is no default group.

    >>> torch.distributed.init_process_group(rank=0, world_size=1)
    >>> torch.distributed.init_device_mesh("cpu", (1, 1), mesh_dim_names=("dp", "tp"))["tp"].size()
    1
    >>> torch.distributed.destroy_process_group()
    """
    def __init__(self, device_type: str, mesh: Any, *, mesh_dim_names: Sequence[str] | None = None, **internals: Any) -> None: ...
    def _make_groups(self) -> Any: ...
    def _along(self, dim: Any) -> Any: ...
    @property
    def mesh(self) -> Any:
        """The ranks as a tensor."""
    @property
    def shape(self) -> Any:
        """The grid's shape."""
    @property
    def ndim(self) -> Any:
        """How many dimensions it has."""
    def size(self, mesh_dim: int | None = None) -> int:
        """How many ranks there are, in all or along a dimension.

        Args:
            mesh_dim (int, optional): the dimension.
        """
    def _dim(self, mesh_dim: Any) -> Any: ...
    def get_group(self, mesh_dim: int | str | None = None) -> Any:
        """The group of this rank along a dimension.

        Args:
            mesh_dim (int or str, optional): which; may be left out if there is only one.
        """
    def get_local_rank(self, mesh_dim: int | str | None = None) -> int:
        """The number of this rank along a dimension.

        Args:
            mesh_dim (int or str, optional): which; may be left out if there is only one.
        """
    def get_rank(self) -> int:
        """The number of this process in the world."""
    def get_coordinate(self) -> Any:
        """Where this rank is in the grid: a list of int; None if it is not in it."""
    def __getitem__(self, name: Any) -> Any: ...
    def __repr__(self) -> str: ...
    device_type: Any
    ranks: Any
    mesh_dim_names: Any
    _groups: Any
class _Line(DeviceMesh):
    """One dimension of a mesh at this rank, with its group."""
    def __init__(self, whole: Any, dim: Any, ranks: Any, name: Any) -> None: ...
    def _make_groups(self) -> Any: ...
    _group: Any
def init_device_mesh(device_type: str, mesh_shape: Sequence[int], *, mesh_dim_names: Sequence[str] | None = None, backend_override: Any = None) -> DeviceMesh:
    """Lay all ranks out as a grid.

    Args:
        device_type (str): ``"cpu"``.
        mesh_shape (tuple of int): the grid's shape, with as many places as ranks.
        mesh_dim_names (tuple of str, optional): names of the dimensions.
        backend_override: must be None: there is one backend.

    Raises:
        RuntimeError: the number of ranks is another one.
    """
