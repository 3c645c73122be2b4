"""Files go both ways between flambeau and PyTorch, are damaged without harm, and never run code."""

import copy
import io
import os
import pickle
import struct
import zipfile
from collections import OrderedDict
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import flambeau
from flambeau import serialization

NAMES = "bool uint8 int8 int16 int32 int64 uint16 uint32 uint64 float16 bfloat16 float32 float64 complex64 complex128"
# What a damaged or hostile file may raise: clear errors, and nothing else.
CLEAR = (pickle.UnpicklingError, RuntimeError)


@pytest.fixture
def torch():
    return pytest.importorskip("torch")


def carried(value, source, target, **options):
    """A value saved by one library and loaded by the other."""
    file = io.BytesIO()
    source.save(value, file, **options)
    file.seek(0)
    return target.load(file)


def example(t):
    """A checkpoint with everything in it, made with either library."""
    x = t.arange(6.0).reshape(2, 3)
    tagged = t.ones(2)
    tagged.tag = "mine"
    values = {
        "x": x,
        "transposed": x.t(),
        "row": x[1],
        "scalar": t.tensor(3.5),
        "empty": t.zeros(0, 3),
        "parameter": t.nn.Parameter(t.ones(2)),
        "leaf": t.ones(2, requires_grad=True),
        "tagged": tagged,
        "expanded": t.ones(3, 1).expand(3, 4),
        "step": t.arange(10)[2::3],
        "dtype": t.bfloat16,
        "device": t.device("cuda", 1),
        "size": x.shape,
        "bytes": b"ab\xff",
        "set": {1, 2},
        "complex": 3 + 4j,
        "big": 2**70,
        "none": None,
        "nested": [(1, {"a": "text"}), [True, 2.5]],
        7: "int key",
        "bytearray": bytearray(b"xy"),
        "ordered": OrderedDict(a=t.ones(1)),
        **{name: t.tensor([0, 1], dtype=getattr(t, name)) for name in NAMES.split()},
    }
    return OrderedDict(values)


def text(value):
    """What a value prints as, with the strides of tensors."""
    if isinstance(value, dict):
        return {key: text(v) for key, v in value.items()}
    return repr(value), tuple(value.stride()) if hasattr(value, "stride") else None, type(value).__name__


def test_both_ways(torch):
    assert text(carried(example(torch), torch, flambeau)) == text(example(torch))
    assert text(carried(example(flambeau), flambeau, torch)) == text(example(torch))
    assert text(carried(example(flambeau), flambeau, flambeau)) == text(example(flambeau))


@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
def test_protocols(torch, protocol):
    assert text(carried(example(torch), torch, flambeau, pickle_protocol=protocol)) == text(example(torch))
    assert text(carried(example(flambeau), flambeau, flambeau, pickle_protocol=protocol)) == text(example(flambeau))


def test_old_format(torch):
    loaded = carried(example(torch), torch, flambeau, _use_new_zipfile_serialization=False)
    assert text(loaded) == text(example(torch))
    file = io.BytesIO()
    torch.save([torch.ones(3)], file, _use_new_zipfile_serialization=False)
    content = file.getvalue()
    for n in range(len(content)):
        with pytest.raises(CLEAR):
            flambeau.load(io.BytesIO(content[:n]))
        try:
            flambeau.load(io.BytesIO(content[:n] + b"!" + content[n + 1 :]))
        except CLEAR:
            pass


@pytest.mark.parametrize("writer", ["flambeau", "torch"])
@pytest.mark.parametrize("reader", ["flambeau", "torch"])
def test_shared_memory_is_shared_again(torch, writer, reader):
    modules = {"flambeau": flambeau, "torch": torch}
    loaded = carried(example(modules[writer]), modules[writer], modules[reader])
    loaded["x"][1, 0] = 100.0
    assert loaded["transposed"][0, 1] == 100 and loaded["row"][0] == 100
    assert loaded["tagged"].tag == "mine"


def test_a_storage_is_written_once():
    x = flambeau.zeros(1000)
    file = io.BytesIO()
    flambeau.save([x, x.view(10, 100), x[3:]], file)
    assert len(file.getvalue()) < 6000


def test_views_made_by_strides_share():
    x = flambeau.arange(12.0)
    window = x.unfold(0, 4, 2)
    loaded = carried([x, window, x.as_strided((2, 2), (3, 1), 1)], flambeau, flambeau)
    loaded[0].zero_()
    assert not loaded[1].any() and not loaded[2].any() and loaded[1].stride() == window.stride()


def test_aligned_for_mapping(torch, tmp_path):
    flambeau.save({"a": flambeau.arange(5), "b": flambeau.ones(3)}, tmp_path / "x.pt")
    assert text(torch.load(tmp_path / "x.pt", mmap=True)) == text({"a": torch.arange(5), "b": torch.ones(3)})
    with zipfile.ZipFile(tmp_path / "x.pt") as archive:
        assert archive.namelist()[0] == "x/data.pkl" and archive.testzip() is None


def test_state_dicts(torch):
    ours, theirs = flambeau.nn.Sequential(flambeau.nn.Linear(3, 2)), torch.nn.Sequential(torch.nn.Linear(3, 2))
    state = carried(theirs.state_dict(), torch, flambeau)
    assert state._metadata == theirs.state_dict()._metadata
    ours.load_state_dict(state)
    assert repr(ours[0].weight) == repr(theirs[0].weight)
    theirs.load_state_dict(carried(ours.state_dict(), flambeau, torch))


def test_whole_modules_are_refused(torch):
    with pytest.raises(pickle.UnpicklingError, match="whole module.*state_dict"):
        carried(torch.nn.Linear(2, 2), torch, flambeau)


def test_whole_modules_are_saved_and_read_when_asked_for(torch, tmp_path):
    flambeau.manual_seed(0)
    net = flambeau.nn.Sequential(flambeau.nn.Linear(2, 2), flambeau.nn.BatchNorm1d(2), flambeau.nn.GELU())
    net[0].register_forward_hook(flambeau.nn.functional.relu)  # a function is kept by its name
    for zipped in (True, False):
        flambeau.save({"model": net, "epoch": 3}, tmp_path / "model.pt", _use_new_zipfile_serialization=zipped)
        with pytest.raises(pickle.UnpicklingError, match="weights_only=False"):
            flambeau.load(tmp_path / "model.pt")
        read = flambeau.load(tmp_path / "model.pt", weights_only=False)
        assert repr(read["model"]) == repr(net) and read["epoch"] == 3
        assert flambeau.equal(read["model"][0].weight, net[0].weight) and read["model"][0].weight is not net[0].weight
    del net[0]._forward_hooks
    flambeau.save(net, tmp_path / "model.pt")
    theirs = torch.load(tmp_path / "model.pt", weights_only=False)
    assert repr(theirs) == repr(net)
    ours, expected = net.eval()(flambeau.ones(3, 2)), theirs.eval()(torch.ones(3, 2))
    assert ours.detach().numpy() == pytest.approx(expected.detach().numpy(), abs=1e-6)
    torch.save(theirs, tmp_path / "theirs.pt")
    assert repr(flambeau.load(tmp_path / "theirs.pt", weights_only=False)) == repr(net)


def test_the_old_format_is_written(torch, tmp_path):
    state = {"a": flambeau.arange(3), "b": [flambeau.ones(2, dtype=flambeau.bfloat16)[1:], "text"]}
    flambeau.save(state, tmp_path / "old.pt", _use_new_zipfile_serialization=False)
    assert text(torch.load(tmp_path / "old.pt")) == text(flambeau.load(tmp_path / "old.pt")) == text(state)


# Where to


def test_paths_and_atomic_replacement(tmp_path, monkeypatch):
    path = tmp_path / "model.pt"
    flambeau.save({"a": 1}, path)
    flambeau.save({"a": 2}, str(path))
    assert flambeau.load(path) == {"a": 2}

    def fail(*args):
        raise OSError("disk full")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="disk full"):
        flambeau.save({"a": 3}, path)
    assert flambeau.load(path) == {"a": 2} and os.listdir(tmp_path) == ["model.pt"]
    with pytest.raises(RuntimeError, match="Parent directory .* does not exist"):
        flambeau.save(1, tmp_path / "no" / "x.pt")
    with pytest.raises(FileNotFoundError):
        flambeau.load(tmp_path / "missing.pt")


def test_links_are_written_through(tmp_path):
    (tmp_path / "link.pt").symlink_to(tmp_path / "real.pt")
    flambeau.save(1, tmp_path / "link.pt")
    assert (tmp_path / "link.pt").is_symlink() and flambeau.load(tmp_path / "real.pt") == 1


def located(where):
    """A file with one tensor that was saved on a device."""
    file = io.BytesIO()
    flambeau.save(flambeau.ones(2), file)
    return io.BytesIO(rewritten(file.getvalue(), lambda text: text.replace(b"X\x03\x00\x00\x00cpu", where)))


def rewritten(data, change):
    """An archive with another pickle."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name.endswith("data.pkl") else old.read(name))
    return made.getvalue()


def test_map_location():
    on_gpu = b"X\x06\x00\x00\x00cuda:0"
    with pytest.raises(RuntimeError, match="deserialize object on a CUDA device.*map_location=torch.device"):
        flambeau.load(located(on_gpu))
    for where in ("cpu", flambeau.device("cpu"), {"cuda:0": "cpu"}, lambda storage, location: storage):
        assert flambeau.load(located(on_gpu), map_location=where).tolist() == [1, 1]
    for where in ("cuda", lambda storage, location: None):
        with pytest.raises(RuntimeError, match="deserialize object on a CUDA device"):
            flambeau.load(located(on_gpu), map_location=where)


@pytest.mark.parametrize("writer", ["flambeau", "torch"])
def test_mapped_into_memory(torch, tmp_path, writer):
    module = {"flambeau": flambeau, "torch": torch}[writer]
    module.save(example(module), tmp_path / "x")
    loaded = flambeau.load(tmp_path / "x", mmap=True)
    assert text(loaded) == text(example(flambeau))
    loaded["x"][1, 0] = 100.0
    assert loaded["transposed"][0, 1] == 100
    assert text(flambeau.load(tmp_path / "x")) == text(example(flambeau))
    with pytest.raises(ValueError, match="f must be a file path in order to use the mmap argument"):
        flambeau.load(io.BytesIO(small_file()), mmap=True)


def test_arguments_that_are_not_there():
    with pytest.raises(NotImplementedError):
        flambeau.save(1, io.BytesIO(), pickle_module=io)


# Damage


def small_file():
    """A file of a few hundred bytes of pickle and storages."""
    file = io.BytesIO()
    flambeau.save(OrderedDict(weight=flambeau.arange(3.0), epoch=3, names=["a"]), file)
    return file.getvalue()


def test_truncated_anywhere():
    data = small_file()
    for n in range(len(data)):
        with pytest.raises(CLEAR):
            flambeau.load(io.BytesIO(data[:n]))


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_damaged_anywhere(data):
    """A changed byte is noticed, or harmless."""
    content = bytearray(small_file())
    content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        flambeau.load(io.BytesIO(bytes(content)))
    except CLEAR:
        pass


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_damaged_pickle(data):
    """A changed byte in the pickle itself, with a valid archive around it."""

    def change(text):
        position = data.draw(st.integers(0, len(text) - 1))
        return text[:position] + bytes([data.draw(st.integers(0, 255))]) + text[position + 1 :]

    try:
        flambeau.load(io.BytesIO(rewritten(small_file(), change)))
    except CLEAR:
        pass


@pytest.mark.parametrize("content", [b"", b"abc", b"PK\3\4", b"\x80\x02.", b"\x80\x02K\x01.", b"\0" * 600])
def test_other_files(content):
    with pytest.raises(CLEAR):
        flambeau.load(io.BytesIO(content))


def test_tensors_beyond_their_storage():
    """Sizes in the pickle that reach out of the memory."""
    for old, new in ((b"K\x03\x85", b"K\x04\x85"), (b"K\x00K\x03", b"K\x01K\x03"), (b"K\x01\x85", b"K\x09\x85")):
        assert old in zipfile.ZipFile(io.BytesIO(small_file())).read("archive/data.pkl")
        with pytest.raises(CLEAR):
            flambeau.load(io.BytesIO(rewritten(small_file(), lambda text: text.replace(old, new))))  # noqa: B023


# Hostility


class Runs:
    """Pickles as a call."""

    def __init__(self, function, *args):
        self.call = function, args

    def __reduce__(self):
        return self.call


HOSTILE = {
    "system": pickle.dumps(Runs(os.system, "echo harm"), 2),
    "eval": pickle.dumps(Runs(eval, "1 + 1"), 2),
    "import": pickle.dumps(Runs(__import__, "os"), 4),
    "nested": pickle.dumps([{"a": Runs(exec, "x = 1")}], 2),
    "getattr": pickle.dumps(Runs(getattr, "a", "upper"), 2),
    "inst": b"(S'echo harm'\nios\nsystem\n.",
    "obj": b"(cos\nsystem\nS'echo harm'\no.",
    "private": b"ctorch._utils\n__builtins__\n.",
    "dotted": b"\x80\x04\x8c\x05torch\x8c\x11Tensor.__init__.x\x93.",
    "extension": b"\x80\x02\x82\x01.",
    "call a dtype": b"ctorch\nfloat32\n)R.",
    "call Tensor": b"ctorch\nTensor\n)R.",
    "build a class": b"ccollections\nOrderedDict\n}(S'x'\nI1\nsb.",
    "build a function": b"ctorch._utils\n_rebuild_tensor_v2\n(N}S'__defaults__'\n)stb.",
    "persistent text": b"Pstorage\n.",
    "unbounded": b"\x80\x02\x8b\xff\xff\xff\x7f" + b"1" * 10 + b".",
    "recursive": b"(" * 100000 + b".",
    "bytearray by size": b"\x80\x02c__builtin__\nbytearray\nJ\xff\xff\xff\x7f\x85R.",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pickles(name, capfd):
    hostile = HOSTILE[name]
    with pytest.raises(pickle.UnpicklingError):
        flambeau.load(io.BytesIO(rewritten(small_file(), lambda _: hostile)))
    with pytest.raises(CLEAR):
        flambeau.load(io.BytesIO(hostile), weights_only=False)
    assert "harm" not in capfd.readouterr().out


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=60))
def test_random_pickles(content):
    try:
        flambeau.load(io.BytesIO(rewritten(small_file(), lambda _: b"\x80\x02" + content + b".")))
    except CLEAR:
        pass


def test_lying_archives():
    """Records whose sizes do not fit what the pickle says."""
    for change in (lambda d: d[:-1], lambda d: d + b"\0", lambda d: b""):
        made = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(small_file())) as old, zipfile.ZipFile(made, "w") as new:
            for name in old.namelist():
                content = old.read(name)
                new.writestr(name, change(content) if "/data/" in name else content)
        with pytest.raises(RuntimeError, match="should hold 12 bytes"):
            flambeau.load(io.BytesIO(made.getvalue()))


def test_safe_globals():
    file = io.BytesIO()
    flambeau.save([Fraction(1, 3)], file)
    with pytest.raises(pickle.UnpicklingError, match="Unsupported global: GLOBAL fractions.Fraction"):
        flambeau.load(io.BytesIO(file.getvalue()))
    with serialization.safe_globals([Fraction]):
        assert flambeau.load(io.BytesIO(file.getvalue())) == [Fraction(1, 3)]
    assert serialization.get_safe_globals() == []
    serialization.add_safe_globals([Fraction])
    assert flambeau.load(io.BytesIO(file.getvalue())) == [Fraction(1, 3)]
    serialization.clear_safe_globals()
    assert serialization.get_safe_globals() == []


# Copies


def test_copies():
    x = flambeau.arange(6.0).reshape(2, 3).requires_grad_()
    x.tag = "mine"
    (x.sum()).backward()
    shallow, deep, pickled = copy.copy(x), copy.deepcopy(x), pickle.loads(pickle.dumps(x))
    for y in (shallow, deep, pickled):
        assert y is not x and y.is_leaf and y.requires_grad and flambeau.equal(y, x) and y.tag == "mine"
    assert np.shares_memory(shallow.detach().numpy(), x.detach().numpy())
    assert not np.shares_memory(deep.detach().numpy(), x.detach().numpy())
    assert flambeau.equal(deep.grad, x.grad) and deep.grad is not x.grad and pickled.grad is None


def test_deepcopy_keeps_sharing_and_strides():
    x = flambeau.arange(6.0).reshape(2, 3)
    a, b, again = copy.deepcopy([x, x.t(), x])
    a[0, 1] = 50.0
    assert a is again and b[1, 0] == 50 and b.stride() == (1, 3) and x[0, 1] == 1


def test_deepcopy_of_what_has_a_history():
    y = flambeau.ones(2, requires_grad=True) * 2
    with pytest.raises(
        RuntimeError, match="Only Tensors created explicitly by the user .graph leaves. support the deepcopy"
    ):
        copy.deepcopy(y)


@pytest.mark.parametrize("name", NAMES.split())
def test_pickled_dtypes(name):
    x = flambeau.tensor([0, 1], dtype=getattr(flambeau, name))
    y = pickle.loads(pickle.dumps(x))
    assert y.dtype is x.dtype and y.tolist() == x.tolist()


def test_pickled_small_values():
    for value in (flambeau.Size([2, 3]), flambeau.device("cpu"), flambeau.float32, flambeau.strided):
        assert pickle.loads(pickle.dumps(value)) == value and copy.deepcopy(value) == value
    parameter = pickle.loads(pickle.dumps(flambeau.nn.Parameter(flambeau.ones(2))))
    assert isinstance(parameter, flambeau.nn.Parameter) and parameter.requires_grad


def test_header_is_little_endian():
    with zipfile.ZipFile(io.BytesIO(small_file())) as archive:
        assert archive.read("archive/byteorder") == b"little"
        assert struct.unpack("<3f", archive.read("archive/data/0")) == (0, 1, 2)


def of_the_other_order(data, record=True):
    """A file as a machine of the other byte order would have written it, with or without a record of it."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        sizes = dict(enumerate((1, 2, 4, 8, 4, 2)))
        for name in old.namelist():
            content = old.read(name)
            if "/data/" in name:
                content = np.frombuffer(content, f"u{sizes[int(name.rsplit('/')[-1])]}").byteswap().tobytes()
            if not name.endswith("byteorder"):
                new.writestr(name, content)
            elif record:
                new.writestr(name, "big")
    return made.getvalue()


def test_files_of_the_other_byte_order(torch):
    dtypes = ("bool", "int16", "float32", "float64", "complex64", "bfloat16")
    values = [flambeau.tensor([1, 0, 3]).to(getattr(flambeau, dtype)) for dtype in dtypes]
    file = io.BytesIO()
    flambeau.save(values, file)
    for record in (True, False):
        swapped = of_the_other_order(file.getvalue(), record)
        orders = (serialization.LoadEndianness.BIG, torch.serialization.LoadEndianness.BIG)
        try:
            for library, order in zip((flambeau, torch), orders):
                library.serialization.set_default_load_endianness(order)
                found = library.load(io.BytesIO(swapped))
                assert [t.tolist() for t in found] == [t.tolist() for t in values]
        finally:
            for library in (flambeau, torch):
                library.serialization.set_default_load_endianness(None)
    assert serialization.get_default_load_endianness() is torch.serialization.get_default_load_endianness() is None
    with pytest.raises(TypeError, match="Invalid argument type"):
        serialization.set_default_load_endianness("big")


class Bare:
    """A file object with the least that can be read from."""

    def __init__(self, data):
        file = io.BytesIO(data)
        self.read, self.seek, self.tell = file.read, file.seek, file.tell


def test_a_file_needs_to_read_and_seek_only():
    assert flambeau.load(Bare(small_file())) is not None
    bare = Bare(small_file())
    del bare.tell
    with pytest.raises(AttributeError, match="from a file that is seekable"):
        flambeau.load(bare)
    with pytest.raises(AttributeError, match="a file-like object with a 'write' attribute"):
        flambeau.save(1, flambeau.ones(1))


def test_the_environment_decides_what_may_be_loaded(monkeypatch):
    file = io.BytesIO()
    flambeau.save(flambeau.nn.ReLU(), file)
    read = lambda **options: flambeau.load(io.BytesIO(file.getvalue()), **options)  # noqa: E731
    monkeypatch.setenv("TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD", "1")
    with pytest.warns(UserWarning, match="forcing weights_only=False"):
        assert isinstance(read(), flambeau.nn.ReLU)
    with pytest.raises(pickle.UnpicklingError):
        read(weights_only=True)
    monkeypatch.setenv("TORCH_FORCE_WEIGHTS_ONLY_LOAD", "yes")
    with pytest.raises(RuntimeError, match="Only one of"):
        read()
    monkeypatch.delenv("TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD")
    with pytest.raises(pickle.UnpicklingError, match="Weights only load failed"):
        read(weights_only=False)
