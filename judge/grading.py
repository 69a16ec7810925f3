"""From what the sandbox observed to verdicts: decisions only."""

from __future__ import annotations

import re
from typing import Any

from judge.complexity.measure import WrongAnswer
from judge.problems.cases import HiddenCase
from judge.problems.checkers import Checker
from judge.problems.model import Problem
from judge.problems.notation import show
from judge.report.model import Case, Failure, Group, Verdict
from sandbox import Limits, Loaded, Observation, Outcome, ValueMismatch

__all__ = ["judge_case", "ladder_failure", "load_failure", "verdict_of"]

VERDICTS = {
    Outcome.WRONG_TYPE: Verdict.WRONG_ANSWER,
    Outcome.RUNTIME_ERROR: Verdict.RUNTIME_ERROR,
    Outcome.CPU_LIMIT: Verdict.TIME_LIMIT,
    Outcome.WALL_LIMIT: Verdict.TIME_LIMIT,
    Outcome.TIME_LIMIT: Verdict.TIME_LIMIT,
    Outcome.MEMORY_LIMIT: Verdict.MEMORY_LIMIT,
    Outcome.OUTPUT_LIMIT: Verdict.OUTPUT_LIMIT,
    Outcome.COMPILE_ERROR: Verdict.COMPILE_ERROR,
}
SHOWN = 600


def load_failure(loaded: Loaded) -> Failure:
    """Why a program could not be loaded."""
    return Failure(verdict=VERDICTS[loaded.outcome], message=loaded.error, line=loaded.line)


def judge_case(
    case: HiddenCase,
    index: int,
    observation: Observation,
    checker: Checker,
    problem: Problem,
    *,
    reveal: bool,
) -> tuple[Case, Failure | None]:
    """One case's verdict, and what there is to say when it failed."""
    verdict, message, answer = verdict_of(observation, case, checker, problem)
    graded = Case(
        index=index,
        group=case.group,
        verdict=verdict,
        cpu_ms=round(observation.cpu_ns / 1e6, 3),
        wall_ms=round(observation.wall_ns / 1e6, 3),
        memory_kb=observation.memory_kb,
        flags=observation.flags,
    )
    if verdict is Verdict.ACCEPTED:
        return graded, None
    if not (reveal or case.group is Group.SAMPLE or problem.reveal == "first-failure"):
        return graded, Failure(
            verdict=verdict, message=_veiled(verdict, message), case=index, group=case.group
        )
    expected = (
        problem.signature.decode_answer(case.expected, case.arguments) if case.expected is not None else None
    )
    failure = Failure(
        verdict=verdict,
        message=message,
        case=index,
        group=case.group,
        line=_last_line(message) if verdict is Verdict.RUNTIME_ERROR else 0,
        input=_shown_input(problem, case.arguments),
        expected=show(expected, SHOWN) if case.expected is not None else None,
        answer=show(answer, SHOWN) if answer is not None or observation.outcome is Outcome.OK else None,
        output=observation.output.decode("utf-8", "replace")[:SHOWN] or None,
    )
    return graded, failure


def verdict_of(
    observation: Observation, case: HiddenCase, checker: Checker, problem: Problem
) -> tuple[Verdict, str, Any]:
    """Verdict, message and decoded answer of one observation."""
    if observation.outcome is not Outcome.OK:
        return VERDICTS[observation.outcome], _message(observation, problem.limits), None
    try:
        answer = problem.signature.decode_answer(observation.answer, case.arguments)
    except ValueMismatch as error:
        return Verdict.WRONG_ANSWER, f"the answer cannot be read: {error}", None
    if case.expected is None or observation.answer == case.expected:
        return Verdict.ACCEPTED, "", answer
    expected = problem.signature.decode_answer(case.expected, case.arguments)
    objection = checker.compare(case.arguments, expected, answer)
    return (Verdict.ACCEPTED, "", answer) if objection is None else (Verdict.WRONG_ANSWER, objection, answer)


def ladder_failure(wrong: WrongAnswer, problem: Problem, *, reveal: bool) -> Failure:
    """A wrong answer at a larger size."""
    sizes = ", ".join(f"{name} = {value:,}" for name, value in wrong.given.sizes.items())
    shown = reveal or problem.reveal == "first-failure"
    message = f"wrong at a larger size ({wrong.track.family}, {sizes})"
    return Failure(
        verdict=Verdict.WRONG_ANSWER,
        message=f"{message}: {wrong.message}" if shown else message,
        group=Group.LADDER,
    )


def _message(observation: Observation, limits: Limits) -> str:
    if observation.outcome is Outcome.CPU_LIMIT:
        return f"not finished after {limits.cpu_seconds:g} s of computing"
    if observation.outcome is Outcome.WALL_LIMIT and not observation.message:
        return f"not finished after {limits.wall_seconds:g} s, most of them waiting instead of computing"
    if observation.outcome is Outcome.MEMORY_LIMIT:
        return f"more than {limits.memory_mb} MiB of memory were needed"
    return observation.message


def _last_line(message: str) -> int:
    """The line of the source where an exception was raised, 0 when the message names none."""
    found = re.findall(r"^  line (\d+), in ", message, re.MULTILINE)
    return int(found[-1]) if found else 0


def _veiled(verdict: Verdict, message: str) -> str:
    """What may be said of a hidden case: where the program failed, never with what values."""
    if verdict is not Verdict.RUNTIME_ERROR:
        return "a hidden case failed" if verdict is Verdict.WRONG_ANSWER else message
    lines = message.splitlines()
    kind = lines[0].split(":", 1)[0] if lines else "runtime error"
    return "\n".join([kind, *(line for line in lines[1:] if line.startswith("  line "))])


def _shown_input(problem: Problem, arguments: Any) -> str:
    return "\n".join(
        f"{parameter.name} = {show(value, SHOWN)}"
        for parameter, value in zip(problem.signature.parameters, arguments, strict=True)
    )
