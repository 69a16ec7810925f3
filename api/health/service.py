"""Whether the service works, and its figures."""

from __future__ import annotations

from collections.abc import Iterator

import structlog
from prometheus_client import CollectorRegistry, Counter, Histogram
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from api.context import Context
from api.errors import ApiError
from api.health.schemas import Ready
from judge.store import queue
from judge.store.clock import now_in
from judge.store.errors import StoreError

__all__ = ["QueueFigures", "RequestFigures", "ready"]

log = structlog.get_logger(__name__)
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)


def ready(context: Context) -> Ready:
    """Raises ApiError 503 when submissions cannot be taken."""
    try:
        context.database.check()
        with context.database.read() as session:
            waiting = sum(one.waiting for one in queue.depth(session))
            workers = len(queue.workers(session))
    except StoreError as error:
        log.warning("not ready", error=str(error))
        raise ApiError(503, "the database does not answer, or its tables are not of this version") from None
    if context.closing.is_set():
        raise ApiError(503, "this process is about to end")
    # What exactly is wrong with the sandbox is for the log: anybody may ask this.
    judging = "ok" if context.why_not_ready() is None else "paused: the sandbox cannot be had; see the log"
    return Ready(judging=judging, workers=workers, waiting=waiting)


class RequestFigures:
    """What the API counts."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self.seconds = Histogram(
            "judge_http_seconds",
            "Until an answer began.",
            ("method", "route"),
            buckets=SECONDS,
            registry=registry,
        )
        self.answers = Counter(
            "judge_http_answers", "Answers by status.", ("method", "route", "status"), registry=registry
        )


class QueueFigures(Collector):
    """The queue and the workers, read from the database when they are asked for."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def describe(self) -> Iterator[Metric]:
        """Nothing is read to say what there is."""
        yield from self._empty()

    def collect(self) -> Iterator[Metric]:
        """The present figures; `judge_database_up` 0 and no others while the database is away."""
        waiting, age, workers, up, streams = self._empty()
        streams.add_metric([], self._context.streams.count())
        try:
            with self._context.database.read() as session:
                now = now_in(session)
                for outlook in queue.depth(session):
                    waiting.add_metric([outlook.kind.value], outlook.waiting)
                    seconds = (now - outlook.oldest).total_seconds() if outlook.oldest else 0.0
                    age.add_metric([outlook.kind.value], max(0.0, seconds))
                known = queue.workers(session)
            workers.add_metric([], sum(one.slots for one in known))
            up.add_metric([], 1)
        except StoreError:
            up.add_metric([], 0)
        yield from (waiting, age, workers, up, streams)

    def _empty(self) -> tuple[GaugeMetricFamily, ...]:
        return (
            GaugeMetricFamily("judge_queue_jobs", "Jobs that wait.", labels=["kind"]),
            GaugeMetricFamily("judge_queue_age_seconds", "How long the oldest waits.", labels=["kind"]),
            GaugeMetricFamily("judge_worker_slots", "Slots of all workers."),
            GaugeMetricFamily("judge_database_up", "Whether the database answers."),
            GaugeMetricFamily("judge_event_streams", "Open streams of this process."),
        )
