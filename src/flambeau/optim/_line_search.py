"""A line search for the strong Wolfe conditions (Nocedal & Wright, Numerical Optimization, algorithms 3.5 and 3.6)."""


class Point:
    """A place on the line: its distance, and loss, gradient and slope along the line there."""

    __slots__ = ("t", "loss", "grad", "slope")

    def __init__(self, t, loss, grad, slope):
        self.t, self.loss, self.grad, self.slope = t, loss, grad, slope


def cubic_minimum(a, b, bounds=None):
    """Where the cubic through two points with their slopes is least, within bounds."""
    low, high = bounds or sorted((a.t, b.t))
    d1 = a.slope + b.slope - 3 * (a.loss - b.loss) / (a.t - b.t)
    square = d1**2 - a.slope * b.slope
    if square < 0:
        return (low + high) / 2.0
    d2 = square**0.5
    if a.t > b.t:
        a, b = b, a
    t = b.t - (b.t - a.t) * ((b.slope + d2 - d1) / (b.slope - a.slope + 2 * d2))
    return min(max(t, low), high)


def strong_wolfe(evaluate, t, direction, loss, grad, slope, c1=1e-4, c2=0.9, tolerance_change=1e-9, max_ls=25):
    """A distance at which the loss has fallen enough and is flat enough.

    Args:
        evaluate (callable): from distance and direction to loss and gradient.
        t: the distance to try first.
        direction (Tensor): the line's.
        loss (float), grad (Tensor), slope: at distance 0.
        c1 (float), c2 (float): how much it must fall and flatten.
        tolerance_change (float): the least change of parameters worth a call.
        max_ls (int): the greatest number of calls.

    Returns:
        loss, gradient, distance, number of calls.
    """
    search = _Search(evaluate, direction, Point(0, loss, grad.clone(), slope), c1, c2)
    bracket, done = search.bracket(t, max_ls)
    if not done:
        search.zoom(bracket, max_ls, tolerance_change)
    best = search.found
    return best.loss, best.grad, best.t, search.calls


class _Search:
    """The state of one search."""

    def __init__(self, evaluate, direction, start, c1, c2):
        self.evaluate, self.direction, self.start, self.c1, self.c2 = evaluate, direction, start, c1, c2
        self.calls, self.rounds, self.found = 0, 0, None

    def at(self, t):
        """The point at a distance."""
        loss, grad = self.evaluate(t, self.direction)
        self.calls += 1
        return Point(t, loss, grad.clone(), grad.dot(self.direction))

    def too_high(self, point):
        """Whether the loss has not fallen enough (Armijo's condition)."""
        return point.loss > self.start.loss + self.c1 * point.t * self.start.slope

    def flat(self, point):
        """Whether the slope is small enough (the curvature condition)."""
        return abs(point.slope) <= -self.c2 * self.start.slope

    def bracket(self, t, max_ls):
        """Go on until two points enclose a good one; these, and whether one is good already."""
        before, point = self.start, self.at(t)
        while self.rounds < max_ls:
            if self.too_high(point) or (self.rounds > 1 and point.loss >= before.loss):
                return [before, point], False
            if self.flat(point):
                self.found = point
                return [point], True
            if point.slope >= 0:
                return [before, point], False
            bounds = point.t + 0.01 * (point.t - before.t), point.t * 10
            before, point = point, self.at(cubic_minimum(before, point, bounds))
            self.rounds += 1
        return [self.start, point], False

    def zoom(self, bracket, max_ls, tolerance_change):
        """Shrink the bracket in place until one of its points is good; its lower point comes out as the best."""
        slow = False
        largest = self.direction.abs().max()
        low, high = (0, 1) if bracket[0].loss <= bracket[1].loss else (1, 0)
        while self.rounds < max_ls:
            if abs(bracket[1].t - bracket[0].t) * largest < tolerance_change:
                break
            t, slow = self._inside(bracket, slow)
            point = self.at(t)
            self.rounds += 1
            if self.too_high(point) or point.loss >= bracket[low].loss:
                bracket[high] = point
                low, high = (0, 1) if bracket[0].loss <= bracket[1].loss else (1, 0)
                continue
            good = self.flat(point)
            if not good and point.slope * (bracket[high].t - bracket[low].t) >= 0:
                bracket[high] = bracket[low]
            bracket[low] = point
            if good:
                break
        self.found = bracket[low]

    @staticmethod
    def _inside(bracket, slow):
        """The next distance: the cubic's minimum, but away from the ends if it came near them twice."""
        t = cubic_minimum(*bracket)
        left, right = sorted((bracket[0].t, bracket[1].t))
        margin = 0.1 * (right - left)
        if min(right - t, t - left) >= margin:
            return t, False
        if not (slow or t >= right or t <= left):
            return t, True
        return (right - margin if abs(t - right) < abs(t - left) else left + margin), False
