"""Large graphs, folded by module or into equal parts."""

import flambeau as torch
from flambeau import nn
from flambeau.viz import graph
from flambeau.viz.layout import assign_ranks


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.up, self.down = nn.Linear(4, 8), nn.Linear(8, 4)

    def forward(self, x):
        return x + self.down(torch.tanh(self.up(x)))


def network(blocks):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(3, 4), nn.Sequential(*(Block() for _ in range(blocks))), nn.Linear(4, 2))
    inputs = torch.ones(5, 3)
    loss = net(inputs).sum()
    loss.backward()
    return graph(loss)


def check_whole(picture):
    """Every edge joins nodes of the graph, forward, and carries one of its source's values."""
    assert all(picture.nodes[n.index] is n for n in picture.nodes)
    assert all(e.value in e.source.outputs and e.source.index < e.target.index for e in picture.edges)
    assign_ranks(len(picture.nodes), [(e.source.index, e.target.index) for e in picture.edges])


def test_a_module_becomes_one_box():
    picture = network(3)
    folded = picture.folded(depth=3)
    check_whole(folded)
    labels = [n.label for n in folded.nodes if n.kind == "op"]
    assert [label.split(" ")[0] for label in labels if label.startswith("net.1")] == ["net.1.0", "net.1.1", "net.1.2"]
    leaves = {n.value.name for n in folded.nodes if n.kind == "leaf"}
    assert leaves == {"net.0.weight", "net.0.bias", "net.2.weight", "net.2.bias"}
    check_whole(picture)
    assert len(picture.folded(depth=1).nodes) < len(folded.nodes)


def test_gradients_between_groups_remain():
    folded = network(3).folded(depth=3)
    assert all(e.grad is not None for e in folded.edges if e.source.kind != "constant")


def test_a_large_graph_opens_folded():
    picture = network(60)
    assert len(picture.nodes) > 300
    assert picture.svg().count('class="node op"') < 80 < picture.svg(fold=False).count('class="node op"')


def test_a_long_chain_is_cut():
    x = torch.tensor(1.0, requires_grad=True)
    y = x
    for _ in range(2000):
        y = y * 1.5
    folded = graph(y, values=False).folded()
    check_whole(folded)
    assert len(folded.nodes) < 100


def test_gradients_of_a_value_used_twice_in_a_group_are_summed():
    net = nn.Sequential(Block(), Block(), Block())
    inputs = torch.ones(2, 4)
    loss = net(inputs).sum()
    loss.backward()
    picture = graph(loss)
    folded = picture.folded(depth=2)
    (edge,) = [e for e in folded.edges if e.source.label.startswith("net.0") and e.target.label.startswith("net.1")]
    parts = [e.grad for e in picture.edges if e.value is edge.value]
    assert len(parts) == 2 and (edge.grad == parts[0] + parts[1]).all()
