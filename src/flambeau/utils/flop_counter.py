"""torch.utils.flop_counter: how many floating-point operations products, convolutions and attention take."""

from __future__ import annotations

from collections import defaultdict
from contextlib import ExitStack

from .._tensor.modes import observing
from ..primitives._flops import flops_of

__all__ = ["FlopCounterMode"]


class FlopCounterMode:
    """Count the floating-point operations of what runs inside the block, by operation and by module.

    Args:
        mods (Module or list): not needed: all modules are followed.
        depth (int): how many levels of modules the table shows.
        display (bool): whether to print the table at the end.
        custom_mapping (dict): {operation's name: function (inputs, params, result) -> int}.

    >>> from flambeau.utils.flop_counter import FlopCounterMode
    >>> with FlopCounterMode(display=False) as counter:
    ...     _ = torch.nn.Linear(3, 4)(torch.ones(5, 3))
    >>> counter.get_total_flops()
    120
    """

    def __init__(self, mods=None, depth=2, display=True, custom_mapping=None):
        self.depth, self.display, self.custom_mapping = depth, display, dict(custom_mapping or {})
        self.flop_counts = defaultdict(lambda: defaultdict(int))
        self._open = ["Global"]

    def __enter__(self):
        from ..nn.modules import module

        self.flop_counts.clear()
        self._stack = ExitStack()
        self._stack.enter_context(observing(self._observe))
        before = module.register_module_forward_pre_hook(lambda m, _: self._open.append(self._path(m)))
        after = module.register_module_forward_hook(lambda *_: self._open.pop() and None, always_call=True)
        self._stack.callback(before.remove)
        self._stack.callback(after.remove)
        return self

    def __exit__(self, *error):
        self._stack.close()
        if self.display:
            print(self.get_table(self.depth))

    def _path(self, module):
        """The module's name below the one that it runs in."""
        name, above = type(module).__name__, self._open[-1]
        return name if above == "Global" else f"{above}.{name}"

    def _observe(self, run, op, inputs, params):
        result = run(op, inputs, params)
        counted = self.custom_mapping.get(op.name)
        flops = flops_of(op, inputs, params, result) if counted is None else counted(inputs, params, result)
        if flops:
            for path in self._paths():
                self.flop_counts[path][op.name] += flops
        return result

    def _paths(self):
        yield from dict.fromkeys(self._open)

    def get_total_flops(self):
        """Return the number of all operations.

        Returns:
            int: floating-point operations.
        """
        return sum(self.flop_counts["Global"].values())

    def get_flop_counts(self):
        """Return the numbers by module and operation.

        Returns:
            dict: {module's path: {operation's name: int}}.
        """
        return {path: dict(counts) for path, counts in self.flop_counts.items()}

    def get_table(self, depth=None):
        """Return a table of modules, their operations and shares.

        Args:
            depth (int): how many levels of modules it shows.

        Returns:
            str: the table.
        """
        depth = self.depth if depth is None else depth
        total = max(1, self.get_total_flops())
        rows = [("Module", "FLOP", "% Total")]
        for path, counts in self.flop_counts.items():
            level = 0 if path == "Global" else path.count(".") + 1
            if level <= depth:
                flops = sum(counts.values())
                rows.append((" " * level + path.rpartition(".")[2], str(flops), f"{100 * flops / total:.2f}%"))
                rows += [(" " * level + f" - aten.{n}", str(c), f"{100 * c / total:.2f}%") for n, c in counts.items()]
        widths = [max(map(len, column)) for column in zip(*rows)]
        lines = [f"{a:<{widths[0]}}  {b:>{widths[1]}}  {c:>{widths[2]}}" for a, b, c in rows]
        return "\n".join([lines[0], "  ".join("-" * w for w in widths), *lines[1:]])
