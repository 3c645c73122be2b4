"""torch.utils.deterministic: whether new memory is filled, so that programs do not depend on what it held."""

import sys
from types import ModuleType

from .._settings import chosen


class _Deterministic(ModuleType):
    @property
    def fill_uninitialized_memory(self) -> bool:
        """Whether `torch.empty` and its like fill memory with NaN, or the largest number, while
        `torch.use_deterministic_algorithms` is on."""
        return chosen["fill"]

    @fill_uninitialized_memory.setter
    def fill_uninitialized_memory(self, mode):
        if not isinstance(mode, bool):
            raise RuntimeError(f"expected a bool, but got {type(mode).__name__}")
        chosen["fill"] = mode


sys.modules[__name__].__class__ = _Deterministic
