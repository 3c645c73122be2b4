"""Measure flambeau against PyTorch's own databases, and fail when something that passed does not pass any more.

    python conformance/check.py --scripts ../shared/conformance            compare with passing.json
    python conformance/check.py --scripts ../shared/conformance --update   and add what passes now

`passing.json` lists, for each script and level, the rows that pass.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
SCRIPTS = ("opinfo", "modules", "optimizers")


def measure(folder, script, jobs):
    """{level: rows that pass} of one script."""
    with tempfile.TemporaryDirectory() as room:
        out = Path(room) / "out.json"
        command = [sys.executable, str(folder / f"{script}.py"), "--sut", "flambeau", "--jobs", str(jobs)]
        done = subprocess.run([*command, "--json", str(out)], capture_output=True, text=True, check=False)
        print(done.stdout)
        if done.returncode:
            sys.exit(f"{script}.py failed:\n{done.stderr[-3000:]}")
        results = json.loads(out.read_text())
    internal = {row for row, about in results.get("about", {}).items() if about["internal"]}
    return passing({row: units for row, units in results["rows"].items() if row not in internal})


def passing(rows):
    """{level: rows whose units of that level all pass}, of {row: {unit: result}}."""
    found = {}
    for row, units in rows.items():
        levels = {}
        for unit, result in units.items():
            if result["status"] != "none":
                levels.setdefault(unit.partition("/")[0], []).append(result["status"] == "pass")
        for level, passed in levels.items():
            if all(passed):
                found.setdefault(level, []).append(row)
    return {level: sorted(names) for level, names in sorted(found.items())}


def main():
    """Measure, compare, report; exit status 1 if an entry was lost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scripts", type=Path, required=True, help="the folder of opinfo.py and its like")
    parser.add_argument("--update", action="store_true", help="write what passes now to passing.json")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    file = HERE / "passing.json"
    kept = json.loads(file.read_text()) if file.exists() else {}
    now = {script: measure(options.scripts, script, options.jobs) for script in SCRIPTS}
    lost = [
        f"{script} {level}: {row}"
        for script, levels in kept.items()
        for level, rows in levels.items()
        for row in sorted(set(rows) - set(now[script].get(level, ())))
    ]
    if options.update:
        file.write_text(json.dumps(now, indent=0) + "\n")
    for entry in lost:
        print("lost:", entry)
    passing = sum(len(r) for levels in now.values() for r in levels.values())
    print(f"conformance: {passing} entries pass, {len(lost)} lost")
    if lost and not options.update:
        sys.exit(1)


if __name__ == "__main__":
    main()
