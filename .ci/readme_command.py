"""Print the README's command for the lab or the tests, so that CI runs what readers run.

The commands are the README's two shell blocks, in that order. In CI the environment they make is the one that is there
already: VENV names it.
"""

import re
import sys
from pathlib import Path

which = {"lab": 0, "tests": 1}[sys.argv[1]]
blocks = re.findall(r"```(?:sh|bash|console)\n(.*?)```", Path("README.md").read_text(encoding="utf-8"), re.S)
command = blocks[which].strip()
made, _, rest = command.partition("&&")
if ".venv" not in made:
    sys.exit(f"the README's {sys.argv[1]} command does not begin by making .venv: {command}")
print(f'ln -sfn "$VENV" .venv && trap "rm -f .venv" EXIT && {rest.strip()}')
