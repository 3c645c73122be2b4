"""The command ``flambeau``: the guided introduction, and programs written for PyTorch run unchanged."""

import sys

USAGE = """\
usage: flambeau lab [--lang en|fr] [--out DIR] [--digits FILE]
       flambeau run [-m] PROGRAM [ARGUMENT ...]
       flambeau docs [--dir DIR] [--port N] [--no-browser]
       flambeau --help | --version
"""

HELP = f"""\
{USAGE}
lab   the guided introduction: runs it, trains a small network, and writes one HTML page
        --lang en|fr    the language of the page (else that of the environment)
        --out DIR       the folder for flambeau-lab.html (else the current one)
        --digits FILE   train on this file, in the format of scikit-learn's digits.csv or digits.csv.gz
run   run a Python program in which `import torch` means flambeau
        PROGRAM         a file, or with -m a module
docs  the documentation, served to this computer only, until Ctrl-C
        --dir DIR       the folder of the site (else that of this copy of the repository)
        --port N        the port (else any that is free)
        --no-browser    only say where it is
"""


class UsageError(Exception):
    """The command line makes no sense; the message says what is wrong with it."""


def main(arguments=None):
    """Run the command line.

    Args:
        arguments: list of str; those of the process, unless given.

    Returns:
        int: the exit status; 2 where the command line is wrong.
    """
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    commands = {"lab": _lab, "run": _run, "docs": _docs}
    try:
        if not arguments:
            raise UsageError("no command was given")
        if arguments[0] in commands:
            return commands[arguments[0]](arguments[1:])
        return _information(arguments[0])
    except UsageError as error:
        print(f"flambeau: {error}\n{USAGE}", end="", file=sys.stderr)
        return 2


def _information(option):
    if option in ("-h", "--help", "help"):
        print(HELP, end="")
    elif option in ("-V", "--version"):
        from . import __version__

        print(f"flambeau {__version__}")
    else:
        raise UsageError(f"unknown command {option!r}")
    return 0


def _run(arguments):
    from ._run import run_file, run_module

    if arguments[:1] in (["-h"], ["--help"]):
        return _information("--help")
    as_module = arguments[:1] == ["-m"]
    arguments = arguments[as_module:]
    if not arguments:
        raise UsageError("run: no module was given after -m" if as_module else "run: no program was given")
    if not as_module and arguments[0].startswith("-"):
        raise UsageError(f"run: unknown option {arguments[0]!r}; options of the program come after its name")
    return (run_module if as_module else run_file)(arguments)


def _lab(arguments):
    options = _options("lab", arguments, {"--lang": None, "--out": ".", "--digits": None})
    if options is None:
        return _information("--help")
    if options["--lang"] not in (None, "en", "fr"):
        raise UsageError(f"lab: --lang must be en or fr, not {options['--lang']!r}")
    from .lab import LabError, write_lab

    try:
        print(write_lab(options["--out"], options["--lang"] or _language(), options["--digits"], stream=sys.stderr))
    except (OSError, LabError) as error:
        print(f"flambeau: lab: {error}", file=sys.stderr)
        return 1
    return 0


def _docs(arguments):
    quiet = "--no-browser" in arguments
    options = _options("docs", [a for a in arguments if a != "--no-browser"], {"--dir": None, "--port": "0"})
    if options is None:
        return _information("--help")
    if not options["--port"].isdigit() or int(options["--port"]) > 65535:
        raise UsageError(f"docs: --port must be a number up to 65535, not {options['--port']!r}")
    from ._site import SiteError, serve

    try:
        serve(options["--dir"], int(options["--port"]), browser=not quiet)
    except (OSError, SiteError) as error:
        print(f"flambeau: docs: {error}", file=sys.stderr)
        return 1
    return 0


def _options(command, arguments, options):
    """The options with their values, given as ``--name value`` or ``--name=value``; None where help is asked for."""
    arguments, options = list(arguments), dict(options)
    while arguments:
        name, equals, value = arguments.pop(0).partition("=")
        if name in ("-h", "--help"):
            return None
        if name not in options:
            raise UsageError(f"{command}: unknown option {name!r}")
        if not equals and not arguments:
            raise UsageError(f"{command}: {name} needs a value")
        options[name] = value if equals else arguments.pop(0)
    return options


def _language():
    import os

    chosen = next((os.environ[n] for n in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(n)), "")
    return "fr" if chosen.startswith("fr") else "en"
