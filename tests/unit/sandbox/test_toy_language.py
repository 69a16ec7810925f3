"""A language added as a folder: compiled, and served from one process. Without a container."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from judge.errors import UsageError
from judge.explain import explain
from judge.pipeline import Bench
from judge.submission import Submission
from sandbox import Limits, Observation, Outcome, Resources, Sandbox, Session, open_session
from sandbox.backends.process import ProcessBackend
from sandbox.builds import Builds
from tests.toys import SIGNATURE, toy_language

LIMITS = Limits(cpu_seconds=1.0, wall_seconds=0.6)
Open = Callable[..., Session]


@pytest.fixture
def open_toy(tmp_path: Path) -> Iterator[Open]:
    backend = ProcessBackend()
    language = toy_language(tmp_path)
    yield lambda builds=None: open_session(backend, language, Resources(), builds)
    backend.close()


def run(session: Session, *inputs: list[int]) -> list[Observation]:
    return list(session.run([SIGNATURE.encode_arguments([values]) for values in inputs], LIMITS))


def answers(observations: list[Observation]) -> list[int]:
    assert all(one.outcome is Outcome.OK for one in observations), observations
    return [SIGNATURE.decode_answer(one.answer, [[]]) for one in observations]


def test_it_compiles_and_answers(open_toy: Open) -> None:
    toy = open_toy()
    assert toy.load(b"; a comment\nsum\n", SIGNATURE, LIMITS).ok
    assert answers(run(toy, [1, 2, 3], [], [10])) == [6, 0, 10]


def test_a_compile_error_has_its_line(open_toy: Open) -> None:
    loaded = open_toy().load(b"; a comment\nsummm\n", SIGNATURE, LIMITS)
    assert (loaded.ok, loaded.outcome, loaded.line) == (False, Outcome.COMPILE_ERROR, 2)
    assert "'summm' is no word" in loaded.error


def test_no_state_survives_a_case(open_toy: Open) -> None:
    toy = open_toy()
    assert toy.load(b"count_calls", SIGNATURE, LIMITS).ok
    assert answers(run(toy, [1], [1], [1])) == [1, 1, 1]


def test_after_a_failure_the_next_case_is_answered(open_toy: Open) -> None:
    toy = open_toy()
    assert toy.load(b"fail", SIGNATURE, LIMITS).ok
    first, second = run(toy, [1], [1])
    assert (first.outcome, first.message) == (Outcome.RUNTIME_ERROR, "ValueError: as asked")
    assert second.message == first.message


def test_a_program_that_ends_itself_is_started_again(open_toy: Open) -> None:
    toy = open_toy()
    assert toy.load(b"quit", SIGNATURE, LIMITS).ok
    for observation in run(toy, [1], [2]):
        assert observation.outcome is Outcome.RUNTIME_ERROR
        assert "exit code 0" in observation.message


def test_a_thread_left_behind_is_flagged(open_toy: Open) -> None:
    toy = open_toy()
    assert toy.load(b"thread", SIGNATURE, LIMITS).ok
    observations = run(toy, [1, 1], [1])
    assert answers(observations) == [2, 1]
    assert all("stray-threads" in one.flags for one in observations)


def test_what_is_printed_belongs_to_its_case(open_toy: Open) -> None:
    toy = open_toy()
    assert toy.load(b"print", SIGNATURE, LIMITS).ok
    assert [one.output for one in run(toy, [1], [2, 3])] == [b"numbers: 1\n", b"numbers: 2 3\n"]


def test_words_out_of_turn_are_no_answer(open_toy: Open) -> None:
    toy = open_toy()
    assert toy.load(b"babble", SIGNATURE, LIMITS).ok
    first, second = run(toy, [1], [2])
    assert first.outcome is not Outcome.OK
    assert second.outcome is not Outcome.OK


def test_waiting_for_ever_is_cut_short(open_toy: Open) -> None:
    toy = open_toy()
    assert toy.load(b"sleep", SIGNATURE, LIMITS).ok
    assert [one.outcome for one in run(toy, [1], [2])] == [Outcome.WALL_LIMIT, Outcome.WALL_LIMIT]


def test_the_same_source_is_compiled_once(open_toy: Open, tmp_path: Path) -> None:
    builds = Builds(tmp_path / "builds")
    toy = open_toy(builds)
    assert builds.get(toy.language, SIGNATURE.to_wire(), b"sum") is None
    assert toy.load(b"sum", SIGNATURE, LIMITS).ok
    assert builds.get(toy.language, SIGNATURE.to_wire(), b"sum") == {"solution.word": b"sum"}
    again = open_toy(builds)
    (toy.language.folder / "build.py").unlink()
    assert again.load(b"sum", SIGNATURE, LIMITS).ok
    assert answers(run(again, [4, 5])) == [9]


def test_another_source_takes_the_place_of_the_last(open_toy: Open) -> None:
    toy = open_toy()
    for source, answer in ((b"sum", 30), (b"length", 2), (b"sum", 30)):
        assert toy.load(source, SIGNATURE, LIMITS).ok
        assert answers(run(toy, [10, 20])) == [answer]


def test_a_compiler_that_leaves_nothing_is_told(open_toy: Open) -> None:
    loaded = open_toy().load(b"nothing", SIGNATURE, LIMITS)
    assert not loaded.ok
    assert "left no solution.word" in loaded.error


def test_it_says_what_a_candidate_starts_from(tmp_path: Path) -> None:
    assert toy_language(tmp_path).starter(SIGNATURE.to_wire()) == "; f\nlength\n"


def test_a_language_that_counts_no_lines_is_not_explained(tmp_path: Path) -> None:
    toy = toy_language(tmp_path)
    assert toy.costly("sum") == {}
    bench = cast(Bench, SimpleNamespace(problem=None))
    with pytest.raises(UsageError, match="cannot be counted yet"):
        explain(Submission("any", "toy", b"sum"), toy, cast(Sandbox, None), bench)
