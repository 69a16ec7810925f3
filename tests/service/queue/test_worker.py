from __future__ import annotations

import threading
from contextlib import AbstractContextManager

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from judge.errors import PackageError
from judge.queue import FakeEngine, Judged, Task, Worker, WorkerOptions, pulse
from judge.queue.engine import Progress
from judge.queue.procrastinated import ProcrastinateTickets
from judge.queue.pulse import take_over
from judge.store import Database, JobKind, Status, events, jobs, queue
from judge.store.clock import now_in
from judge.store.errors import StoreUnavailable
from judge.store.models import StoredReport
from sandbox.errors import SandboxLost, SandboxUnavailable
from tests.postgres import Postgres
from tests.service.queue.conftest import QUICK, Office, wait_for

LOSE_TICKETS = "UPDATE procrastinate_jobs SET status = 'cancelled'"
BREAK_CONNECTIONS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE pid <> pg_backend_pid() AND datname = current_database()
"""


class Failing(FakeEngine):
    """Raises what it is given, one error for each call; then works."""

    def __init__(self, *errors: Exception) -> None:
        super().__init__()
        self.errors = list(errors)

    def judge(self, task: Task, core: int | None, progress: Progress) -> Judged:
        if self.errors:
            self.judged.append(task.job_id)
            raise self.errors.pop(0)
        return super().judge(task, core, progress)


def verdict(office: Office, job_id: str) -> str | None:
    return office.job(job_id).verdict


def story(office: Office, job_id: str) -> list[str]:
    with office.database.read() as session:
        return [event.kind for event in events.since(session, job_id, 0)]


def tickets(office: Office) -> int:
    with office.database.read() as session:
        return int(session.execute(text("SELECT count(*) FROM procrastinate_jobs")).scalar_one())


def test_what_is_handed_in_is_judged_once(office: Office) -> None:
    engine = FakeEngine()
    ada = office.user("ada")
    early = [office.hand_in(ada) for _ in range(3)]
    office.worker(engine)
    late = [office.hand_in(ada, "# verdict wrong-answer") for _ in range(3)]
    wait_for(office.done(*early, *late))
    assert sorted(engine.judged) == sorted(early + late)
    assert {verdict(office, one) for one in early} == {"accepted"}
    assert {verdict(office, one) for one in late} == {"wrong-answer"}
    assert story(office, late[0]) == ["queued", "started", "progress", "progress", "done"]
    with office.database.read() as session:
        assert session.scalar(select(func.count()).select_from(StoredReport)) == 6


def test_runs_overtake_submissions_and_users_take_turns(office: Office) -> None:
    engine = FakeEngine()
    greedy, modest = office.user("greedy"), office.user("modest")
    many = [office.hand_in(greedy) for _ in range(4)]
    one = office.hand_in(modest)
    run = office.hand_in(greedy, kind=JobKind.RUN)
    office.worker(engine)
    wait_for(office.done(*many, one, run))
    assert engine.judged[0] == run
    assert engine.judged.index(one) <= 2, "somebody with one submission does not wait for all of another's"
    assert [job for job in engine.judged if job in many] == many, "in the order in which they came"


def test_a_restart_judges_what_was_running(office: Office) -> None:
    job = office.hand_in(office.user("ada"))
    with office.database.write() as session:
        queue.claim(session, job, "a-worker-that-died", 0, now_in(session))
    assert take_over(office.database, office.desk, all_of_them=True) == 1
    office.worker(FakeEngine())
    wait_for(office.done(job))
    assert office.job(job).attempt == 2
    assert "queued" in story(office, job)[1:]


def test_after_three_tries_the_judge_says_that_it_failed_and_staff_learn_why(office: Office) -> None:
    job = office.hand_in(office.user("ada"))
    engine = Failing(*(SandboxLost("the hidden case [4, 7] broke it") for _ in range(3)))
    office.worker(engine)
    wait_for(office.done(job))
    assert engine.judged == [job] * 3
    with office.database.read() as session:
        report = jobs.report_of(session, job)
        assert report is not None
        assert report.body["verdict"] == "judge-error"
        assert "[4, 7]" not in str(report.body)
        assert [one.outcome for one in jobs.attempts_of(session, job)] == ["again", "again", "failed"]
        assert all("[4, 7]" in (one.error or "") for one in jobs.attempts_of(session, job))
    with office.database.write() as session:
        assert jobs.rejudge(session, job, now_in(session))
        office.desk.issue(session)
    wait_for(lambda: verdict(office, job) == "accepted")


def test_what_will_fail_again_is_tried_once(office: Office) -> None:
    job = office.hand_in(office.user("ada"))
    engine = Failing(PackageError("problem.toml: line 3"))
    office.worker(engine)
    wait_for(office.done(job))
    assert engine.judged == [job]
    assert verdict(office, job) == "judge-error"


def test_without_a_sandbox_nothing_is_lost_and_no_try_is_used_up(office: Office) -> None:
    job = office.hand_in(office.user("ada"))
    engine = Failing(*(SandboxUnavailable("no engine answers") for _ in range(5)))
    worker = office.worker(engine)
    wait_for(office.done(job))
    assert engine.judged == [job] * 6
    assert verdict(office, job) == "accepted"
    assert office.job(job).tries == 1
    assert worker.paused_because is None


def test_a_cancelled_job_is_left_and_its_slot_is_free(office: Office) -> None:
    begun = threading.Event()
    engine = FakeEngine(observe=lambda task: begun.set())
    ada = office.user("ada")
    long = office.hand_in(ada, "# seconds 60")
    office.worker(engine)
    assert begun.wait(20)
    with office.database.write() as session:
        assert jobs.cancel(session, long, now_in(session))
    after = office.hand_in(ada)
    wait_for(office.done(after))
    assert office.job(long).status == Status.CANCELLED


def test_draining_finishes_what_runs_and_takes_nothing_new(office: Office) -> None:
    begun = threading.Event()
    engine = FakeEngine(observe=lambda task: begun.set())
    ada = office.user("ada")
    running = office.hand_in(ada, "# seconds 0.5")
    worker = office.worker(engine)
    assert begun.wait(20)
    worker.drain()
    waiting = office.hand_in(ada)
    wait_for(office.done(running))
    office.stack.close()
    assert office.job(waiting).status == Status.QUEUED
    with office.database.read() as session:
        assert not queue.workers(session), "it has signed off"


def test_a_hard_stop_gives_back_what_runs_and_uses_up_no_try(office: Office) -> None:
    begun = threading.Event()
    ada = office.user("ada")
    job = office.hand_in(ada, "# seconds 60")
    worker = office.worker(FakeEngine(observe=lambda task: begun.set()))
    assert begun.wait(20)
    worker.stop()
    assert office.job(job).status == Status.QUEUED
    assert office.job(job).tries == 0
    office.stack.close()


def test_a_worker_that_was_taken_for_dead_throws_its_result_away(office: Office) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def hang(task: Task) -> None:
        begun.set()
        go_on.wait(20)

    job = office.hand_in(office.user("ada"), "# verdict wrong-answer")
    slow = WorkerOptions(cores=(0,), beat_seconds=60)
    office.worker(FakeEngine(observe=hang), slow)
    assert begun.wait(20)
    take_over(office.database, office.desk, all_of_them=True)
    with office.database.write() as session:
        taken = queue.claim(session, job, "another", 0, now_in(session))
        assert taken is not None
        assert queue.finish(session, job, taken.attempt, "accepted", {"verdict": "accepted"}, now_in(session))
    go_on.set()
    office.stack.close()
    assert verdict(office, job) == "accepted"
    with office.database.read() as session:
        assert session.scalar(select(func.count()).select_from(StoredReport)) == 1


def test_two_slots_judge_side_by_side_on_cores_of_their_own(office: Office) -> None:
    together = threading.Barrier(2, timeout=20)
    cores: set[int | None] = set()

    class Meeting(FakeEngine):
        def judge(self, task: Task, core: int | None, progress: Progress) -> Judged:
            cores.add(core)
            together.wait()
            return super().judge(task, core, progress)

    ada = office.user("ada")
    both = [office.hand_in(ada), office.hand_in(ada)]
    office.worker(Meeting(), WorkerOptions(cores=(3, 5), beat_seconds=0.1))
    wait_for(office.done(*both))
    assert cores == {3, 5}


@pytest.mark.parametrize("empty", ["postgresql"], indirect=True)
@pytest.mark.parametrize("interference", [LOSE_TICKETS, BREAK_CONNECTIONS])
def test_lost_tickets_and_broken_connections_lose_no_job(office: Office, interference: str) -> None:
    office.worker(FakeEngine())
    ada = office.user("ada")
    wait_for(office.done(office.hand_in(ada)))
    jobs_ = [office.hand_in(ada, "# seconds 0.2") for _ in range(4)]
    with office.database.engine.connect() as connection:
        connection.execute(text(interference))
        connection.commit()
    wait_for(office.done(*jobs_), 40)


@pytest.mark.parametrize("empty", ["postgresql"], indirect=True)
def test_no_ticket_is_left_when_all_is_judged(office: Office) -> None:
    office.worker(FakeEngine())
    ada = office.user("ada")
    wait_for(office.done(*[office.hand_in(ada) for _ in range(10)]))
    wait_for(lambda: tickets(office) == 0)


@pytest.mark.parametrize("empty", ["postgresql"], indirect=True)
def test_a_ticket_of_a_transaction_that_failed_is_none(office: Office) -> None:
    class Undone(Exception):
        pass

    def hand_in_and_fail() -> None:
        with office.database.write() as session:
            office.desk.issue(session)
            raise Undone

    with pytest.raises(Undone):
        hand_in_and_fail()
    assert tickets(office) == 0
    office.hand_in(office.user("ada"))
    assert tickets(office) == 1


def test_a_server_without_a_locale_serves_as_well(postgres: Postgres) -> None:
    """`initdb` where no locale is set makes databases with the encoding SQL_ASCII, as in bare containers."""
    url = postgres.fresh(encoding="SQL_ASCII")
    database = Database(url)
    database.migrate()
    office = Office(database, lambda: ProcrastinateTickets(database))
    with office.stack:
        job = office.hand_in(office.user("ann"), "# naïve")
        office.worker(FakeEngine())
        wait_for(office.done(job))
    assert office.job(job).source.decode() == "# naïve"
    database.close()
    postgres.drop(url)


def _away(database: Database, monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    """Have the next `times` transactions fail."""
    write, left = database.write, iter(range(times))

    def broken() -> AbstractContextManager[Session]:
        if next(left, None) is not None:
            raise StoreUnavailable("its connections were cut")
        return write()

    monkeypatch.setattr(database, "write", broken)
    monkeypatch.setattr(pulse, "START_PAUSE", 0.01)


def test_connections_that_break_while_a_worker_signs_on_do_not_end_it(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = office.hand_in(office.user("ada"))
    _away(office.database, monkeypatch, times=2)
    office.worker(FakeEngine())
    wait_for(office.done(job))


def test_a_database_that_stays_away_ends_a_worker_that_signs_on(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    _away(office.database, monkeypatch, times=100)
    with pytest.raises(StoreUnavailable):
        Worker(office.database, FakeEngine(), office.make_tickets(), QUICK).run()
