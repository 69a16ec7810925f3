from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Iterator

import pytest

from sandbox.syntax_trees import syntax_tree

TEXT = "".join(
    f"def f{number}(a, b):\n    return [a + x * b for x in range({number})]\n" for number in range(100)
)


@pytest.fixture
def restless() -> Iterator[None]:
    """Collections come often, and let other threads run."""

    def rest(phase: str, info: dict[str, int]) -> None:
        time.sleep(0)

    before, interval = gc.get_threshold(), sys.getswitchinterval()
    gc.callbacks.append(rest)
    gc.set_threshold(5)
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(interval)
    gc.set_threshold(*before)
    gc.callbacks.remove(rest)


@pytest.mark.usefixtures("restless")
def test_threads_build_trees_at_the_same_time() -> None:
    errors: list[SystemError] = []

    def build() -> None:
        try:
            for _ in range(4):
                syntax_tree(TEXT)
        except SystemError as error:
            errors.append(error)

    threads = [threading.Thread(target=build) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors


def test_what_is_no_python_is_told() -> None:
    with pytest.raises(SyntaxError):
        syntax_tree("def f(:")
