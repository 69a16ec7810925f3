"""What was made is kept as long as what it was made from; damage is noticed; the folder stays bounded."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest

from judge.errors import JudgeFault
from judge.problems.store import Store
from tests.unit.problems.packages import Package, quickest


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def store(package: Package, folder: Path) -> Store:
    return Store(folder, package.load())


def entries(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.entry"))


def test_what_is_put_is_found(store: Store) -> None:
    store.put({"sizes": {"n": 3}}, [b"one", b"", b"three"], "ladder", "late-hit", {"n": 3})
    entry = store.get("ladder", "late-hit", {"n": 3})
    assert entry is not None
    assert entry.metadata == {"sizes": {"n": 3}}
    assert entry.pieces == (b"one", b"", b"three")
    assert store.get("ladder", "late-hit", {"n": 4}) is None


def test_answers_belong_to_their_input(store: Store) -> None:
    store.put_answer(b"input", b"answer")
    store.put_answer(b"other", b"")
    assert store.get_answer(b"input") == b"answer"
    assert store.get_answer(b"other") == b""
    assert store.get_answer(b"third") is None


def test_a_later_value_replaces_an_earlier_one(store: Store, folder: Path) -> None:
    store.put({}, [b"1"], "key")
    store.put({}, [b"2"], "key")
    entry = store.get("key")
    assert entry is not None
    assert entry.pieces == (b"2",)
    assert len(entries(folder)) == 1


def test_the_order_of_sizes_does_not_matter(store: Store) -> None:
    store.put({}, [b"1"], {"n": 1, "m": 2})
    assert store.get({"m": 2, "n": 1}) is not None


def test_another_store_of_the_same_package_finds_it(store: Store, package: Package, folder: Path) -> None:
    store.put_answer(b"input", b"answer")
    assert Store(folder, package.load()).get_answer(b"input") == b"answer"


@pytest.mark.parametrize("file", ["problem.toml", "inputs.py", "solutions/optimal_one_pass.py"])
def test_a_changed_package_starts_anew(store: Store, package: Package, folder: Path, file: str) -> None:
    store.put_answer(b"input", b"answer")
    package.append(file, "\n# changed\n")
    assert Store(folder, package.load()).get_answer(b"input") is None


@pytest.mark.parametrize("file", ["statement.md", "solutions/naive_compare_all.py"])
def test_other_changes_keep_what_was_made(store: Store, package: Package, folder: Path, file: str) -> None:
    store.put_answer(b"input", b"answer")
    package.append(file, "\n# changed\n")
    assert Store(folder, package.load()).get_answer(b"input") == b"answer"


def test_packages_do_not_mix(store: Store, tmp_path: Path, folder: Path) -> None:
    store.put_answer(b"input", b"answer")
    assert Store(folder, Package(tmp_path, "other").load()).get_answer(b"input") is None


def test_damage_anywhere_is_noticed_and_repaired(store: Store, folder: Path) -> None:
    store.put({"a": 1}, [b"data", b"more"], "key")
    (path,) = entries(folder)
    whole = path.read_bytes()
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
        assert store.get("key") is None, place
        assert not path.exists()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert store.get("key") is None, length
    store.put({"a": 1}, [b"data", b"more"], "key")
    assert path.read_bytes() == whole


def test_an_interrupted_write_leaves_the_old_value(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.put({}, [b"old"], "key")

    def fail(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(JudgeFault, match="No space left on device; set JUDGE_CACHE"):
        store.put({}, [b"new"], "key")
    entry = store.get("key")
    assert entry is not None
    assert entry.pieces == (b"old",)
    assert not list(folder.rglob("*.part"))


def test_a_folder_that_cannot_be_written_is_named(package: Package, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = Store(tmp_path / "file", package.load())
    assert store.get("key") is None
    with pytest.raises(JudgeFault, match="set JUDGE_CACHE to a folder with room"):
        store.put({}, [], "key")


def test_what_was_not_used_for_longest_goes_first(package: Package, folder: Path) -> None:
    store = Store(folder, package.load(), limit_mb=1)
    now = time.time()
    for number in range(10):
        store.put({}, [bytes(90_000)], "key", number)
        for path in entries(folder):
            if path.stat().st_mtime > now - 50:
                os.utime(path, (now - 1000 + number, now - 1000 + number))
    assert store.get("key", 0) is not None
    store.put({}, [bytes(400_000)], "large")
    store.prune()
    kept = [number for number in range(10) if store.get("key", number) is not None]
    assert store.get("large") is not None
    assert kept == [0, 5, 6, 7, 8, 9]
    assert sum(path.stat().st_size for path in entries(folder)) <= 1 << 20


def test_the_folder_stays_bounded_without_being_asked(package: Package, folder: Path) -> None:
    for number in range(60):
        Store(folder, package.load(), limit_mb=1).put({}, [bytes(100_000)], "key", number)
    assert sum(path.stat().st_size for path in entries(folder)) <= 2 << 20


def test_what_dead_writers_left_is_removed(store: Store, folder: Path) -> None:
    store.put({}, [b"1"], "key")
    (path,) = entries(folder)
    left, fresh = path.with_name("left.part"), path.with_name("fresh.part")
    left.touch()
    fresh.touch()
    os.utime(left, (1, 1))
    store.prune()
    assert not left.exists()
    assert fresh.exists()


def test_many_writers_and_readers_at_once(package: Package, folder: Path) -> None:
    problem = package.load()
    wrong: list[bytes] = []

    def work(number: int) -> None:
        store = Store(folder, problem)
        for round_ in range(40):
            store.put_answer(b"input", b"answer" * 1000)
            found = store.get_answer(b"input")
            if found != b"answer" * 1000:
                wrong.append(found or b"nothing")
            if round_ % 10 == number:
                store.prune()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_large_entries_load_in_milliseconds(store: Store) -> None:
    store.put({}, [bytes(8_000_000)], "key")
    assert store.get("key") is not None
    assert quickest(lambda: store.get("key")) < 0.1
