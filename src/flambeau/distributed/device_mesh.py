"""DeviceMesh: the ranks as a grid, with a group along each of its dimensions."""

import numpy as np

from .world import default_group, is_initialized, new_group

__all__ = ["DeviceMesh", "init_device_mesh"]


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

    def __init__(self, device_type: str, mesh, *, mesh_dim_names=None, **internals):
        if any(value is not None for value in internals.values()):
            raise NotImplementedError(f"{', '.join(internals)}: a mesh of flambeau has none of these options")
        if device_type != "cpu":
            raise NotImplementedError(f"a mesh of {device_type!r}: processes of flambeau compute on the CPU")
        if not is_initialized():
            raise RuntimeError("DeviceMesh needs the default group: call init_process_group first")
        self.device_type, self.ranks = device_type, np.array(mesh, np.int64)
        self.mesh_dim_names = None if mesh_dim_names is None else tuple(mesh_dim_names)
        if self.mesh_dim_names is not None and len(self.mesh_dim_names) != self.ranks.ndim:
            raise RuntimeError(f"mesh_dim_names {self.mesh_dim_names} do not fit {self.ranks.ndim} dimensions")
        self._groups = self._make_groups()

    def _make_groups(self):
        return [self._along(dim) for dim in range(self.ranks.ndim)]

    def _along(self, dim):
        """The group of this rank along a dimension."""
        rows = np.moveaxis(self.ranks, dim, -1).reshape(-1, self.ranks.shape[dim])
        groups = [new_group(row.tolist(), sort_ranks=False) for row in rows]
        mine = [g for row, g in zip(rows, groups) if default_group().rank() in row]
        return mine[0] if mine else None

    @property
    def mesh(self):
        """The ranks as a tensor."""
        from .._tensor.base import wrap

        return wrap(self.ranks.copy())

    @property
    def shape(self):
        """The grid's shape."""
        return tuple(self.ranks.shape)

    @property
    def ndim(self):
        """How many dimensions it has."""
        return self.ranks.ndim

    def size(self, mesh_dim=None) -> int:
        """How many ranks there are, in all or along a dimension.

        Args:
            mesh_dim (int, optional): the dimension.
        """
        return self.ranks.size if mesh_dim is None else self.ranks.shape[mesh_dim]

    def _dim(self, mesh_dim):
        if isinstance(mesh_dim, str):
            if mesh_dim not in (self.mesh_dim_names or ()):
                raise KeyError(f"Invalid mesh_dim_name {mesh_dim!r}: the mesh has {self.mesh_dim_names}")
            return self.mesh_dim_names.index(mesh_dim)
        if mesh_dim is None:
            if self.ndim > 1:
                raise RuntimeError(f"Found the DeviceMesh have {self.ndim} dimensions: name one of them by mesh_dim")
            return 0
        return mesh_dim

    def get_group(self, mesh_dim=None):
        """The group of this rank along a dimension.

        Args:
            mesh_dim (int or str, optional): which; may be left out if there is only one.
        """
        return self._groups[self._dim(mesh_dim)]

    def get_local_rank(self, mesh_dim=None) -> int:
        """The number of this rank along a dimension.

        Args:
            mesh_dim (int or str, optional): which; may be left out if there is only one.
        """
        return self.get_group(mesh_dim).rank()

    def get_rank(self) -> int:
        """The number of this process in the world."""
        return default_group().rank()

    def get_coordinate(self):
        """Where this rank is in the grid: a list of int; None if it is not in it."""
        found = np.argwhere(self.ranks == default_group().rank())
        return found[0].tolist() if len(found) else None

    def __getitem__(self, name):
        dim = self._dim(name)
        coordinate = self.get_coordinate()
        if coordinate is None:
            raise RuntimeError("this rank is not part of the mesh")
        line = self.ranks[tuple(slice(None) if d == dim else c for d, c in enumerate(coordinate))]
        return _Line(self, dim, line, name)

    def __repr__(self):
        return f"DeviceMesh({self.device_type!r}, {self.ranks.tolist()}, mesh_dim_names={self.mesh_dim_names})"


class _Line(DeviceMesh):
    """One dimension of a mesh at this rank, with its group."""

    def __init__(self, whole, dim, ranks, name):
        self._group = whole._groups[dim]
        super().__init__(whole.device_type, ranks, mesh_dim_names=(name,))

    def _make_groups(self):
        return [self._group]


def init_device_mesh(device_type: str, mesh_shape, *, mesh_dim_names=None, backend_override=None) -> DeviceMesh:
    """Lay all ranks out as a grid.

    Args:
        device_type (str): ``"cpu"``.
        mesh_shape (tuple of int): the grid's shape, with as many places as ranks.
        mesh_dim_names (tuple of str, optional): names of the dimensions.
        backend_override: must be None: there is one backend.

    Raises:
        RuntimeError: the number of ranks is another one.
    """
    if backend_override is not None:
        raise NotImplementedError("backend_override: flambeau has one backend, MPI; leave it out")
    count = default_group().size()
    if int(np.prod(mesh_shape)) != count:
        raise RuntimeError(f"Mesh should not be bigger than default world size {count}, nor smaller: got {mesh_shape}")
    return DeviceMesh(device_type, np.arange(count).reshape(mesh_shape), mesh_dim_names=mesh_dim_names)
