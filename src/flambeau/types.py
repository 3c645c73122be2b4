"""torch.types: names for annotations."""

from __future__ import annotations

import builtins
from typing import TypeAlias

import flambeau as torch

__all__ = ["Device", "Number"]

Number: TypeAlias = int | float | bool
Device: TypeAlias = torch.device | str | int | None
_size: TypeAlias = torch.Size | list[int] | tuple[int, ...]
_int, _float, _bool, _complex = builtins.int, builtins.float, builtins.bool, builtins.complex
_dtype, _device, _layout = torch.dtype, torch.device, torch.layout
_symint: TypeAlias = int
