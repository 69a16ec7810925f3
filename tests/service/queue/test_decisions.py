from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.errors import JudgeFault, PackageError, UsageError
from judge.queue.fairness import PATIENCE, choose
from judge.queue.outcomes import MOST_TRIES, Remedy, judge_error, remedy
from judge.queue.slots import Machine, plan, this_machine
from judge.report.model import Verdict
from judge.store.queue import Head
from judge.store.values import JobKind
from sandbox.errors import ImageBuildFailed, SandboxLost

NOW = datetime(2026, 3, 1, tzinfo=UTC)
RUN, SUBMISSION = JobKind.RUN, JobKind.SUBMISSION


def head(
    job: str, kind: JobKind = SUBMISSION, ago: float = 1, running: int = 0, served: float | None = None
) -> Head:
    served_at = None if served is None else NOW - timedelta(seconds=served)
    return Head(job, kind, f"user of {job}", NOW - timedelta(seconds=ago), running, served_at)


@pytest.mark.parametrize(
    ("waiting", "first"),
    [
        ([], None),
        ([head("submission", ago=50), head("run", RUN, ago=1)], "run"),
        ([head("submission", ago=121), head("run", RUN, ago=1)], "submission"),
        ([head("busy", ago=9, running=1), head("idle", ago=1)], "idle"),
        ([head("served now", ago=9, served=1), head("served before", ago=1, served=5)], "served before"),
        ([head("served", ago=9, served=1), head("new", ago=1)], "new"),
        ([head("late", ago=1), head("early", ago=2)], "early"),
    ],
)
def test_who_comes_next(waiting: list[Head], first: str | None) -> None:
    chosen = choose(waiting, NOW)
    assert (chosen.job_id if chosen else None) == first


@given(st.lists(st.tuples(st.integers(0, 3), st.floats(0, 300)), min_size=1, max_size=20))
def test_nobody_is_passed_over_for_somebody_who_has_more_running(people: list[tuple[int, float]]) -> None:
    heads = [head(str(number), ago=ago, running=running) for number, (running, ago) in enumerate(people)]
    chosen = choose(heads, NOW)
    assert chosen is not None
    patient = [one for one in heads if NOW - one.queued_at >= PATIENCE] or heads
    assert chosen.running == min(one.running for one in patient)


def test_between_two_users_slots_alternate_however_many_jobs_one_has() -> None:
    served: dict[str, float | None] = {"many": None, "few": None}
    order = []
    for step in range(6):
        heads = [
            head(name, ago=100 - step, served=None if at is None else 50 - at) for name, at in served.items()
        ]
        chosen = choose(heads, NOW)
        assert chosen is not None
        order.append(chosen.job_id)
        served[chosen.job_id] = step
    assert order.count("few") == order.count("many") == 3
    assert order[0] != order[1]


@pytest.mark.parametrize(
    ("error", "tries", "expected"),
    [
        (ImageBuildFailed("no image"), MOST_TRIES, Remedy.WAIT),
        (UsageError("no such problem"), 1, Remedy.GIVE_UP),
        (PackageError("broken"), 1, Remedy.GIVE_UP),
        (SandboxLost("gone"), 1, Remedy.AGAIN),
        (JudgeFault("disk"), MOST_TRIES - 1, Remedy.AGAIN),
        (RuntimeError("bug"), MOST_TRIES, Remedy.GIVE_UP),
        (None, 1, Remedy.AGAIN),
        (None, MOST_TRIES, Remedy.GIVE_UP),
    ],
)
def test_what_is_done_about_a_failed_attempt(error: Exception | None, tries: int, expected: Remedy) -> None:
    assert remedy(error, tries) is expected


@pytest.mark.parametrize("kind", list(JobKind))
def test_a_judge_error_is_a_report_like_any_other(kind: JobKind) -> None:
    report = judge_error(kind, "two-sum", "python")
    assert report.verdict is Verdict.JUDGE_ERROR
    assert type(report).model_validate(report.to_json()) == report


@pytest.mark.parametrize(
    ("cores", "memory", "slots", "core", "expected"),
    [
        ((0, 1), 8000, None, None, (1,)),
        ((0,), 8000, None, None, (0,)),
        ((0, 1, 2, 3), 32000, None, None, (3, 2, 1)),
        ((0, 1, 2, 3), 2100, None, None, (3, 2)),
        ((0, 1, 2, 3), 300, None, None, (3,)),
        ((0, 2, 4), 32000, 3, None, (4, 2, 0)),
        ((0, 1), 8000, None, 0, (0,)),
    ],
)
def test_each_slot_has_a_core_of_its_own(
    cores: tuple[int, ...], memory: int, slots: int | None, core: int | None, expected: tuple[int, ...]
) -> None:
    assert plan(Machine(cores, memory), slots, core) == expected


@pytest.mark.parametrize(("slots", "core"), [(3, None), (0, None), (2, 1), (None, 2)])
def test_more_slots_than_cores_are_refused_with_advice(slots: int | None, core: int | None) -> None:
    with pytest.raises(UsageError, match=r"use 1 to 2|unset one|numbered 0 to 1"):
        plan(Machine((0, 1), 8000, all_cores=2), slots, core)


def test_this_machine_has_cores_and_memory() -> None:
    machine = this_machine()
    assert machine.cores
    assert machine.memory_mb > 100
