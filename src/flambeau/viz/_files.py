"""Writing a file so that it is either whole or not there."""

import os
from pathlib import Path
from secrets import token_hex

__all__ = ["write_atomically"]


def write_atomically(path, content):
    """Writes str (as UTF-8) or bytes to a file, through a temporary file beside it that then takes its place.

    Args:
        path: str or path-like.
        content: str or bytes.

    Raises:
        OSError: the folder does not exist or cannot be written to; the old file, if any, is untouched.
    """
    path = Path(path)
    beside = path.with_name(f".{path.name[:60]}.{token_hex(4)}")
    try:
        with open(beside, "xb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
        os.replace(beside, path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
