"""Languages as folders: one that is added, and the programs by which each proves itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from judge.selftest import Kind, SelfTest, read_programs, run
from judge.service import Judge
from sandbox import Limits, Outcome, Resources, Session, discover, open_session
from tests.acceptance.test_command_line import run as judge_command
from tests.toys import SIGNATURE, toy_folder, toy_language

pytestmark = pytest.mark.docker

LIMITS = Limits()
EVERY = 4
"""Every fourth program of each language is run here; `judge languages test` runs all."""
PROGRAMS = [
    test
    for language in discover().values()
    for test in read_programs(language, (Kind.VERDICTS, Kind.HOSTILE))[::EVERY]
]


def test_a_language_added_as_a_folder_proves_itself(tmp_path: Path) -> None:
    folder = str(toy_folder(tmp_path))
    assert "Toy: one word is a program" in judge_command("languages", JUDGE_LANGUAGES=folder).stdout
    done = judge_command("languages", "test", "toy", JUDGE_LANGUAGES=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "toy: 1 of 1 verdicts right" in done.stderr


@pytest.fixture
def toy(judge: Judge, tmp_path: Path) -> Session:
    return open_session(judge.backend, toy_language(tmp_path), Resources(memory_mb=64))


def test_a_compiler_is_nobody_who_matters(toy: Session) -> None:
    with toy:
        loaded = toy.load(b"whoami", SIGNATURE, LIMITS)
        assert loaded.error == "uid 10001 in /box/build"
        for place in ("/etc/shadow", "/proc/1/environ", "/proc/1/fd/0"):
            assert "Permission denied" in toy.load(f"read {place}".encode(), SIGNATURE, LIMITS).error
        assert toy.load(b"sum", SIGNATURE, LIMITS).ok
        (observation,) = toy.run([SIGNATURE.encode_arguments([[20, 22]])], LIMITS)
        assert observation.outcome is Outcome.OK
        assert SIGNATURE.decode_answer(observation.answer, [[]]) == 42


@pytest.mark.parametrize("test", PROGRAMS, ids=lambda test: f"{test.language.name}/{test.name}")
def test_programs_of_a_language_come_out_as_declared(quick_judge: Judge, test: SelfTest) -> None:
    (result,) = run(quick_judge, [test])
    assert result.passed, f"declared {result.expected}; found {result.found}"
