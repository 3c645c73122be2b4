"""The index of lazily loaded names is what tools/make_index.py makes of the modules."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def run(*command):
    return subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False)


def test_index_is_up_to_date():
    done = run("tools/make_index.py", "--check")
    assert done.returncode == 0, done.stderr


def test_import_is_light():
    heavy = ("scipy", "llvmlite", "matplotlib", "ml_dtypes")
    code = f"import sys, flambeau; print([m for m in {heavy} if m in sys.modules])"
    done = run("-c", code)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_methods_stay_behind_their_placeholders_until_used():
    """Another thread that uses a method while its module is being loaded waits for the whole module."""
    code = """
import flambeau
from flambeau._names.public import publish
publish(lambda self: 7, "Tensor", "sort")
print(type(vars(flambeau.Tensor)["sort"]).__name__, flambeau.ones(2).sort().values.tolist())
"""
    done = run("-c", code)
    assert done.stdout.strip() == "Later [1.0, 1.0]", done.stdout + done.stderr
