"""Layers compute, print and start as PyTorch's do: same seed, same weights, same results and gradients."""

import pytest
from oracle import agrees

LAYERS = {
    "Linear": ((3, 2), {}, (4, 3)),
    "Bilinear": ((3, 2, 4), {}, (4, 3), (4, 2)),
    "Conv1d": ((2, 4, 3), {"padding": 1, "padding_mode": "circular"}, (2, 2, 6)),
    "Conv2d": ((2, 4, 3), {"stride": 2, "padding": (1, 2), "groups": 2, "padding_mode": "reflect"}, (2, 2, 6, 5)),
    "Conv2d same": ((2, 4, (2, 3)), {"padding": "same", "padding_mode": "replicate", "dilation": 2}, (2, 6, 7)),
    "Conv3d": ((1, 2, 2), {"bias": False}, (1, 1, 3, 4, 3)),
    "ConvTranspose2d": ((2, 3, 3), {"stride": 2, "output_padding": 1}, (2, 2, 3, 3)),
    "MaxPool2d": ((2,), {"ceil_mode": True}, (1, 2, 5, 5)),
    "AvgPool1d": ((3,), {"stride": 2, "padding": 1}, (2, 2, 7)),
    "AdaptiveAvgPool2d": (((2, None),), {}, (1, 2, 5, 3)),
    "LPPool2d": ((2, 2), {}, (1, 2, 4, 4)),
    "BatchNorm2d": ((3,), {}, (2, 3, 4, 4)),
    "BatchNorm1d": ((3,), {"momentum": None, "bias": False}, (4, 3)),
    "InstanceNorm1d": ((3,), {"affine": True, "track_running_stats": True}, (2, 3, 5)),
    "GroupNorm": ((2, 4), {}, (2, 4, 3)),
    "LayerNorm": (((3, 2),), {}, (4, 3, 2)),
    "RMSNorm": ((3,), {}, (4, 3)),
    "LocalResponseNorm": ((2,), {}, (1, 4, 3)),
    "PReLU": ((3,), {}, (2, 3)),
    "Softplus": ((), {"beta": 2}, (3,)),
    "Hardtanh": ((-2, 2, True), {}, None),
    "Threshold": ((0.1, 20.0), {}, (5,)),
    "GELU": ((), {"approximate": "tanh"}, (5,)),
    "Softmax": ((1,), {}, (2, 3)),
    "CosineSimilarity": ((), {}, (2, 3), (2, 3)),
    "Flatten": ((), {}, (2, 3, 4)),
    "Unflatten": ((1, (2, 2)), {}, (3, 4)),
    "PixelShuffle": ((2,), {}, (1, 4, 2, 2)),
    "Upsample": ((), {"scale_factor": 2}, None),
    "Fold": (((4, 5), (2, 2)), {}, None),
    "Dropout": ((0.3,), {"inplace": True}, None),
    "RNN": ((3, 4, 2, "relu"), {"bidirectional": True, "batch_first": True}, (2, 5, 3)),
    "LSTM": ((3, 4), {"num_layers": 2, "proj_size": 2, "bias": False, "bidirectional": True}, (5, 2, 3)),
    "GRU": ((3, 4), {"num_layers": 2}, (5, 3)),
    "RNNCell": ((3, 4), {}, (2, 3)),
    "LSTMCell": ((3, 4), {}, (3,)),
    "GRUCell": ((3, 4), {"bias": False}, (2, 3)),
    "MultiheadAttention": ((4, 2), {"kdim": 3, "vdim": 5, "add_bias_kv": True}, (6, 2, 4), (7, 2, 3), (7, 2, 5)),
    "TransformerEncoderLayer": ((4, 2, 8, 0.0), {"norm_first": True, "activation": "gelu"}, (5, 3, 4)),
    "TransformerDecoderLayer": ((4, 2, 8, 0.0), {"batch_first": True}, (3, 5, 4), (3, 6, 4)),
    "Transformer": ((4, 2, 1, 2, 8, 0.0), {}, (5, 3, 4), (6, 3, 4)),
}


def flat(result):
    """All tensors of a result."""
    return [t for item in result for t in flat(item)] if isinstance(result, (tuple, list)) else [result]


def make(torch, name):
    """The layer, from a fixed seed, and its inputs."""
    args, kwargs, *shapes = LAYERS[name]
    torch.manual_seed(7)
    layer = getattr(torch.nn, name.split()[0])(*args, **kwargs)
    inputs = [torch.randn(shape, dtype=torch.float64, requires_grad=True) for shape in shapes if shape is not None]
    return layer, inputs


@pytest.mark.parametrize("name", LAYERS)
def test_prints_and_starts_as_in_pytorch(name):
    def program(torch):
        layer, _ = make(torch, name)
        return [repr(layer), layer.state_dict()]

    agrees(program, rtol=0, atol=0)


@pytest.mark.parametrize("training", (True, False), ids=("train", "eval"))
@pytest.mark.parametrize("name", [name for name in LAYERS if LAYERS[name][2] is not None])
def test_computes_as_in_pytorch(name, training):
    def program(torch):
        layer, inputs = make(torch, name)
        layer.double().train(training)
        outputs = [t for t in flat(layer(*inputs)) if t is not None]
        sum((t * t.detach().cos()).sum() for t in outputs).backward()
        grads = {n: p.grad for n, p in layer.named_parameters() if p.grad is not None}
        return [outputs, [x.grad for x in inputs], grads, dict(layer.named_buffers())]

    agrees(program, rtol=1e-9, atol=1e-10)


LOSSES = {
    "L1Loss": {}, "MSELoss": {"reduction": "sum"}, "SmoothL1Loss": {"beta": 0.5}, "HuberLoss": {"delta": 0.5},
    "KLDivLoss": {"reduction": "batchmean"}, "PoissonNLLLoss": {"full": True}, "SoftMarginLoss": {},
    "BCEWithLogitsLoss": {}, "CrossEntropyLoss": {"label_smoothing": 0.1},
}  # fmt: skip


@pytest.mark.parametrize("name", LOSSES)
def test_losses(name):
    def program(torch):
        loss = getattr(torch.nn, name)(**LOSSES[name])
        x = torch.linspace(-1, 2, 6).reshape(2, 3).requires_grad_()
        target = torch.linspace(0.1, 0.9, 6).reshape(2, 3)
        value = loss(x, target)
        value.backward()
        return [repr(loss), value, x.grad]

    agrees(program)


@pytest.mark.parametrize("reduction", ("none", "mean", "sum"))
@pytest.mark.parametrize("lengths", (((6, 5, 4), (3, 2, 0)), ((6, 3, 1), (3, 1, 3))))
def test_ctc(reduction, lengths):
    def program(torch):
        x = torch.randn(6, 3, 5, dtype=torch.float64, requires_grad=True)
        targets = torch.tensor([[1, 2, 2], [3, 1, 1], [4, 4, 4]])
        loss = torch.nn.CTCLoss(reduction=reduction, zero_infinity=True)
        value = loss(x.log_softmax(-1), targets, *lengths)
        value.sum().backward()
        single = torch.nn.CTCLoss()(x[:, 0].log_softmax(-1), targets[0], torch.tensor(6), torch.tensor(3))
        return [value, x.grad, single]

    agrees(program, rtol=1e-9)


def test_legacy_reduction():
    agrees(
        lambda torch: [
            torch.nn.MSELoss(size_average=a, reduce=b).reduction
            for a, b in ((True, None), (False, True), (None, False))
        ]
    )


MISUSES = {
    "conv groups": lambda nn: nn.Conv2d(3, 4, 3, groups=2),
    "conv padding": lambda nn: nn.Conv2d(3, 4, 3, padding="all"),
    "conv same stride": lambda nn: nn.Conv2d(3, 4, 3, padding="same", stride=2),
    "conv mode": lambda nn: nn.Conv2d(3, 4, 3, padding_mode="none"),
    "transposed mode": lambda nn: nn.ConvTranspose2d(3, 4, 3, padding_mode="reflect"),
    "dropout": lambda nn: nn.Dropout(1.5),
    "group norm": lambda nn: nn.GroupNorm(2, 3),
    "embedding": lambda nn: nn.Embedding(3, 2, padding_idx=4),
    "unflatten": lambda nn: nn.Unflatten(1, (2.0, 2)),
    "bilinear": lambda nn: nn.Bilinear(0, 1, 1),
    "attention": lambda nn: nn.MultiheadAttention(3, 2),
    "hardtanh": lambda nn: nn.Hardtanh(2, 1),
    "triplet": lambda nn: nn.TripletMarginLoss(margin=0),
    "lstm dropout": lambda nn: nn.LSTM(2, 2, dropout=2),
    "lstm sizes": lambda nn: nn.LSTM(0, 2),
    "lstm proj": lambda nn: nn.LSTM(2, 2, proj_size=2),
    "gru proj": lambda nn: nn.GRU(2, 2, proj_size=1),
    "rnn nonlinearity": lambda nn: nn.RNN(2, 2, nonlinearity="sin"),
    "transformer activation": lambda nn: nn.TransformerEncoderLayer(2, 1, activation="sin"),
}


@pytest.mark.parametrize("misuse", MISUSES.values(), ids=MISUSES)
def test_refuses_what_pytorch_refuses(misuse):
    agrees(lambda torch: repr(misuse(torch.nn)))


def test_transposed_convolution_of_a_wanted_size():
    def program(torch):
        layer, x = torch.nn.ConvTranspose2d(1, 1, 3, stride=2), torch.ones(1, 1, 3, 3)
        return [layer(x, output_size=(8, 7)), layer(x, output_size=(1, 1, 8, 8)).shape[-1]]

    agrees(program)
    agrees(lambda torch: torch.nn.ConvTranspose2d(1, 1, 3, stride=2)(torch.ones(1, 1, 3, 3), output_size=(9, 9)))


@pytest.mark.parametrize("need_weights", [True, False])
def test_attention_where_a_mask_allows_nothing(need_weights):
    def program(torch):
        torch.manual_seed(0)
        attention, q = torch.nn.MultiheadAttention(4, 2), torch.ones(2, 1, 4)
        mask = torch.tensor([[0.0, 0.0], [-float("inf"), -float("inf")]])
        y, weights = attention(q, q, q, attn_mask=mask, need_weights=need_weights)
        return [y, 0 if weights is None else weights]

    agrees(program)
