"""How long collectives wait, unless a group is told otherwise."""

from .world import default_pg_timeout

__all__ = ["default_pg_nccl_timeout", "default_pg_timeout"]

default_pg_nccl_timeout = None  # there is no NCCL here
