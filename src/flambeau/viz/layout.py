"""Layered drawing of a directed acyclic graph: where each box goes and how each edge runs.

The method of Sugiyama, Tagawa and Toda (1981): give every box a rank so that edges run forward, split long edges
with dummies, order each rank to avoid crossings, then choose coordinates. The last step solves, rank by rank, the
least-squares problem "as near as possible to the neighbours, and never overlapping", which is an isotonic regression.

Coordinates are *along* (the direction of the edges) and *across*; the caller decides which one is x.
"""

from bisect import bisect_right, insort

__all__ = ["Box", "Layout", "layout"]

REACH = 10  # cells that an edge draws of the trunk it shares


class Box:
    """A rectangle to place: its `length` along the edges; its extents `before` and `after` the line they run on."""

    __slots__ = ("after", "along", "before", "across", "length", "rank", "stiffness")

    def __init__(self, length=0.0, before=0.0, after=0.0, stiffness=1.0):
        self.length, self.before, self.after, self.stiffness = length, before, after, stiffness
        self.rank, self.along, self.across = 0, 0.0, 0.0


class Layout:
    """What `layout` found: the size of the drawing, and for each edge the points it passes, as (along, across).

    Long edges from one box share a trunk; `trunks` tells for each edge the first cell it passes, and where that is
    across; None for an edge that is drawn only from where it leaves the trunk, which a longer edge draws.
    """

    __slots__ = ("across", "along", "routes", "trunks")

    def __init__(self, along, across, routes, trunks):
        self.along, self.across, self.routes, self.trunks = along, across, routes, trunks


def layout(boxes, edges, labels, *, gap=26.0, room=14.0):
    """Places boxes and labels so that nothing overlaps and every edge runs forward.

    Args:
        boxes: list of Box; `along` and `across` (the centre, and the line of the edges) are set.
        edges: list of (source, target), indices into boxes; the graph has no cycle.
        labels: a Box for each edge, placed on that edge like the boxes themselves.
        gap: least distance between ranks, where edges may bend.
        room: least distance between neighbours of a rank.

    Returns:
        Layout: the extent of the drawing and the route of each edge.

    Raises:
        ValueError: the edges form a cycle.
    """
    for box, rank in zip(boxes, assign_ranks(len(boxes), edges)):
        box.rank = 2 * rank  # labels live on the odd ranks
    cells, chains = _split_long_edges(boxes, edges, labels)
    before, after, weights = _neighbours(boxes, edges, chains, len(cells))
    ranks = _first_order(cells, before)
    order_ranks(ranks, before, after)
    _place_across(cells, ranks, before, after, weights, room)
    columns, along = _place_along(cells, ranks, after, gap)
    extent, routes, trunks = _routes(cells, chains, columns)
    return Layout(along, extent, routes, trunks)


def assign_ranks(count, edges):
    """Ranks such that every edge runs forward and boxes stand close to what uses them.

    Args:
        count: number of boxes.
        edges: list of (source, target) pairs.

    Returns:
        list of int: the rank of each box, from 0.
    """
    sources, targets = [[] for _ in range(count)], [[] for _ in range(count)]
    for source, target in edges:
        sources[target].append(source)
        targets[source].append(target)
    order = _topological(sources, targets)
    rank = [0] * count
    for node in order:
        rank[node] = max((rank[s] + 1 for s in sources[node]), default=0)
    for node in reversed(order):  # pull what is not held by its own inputs towards its first use
        held = [s for s in sources[node] if sources[s] or len(targets[s]) > 1]
        if targets[node] and len(held) < len(targets[node]):
            rank[node] = min(rank[t] for t in targets[node]) - 1
    return rank


def _topological(sources, targets):
    waiting = [len(s) for s in sources]
    order = [node for node, count in enumerate(waiting) if not count]
    for node in order:
        for target in targets[node]:
            waiting[target] -= 1
            if not waiting[target]:
                order.append(target)
    if len(order) < len(sources):
        raise ValueError("the graph has a cycle, so it cannot be drawn in layers")
    return order


def _split_long_edges(boxes, edges, labels):
    """All cells (boxes, labels, dummies), and for each edge the chain of cells it passes; the label stands last."""
    cells, chains, trunks = list(boxes), [], {}
    for (source, target), label in zip(edges, labels):
        trunk = trunks.setdefault(source, [source])  # shared by all edges from here, so a value runs along one line
        for rank in range(boxes[source].rank + len(trunk), boxes[target].rank - 1):
            trunk.append(len(cells))
            cells.append(Box(before=2.0, after=2.0, stiffness=8.0))
            cells[-1].rank = rank
        label.rank = boxes[target].rank - 1
        chains.append([*trunk[: label.rank - boxes[source].rank], len(cells), target])
        cells.append(label)
    return cells, chains


def _neighbours(boxes, edges, chains, count):
    """For each cell its neighbours before and after, and the weight of each link: trunks pull harder than leaves."""
    before, after, weights = [[] for _ in range(count)], [[] for _ in range(count)], {}
    has_input = {target for _, target in edges}
    for chain in chains:
        weight = 3 if chain[0] in has_input else 1
        for a, b in zip(chain, chain[1:]):
            if (a, b) not in weights:
                after[a].append(b)
                before[b].append(a)
            weights[a, b] = weights[b, a] = weight
    return before, after, weights


# -- order within the ranks ---------------------------------------------------------------------------------------


def _first_order(cells, before):
    """The ranks, filled by walking back from the ends through the operands in their order: first operand first."""
    ranks = [[] for _ in range(max((c.rank for c in cells), default=0) + 1)]
    is_source = [False] * len(cells)
    for inputs in before:
        for cell in inputs:
            is_source[cell] = True
    seen = set()
    stack = [c for c in reversed(range(len(cells))) if not is_source[c]]
    while stack:
        cell = stack.pop()
        if cell in seen:
            continue
        seen.add(cell)
        ranks[cells[cell].rank].append(cell)
        stack.extend(reversed(before[cell]))
    return ranks


def order_ranks(ranks, before, after, sweeps=8):
    """Reorders each rank in place, by the median of its neighbours, keeping the order with the fewest crossings.

    Args:
        ranks: list of lists of cells.
        before: for each cell the cells of the previous rank it is joined to.
        after: for each cell the cells of the next rank it is joined to.
        sweeps: how often to go through all ranks, at most.
    """
    best, fewest = [list(r) for r in ranks], _crossings(ranks, after)
    for sweep in range(sweeps):
        if not fewest:
            break
        forward = sweep % 2 == 0
        neighbours = before if forward else after
        position = {cell: i for rank in ranks for i, cell in enumerate(rank)}
        turned = -1 if sweep % 4 > 1 else 1  # every other time equals change places, which may open a way
        for rank in ranks if forward else reversed(ranks):
            _sort_by_median(rank, neighbours, position, turned)
        crossings = _crossings(ranks, after)
        if crossings < fewest:
            best, fewest = [list(r) for r in ranks], crossings
    ranks[:] = best


def _sort_by_median(rank, neighbours, position, turned):
    def key(cell):
        places = sorted(position[n] for n in neighbours[cell])
        if not places:
            return position[cell], 0
        low, high = places[(len(places) - 1) // 2], places[len(places) // 2]
        return (low + high) / 2, turned * position[cell]

    rank.sort(key=key)
    for i, cell in enumerate(rank):
        position[cell] = i


def _crossings(ranks, after):
    total = 0
    for rank, following in zip(ranks, ranks[1:]):
        position = {cell: i for i, cell in enumerate(following)}
        ends = []
        for cell in rank:
            places = sorted(position[n] for n in after[cell])
            total += sum(len(ends) - bisect_right(ends, place) for place in places)
            for place in places:
                insort(ends, place)
    return total


# -- coordinates --------------------------------------------------------------------------------------------------


def _place_across(cells, ranks, before, after, weights, room, sweeps=10):
    for rank in ranks:
        offset = 0.0
        for cell in rank:
            cells[cell].across = offset + cells[cell].before
            offset += cells[cell].before + cells[cell].after + room
    for sweep in range(sweeps):
        forward = sweep % 2 == 1
        neighbours = before if forward else after
        for rank in ranks if forward else reversed(ranks):
            _settle(rank, cells, neighbours, weights, room)


def _settle(rank, cells, neighbours, weights, room):
    """Moves the cells of a rank as near to their neighbours as the distances between them allow."""
    wanted, stiffness, offsets, offset = [], [], [], 0.0
    for i, cell in enumerate(rank):
        box = cells[cell]
        if i:
            previous = cells[rank[i - 1]]
            offset += previous.after + room + box.before
        links = [(cells[n].across, weights[cell, n]) for n in neighbours[cell]]
        wanted.append((_weighted_median(links) if links else box.across) - offset)
        stiffness.append(box.stiffness if links else 0.01)
        offsets.append(offset)
    for cell, place, offset in zip(rank, isotonic(wanted, stiffness), offsets):
        cells[cell].across = place + offset


def _weighted_median(pairs):
    """The value with half of the weight on each side; between two such values, the middle."""
    pairs.sort()
    half = sum(w for _, w in pairs) / 2
    i, total = 0, pairs[0][1]
    while total < half:
        i += 1
        total += pairs[i][1]
    return pairs[i][0] if total > half else (pairs[i][0] + pairs[i + 1][0]) / 2


def isotonic(wanted, weights):
    """The non-decreasing sequence nearest to `wanted` in weighted least squares (pool adjacent violators).

    Args:
        wanted: list of numbers.
        weights: list of positive numbers.

    Returns:
        list of float: of the same length.

    >>> isotonic([1.0, 3.0, 2.0], [1.0, 1.0, 1.0])
    [1.0, 2.5, 2.5]
    """
    blocks = []  # mean, weight, count
    for value, weight in zip(wanted, weights):
        count = 1
        while blocks and blocks[-1][0] > value:
            mean, mass, size = blocks.pop()
            value = (mean * mass + value * weight) / (mass + weight)
            weight += mass
            count += size
        blocks.append((value, weight, count))
    return [mean for mean, _, count in blocks for _ in range(count)]


def _place_along(cells, ranks, after, gap):
    """Sets `along` to the middle of each rank's column; returns the columns as (start, end), and the total extent."""
    columns, start, end = [], 0.0, 0.0
    for rank in ranks:
        end = start + max((cells[c].length for c in rank), default=0.0)
        for cell in rank:
            cells[cell].along = (start + end) / 2
        columns.append((start, end))
        bend = max((abs(cells[c].across - cells[n].across) for c in rank for n in after[c]), default=0.0)
        start = end + min(gap + 0.2 * bend, 3 * gap)  # a long way across needs room to turn
    return columns, end


def _routes(cells, chains, columns):
    """The extent across, and for each edge its points: straight through every column, bending only in the gaps."""
    top = min((c.across - c.before for c in cells), default=0.0)
    for cell in cells:
        cell.across -= top
    extent = max((c.across + c.after for c in cells), default=0.0)
    longest = {}
    for chain in chains:
        longest[chain[0]] = max(len(chain), longest.get(chain[0], 0))
    routes, trunks = [], []
    for chain in chains:
        whole = len(chain) in (longest[chain[0]], *range(REACH))
        trunks.append((chain[1], cells[chain[1]].across) if whole else None)
        routes.append(_route([cells[c] for c in (chain if whole else chain[-REACH:])], columns, whole))
    return extent, routes, trunks


def _route(cells, columns, whole):
    """The points of one edge, in pairs: straight within a pair, a bend between two."""
    first, *middle, last = cells
    start = first.along + first.length / 2 if whole else columns[first.rank][0]
    points = [(start, first.across), (columns[first.rank][1], first.across)]
    for cell in middle:
        points += [(end, cell.across) for end in columns[cell.rank]]
    return [*points, (columns[last.rank][0], last.across), (last.along - last.length / 2, last.across)]
