"""Sums of products over named dimensions: `einsum`, by permuting, and multiplying stacks of matrices.

A dimension's label is a letter, or a negative number for those of an ellipsis, which counts from the last one.
"""

from ..._names.public import public
from ..._tensor.base import Tensor
from ...interpreters._protocol import TENSOR as F
from .._arguments import count


@public("torch")
def einsum(equation=None, *operands):
    """Return the sum of products of tensors over those of their dimensions that the result does not name.

    Args:
        equation (str): a letter for each dimension of each operand, operands separated by commas, then ``->`` and the
            result's letters; without the arrow, those that occur once, in alphabetical order. ``...`` stands for any
            further dimensions, which broadcast. A letter that comes twice in an operand takes its diagonal.
        operands (Tensors): of one dtype. Or ``einsum(op1, [0, 1], op2, [1, 2], [0, 2])``, with numbers for letters.

    Raises:
        RuntimeError: the equation is wrong, or does not fit the operands.

    >>> a = torch.tensor([[1, 2], [3, 4]])
    >>> torch.einsum("ij,jk->ik", a, a)
    tensor([[ 7, 10],
            [15, 22]])
    >>> torch.einsum("ii", a)
    tensor(5)
    """
    operands, inputs, output = _parsed((equation, *operands) if equation is not None else ())
    sizes = _sizes(operands, inputs)
    terms = [_with_unique_labels(x, labels) for x, labels in zip(operands, inputs)]
    x, labels = terms[0]
    for i in range(1, len(terms) + 1):
        rest = terms[i:]
        wanted = set(output).union(*(later for _, later in rest))
        x, labels = _summed(x, labels, wanted) if i == 1 else (x, labels)
        if rest:
            needed = set(output).union(*(later for _, later in rest[1:]))
            x, labels = _contracted((x, labels), rest[0], needed, sizes)
    return _arranged(x, labels, output)


# Parsing


def _parsed(args):
    """(operands, the labels of each, the result's labels)."""
    if not args or len(args) < 2:
        raise ValueError(
            "einsum(): must specify the equation string and at least one operand, or at least one operand and its "
            "subscripts list"
        )
    if isinstance(args[0], Tensor):
        operands, subscripts = args[: len(args) // 2 * 2 : 2], [_from_numbers(s) for s in args[1::2]]
        output = _from_numbers(args[-1]) if len(args) % 2 else None
    else:
        operands = args[1] if len(args) == 2 and isinstance(args[1], (tuple, list)) else args[1:]
        subscripts, output = _from_equation(args[0])
    _check_counts(operands, subscripts)
    inputs = [_labels(s, x.ndim, i) for i, (s, x) in enumerate(zip(subscripts, operands))]
    return operands, inputs, _output_labels(output, inputs)


def _from_numbers(subscripts):
    """A list of numbers (and Ellipsis) as letters: 0-25 are capital, 26-51 small."""
    letters = []
    for s in subscripts:
        if s is Ellipsis:
            letters.append("...")
        elif 0 <= s < 52:
            letters.append(chr(65 + s) if s < 26 else chr(71 + s))
        else:
            raise ValueError(f"einsum(): subscripts must be in the range [0, 52), but found {s}")
    return letters


def _from_equation(equation):
    """(the letters of each operand, those of the result or None) of an equation."""
    compact = equation.replace(" ", "")
    left, arrow, right = compact.partition("->")
    inputs = [_letters(part, f"operand {i}", equation) for i, part in enumerate(left.split(","))]
    return inputs, _letters(right, "the output", equation) if arrow else None


def _letters(part, where, equation):
    before, dots, after = part.partition("...")
    letters = [*before, *(["..."] if dots else []), *after]
    for s in letters:
        if s == ".":
            raise RuntimeError(f"einsum(): found '.' for {where} that is not part of any ellipsis")
        if s != "..." and not (s.isascii() and s.isalpha()):
            raise RuntimeError(
                f"einsum(): invalid subscript given at index {equation.index(s)} in the equation string, subscripts "
                f"must be in [a-zA-Z]: {s!r}"
            )
    return letters


def _check_counts(operands, subscripts):
    if len(operands) != len(subscripts):
        which = "more" if len(operands) > len(subscripts) else "fewer"
        raise RuntimeError(
            f"einsum(): {which} operands were provided than specified in the equation: {len(operands)} for "
            f"{len(subscripts)}"
        )
    for x in operands:
        if not isinstance(x, Tensor):
            raise TypeError(f"einsum(): operands must be Tensors, not {type(x).__name__}")


def _labels(letters, ndim, number):
    """An operand's labels, with the ellipsis spelled out."""
    named = len(letters) - ("..." in letters)
    if named > ndim or (named < ndim and "..." not in letters):
        raise RuntimeError(
            f"einsum(): the number of subscripts in the equation ({named}) does not match the number of dimensions "
            f"({ndim}) for operand {number}" + (" and no ellipsis was given" if "..." not in letters else "")
        )
    return _spelled(letters, ndim - named)


def _spelled(letters, extra):
    return tuple(label for s in letters for label in (range(-extra, 0) if s == "..." else (s,)))


def _output_labels(letters, inputs):
    """The result's labels: those given, or the ellipsis and the letters that occur once."""
    every = [label for labels in inputs for label in labels]
    extra = -min((label for label in every if isinstance(label, int)), default=0)
    if letters is None:
        once = sorted(label for label in every if isinstance(label, str) and every.count(label) == 1)
        return (*range(-extra, 0), *once)
    for s in letters:
        if letters.count(s) > 1:
            raise RuntimeError(f"einsum(): output subscript {s} appears more than once in the output")
        if s != "..." and s not in every:
            raise RuntimeError(f"einsum(): output subscript {s} does not appear in the equation for any input operand")
    return _spelled(letters, extra)


def _sizes(operands, inputs):
    """The size of each label; sizes of 1 broadcast."""
    sizes = {}
    for number, (x, labels) in enumerate(zip(operands, inputs)):
        for label, n in zip(labels, x._array.shape):
            found = sizes.setdefault(label, n)
            if found == 1:
                sizes[label] = n
            elif n not in (1, found):
                raise RuntimeError(
                    f"einsum(): subscript {label} has size {n} for operand {number} which does not broadcast with "
                    f"previously seen size {found}"
                )
    return sizes


# Contraction


def _with_unique_labels(x, labels):
    """(an operand, its labels) with the diagonal taken of dimensions that have one label."""
    for label in dict.fromkeys(labels):
        while labels.count(label) > 1:
            first = labels.index(label)
            second = labels.index(label, first + 1)
            x = F.diagonal(x, offset=0, dim1=first, dim2=second)
            labels = (*(s for d, s in enumerate(labels) if d not in (first, second)), label)
    return x, labels


def _summed(x, labels, wanted):
    """Sum over the dimensions that nobody wants any more."""
    gone = tuple(d for d, label in enumerate(labels) if label not in wanted)
    if gone:
        x = F.sum(x, dim=gone, keepdim=False)
    return x, tuple(label for label in labels if label in wanted)


def _contracted(left, right, needed, sizes):
    """The product of two operands, summed over the labels that are in both and not needed any more."""
    (a, in_a), (b, in_b) = left, right
    a, in_a = _without_single(*_summed(a, in_a, needed.union(in_b)), in_b, needed, sizes)
    b, in_b = _without_single(*_summed(b, in_b, needed.union(in_a)), in_a, needed, sizes)
    a, in_a = _summed(a, in_a, needed.union(in_b))
    b, in_b = _summed(b, in_b, needed.union(in_a))
    both = [s for s in in_a if s in in_b]
    batch, summed = [s for s in both if s in needed], [s for s in both if s not in needed]
    only_a, only_b = [s for s in in_a if s not in both], [s for s in in_b if s not in both]
    if not summed:
        return _multiplied(a, in_a, b, in_b, (*batch, *only_a, *only_b))
    shape = [[sizes[s] for s in group] for group in (batch, only_a, summed, only_b)]
    lead, n, m, p = map(count, shape)
    a = _matrices(a, in_a, (batch, only_a, summed), shape[:3], (lead, n, m) if batch else (n, m))
    b = _matrices(b, in_b, (batch, summed, only_b), [shape[0], shape[2], shape[3]], (lead, m, p) if batch else (m, p))
    y = F.bmm(a, b) if batch else F.mm(a, b)
    return F.reshape(y, shape=(*shape[0], *shape[1], *shape[3])), (*batch, *only_a, *only_b)


def _without_single(x, labels, others, needed, sizes):
    """Drop dimensions of size 1 that would only broadcast in a sum: the other operand is summed by itself then."""
    gone = tuple(
        d for d, s in enumerate(labels) if s in others and s not in needed and x._array.shape[d] == 1 != sizes[s]
    )
    if gone:
        x = F.squeeze(x, dims=gone)
    return x, tuple(s for d, s in enumerate(labels) if d not in gone)


def _multiplied(a, in_a, b, in_b, labels):
    """The elementwise product, with dimensions in the order of `labels`."""
    a, b = _spread(a, in_a, labels), _spread(b, in_b, labels)
    return F.mul(a, b), labels


def _spread(x, labels, wanted):
    """The operand with dimensions as `wanted`, of size 1 where it has none."""
    x = _arranged(x, labels, [s for s in wanted if s in labels])
    shape = iter(x._array.shape)
    return F.reshape(x, shape=tuple(next(shape) if s in labels else 1 for s in wanted))


def _matrices(x, labels, groups, sizes, shape):
    """The operand permuted to groups of labels, each of which becomes one dimension."""
    x = _arranged(x, labels, [s for group in groups for s in group])
    full = tuple(n for group in sizes for n in group)
    x = x if x._array.shape == full else F.expand(x, shape=full)
    return x if full == shape else F.reshape(x, shape=shape)


def _arranged(x, labels, wanted):
    """The operand with its dimensions in the wanted order."""
    order = tuple(labels.index(s) for s in wanted)
    return x if order == tuple(range(len(order))) else F.permute(x, dims=order)
