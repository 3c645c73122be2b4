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
    code = "import sys, flambeau; print([m for m in ('scipy', 'llvmlite', 'matplotlib', 'ml_dtypes') if m in sys.modules])"
    done = run("-c", code)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr
