"""The pool of warm guests, with guests that are nothing but a number."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from sandbox.errors import SandboxUnavailable
from sandbox.pool import WarmPool

PATIENCE = 10.0


class FakeGuest:
    def __init__(self, kind: str, number: int) -> None:
        self.kind = kind
        self.number = number
        self.healthy = True
        self.closed = False

    def alive(self) -> bool:
        return self.healthy

    def close(self) -> None:
        self.closed = True


class Starter:
    """Starts fake guests, and can be told to fail or to wait."""

    def __init__(self) -> None:
        self.started: list[FakeGuest] = []
        self.failing = False
        self.gate = threading.Event()
        self.gate.set()
        self.entered = threading.Event()

    def __call__(self, kind: str) -> FakeGuest:
        self.entered.set()
        assert self.gate.wait(PATIENCE)
        if self.failing:
            raise SandboxUnavailable("no engine")
        guest = FakeGuest(kind, len(self.started))
        self.started.append(guest)
        return guest


Pool = WarmPool[str, FakeGuest]
MakePool = Callable[..., Pool]


@pytest.fixture
def starter() -> Starter:
    return Starter()


@pytest.fixture
def make_pool(starter: Starter) -> Iterator[MakePool]:
    pools: list[Pool] = []

    def make(size: int = 1, **options: int) -> Pool:
        pool: Pool = WarmPool(starter, size, lane=lambda kind: kind[0], **options)
        pools.append(pool)
        return pool

    yield make
    starter.gate.set()
    for pool in pools:
        pool.close()


def test_a_prepared_guest_is_there_before_it_is_asked_for(make_pool: MakePool, starter: Starter) -> None:
    pool = make_pool(size=2)
    pool.prepare("python")
    assert pool.settle(PATIENCE)
    assert pool.idle("python") == 2

    with pool.hold("p"):
        assert pool.take("python") is starter.started[0]
    assert all(guest.kind == "python" for guest in starter.started)


def test_a_taken_guest_is_replaced_and_never_given_out_again(make_pool: MakePool) -> None:
    pool = make_pool(size=1)
    taken = []
    for _ in range(5):
        taken.append(pool.take("python"))
        assert pool.settle(PATIENCE)

    assert len({guest.number for guest in taken}) == 5
    assert pool.idle("python") == 1
    assert not any(guest.closed for guest in taken)


def test_a_pool_of_size_zero_starts_guests_when_they_are_taken(make_pool: MakePool, starter: Starter) -> None:
    pool = make_pool(size=0)
    pool.prepare("python")
    assert pool.settle(PATIENCE)
    assert starter.started == []
    assert pool.take("python").number == 0


def test_nothing_is_started_ahead_while_the_lane_is_held(make_pool: MakePool, starter: Starter) -> None:
    pool = make_pool(size=1)
    pool.pause("p")
    pool.pause("p")
    pool.take("python")  # Started by the taker itself.
    pool.resume("p")
    assert pool.settle(PATIENCE)
    assert (len(starter.started), pool.idle("python")) == (1, 0)

    pool.resume("p")
    assert pool.settle(PATIENCE)
    assert pool.idle("python") == 1


def test_a_held_lane_does_not_hold_up_another(make_pool: MakePool) -> None:
    pool = make_pool(size=1)
    with pool.hold("p"):
        pool.prepare("python")
        pool.prepare("go")
        assert pool.settle(PATIENCE)
        assert (pool.idle("python"), pool.idle("go")) == (0, 1)


def test_resuming_a_lane_that_is_not_held_is_a_mistake(make_pool: MakePool) -> None:
    with pytest.raises(ValueError, match="not paused"):
        make_pool().resume("p")


def test_dead_guests_are_thrown_away_and_replaced(make_pool: MakePool, starter: Starter) -> None:
    pool = make_pool(size=2)
    pool.prepare("python")
    assert pool.settle(PATIENCE)
    dead = list(starter.started)
    for guest in dead:
        guest.healthy = False

    assert pool.take("python") not in dead
    assert pool.settle(PATIENCE)
    assert all(guest.closed for guest in dead)
    assert pool.idle("python") == 2


def test_a_taker_waits_for_the_start_that_is_under_way(make_pool: MakePool, starter: Starter) -> None:
    pool = make_pool(size=1)
    starter.gate.clear()
    pool.prepare("python")
    assert starter.entered.wait(PATIENCE)
    pool.pause("p")  # So that the taken one is not replaced.
    taken: list[FakeGuest] = []
    taker = threading.Thread(target=lambda: taken.append(pool.take("python")))
    taker.start()
    starter.gate.set()
    taker.join(PATIENCE)

    assert taken == starter.started
    assert len(taken) == 1


def test_only_the_kinds_asked_for_last_are_kept_warm(make_pool: MakePool, starter: Starter) -> None:
    pool = make_pool(size=1, kinds=2)
    for kind in ("python", "go", "rust"):
        pool.prepare(kind)
        assert pool.settle(PATIENCE)

    assert [pool.idle(kind) for kind in ("python", "go", "rust")] == [0, 1, 1]
    assert [guest.kind for guest in starter.started if guest.closed] == ["python"]


def test_a_start_that_fails_in_the_background_is_told_to_the_next_taker(
    make_pool: MakePool, starter: Starter
) -> None:
    pool = make_pool(size=1)
    starter.failing = True
    pool.prepare("python")
    assert pool.settle(PATIENCE)  # It does not try forever.
    with pytest.raises(SandboxUnavailable, match="no engine"):
        pool.take("python")

    starter.failing = False
    assert pool.take("python").kind == "python"
    assert pool.settle(PATIENCE)
    assert pool.idle("python") == 1


def test_closing_throws_idle_guests_away_and_leaves_taken_ones(make_pool: MakePool, starter: Starter) -> None:
    pool = make_pool(size=2)
    taken = pool.take("python")
    assert pool.settle(PATIENCE)
    pool.close()
    pool.close()

    assert not taken.closed
    assert all(guest.closed for guest in starter.started if guest is not taken)
    with pytest.raises(SandboxUnavailable, match="closed"):
        pool.take("python")


def test_a_guest_whose_start_ends_after_closing_is_thrown_away(make_pool: MakePool, starter: Starter) -> None:
    pool = make_pool(size=1)
    starter.gate.clear()
    pool.prepare("python")
    assert starter.entered.wait(PATIENCE)
    closer = threading.Thread(target=pool.close)
    closer.start()
    while True:
        try:
            pool.prepare("python")
        except SandboxUnavailable:
            break
    starter.gate.set()
    closer.join(PATIENCE)

    assert [guest.closed for guest in starter.started] == [True]


def test_many_takers_at_once_get_different_guests(make_pool: MakePool) -> None:
    pool = make_pool(size=2)
    taken: list[FakeGuest] = []
    takers = [
        threading.Thread(target=lambda: taken.extend(pool.take("python") for _ in range(20)))
        for _ in range(4)
    ]
    for taker in takers:
        taker.start()
    for taker in takers:
        taker.join(PATIENCE)

    assert len({guest.number for guest in taken}) == len(taken) == 80
