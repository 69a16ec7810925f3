"""Removing in the background."""

from __future__ import annotations

import threading

from sandbox.backends.removal import Remover

PATIENCE = 10.0


def test_nobody_waits_until_it_is_closed() -> None:
    gate, removed = threading.Event(), list[str]()

    def remove(name: str) -> None:
        assert gate.wait(PATIENCE)
        removed.append(name)

    remover = Remover(remove)
    remover.submit("a")
    remover.submit("b")
    assert removed == []
    gate.set()
    remover.close()
    assert removed == ["a", "b"]


def test_one_that_cannot_be_removed_does_not_stop_the_others() -> None:
    removed: list[str] = []

    def remove(name: str) -> None:
        if name == "stuck":
            raise OSError("busy")
        removed.append(name)

    remover = Remover(remove)
    remover.submit("stuck")
    remover.submit("fine")
    remover.close()
    assert removed == ["fine"]


def test_after_closing_the_caller_removes_by_itself() -> None:
    removed: list[str] = []
    remover = Remover(removed.append)
    remover.close()
    remover.submit("late")
    remover.close()
    assert removed == ["late"]
