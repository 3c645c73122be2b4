"""A small pool of threads for generated loops, itself written in LLVM IR.

A loop is cut into pieces of fixed size, and whoever is free takes the next piece: results do not depend on the number
of threads. Workers are Python threads that stay inside native code: they look for work for a while, then sleep.
"""

import ctypes
import os
import sys
import threading

from .. import _settings

# @gate is 0 between jobs; bit 32 opens a job, the low bits count the workers inside. A worker joins only through a
# compare-and-exchange on an open gate, so a job cannot change under it. @workers says how many may be inside.
POOL = """
@gate = internal global i64 0
@next = internal global i64 0
@busy = internal global i64 0
@workers = internal global i64 0
@sleepers = internal global i64 0
@task = internal global ptr null
@box = internal global ptr null
@extent = internal global i64 0
@grain = internal global i64 0
@mutex = internal global [128 x i8] zeroinitializer, align 64
@wake = internal global [128 x i8] zeroinitializer, align 64
declare i32 @sched_yield()
declare i32 @pthread_mutex_init(ptr, ptr)
declare i32 @pthread_mutex_lock(ptr)
declare i32 @pthread_mutex_unlock(ptr)
declare i32 @pthread_cond_init(ptr, ptr)
declare i32 @pthread_cond_wait(ptr, ptr)
declare i32 @pthread_cond_broadcast(ptr)

define void @pool_begin() {
  %m = call i32 @pthread_mutex_init(ptr @mutex, ptr null)
  %c = call i32 @pthread_cond_init(ptr @wake, ptr null)
  store i64 0, ptr @workers
  store i64 0, ptr @sleepers
  store i64 0, ptr @gate
  store i64 0, ptr @busy
  ret void
}

define void @pool_limit(i64 %workers) {
  store atomic i64 %workers, ptr @workers seq_cst, align 8
  ret void
}

define internal i1 @room(i64 %gate) {
  %bit = and i64 %gate, 4294967296
  %open = icmp ne i64 %bit, 0
  %inside = and i64 %gate, 4294967295
  %workers = load atomic i64, ptr @workers seq_cst, align 8
  %few = icmp slt i64 %inside, %workers
  %room = and i1 %open, %few
  ret i1 %room
}

define internal void @take_pieces() {
entry:
  %task = load ptr, ptr @task
  %box = load ptr, ptr @box
  %extent = load i64, ptr @extent
  %grain = load i64, ptr @grain
  br label %take
take:
  %begin = atomicrmw add ptr @next, i64 %grain seq_cst
  %some = icmp slt i64 %begin, %extent
  br i1 %some, label %run, label %done
run:
  %stop = add i64 %begin, %grain
  %over = icmp sgt i64 %stop, %extent
  %end = select i1 %over, i64 %extent, i64 %stop
  call void %task(ptr %box, i64 %begin, i64 %end)
  br label %take
done:
  ret void
}

define void @pool_work() {
entry:
  br label %search
search:
  %tries = phi i64 [ 0, %entry ], [ %more, %look ], [ 0, %leave ], [ 0, %awake ]
  %w = load atomic i64, ptr @gate seq_cst, align 8
  %open = call i1 @room(i64 %w)
  br i1 %open, label %left, label %look
left:
  %at = load atomic i64, ptr @next seq_cst, align 8
  %extent = load i64, ptr @extent
  %any = icmp slt i64 %at, %extent
  br i1 %any, label %join, label %look
look:
  %more = add i64 %tries, 1
  %y = call i32 @sched_yield()
  %patient = icmp slt i64 %more, 100
  br i1 %patient, label %search, label %sleep
join:
  %w1 = add i64 %w, 1
  %pair = cmpxchg ptr @gate, i64 %w, i64 %w1 seq_cst seq_cst
  %in = extractvalue { i64, i1 } %pair, 1
  br i1 %in, label %inside, label %leave
inside:
  call void @take_pieces()
  %old = atomicrmw sub ptr @gate, i64 1 seq_cst
  br label %leave
leave:
  br label %search
sleep:
  %l = call i32 @pthread_mutex_lock(ptr @mutex)
  %s = atomicrmw add ptr @sleepers, i64 1 seq_cst
  br label %check
check:
  %v = load atomic i64, ptr @gate seq_cst, align 8
  %ready = call i1 @room(i64 %v)
  br i1 %ready, label %awake, label %wait
wait:
  %x = call i32 @pthread_cond_wait(ptr @wake, ptr @mutex)
  br label %check
awake:
  %t = atomicrmw sub ptr @sleepers, i64 1 seq_cst
  %u = call i32 @pthread_mutex_unlock(ptr @mutex)
  br label %search
}

define void @flambeau_parallel(ptr %task, ptr %box, i64 %extent, i64 %grain) {
entry:
  %workers = load i64, ptr @workers
  %alone = icmp eq i64 %workers, 0
  %short = icmp sle i64 %extent, %grain
  %serial = or i1 %alone, %short
  br i1 %serial, label %self, label %claim
self:
  call void %task(ptr %box, i64 0, i64 %extent)
  ret void
claim:
  %pair = cmpxchg ptr @busy, i64 0, i64 1 seq_cst seq_cst
  %mine = extractvalue { i64, i1 } %pair, 1
  br i1 %mine, label %open, label %self
open:
  store ptr %task, ptr @task
  store ptr %box, ptr @box
  store i64 %extent, ptr @extent
  store i64 %grain, ptr @grain
  store atomic i64 0, ptr @next seq_cst, align 8
  store atomic i64 4294967296, ptr @gate seq_cst, align 8
  %asleep = load atomic i64, ptr @sleepers seq_cst, align 8
  %none = icmp eq i64 %asleep, 0
  br i1 %none, label %share, label %call
call:
  %l = call i32 @pthread_mutex_lock(ptr @mutex)
  %b = call i32 @pthread_cond_broadcast(ptr @wake)
  %u = call i32 @pthread_mutex_unlock(ptr @mutex)
  br label %share
share:
  call void @take_pieces()
  %w = atomicrmw and ptr @gate, i64 4294967295 seq_cst
  br label %wait
wait:
  %v = load atomic i64, ptr @gate seq_cst, align 8
  %empty = icmp eq i64 %v, 0
  br i1 %empty, label %close, label %again
again:
  %y = call i32 @sched_yield()
  br label %wait
close:
  store atomic i64 0, ptr @busy seq_cst, align 8
  ret void
}
"""

_state = {}


def count():
    """How many threads loops may use: what `set_num_threads` said, FLAMBEAU_NUM_THREADS, OMP_NUM_THREADS, or the cores
    this process may run on."""
    if _settings.chosen["threads"] is not None:
        return _settings.chosen["threads"]
    for name in ("FLAMBEAU_NUM_THREADS", "OMP_NUM_THREADS"):
        value = os.environ.get(name, "")
        if value.isdigit() and int(value) > 0:
            return int(value)
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def address(load):
    """The address of ``flambeau_parallel``, with the pool running; ``load`` compiles LLVM text."""
    if "library" not in _state:
        _state["library"] = load(POOL)
        _begin()
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=_begin)
        resize()
    return _state["library"].function("flambeau_parallel")


_TASK = (ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64)


def parallel(load):
    """``flambeau_parallel`` as a function of Python, ``(task, box, extent, grain)``, that gives other Python threads
    way."""
    if not supported():
        return lambda task, box, extent, _grain: ctypes.CFUNCTYPE(None, *_TASK)(task)(box, 0, extent)
    if "parallel" not in _state:
        _state["parallel"] = ctypes.CFUNCTYPE(None, ctypes.c_void_p, *_TASK)(address(load))
    return _state["parallel"]


def supported():
    """Whether this system has the thread functions the pool is written with."""
    return sys.platform != "win32"


def _call(name, *numbers):
    """Call a function of the pool."""
    ctypes.CFUNCTYPE(None, *[ctypes.c_int64] * len(numbers))(_state["library"].function(name))(*numbers)


def _begin():
    """A pool without workers: at first, and in a forked child, which works alone until it sets a number of threads."""
    _state["started"] = 0
    _call("pool_begin")


def resize():
    """Let as many threads work as `count` says now, if the pool is there."""
    if "library" not in _state:
        return
    while _state["started"] < count() - 1:
        _state["started"] += 1
        name = f"flambeau-{_state['started']}"
        threading.Thread(target=_call, args=("pool_work",), name=name, daemon=True).start()
    _call("pool_limit", count() - 1)
