"""What workers count, for Prometheus."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

__all__ = ["WorkerMetrics"]

SECONDS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 80, 160, 320)


class WorkerMetrics:
    """The figures of one worker process."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self.verdicts = Counter(
            "judge_verdicts", "Finished jobs.", ("kind", "language", "verdict"), registry=registry
        )
        self.errors = Counter(
            "judge_errors", "Attempts that gave no report, by what was done.", ("remedy",), registry=registry
        )
        self.run_seconds = Histogram(
            "judge_run_seconds",
            "From taking a job to its report.",
            ("kind",),
            buckets=SECONDS,
            registry=registry,
        )
        self.start_seconds = Histogram(
            "judge_sandbox_start_seconds", "Until a guest was there.", buckets=SECONDS, registry=registry
        )
        self.slots = Gauge("judge_slots", "Slots of this process.", registry=registry)
        self.busy = Gauge("judge_slots_busy", "Slots that judge now.", registry=registry)
        self.paused = Gauge("judge_paused", "1 while this process can judge nothing.", registry=registry)
