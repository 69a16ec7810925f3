from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from judge.store import Database, JobKind, Status, events, jobs, queue, users, webhooks
from judge.store.models import Attempt, Delivery, Job, StoredReport
from judge.store.values import is_id, new_id
from tests.service.store.helpers import ACCEPTED, at, handed_in, person, worker

SILENCE = timedelta(seconds=30)


def kinds(database: Database, job_id: str) -> list[str]:
    with database.read() as session:
        found = events.since(session, job_id, 0)
        assert [event.number for event in found] == list(range(1, len(found) + 1))
        return [event.kind for event in found]


def test_ids_sort_by_time_and_are_never_the_same() -> None:
    made = [new_id(second) for second in range(0, 4_000_000_000, 40_000_000)]
    assert made == sorted(made)
    assert all(map(is_id, made))
    at_once = [new_id(1.0) for _ in range(1000)]
    assert at_once == sorted(set(at_once))


def test_what_was_handed_in_is_there_after_the_database_was_closed(database: Database) -> None:
    with database.write() as session:
        job = handed_in(session, person(session), text="print('ü')")
    database.close()
    with database.read() as session:
        found = jobs.by_id(session, job.id, JobKind.SUBMISSION)
        assert found is not None
        assert found[0].source == "print('ü')".encode()
        assert (found[0].status, found[0].created_at, found[1]) == (Status.QUEUED, at(0), "ada")


def test_a_job_goes_from_the_queue_to_its_report(database: Database) -> None:
    with database.write() as session:
        job = handed_in(session, person(session))
        worker(session)
        taken = queue.claim(session, job.id, "w".ljust(26, "0"), 1, at(1))
        assert taken is not None
        assert (taken.attempt, taken.tries, taken.status) == (1, 1, Status.RUNNING)
        assert queue.note(session, job.id, 1, {"stage": "test"}, at(2))
        assert queue.finish(session, job.id, 1, "accepted", ACCEPTED, at(3))
        report = jobs.report_of(session, job.id)
        assert report is not None
        assert report.body == ACCEPTED
    assert kinds(database, job.id) == ["queued", "started", "progress", "done"]


def test_whoever_comes_late_changes_nothing(database: Database) -> None:
    with database.write() as session:
        job = handed_in(session, person(session))
        queue.claim(session, job.id, "first", None, at(1))
        (lost,) = queue.lost_jobs(session, at(60), SILENCE, all_of_them=False)
        assert queue.give_back(
            session, lost.job_id, lost.attempt, at(60), reason="lost", counts=True, error=None
        )
        second = queue.claim(session, job.id, "second", None, at(61))
        assert second is not None
        assert second.attempt == 2
        assert not queue.note(session, job.id, 1, {}, at(62))
        assert not queue.finish(session, job.id, 1, "wrong-answer", {"verdict": "wrong-answer"}, at(62))
        assert queue.ours(session, {job.id: 1}) == set()
        assert queue.ours(session, {job.id: 2}) == {job.id}
        assert queue.finish(session, job.id, 2, "accepted", ACCEPTED, at(63))
        assert not queue.finish(session, job.id, 2, "accepted", ACCEPTED, at(64))
        assert session.scalar(select(func.count()).select_from(StoredReport)) == 1
        outcomes = {one.number: one.outcome for one in jobs.attempts_of(session, job.id)}
        assert outcomes == {1: "lost", 2: "done"}


def test_jobs_of_live_workers_are_left_alone(database: Database) -> None:
    with database.write() as session:
        job = handed_in(session, person(session))
        alive = worker(session)
        queue.claim(session, job.id, alive.id, None, at(1))
        assert not queue.lost_jobs(session, at(29), SILENCE, all_of_them=False)
        assert queue.hear(session, alive.id, at(28))
        assert not queue.lost_jobs(session, at(57), SILENCE, all_of_them=False)
        assert [lost.job_id for lost in queue.lost_jobs(session, at(59), SILENCE, all_of_them=False)] == [
            job.id
        ]
        assert not queue.hear(session, alive.id, at(60)), "it was taken for dead, and learns of it"


def test_of_many_claimers_one_gets_the_job(database: Database) -> None:
    with database.write() as session:
        job = handed_in(session, person(session))
    gate, taken = threading.Barrier(6), []

    def claim(name: str) -> None:
        gate.wait()
        with database.write() as session:
            if queue.claim(session, job.id, name, None, at(1)) is not None:
                taken.append(name)

    threads = [threading.Thread(target=claim, args=(f"worker-{number}",)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(taken) == 1
    with database.read() as session:
        assert session.scalars(select(Attempt.worker_id)).all() == taken


def test_a_cancelled_job_takes_no_report(database: Database) -> None:
    with database.write() as session:
        user = person(session)
        waiting, running = handed_in(session, user), handed_in(session, user)
        queue.claim(session, running.id, "w", None, at(1))
        assert jobs.cancel(session, waiting.id, at(2))
        assert jobs.cancel(session, running.id, at(2))
        assert not jobs.cancel(session, running.id, at(3)), "there is nothing left to cancel"
        assert queue.claim(session, waiting.id, "w", None, at(3)) is None
        assert not queue.finish(session, running.id, 1, "accepted", ACCEPTED, at(3))
        assert jobs.report_of(session, running.id) is None


def test_a_rejudged_submission_keeps_its_earlier_report(database: Database) -> None:
    with database.write() as session:
        job = handed_in(session, person(session))
        assert not jobs.rejudge(session, job.id, at(0)), "it has not been judged yet"
        queue.claim(session, job.id, "w", None, at(1))
        queue.finish(
            session, job.id, 1, "judge-error", {"verdict": "judge-error"}, at(2), error="the engine is gone"
        )
        assert jobs.rejudge(session, job.id, at(3))
        assert jobs.report_of(session, job.id) is None
        again = queue.claim(session, job.id, "w", None, at(4))
        assert again is not None
        assert (again.round, again.attempt, again.tries) == (2, 2, 1)
        assert queue.finish(session, job.id, 2, "accepted", ACCEPTED, at(5))
        rounds = session.scalars(select(StoredReport.body).order_by(StoredReport.round)).all()
        assert [body["verdict"] for body in rounds] == ["judge-error", "accepted"]


def test_the_heads_of_the_queue_are_one_for_each_user_and_kind(database: Database) -> None:
    with database.write() as session:
        ada, bob = person(session, "ada"), person(session, "bob")
        first = handed_in(session, ada, 0)
        handed_in(session, ada, 1)
        run = handed_in(session, ada, 2, JobKind.RUN)
        other = handed_in(session, bob, 3)
        assert {head.job_id for head in queue.heads(session)} == {first.id, run.id, other.id}
        queue.claim(session, first.id, "w", None, at(4))
        by_user = {(head.user_id, head.kind): head for head in queue.heads(session)}
        assert by_user[ada.id, JobKind.SUBMISSION].running == 1
        assert by_user[ada.id, JobKind.SUBMISSION].served_at == at(4)
        assert by_user[bob.id, JobKind.SUBMISSION].running == 0
        waiting = {one.kind: (one.waiting, one.oldest) for one in queue.depth(session)}
        assert waiting == {
            JobKind.RUN: (1, at(2)),
            JobKind.SUBMISSION: (2, at(1)),
            JobKind.CASES: (0, None),
        }


def test_lists_are_read_in_pages_from_the_latest_to_the_oldest(database: Database) -> None:
    with database.write() as session:
        ada, bob = person(session, "ada"), person(session, "bob")
        own = [handed_in(session, ada, second).id for second in range(5)]
        handed_in(session, bob, 9)
        mine = jobs.Filters(user_id=ada.id)
        page = [job.id for job, _ in jobs.list_jobs(session, mine, before=None, limit=3)]
        rest = [job.id for job, _ in jobs.list_jobs(session, mine, before=page[-1], limit=3)]
        assert page + rest == own[::-1]
        assert len(jobs.list_jobs(session, jobs.Filters(), before=None, limit=10)) == 6
        assert not jobs.list_jobs(session, jobs.Filters(status=Status.DONE), before=None, limit=10)


def test_load_counts_what_waits_and_what_came_in_the_last_hour(database: Database) -> None:
    with database.write() as session:
        user = person(session)
        old = handed_in(session, user, -4000)
        jobs.cancel(session, old.id, at(-3990))
        handed_in(session, user, -10)
        handed_in(session, user, -5, JobKind.RUN)
        assert jobs.load_of(session, user.id, at(0)) == jobs.Load(waiting=2, last_hour=1)


def test_old_jobs_go_with_all_that_belongs_to_them(database: Database) -> None:
    with database.write() as session:
        user = person(session)
        old, new, open_ = handed_in(session, user), handed_in(session, user), handed_in(session, user)
        for job, seconds in ((old, 1), (new, 86_400 * 9)):
            queue.claim(session, job.id, "w", None, at(seconds))
            queue.finish(session, job.id, 1, "accepted", ACCEPTED, at(seconds))
        assert jobs.forget_old(session, at(86_400 * 10), submission_days=5, run_days=5) == 1
        assert set(session.scalars(select(Job.id))) == {new.id, open_.id}
        assert session.scalars(select(StoredReport.job_id)).all() == [new.id]
        assert jobs.forget_old(session, at(86_400 * 99), submission_days=0, run_days=0) == 0


def test_a_user_who_is_removed_leaves_nothing_behind(database: Database) -> None:
    with database.write() as session:
        user = person(session)
        job = handed_in(session, user)
        webhooks.add(session, user.id, "https://example.org/hook", at(0))
        queue.claim(session, job.id, "w", None, at(1))
        queue.finish(session, job.id, 1, "accepted", ACCEPTED, at(2))
        data = users.export(session, "ada")
        assert data["jobs"][0]["source"] == "pass"
        assert data["jobs"][0]["reports"][0]["body"] == ACCEPTED
        assert "secret" not in data["webhooks"][0]
        users.remove(session, "ada")
    with database.read() as session:
        for table in (Job, StoredReport, Attempt, Delivery):
            assert session.scalar(select(func.count()).select_from(table)) == 0


@pytest.mark.parametrize("kind", list(JobKind))
def test_webhooks_are_told_of_submissions_in_the_same_transaction(database: Database, kind: JobKind) -> None:
    with database.write() as session:
        user = person(session)
        hook = webhooks.add(session, user.id, "https://example.org/hook", at(0))
        job = handed_in(session, user, kind=kind)
        queue.claim(session, job.id, "w", None, at(1))
        queue.finish(session, job.id, 1, "accepted", ACCEPTED, at(2))
        due = webhooks.take_due(session, at(2), timedelta(minutes=5))
        assert [delivery.webhook_id for delivery, _ in due] == (
            [hook.id] if kind is JobKind.SUBMISSION else []
        )
        assert not webhooks.take_due(session, at(3), timedelta(minutes=5)), "somebody has them already"
        again = webhooks.take_due(session, at(400), timedelta(minutes=5))
        assert len(again) == len(due), "whoever had them has died"
