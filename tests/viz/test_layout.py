"""The layout, on random graphs: nothing overlaps, every edge runs forward and stays clear of the boxes it passes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flambeau.viz.layout import Box, assign_ranks, isotonic, layout, order_ranks

sizes = st.floats(0.0, 80.0, width=16)


@st.composite
def drawings(draw):
    """(boxes, edges, labels) of a random acyclic graph, with parallel edges now and then."""
    count = draw(st.integers(1, 14))
    boxes = [Box(draw(sizes), draw(sizes), draw(sizes)) for _ in range(count)]
    pairs = st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)).filter(lambda p: p[0] < p[1])
    edges = draw(st.lists(pairs, max_size=25)) if count > 1 else []
    labels = [Box(draw(sizes), draw(sizes), draw(sizes)) for _ in edges]
    return boxes, edges, labels


def overlap(a, b):
    """Whether two boxes share more than an edge."""
    along = abs(a.along - b.along) < (a.length + b.length) / 2 - 1e-6
    across = a.across - a.before < b.across + b.after - 1e-6 and b.across - b.before < a.across + a.after - 1e-6
    return along and across


@settings(max_examples=150, deadline=None)
@given(drawings())
def test_nothing_overlaps(drawing):
    boxes, edges, labels = drawing
    layout(boxes, edges, labels)
    placed = boxes + labels
    assert not [(i, j) for i, a in enumerate(placed) for j, b in enumerate(placed[:i]) if overlap(a, b)]


@settings(max_examples=150, deadline=None)
@given(drawings())
def test_edges_run_forward_within_the_sheet(drawing):
    boxes, edges, labels = drawing
    result = layout(boxes, edges, labels)
    for (source, target), label, route in zip(edges, labels, result.routes):
        assert boxes[source].along < label.along < boxes[target].along
        along = [point[0] for point in route]
        assert all(a <= b + 1e-6 for a, b in zip(along, along[1:]))
        assert all(-1e-6 <= a <= result.along + 1e-6 and -1e-6 <= c <= result.across + 1e-6 for a, c in route)


@settings(max_examples=100, deadline=None)
@given(drawings())
def test_edges_pass_no_foreign_box(drawing):
    boxes, edges, labels = drawing
    result = layout(boxes, edges, labels)
    for k, ((source, target), route) in enumerate(zip(edges, result.routes)):
        own = {id(boxes[source]), id(boxes[target]), id(labels[k])}
        for (a, c), (b, d) in list(zip(route, route[1:]))[::2]:  # the straight parts; between them lie only gaps
            assert c == d
            for box in boxes + labels:
                if id(box) not in own and box.before + box.after > 0:
                    inside = box.across - box.before < c - 1e-6 and c + 1e-6 < box.across + box.after
                    beside = b < box.along - box.length / 2 + 1e-6 or a > box.along + box.length / 2 - 1e-6
                    assert not inside or beside


@given(st.lists(st.tuples(st.integers(-50, 50), st.integers(1, 9)), max_size=30))
def test_isotonic_is_sorted_and_optimal(pairs):
    wanted, weights = [float(v) for v, _ in pairs], [float(w) for _, w in pairs]
    found = isotonic(wanted, weights)
    assert all(a <= b + 1e-9 for a, b in zip(found, found[1:]))
    if pairs:  # at the optimum the residuals of every block of equal values cancel
        for value in set(found):
            residual = sum(w * (x - value) for x, w, f in zip(wanted, weights, found) if f == value)
            assert abs(residual) < 1e-6


def test_a_chain_is_straight():
    boxes, edges = [Box(40, 19, 30) for _ in range(6)], [(i, i + 1) for i in range(5)]
    result = layout(boxes, edges, [Box(30, 12, 12) for _ in edges])
    assert len({across for route in result.routes for _, across in route}) == 1


def test_leaves_stand_next_to_their_use():
    assert assign_ranks(5, [(0, 1), (1, 2), (2, 4), (3, 4)]) == [0, 1, 2, 2, 3]


def test_crossings_are_undone():
    ranks = [[0, 1], [3, 2]]
    order_ranks(ranks, before=[[], [], [0], [1]], after=[[2], [3], [], []])
    assert ranks in ([[0, 1], [2, 3]], [[1, 0], [3, 2]])


def test_a_cycle_is_refused():
    with pytest.raises(ValueError, match="cycle"):
        layout([Box(), Box()], [(0, 1), (1, 0)], [Box(), Box()])
