"""torchvision beside a PyTorch that its compiled operators were not made for: its Python, without them."""

import importlib
import importlib.util
import sys
import types

import pytest


def torchvision(name):
    """A module of torchvision's, such as ``"transforms"``; skips the test where there is none."""
    pytest.importorskip("torch")
    spec = importlib.util.find_spec("torchvision") if "torchvision" not in sys.modules else None
    if "torchvision" not in sys.modules:
        if spec is None:
            pytest.skip("torchvision is not installed")
        package = types.ModuleType("torchvision")
        package.__path__ = list(spec.submodule_search_locations)
        package.__spec__ = spec
        package.get_image_backend, package._is_tracing = lambda: "PIL", lambda: False
        sys.modules["torchvision"] = package
        package.extension = importlib.import_module("torchvision.extension")
    return importlib.import_module(f"torchvision.{name}")
