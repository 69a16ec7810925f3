"""How the program ends: exit codes, and errors as one line instead of a traceback."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from judge.report.model import Report, Verdict

__all__ = ["ExitCode", "code_of_report", "code_of_verdict", "one_line_errors", "tell"]


class ExitCode(IntEnum):
    """What the exit code says."""

    ACCEPTED = 0
    NOT_ACCEPTED = 1
    USAGE = 2
    FAULT = 3
    NOT_SIGNED_IN = 4
    STOPPED = 130


def tell(message: str) -> None:
    """Say something on standard error."""
    print(f"judge: {message}", file=sys.stderr)


def code_of_verdict(verdict: Verdict) -> ExitCode:
    """0 for accepted, 3 when the judge failed, 1 for all else."""
    from judge.report.model import Verdict

    codes = {Verdict.ACCEPTED: ExitCode.ACCEPTED, Verdict.JUDGE_ERROR: ExitCode.FAULT}
    return codes.get(verdict, ExitCode.NOT_ACCEPTED)


def code_of_report(report: Report, *, strict: bool) -> ExitCode:
    """That of the verdict; with `strict` an accepted program that misses a target is not accepted."""
    from judge.report.model import Grade

    missed = any(one is not None and one.grade is Grade.FAIL for one in (report.time, report.space))
    code = code_of_verdict(report.verdict)
    return ExitCode.NOT_ACCEPTED if strict and missed and code is ExitCode.ACCEPTED else code


@contextmanager
def one_line_errors() -> Iterator[None]:
    """Turn every exception into a message on standard error and an exit code.

    With JUDGE_DEBUG=1 exceptions pass, for their traceback.
    """
    try:
        yield
    except (typer.Exit, typer.Abort):
        raise
    except KeyboardInterrupt:
        tell("stopped")
        raise typer.Exit(ExitCode.STOPPED) from None
    except Exception as error:
        if os.environ.get("JUDGE_DEBUG") == "1":
            raise
        message, code = _explained(error)
        tell(message)
        raise typer.Exit(code) from None


def _explained(error: Exception) -> tuple[str, ExitCode]:
    from judge.errors import JudgeError, UsageError
    from judge.remote.errors import NotSignedIn
    from sandbox import SandboxError

    if isinstance(error, UsageError):
        return str(error), ExitCode.USAGE
    if isinstance(error, NotSignedIn):
        return str(error), ExitCode.NOT_SIGNED_IN
    if isinstance(error, JudgeError | SandboxError):
        return str(error), ExitCode.FAULT
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}", ExitCode.USAGE
    if (found := _of_settings(error)) is not None:
        return found, ExitCode.USAGE
    name = type(error).__name__
    return f"internal error: {name}: {error} (JUDGE_DEBUG=1 shows where)", ExitCode.FAULT


def _of_settings(error: Exception) -> str | None:
    """What is wrong with the environment, when that is what the settings say."""
    from pydantic import ValidationError

    if not isinstance(error, ValidationError) or error.title != "Settings":
        return None
    wrong = (f"JUDGE_{'_'.join(map(str, one['loc'])).upper()}: {one['msg']}" for one in error.errors())
    return "; ".join(wrong)
