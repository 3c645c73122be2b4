"""torch.hub: models out of a folder with a ``hubconf.py``, state dicts out of the hub's folder. No downloads."""

from __future__ import annotations

import os
import re
import sys
from importlib.util import module_from_spec, spec_from_file_location
from urllib.parse import urlparse

__all__ = ["download_url_to_file", "get_dir", "help", "list", "load", "load_state_dict_from_url", "set_dir"]

HASH_REGEX = re.compile(r"-([a-f0-9]*)\.")  # the beginning of a file's checksum, in its name
_list = list
_chosen: dict[str, str] = {}


def get_dir():
    """Return the hub's folder: what `set_dir` set, or ``$TORCH_HOME/hub``, or ``~/.cache/torch/hub``.

    >>> torch.hub.get_dir().endswith("hub")
    True
    """
    if "dir" in _chosen:
        return _chosen["dir"]
    cache = os.environ.get("XDG_CACHE_HOME", os.path.join("~", ".cache"))
    return os.path.join(os.path.expanduser(os.environ.get("TORCH_HOME", os.path.join(cache, "torch"))), "hub")


def set_dir(d):
    """Set the hub's folder.

    Args:
        d (str): the folder.
    """
    _chosen["dir"] = os.path.expanduser(os.fspath(d))


def _entries(repo_or_dir, source):
    """The module ``hubconf`` of a folder."""
    if source not in ("github", "local"):
        raise ValueError(f'Unknown source: "{source}". Allowed values: "github" | "local".')
    if source == "github":
        raise NotImplementedError(
            f"flambeau downloads nothing: fetch {repo_or_dir} yourself, and give its folder with source='local'"
        )
    path = os.path.join(repo_or_dir, "hubconf.py")
    if not os.path.isfile(path):
        raise FileNotFoundError(f"[Errno 2] No such file or directory: {path!r}: a hub folder has a hubconf.py")
    sys.path.insert(0, os.fspath(repo_or_dir))
    try:
        spec = spec_from_file_location("hubconf", path)
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(os.fspath(repo_or_dir))
    missing = [name for name in getattr(module, "dependencies", ()) if not _is_installed(name)]
    if missing:
        raise RuntimeError(f"Missing dependencies: {', '.join(missing)}")
    return module


def _is_installed(name):
    from importlib.util import find_spec

    return find_spec(name) is not None


def _entry(module, name):
    if not isinstance(name, str):
        raise ValueError("Invalid input: model should be a string of function name")
    found = getattr(module, name, None)
    if not callable(found):
        raise RuntimeError(f"Cannot find callable {name} in hubconf")
    return found


def list(github, force_reload=False, skip_validation=False, trust_repo=None, verbose=True, source="local"):
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
    module = _entries(github, source)
    return [n for n in dir(module) if callable(getattr(module, n)) and not n.startswith("_")]


def help(github, model, force_reload=False, skip_validation=False, trust_repo=None, source="local"):
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
    return _entry(_entries(github, source), model).__doc__


def load(
    repo_or_dir,
    model,
    *args,
    source="github",
    trust_repo=None,
    force_reload=False,
    verbose=True,
    skip_validation=False,
    **kwargs,
):
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
    return _entry(_entries(repo_or_dir, source), model)(*args, **kwargs)


def download_url_to_file(url, dst, hash_prefix=None, progress=True):
    """Refuse: flambeau downloads nothing.

    Args:
        url (str): the address.
        dst (str): the file to write.
        hash_prefix (str), progress (bool): as in PyTorch.

    Raises:
        NotImplementedError: always; it names the address and the file.
    """
    raise NotImplementedError(f"flambeau downloads nothing: fetch {url} yourself, and put it at {dst}")


def load_state_dict_from_url(
    url, model_dir=None, map_location=None, progress=True, check_hash=False, file_name=None, weights_only=False
):  # fmt: skip
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
    from .serialization import load as load_file

    folder = model_dir or os.path.join(get_dir(), "checkpoints")
    path = os.path.join(folder, file_name or os.path.basename(urlparse(url).path))
    if not os.path.exists(path):
        download_url_to_file(url, path)
    return load_file(path, map_location=map_location, weights_only=weights_only)
