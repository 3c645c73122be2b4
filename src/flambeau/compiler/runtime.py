"""From LLVM text to machine code in this process, with object code kept on disk between runs.

A cached object is used only if its digest is intact; anything else is compiled again and replaced.
"""

import ctypes
import hashlib
import os
import sys
import tempfile
from functools import lru_cache
from pathlib import Path
from threading import RLock

from . import blas, threads

FORMAT = "flambeau object 1"
_DIGEST = hashlib.sha256().digest_size
_lock = RLock()  # loading the pool of threads loads while loading


def cache_dir():
    """The folder for object code: FLAMBEAU_CACHE_DIR, or the platform's cache folder."""
    named = os.environ.get("FLAMBEAU_CACHE_DIR")
    if named:
        return Path(named)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "flambeau"


class Library:
    """Loaded machine code: ``function(name)`` gives an address; the code lives as long as this object."""

    def __init__(self, engine, cached):
        self._engine, self.cached = engine, cached

    def function(self, name):
        return self._engine.get_function_address(name)


def load(text):
    """Compile LLVM text, or take the object from the cache, and load it."""
    import llvmlite.binding as llvm

    with _lock:
        path = cache_dir() / (_key(text) + ".o")
        code = read_cached(path)
        cached = code is not None
        if not cached:
            code = _compile(llvm, text, _machine())
            write_cached(path, code)
        _add_symbols(llvm, text)
        return Library(_link(llvm, code, _machine()), cached)


def _machine():
    """The description of this processor to generate code for; an engine owns the one it is given."""
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    target = llvm.Target.from_default_triple()
    return target.create_target_machine(cpu=llvm.get_host_cpu_name(), features=_features(), opt=3, jit=True)


def _features():
    import llvmlite.binding as llvm

    return llvm.get_host_cpu_features().flatten()


@lru_cache(maxsize=1)
def _versions():
    import llvmlite
    import llvmlite.binding as llvm

    return "\n".join((FORMAT, llvmlite.__version__, str(llvm.llvm_version_info), llvm.get_host_cpu_name(), _features()))


def _key(text):
    return hashlib.sha256(f"{_versions()}\n{text}".encode()).hexdigest()[:40]


def _compile(llvm, text, machine):
    """Optimise and translate to object code."""
    module = llvm.parse_assembly(text)
    module.triple, module.data_layout = machine.triple, str(machine.target_data)
    options = llvm.create_pipeline_tuning_options(speed_level=3)
    options.loop_vectorization = options.slp_vectorization = options.loop_unrolling = True
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    return machine.emit_object(module)


def _link(llvm, code, machine):
    """Load object code and resolve the names it refers to."""
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), machine)
    engine.add_object_file(llvm.ObjectFileRef.from_data(code))
    engine.finalize_object()
    return engine


def _add_symbols(llvm, text):
    """Give addresses to the names outside LLVM's reach."""
    if "@flambeau_sgemm" in text or "@flambeau_dgemm" in text:
        for name, address in blas.addresses().items():
            llvm.add_symbol(name, address)
    if "@flambeau_parallel" in text and text is not threads.POOL:
        llvm.add_symbol("flambeau_parallel", threads.address(load))


# ---- the cache on disk -------------------------------------------------------------------------------------------


def read_cached(path):
    """The object code in a cache file, or None if it is missing or damaged."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    code = data[_DIGEST:]
    return code if len(data) > _DIGEST and hashlib.sha256(code).digest() == data[:_DIGEST] else None


def write_cached(path, code):
    """Write a cache file so that a reader sees all of it or nothing; a folder we cannot write to costs only time."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(hashlib.sha256(code).digest() + code)
        os.replace(temporary, path)
    except OSError:
        pass


def callable_at(address, count=1):
    """A Python function for native code that takes ``count`` pointers; it keeps the interpreter lock."""
    return ctypes.PYFUNCTYPE(None, *[ctypes.c_void_p] * count)(address)
