"""What can be learnt about problems, from the bank of packages."""

from __future__ import annotations

from api.context import Context
from api.errors import ApiError
from api.problems.schemas import (
    Explanation,
    Hint,
    ProblemOut,
    ProblemSummary,
    Reference,
    Sample,
    Starter,
    Target,
)
from judge.errors import PackageError, UnknownProblem
from judge.problems.model import Problem
from judge.problems.notation import show, write_arguments
from judge.problems.texts import read_explanation, read_follow_ups, read_hints
from judge.report.model import Verdict
from judge.store import JobKind, Role, jobs
from judge.store.tokens import Identity
from sandbox import discover
from sandbox.errors import LanguageError

__all__ = ["explanation", "find", "hint", "list_problems", "references", "show_problem", "starter"]

SHOWN = 2_000


def list_problems(
    context: Context, topic: str | None, difficulty: str | None, after: str | None, limit: int
) -> list[ProblemSummary]:
    """Up to `limit` problems by slug, after the slug `after`. Packages that are broken are left out."""
    found: list[ProblemSummary] = []
    for slug in context.problems:
        if after is not None and slug <= after:
            continue
        try:
            problem = context.problems[slug]
        except PackageError:
            continue  # `judge problems list` names it, with its mistakes.
        wanted = (difficulty in (None, problem.difficulty)) and (topic is None or topic in problem.topics)
        if wanted:
            found.append(ProblemSummary(**_summary(problem)))
        if len(found) == limit:
            break
    return found


def find(context: Context, name: str) -> Problem:
    """A problem by slug, title or alias. Raises ApiError 404, PackageError."""
    try:
        return context.problems.find(name)
    except UnknownProblem as error:
        raise ApiError(404, str(error)) from None


def show_problem(context: Context, name: str) -> ProblemOut:
    """All that a candidate is told. Raises ApiError, PackageError."""
    problem = find(context, name)
    signature = problem.signature
    return ProblemOut(
        **_summary(problem),
        statement=problem.statement,
        samples=[
            Sample(
                input=write_arguments(sample.arguments, signature),
                expected=show(sample.expected, SHOWN) if sample.answered else None,
            )
            for sample in problem.samples
        ],
        sizes=dict(problem.sizes),
        signature=dict(signature.to_wire()),
        hints=len(read_hints(problem)),
        languages=sorted(discover()),
    )


def starter(context: Context, name: str, language: str) -> Starter:
    """The code that a candidate starts from. Raises ApiError, PackageError."""
    problem = find(context, name)
    known = discover().get(language)
    if known is None:
        raise ApiError(404, f"there is no language {language!r}; there are {', '.join(sorted(discover()))}")
    try:
        source = known.starter(problem.signature.to_wire())
    except LanguageError as error:
        raise ApiError(404, f"{known.title} has no starter for this problem") from error
    return Starter(problem=problem.slug, language=language, source=source)


def hint(context: Context, name: str, number: int) -> Hint:
    """One hint. Raises ApiError, PackageError."""
    problem = find(context, name)
    hints = read_hints(problem)
    if not 1 <= number <= len(hints):
        raise ApiError(
            404,
            f"{problem.slug} has {len(hints)} hints; ask for 1 to {len(hints)}"
            if hints
            else f"{problem.slug} has no hints",
        )
    return Hint(problem=problem.slug, number=number, of=len(hints), text=hints[number - 1])


def explanation(context: Context, who: Identity, name: str) -> Explanation:
    """The optimal solution explained, for those who have solved the problem.

    Raises ApiError, PackageError.
    """
    problem = find(context, name)
    if not who.role.may_act_as(Role.AUTHOR) and not _solved(context, who, problem):
        raise ApiError(403, f"{problem.slug} is explained to you once a submission of yours is accepted")
    text = read_explanation(problem)
    if not text:
        raise ApiError(404, f"{problem.slug} has no explanation")
    return Explanation(problem=problem.slug, text=text, follow_ups=list(read_follow_ups(problem)))


def _solved(context: Context, who: Identity, problem: Problem) -> bool:
    filters = jobs.Filters(
        kind=JobKind.SUBMISSION, user_id=who.user_id, problem=problem.slug, verdict=Verdict.ACCEPTED.value
    )
    with context.database.read() as session:
        return bool(jobs.list_jobs(session, filters, before=None, limit=1))


def references(context: Context, name: str) -> list[Reference]:
    """The reference solutions. Raises ApiError, PackageError."""
    return [
        Reference(
            file=one.path.name,
            language=one.language,
            role=one.role,
            verdict=one.verdict.value,
            time=str(one.time) if one.time is not None else None,
            space=str(one.space) if one.space is not None else None,
            source=one.path.read_text("utf-8"),
        )
        for one in find(context, name).solutions
    ]


def _summary(problem: Problem) -> dict[str, object]:
    return {
        "slug": problem.slug,
        "title": problem.title,
        "difficulty": problem.difficulty,
        "topics": list(problem.topics),
        "minutes": problem.minutes,
        "aliases": dict(problem.aliases),
        "target": Target(time=str(problem.target.time), space=str(problem.target.space)),
    }
