"""Mistakes in training loops: gradients used twice, parameters that no optimizer knows, the wrong mode of dropout."""

import re
import weakref

from .._frames import is_own, locals_of
from .._tensor.modes import current_tracer, is_grad_enabled
from .._tensor.storage import clock, version_of
from . import is_accumulating, place_of, tell, user_frame

TRAINED, EVALUATED = 1, 2
PATIENCE = 3  # steps in a row
_optimizers = weakref.WeakSet()
_seen = weakref.WeakKeyDictionary()  # {dropout: TRAINED | EVALUATED, in which modes it was called}
_idle = {}  # {dropout, now in evaluation mode though its inputs have a history: steps since it was trained}
_EVALUATION = re.compile(
    r"(test(_(model|loop|epoch|step|one_epoch))?|(eval|evaluate|validate|validation|val)(_\w+)?|(\w+_)?accuracy)$"
)


def watch_optimizer(optimizer):
    """A new optimizer, whose parameters are known from now on."""
    _optimizers.add(optimizer)
    optimizer._born = optimizer._checked = clock()


def before_step(optimizer, newest):
    """What can be told before an optimizer's step; `newest` is when the last parameter was made."""
    if current_tracer.get() is not None:
        return
    _check_gradients(optimizer)
    if newest > optimizer._checked:
        optimizer._checked = newest
        _check_parameters(optimizer)
    if _idle:
        _check_idle(optimizer)


# Gradients used twice. One gradient stands for all: it keeps its memory's version when a step used it (`_used`), and
# after backward() alone has added to it since (`_added`).


def _check_gradients(optimizer):
    for group in optimizer.param_groups:
        for param in group["params"]:
            grad = param._grad
            if grad is not None:
                notes, version = grad.__dict__, version_of(grad._array)
                if notes.get("_added") == version:
                    _tell_used_twice()
                notes["_used"] = version
                return


def note_addition(grad):
    """backward() has just added to a gradient that a step used before."""
    notes, version = grad.__dict__, version_of(grad._array)
    if not is_accumulating.get() and notes.get("_added", notes["_used"]) == version - 1:
        notes["_added"] = version


def note_clipping(grad):
    """A gradient has just been clipped, which does not undo an addition."""
    notes = grad.__dict__
    if "_added" in notes:
        version = version_of(grad._array)
        if notes["_added"] == version - 1:
            notes["_added"] = version


def _tell_used_twice():
    tell(
        "used twice",
        "step() uses gradients that an earlier step() has used already: backward() has added to them, as nobody called "
        "zero_grad() in between. Call optimizer.zero_grad() before each backward(); if adding up is meant, say so: "
        "`with torch.accumulating():` round backward().",
    )


# Parameters that no optimizer knows


def _modules_in(frame):
    """(name, module) for the modules within reach of a frame's variables."""
    found = {}
    variables = locals_of(frame)
    owner = variables.get("self")
    scopes = [("", variables), ("", frame.f_globals), ("self.", getattr(owner, "__dict__", {}))]
    scopes.append(("self.", getattr(owner, "_modules", None) or {}))
    for prefix, scope in scopes:
        for name, value in list(scope.items()):
            if hasattr(type(value), "named_parameters") and not name.startswith("_"):
                found.setdefault(id(value), (prefix + name, value))
    return found.values()


def _params_of(optimizer):
    return {id(param) for group in optimizer.param_groups for param in group["params"]}


def _check_parameters(optimizer):
    """Warn of parameters that were made after the optimizer, in a module that it trains, and have gradients."""
    frame = user_frame()
    if frame is None:
        return
    own, known = _params_of(optimizer), set()
    for other in _optimizers:
        known |= _params_of(other)
    for name, module in _modules_in(frame):
        params = dict(module.named_parameters())
        if own.isdisjoint(map(id, params.values())):
            continue
        late = [path for path, param in params.items() if _is_late(param, optimizer) and id(param) not in known]
        if late:
            names = ", ".join(f"{name}.{path}" for path in late[:4]) + (", ..." if late[4:] else "")
            tell(
                "late parameters",
                f"{names} {'were' if late[1:] else 'was'} made after the optimizer, which does not know "
                f"{'them' if late[1:] else 'it'}: gradients arrive, but no step uses them. Make the optimizer after "
                "the last change of the model, or call optimizer.add_param_group.",
            )
            return


def _is_late(param, optimizer):
    return param._grad is not None and param.requires_grad and getattr(param, "_born", 0) > optimizer._born


# The wrong mode of dropout


def watch_dropout(module, inputs):
    """A dropout layer is called."""
    if not module.p or current_tracer.get() is not None:
        return
    seen, recording = _seen.get(module, 0), is_grad_enabled()
    if module.training and recording:
        _idle.clear()
        mode = TRAINED
    elif module.training:
        if seen == TRAINED:
            _tell_if_evaluating()
        return
    else:
        mode = EVALUATED
        if recording and seen & TRAINED and any(x._edge is not None for x in inputs):
            _idle.setdefault(weakref.ref(module), 0)
    if not seen & mode:
        _seen[module] = seen | mode


def _tell_if_evaluating():
    """Warn if a function by the name of evaluate, test, accuracy... runs: under no_grad, but with dropout active."""
    frame = user_frame()
    caller = frame
    while caller is not None:
        if not is_own(caller) and _EVALUATION.match(caller.f_code.co_name):
            tell(
                "dropout",
                f"{caller.f_code.co_name}() evaluates with dropout active: the model is in training mode, and the "
                "result is random. Call model.eval() before, and model.train() after.",
                place_of(caller),
            )
            return
        caller = caller.f_back


def _check_idle(optimizer):
    """Warn of a model that was trained with dropout, is in evaluation mode, and is trained on for several steps."""
    frame = user_frame()
    for reference in list(_idle):
        _idle[reference] += 1
        dropout = reference()
        if dropout is None or _idle[reference] > PATIENCE:
            del _idle[reference]
        elif _idle[reference] == PATIENCE and frame is not None:
            own = _params_of(optimizer)
            for name, module in _modules_in(frame):
                trained = not own.isdisjoint(map(id, module.parameters()))
                if trained and any(m is dropout for m in module.modules()):
                    tell(
                        "idle dropout",
                        f"{name} is trained in evaluation mode: dropout does nothing since {name}.eval() was called. "
                        f"Call {name}.train() before training goes on.",
                    )
                    break
