"""Made by tools/make_stubs.py from the declarations."""
# mypy: disable-error-code="override, misc, type-arg"

from builtins import bool as _bool, bytes as _bytes, complex as _complex, float as _float, int as _int, str as _str
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

_Number = _int | _float | _bool | _complex
_F = TypeVar("_F", bound=Callable[..., Any])
from flambeau import Tensor
from __future__ import annotations
import os
import re
import sys
from importlib.util import module_from_spec, spec_from_file_location
from urllib.parse import urlparse
HASH_REGEX: Any
_list = list
_chosen: dict[_str, _str]
def get_dir() -> Any:
    """Return the hub's folder: what `set_dir` set, or ``$TORCH_HOME/hub``, or ``~/.cache/torch/hub``.

    >>> torch.hub.get_dir().endswith("hub")
    True
    """
def set_dir(d: _str) -> Any:
    """Set the hub's folder.

    Args:
        d (str): the folder.
    """
def _entries(repo_or_dir: Any, source: Any) -> Any: ...
def _is_installed(name: Any) -> Any: ...
def _entry(module: Any, name: Any) -> Any: ...
def list(github: _str, force_reload: _bool = False, skip_validation: _bool = False, trust_repo: _bool | None = None, verbose: _bool = True, source: _str = 'local') -> list[_str]:
    """Return the names of the models that a folder offers.

    Args:
        github (str): the folder.
        source (str): ``"local"``.
        force_reload, skip_validation, trust_repo, verbose (bool): for downloads, of which there are none.

    Returns:
        list of str: names.

    Raises:
        NotImplementedError: the source is GitHub.
    """
def help(github: _str, model: _str, force_reload: _bool = False, skip_validation: _bool = False, trust_repo: _bool | None = None, source: _str = 'local') -> _str:
    """Return the docstring of a model that a folder offers.

    Args:
        github (str): the folder.
        model (str): the model's name.
        source (str): ``"local"``.
        force_reload, skip_validation, trust_repo (bool): for downloads, of which there are none.

    Returns:
        str: the docstring.

    Raises:
        RuntimeError: there is no such model.
    """
def load(repo_or_dir: _str, model: _str, *args: Any, source: _str = 'github', trust_repo: _bool | None = None, force_reload: _bool = False, verbose: _bool = True, skip_validation: _bool = False, **kwargs: Any) -> Any:
    """Return what a model's function in the ``hubconf.py`` of a folder gives. Its code runs: trust the folder.

    Args:
        repo_or_dir (str): the folder.
        model (str): the function's name.
        args, kwargs: its arguments.
        source (str): ``"local"``; PyTorch's default, ``"github"``, is refused.
        trust_repo, force_reload, verbose, skip_validation (bool): for downloads, of which there are none.

    Raises:
        NotImplementedError: the source is GitHub.
        RuntimeError: there is no such model, or a package that it needs is missing.
    """
def download_url_to_file(url: _str, dst: _str, hash_prefix: _str | None = None, progress: _bool = True) -> Any:
    """Refuse: flambeau downloads nothing.

    Args:
        url (str): the address.
        dst (str): the file to write.
        hash_prefix (str), progress (bool): as in PyTorch.

    Raises:
        NotImplementedError: always; it names the address and the file.
    """
def load_state_dict_from_url(url: _str, model_dir: _str | None = None, map_location: _device | None = None, progress: _bool = True, check_hash: _bool = False, file_name: _str | None = None, weights_only: _bool = False) -> Any:
    """Load what has been downloaded before: the file of an address in the hub's folder ``checkpoints``.

    Args:
        url (str): the address; the file has its last part's name.
        model_dir (str): another folder.
        map_location (device): where tensors go.
        progress, check_hash (bool): for downloads, of which there are none.
        file_name (str): another name.
        weights_only (bool): as in `torch.load`.

    Raises:
        NotImplementedError: the file is not there; it says where to put it.
    """
