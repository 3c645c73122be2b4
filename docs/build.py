"""Build the site into docs/_site, warnings being errors; `flambeau docs` opens it.

pip install -e '.[docs]' && python docs/build.py
"""

import argparse
from pathlib import Path

from sphinx.cmd.build import build_main

HERE = Path(__file__).resolve().parent


def build(out, options=()):
    """Build both languages, every page anew, since what a guide prints may change while its text does not.

    Args:
        out: path of the site.
        options: list of str, further options of sphinx-build.

    Returns:
        int: 0 if there was no warning.
    """
    common = ["-q", "-E", "-W", "--keep-going", "-c", str(HERE), *options]
    english = build_main([*common, "-j", "auto", str(HERE), str(out)])
    french = ["-D", "language=fr", "-D", "flambeau_reference=", "-D", "exclude_patterns="]
    return english or build_main([*common, *french, str(HERE / "fr"), str(Path(out) / "fr")])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", default=HERE / "_site", help="the folder of the site (else docs/_site)")
    parser.add_argument("--reference", default="all", help="the namespaces of the reference, such as 'torch.special'")
    given = parser.parse_args()
    raise SystemExit(build(given.out, ["-D", f"flambeau_reference={given.reference}"]))
