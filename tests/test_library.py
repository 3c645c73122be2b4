"""Operations of one's own; models out of folders; processes."""

import pytest

import flambeau as torch
from flambeau import hub, library, multiprocessing


@library.custom_op("tests::scaled", mutates_args=())
def scaled(x: torch.Tensor, factor: float, bias: torch.Tensor | None = None) -> torch.Tensor:
    return torch.from_numpy(x.numpy() * factor + (0 if bias is None else bias.numpy()))


@scaled.register_fake
def _(x, factor, bias=None):
    return torch.empty_like(x)


def save_factor(ctx, inputs, output):
    ctx.factor = inputs[1]


scaled.register_autograd(lambda ctx, g: (g * ctx.factor, None, g), setup_context=save_factor)
scaled.register_vmap(lambda info, dims, x, factor, bias: (scaled(x, factor, bias), dims[0]))


def test_custom_operations_are_differentiated_and_batched():
    x, b = (torch.randn(3, dtype=torch.float64, requires_grad=True) for _ in range(2))
    assert torch.autograd.gradcheck(lambda x, b: scaled(x, 3.0, b), (x, b))
    assert scaled(x, factor=2.0).grad_fn is not None and not scaled(x.detach(), 2.0).requires_grad
    rows = torch.ones(4, 3)
    assert torch.equal(torch.vmap(lambda r: scaled(r, 2.0))(rows), 2 * rows)
    grads = torch.vmap(torch.func.grad(lambda r: scaled(r, 2.0).sum()))(rows)
    assert torch.equal(grads, torch.full((4, 3), 2.0))
    assert library.opcheck(scaled, (x, 2.0)) == dict.fromkeys(
        ("test_schema", "test_autograd_registration", "test_faketensor"), "SUCCESS"
    )
    assert scaled._schema == "(Tensor x, float factor, Tensor? bias=None) -> Tensor"


def test_what_a_custom_operation_may_not_do():
    @library.custom_op("tests::same", mutates_args=())
    def same(x: torch.Tensor) -> torch.Tensor:
        return x

    with pytest.raises(RuntimeError, match="may not alias any inputs"):
        same(torch.ones(2))

    @library.custom_op("tests::hidden", mutates_args=())
    def hidden(x: torch.Tensor) -> None:
        x.zero_()

    with pytest.raises(RuntimeError, match="mutated"):
        library.opcheck(hidden, (torch.ones(2),), test_utils="test_schema")
    with pytest.raises(ValueError, match="annotation"):
        library.custom_op("tests::bare", lambda x: x, mutates_args=())
    with pytest.raises(ValueError, match="namespace"):
        library.custom_op("bare", hidden._kernel, mutates_args=())
    with pytest.raises(RuntimeError, match="does not exist"):
        library.register_fake("tests::none", hidden._kernel)


def test_models_out_of_a_folder(tmp_path):
    (tmp_path / "hubconf.py").write_text(
        "dependencies = ['numpy']\nimport numpy\n\ndef linear(n):\n    'A layer.'\n    return n + 1\n"
    )
    folder = str(tmp_path)
    assert hub.load(folder, "linear", 2, source="local") == 3 and hub.list(folder) == ["linear"]
    assert hub.help(folder, "linear") == "A layer."
    with pytest.raises(RuntimeError, match="Cannot find callable"):
        hub.load(folder, "conv", source="local")
    with pytest.raises(NotImplementedError, match="downloads nothing"):
        hub.load("owner/name", "linear")


def test_state_dicts_by_address(tmp_path):
    torch.save({"a": torch.ones(1)}, tmp_path / "net.pth")
    found = hub.load_state_dict_from_url("https://example.org/x/net.pth", model_dir=str(tmp_path))
    assert found["a"].item() == 1
    with pytest.raises(NotImplementedError, match=r"other.pth"):
        hub.load_state_dict_from_url("https://example.org/other.pth", model_dir=str(tmp_path))


def send(index, queue, tensor):
    queue.put((index, tensor * index))


def fail(index):
    raise ValueError(f"from {index}")


def test_processes_send_tensors_and_tell_of_failures():
    with multiprocessing.get_context("spawn").Manager() as manager:
        queue = manager.Queue()
        multiprocessing.spawn(send, (queue, torch.ones(2)), nprocs=2)
        got = dict(queue.get() for _ in range(2))
    assert got[1].tolist() == [1, 1] and got[0].tolist() == [0, 0]
    with pytest.raises(multiprocessing.ProcessRaisedException, match="from 0"):
        multiprocessing.spawn(fail)
