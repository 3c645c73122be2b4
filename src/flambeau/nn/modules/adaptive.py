"""A softmax over many classes, most of them rare: frequent ones at the head, the others in clusters at its tail."""

from collections import namedtuple

import flambeau as torch

from .. import functional as F
from .container import ModuleList, Sequential
from .linear import Linear
from .module import Module

_ASMoutput = namedtuple("_ASMoutput", "output loss")


class AdaptiveLogSoftmaxWithLoss(Module):
    """Log-softmax over classes sorted from frequent to rare, in clusters that cost the less the rarer they are used.

    The head gives the log-probabilities of the first classes and of each cluster; a cluster's classes are told apart
    in a space `div_value` times smaller than that of the cluster before (Grave et al. 2017, arXiv:1609.04309).

    Args:
        in_features (int): size of the input.
        n_classes (int): how many classes.
        cutoffs (sequence of int): where each cluster begins, increasing.
        div_value (float): see above.
        head_bias (bool): whether the head has a bias.
        device, dtype: of the parameters.

    Raises:
        ValueError: the cutoffs do not divide the classes; a cluster has no dimension left.

    >>> layer = torch.nn.AdaptiveLogSoftmaxWithLoss(8, 20, [4, 10], div_value=2.0)
    >>> layer.log_prob(torch.ones(3, 8)).shape, layer(torch.ones(3, 8), torch.tensor([0, 5, 19])).output.shape
    (torch.Size([3, 20]), torch.Size([3]))
    """

    def __init__(
        self, in_features: int, n_classes: int, cutoffs, div_value: float = 4.0, head_bias: bool = False, device=None,
        dtype=None,
    ):  # fmt: skip
        super().__init__()
        cutoffs = list(cutoffs)
        if not cutoffs:
            raise ValueError("cutoffs should be a sequence of length larger than 0")
        increasing = all(a < b for a, b in zip(cutoffs, cutoffs[1:]))
        if not increasing or cutoffs[0] <= 0 or cutoffs[-1] > n_classes - 1 or any(int(c) != c for c in cutoffs):
            raise ValueError(
                "cutoffs should be a sequence of unique, positive integers sorted in an increasing order, where each "
                f"value is between 1 and n_classes-1: got {cutoffs} for {n_classes} classes"
            )
        self.in_features, self.n_classes, self.cutoffs = in_features, n_classes, [*cutoffs, n_classes]
        self.div_value, self.head_bias = div_value, head_bias
        self.shortlist_size, self.n_clusters = cutoffs[0], len(cutoffs)
        self.head_size = self.shortlist_size + self.n_clusters
        options = {"device": device, "dtype": dtype}
        self.head = Linear(in_features, self.head_size, bias=head_bias, **options)
        self.tail = ModuleList()
        for i in range(self.n_clusters):
            inner, classes = int(in_features // div_value ** (i + 1)), self.cutoffs[i + 1] - self.cutoffs[i]
            reduce, tell = Linear(in_features, inner, bias=False, **options), Linear(inner, classes, False, **options)
            self.tail.append(Sequential(reduce, tell))

    def reset_parameters(self) -> None:
        """Draw new initial parameters."""
        self.head.reset_parameters()
        for reduce, tell in self.tail:
            reduce.reset_parameters()
            tell.reset_parameters()

    def forward(self, input_, target_):
        """The log-probability of each example's class, and minus their mean.

        Args:
            input_ (Tensor): (N, in) or (in).
            target_ (Tensor): (N) or (), classes of int64.

        Returns:
            (output, loss): named fields.

        Raises:
            RuntimeError: shapes that do not fit, or classes out of range.
        """
        single = target_.dim() == 0
        self._check(input_, target_)
        inputs, targets = (input_.unsqueeze(0), target_.unsqueeze(0)) if single else (input_, target_)
        head = F.log_softmax(self.head(inputs), dim=1)
        # the class itself, or its cluster's place in the head
        place, parts = targets, []
        for i, (low, high) in enumerate(zip(self.cutoffs, self.cutoffs[1:])):
            inside = (targets >= low) & (targets < high)
            place = torch.where(inside, self.shortlist_size + i, place)
            rows = inside.nonzero().squeeze(1)
            if rows.numel():
                within = F.log_softmax(self.tail[i](inputs.index_select(0, rows)), dim=1)
                chosen = within.gather(1, (targets[rows] - low).unsqueeze(1)).squeeze(1)
                parts.append((rows, chosen))
        output = head.gather(1, place.unsqueeze(1)).squeeze(1)
        for rows, chosen in parts:
            output = output.index_add(0, rows, chosen)
        loss = (-output).mean()
        return _ASMoutput(output.squeeze(0) if single else output, loss)

    def _check(self, inputs, targets):
        found = inputs.shape
        if targets.dim() == 1:
            if inputs.size(0) != targets.size(0):
                raise RuntimeError(
                    "Input and target should have the same size in the batch dimension: "
                    f"{inputs.size(0)} and {targets.size(0)}"
                )
            if inputs.dim() != 2:
                raise RuntimeError(f"1D target tensor expects 2D input tensors, but found inputs with size {found}")
        elif targets.dim() == 0:
            if inputs.dim() != 1:
                raise RuntimeError(f"0D target tensor expects 1D input tensors, but found inputs with size {found}")
        else:
            raise RuntimeError("0D or 1D target tensor expected, multi-target not supported")
        if targets.numel() and (int(targets.min()) < 0 or int(targets.max()) >= self.n_classes):
            raise RuntimeError(
                f"Target values should be in [0, {self.n_classes - 1}], but values in range "
                f"[{int(targets.min())}, {int(targets.max())}] were found. "
            )

    def log_prob(self, input):
        """The log-probabilities of all classes.

        Args:
            input (Tensor): (N, in).

        Returns:
            Tensor: (N, classes).
        """
        head = F.log_softmax(self.head(input), dim=1)
        parts = [head[:, : self.shortlist_size]]
        for i, cluster in enumerate(self.tail):
            within = F.log_softmax(cluster(input), dim=1)
            parts.append(within + head[:, self.shortlist_size + i].unsqueeze(1))
        return torch.cat(parts, dim=1)

    def predict(self, input):
        """The most probable class of each example.

        Args:
            input (Tensor): (N, in).

        Returns:
            Tensor: (N), int64.
        """
        first = self.head(input).argmax(dim=1)
        in_cluster = first >= self.shortlist_size
        return torch.where(in_cluster, self.log_prob(input).argmax(dim=1), first)
