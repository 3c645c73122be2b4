"""The graph of a module for TensorBoard: what autograd recorded of one run, in boxes named as the submodules."""

from tensorboardX.proto.attr_value_pb2 import AttrValue
from tensorboardX.proto.graph_pb2 import GraphDef
from tensorboardX.proto.node_def_pb2 import NodeDef
from tensorboardX.proto.tensor_shape_pb2 import TensorShapeProto
from tensorboardX.proto.versions_pb2 import VersionDef

from ..._tensor.base import Tensor
from ..._tensor.storage import clock
from ...autograd.grad_mode import enable_grad
from ...interpreters.record import AccumulateGrad
from .._pytree import tree_leaves, tree_map


def graph(model, args, verbose=False, use_strict_trace=True):
    """Run a module once; its graph.

    Args:
        model (Module): what to run.
        args (Tensor or tuple): its arguments.
        verbose (bool): print the graph.
        use_strict_trace (bool): taken, and not needed.

    Returns:
        tuple: (GraphDef, an empty message: no times were taken).
    """
    given = tree_map(_recorded, args if isinstance(args, (tuple, list)) else (args,))
    spans, handles = [], []
    for name, module in model.named_modules():
        handles += _watched(module, _scope(model, name), spans)
    try:
        with enable_grad():
            outputs = model(*given)
    finally:
        for handle in handles:
            handle.remove()
    nodes = _Nodes(spans, model, tree_leaves(given), _scope(model, ""))
    nodes.walk(tree_leaves(outputs))
    made = GraphDef(node=nodes.made, versions=VersionDef(producer=22))
    if verbose:
        print(made)
    return made, GraphDef()


def _recorded(value):
    """A copy of a floating argument that autograd follows."""
    if isinstance(value, Tensor) and (value.is_floating_point() or value.is_complex()):
        return value.detach().clone().requires_grad_()
    return value


def _scope(model, name):
    """``Net/Sequential[body]/Linear[0]``: the classes and names on the way to a submodule."""
    parts, module = [type(model).__name__], model
    for part in name.split(".") if name else ():
        module = getattr(module, part)
        parts.append(f"{type(module).__name__}[{part}]")
    return "/".join(parts)


def _watched(module, scope, spans):
    """Hooks that note from when to when, by the clock of recorded operations, a module ran."""
    open_at = []
    before = module.register_forward_pre_hook(lambda *_: open_at.append(clock()))
    after = module.register_forward_hook(lambda *_: spans.append((open_at.pop(), clock(), scope)))
    return before, after


class _Nodes:
    """The nodes of TensorBoard's graph, made on a walk from the results back."""

    def __init__(self, spans, model, inputs, top):
        self.spans, self.top, self.made, self.names = sorted(spans, reverse=True), top, [], {}
        self.leaves = {id(p): self._parameter(model, n) for n, p in model.named_parameters()}
        self.leaves |= {id(t): f"input/input.{i}" for i, t in enumerate(inputs) if isinstance(t, Tensor)}

    @staticmethod
    def _parameter(model, name):
        owner, _, last = name.rpartition(".")
        return f"{_scope(model, owner)}/{last}"

    def walk(self, outputs):
        """Make a node for each result, and for all that leads to it."""
        for number, output in enumerate(outputs):
            if isinstance(output, Tensor):
                source = [self._visit(output.grad_fn)] if output.grad_fn is not None else []
                self._add(f"output/output.{number + 1}", "IO Node", source, output.shape)

    def _visit(self, root):
        stack = [root]
        while stack:
            node = stack[-1]
            waiting = [n for n, _ in node.next_functions if n is not None and self._key(n) not in self.names]
            if waiting:
                stack += waiting
                continue
            stack.pop()
            if self._key(node) not in self.names:
                self._make(node)
        return self.names[self._key(root)]

    @staticmethod
    def _key(node):
        return id(node.variable) if isinstance(node, AccumulateGrad) else node

    def _make(self, node):
        key = self._key(node)
        if isinstance(node, AccumulateGrad):
            self.names[key] = name = self.leaves.get(key, f"{self.top}/constant.{len(self.names)}")
            self._add(name, "IO Node" if name.startswith("input/") else "prim::GetAttr", [], node.variable.shape)
            return
        short = node.name().removesuffix("Backward0")
        self.names[key] = name = f"{self._scope_of(node)}/{short}_{len(self.names)}"
        sources = [self.names[self._key(n)] for n, _ in node.next_functions if n is not None]
        self._add(name, f"aten::{short}", sources, node.shape if getattr(node, "dtype", None) is not None else ())

    def _scope_of(self, node):
        """The innermost submodule that ran when the node was recorded: the one that began last."""
        when = node._sequence_nr()
        return next((scope for start, end, scope in self.spans if start <= when <= end), self.top)

    def _add(self, name, op, sources, shape):
        dims = [TensorShapeProto.Dim(size=n) for n in shape]
        shapes = AttrValue(list=AttrValue.ListValue(shape=[TensorShapeProto(dim=dims)]))
        self.made.append(NodeDef(name=name, op=op, input=sources, attr={"_output_shapes": shapes}))
