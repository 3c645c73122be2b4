"""GradScaler: losses scaled up, so that small gradients survive in float16; gradients scaled down before the step."""

import warnings
from enum import Enum

import flambeau as torch


class OptState(Enum):
    """What has been done for an optimizer since the last update."""

    READY = 0
    UNSCALED = 1
    STEPPED = 2


class GradScaler:
    """Scales losses, and skips steps whose gradients are not finite; the scale then shrinks, and else grows.

    Args:
        device (str): ``"cuda"`` or ``"cpu"``; disabled for a device that is not there.
        init_scale (float): the scale to begin with.
        growth_factor (float), backoff_factor (float): what it is multiplied by when it grows, or shrinks.
        growth_interval (int): after how many good steps in a row it grows.
        enabled (bool): False lets every method do nothing.

    >>> scaler = torch.amp.GradScaler("cpu", init_scale=8.0)
    >>> w = torch.nn.Parameter(torch.ones(1))
    >>> opt = torch.optim.SGD([w], lr=0.5)
    >>> scaler.scale(w.sum()).backward()
    >>> scaler.step(opt); scaler.update(); w.data
    tensor([0.5000])
    """

    def __init__(
        self,
        device="cuda",
        init_scale=2.0**16,
        growth_factor=2.0,
        backoff_factor=0.5,
        growth_interval=2000,
        enabled=True,
    ):
        self._device, self._enabled = device, enabled
        if device == "cuda" and enabled and not torch.cuda.is_available():
            warnings.warn("torch.cuda.amp.GradScaler is enabled, but CUDA is not available.  Disabling.", stacklevel=2)
            self._enabled = False
        if self._enabled:
            assert growth_factor > 1.0, "The growth factor must be > 1.0."
            assert backoff_factor < 1.0, "The backoff factor must be < 1.0."
        self._init_scale, self._growth_factor, self._backoff_factor = init_scale, growth_factor, backoff_factor
        self._growth_interval, self._growth_tracker = growth_interval, 0
        self._scale = None
        self._optimizers = {}  # by id: (what has been done, whether a gradient was not finite)

    def scale(self, outputs):
        """Return a tensor, or tensors in containers, times the scale.

        Args:
            outputs (Tensor or iterable of Tensor): losses.

        >>> torch.amp.GradScaler("cpu", init_scale=2.0).scale(torch.tensor(3.0))
        tensor(6.)
        """
        if not self._enabled:
            return outputs
        if isinstance(outputs, torch.Tensor):
            return outputs * self._current().to(outputs.dtype if outputs.is_floating_point() else torch.float32)
        if isinstance(outputs, (list, tuple)):
            return type(outputs)(self.scale(v) for v in outputs)
        if hasattr(outputs, "__iter__"):
            return map(self.scale, outputs)
        raise ValueError("outputs must be a Tensor or an iterable of Tensors")

    def _current(self):
        if self._scale is None:
            self._scale = torch.tensor(float(self._init_scale))
        return self._scale

    def unscale_(self, optimizer):
        """Divide the gradients of an optimizer's parameters by the scale; before clipping, say.

        Args:
            optimizer (Optimizer): whose gradients.

        Raises:
            RuntimeError: it was done already, or the step has been made.
        """
        if not self._enabled:
            return
        done = self._optimizers.get(id(optimizer), (OptState.READY, False))[0]
        if done is OptState.UNSCALED:
            raise RuntimeError("unscale_() has already been called on this optimizer since the last update().")
        if done is OptState.STEPPED:
            raise RuntimeError("unscale_() is being called after step().")
        inverse, bad = float(self._current().double().reciprocal()), False
        with torch.no_grad():
            for group in optimizer.param_groups:
                for param in group["params"]:
                    if param.grad is not None:
                        if param.grad.dtype == torch.float16:
                            raise ValueError("Attempting to unscale FP16 gradients.")
                        bad |= not bool(param.grad.isfinite().all())
                        param.grad.mul_(inverse)
        self._optimizers[id(optimizer)] = (OptState.UNSCALED, bad)

    def step(self, optimizer, *args, **kwargs):
        """Make an optimizer's step, unless a gradient is not finite.

        Args:
            optimizer (Optimizer): whose step.
            args, kwargs: for its ``step``.

        Returns:
            what ``step`` returned, or None.

        Raises:
            RuntimeError: the step has been made since the last update, or takes a closure.
        """
        if not self._enabled:
            return optimizer.step(*args, **kwargs)
        if "closure" in kwargs:
            raise RuntimeError("Closure use is not currently supported if GradScaler is enabled.")
        if self._optimizers.get(id(optimizer), (OptState.READY,))[0] is OptState.STEPPED:
            raise RuntimeError("step() has already been called since the last update().")
        if self._optimizers.get(id(optimizer), (OptState.READY,))[0] is OptState.READY:
            self.unscale_(optimizer)
        bad = self._optimizers[id(optimizer)][1]
        result = None if bad else optimizer.step(*args, **kwargs)
        self._optimizers[id(optimizer)] = (OptState.STEPPED, bad)
        return result

    def update(self, new_scale=None):
        """Set the scale for the next step: smaller after a gradient that was not finite, larger after many good steps.

        Args:
            new_scale (float or Tensor): the scale, to set it.

        Raises:
            AssertionError: no optimizer has made a step.
        """
        if not self._enabled:
            return
        scale = self._current()
        if new_scale is not None:
            scale.fill_(float(new_scale))
        else:
            assert self._optimizers, "No inf checks were recorded prior to update."
            self._adapt(scale, any(bad for _, bad in self._optimizers.values()))
        self._optimizers = {}

    def _adapt(self, scale, bad):
        if bad:
            scale.mul_(self._backoff_factor)
            self._growth_tracker = 0
            return
        self._growth_tracker += 1
        if self._growth_tracker == self._growth_interval:
            grown = scale * self._growth_factor
            if bool(grown.isfinite()):
                scale.copy_(grown)
            self._growth_tracker = 0

    def get_scale(self):
        """Return the scale, as a number; 1 if disabled.

        >>> torch.amp.GradScaler("cpu").get_scale()
        65536.0
        """
        if not self._enabled:
            return 1.0
        return self._init_scale if self._scale is None else self._scale.item()

    def get_growth_factor(self):
        """Return what the scale is multiplied by when it grows.

        >>> torch.amp.GradScaler("cpu").get_growth_factor()
        2.0
        """
        return self._growth_factor

    def set_growth_factor(self, new_factor):
        """Set what the scale is multiplied by when it grows.

        Args:
            new_factor (float): more than 1.
        """
        self._growth_factor = new_factor

    def get_backoff_factor(self):
        """Return what the scale is multiplied by when it shrinks.

        >>> torch.amp.GradScaler("cpu").get_backoff_factor()
        0.5
        """
        return self._backoff_factor

    def set_backoff_factor(self, new_factor):
        """Set what the scale is multiplied by when it shrinks.

        Args:
            new_factor (float): less than 1.
        """
        self._backoff_factor = new_factor

    def get_growth_interval(self):
        """Return after how many good steps the scale grows.

        >>> torch.amp.GradScaler("cpu").get_growth_interval()
        2000
        """
        return self._growth_interval

    def set_growth_interval(self, new_interval):
        """Set after how many good steps the scale grows.

        Args:
            new_interval (int): how many.
        """
        self._growth_interval = new_interval

    def is_enabled(self):
        """Return whether the scaler does anything.

        >>> torch.amp.GradScaler("cpu").is_enabled()
        True
        """
        return self._enabled

    def state_dict(self):
        """Return the scale and what else is needed to go on; empty if disabled.

        >>> torch.amp.GradScaler("cpu", enabled=False).state_dict()
        {}
        """
        if not self._enabled:
            return {}
        return {
            "scale": self.get_scale(),
            "growth_factor": self._growth_factor,
            "backoff_factor": self._backoff_factor,
            "growth_interval": self._growth_interval,
            "_growth_tracker": self._growth_tracker,
        }

    def load_state_dict(self, state_dict):
        """Go on from what `state_dict` returned.

        Args:
            state_dict (dict): from there.

        Raises:
            RuntimeError: it is empty.
        """
        if not self._enabled:
            return
        if not state_dict:
            raise RuntimeError(
                "The source state dict is empty, possibly because it was saved from a disabled instance of GradScaler."
            )
        self._init_scale = state_dict["scale"]
        if self._scale is not None:
            self._scale.fill_(state_dict["scale"])
        self._growth_factor, self._backoff_factor = state_dict["growth_factor"], state_dict["backoff_factor"]
        self._growth_interval, self._growth_tracker = state_dict["growth_interval"], state_dict["_growth_tracker"]
