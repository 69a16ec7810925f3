"""Routes about problems."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query, Request, Response

from api.access import Author, Reader
from api.context import ContextOf
from api.errors import NOT_CHANGED, responses
from api.problems import hidden, service
from api.problems.schemas import Explanation, HiddenCase, Hint, ProblemOut, ProblemSummary, Reference, Starter
from api.replies import IfNoneMatch, Limit, Page, Text, paged, tagged_json

__all__ = ["router"]

router = APIRouter(
    prefix="/v1/problems", tags=["problems"], responses=responses(400, 401, 403, 422, 429, 503)
)
Slug = Annotated[
    str,
    Path(
        description="Slug, title or public number.",
        max_length=100,
        openapi_examples={"slug": {"value": "two-sum"}},
    ),
]


@router.get("", response_model=Page[ProblemSummary], summary="List problems", responses=NOT_CHANGED)
def list_problems(
    request: Request,
    context: ContextOf,
    who: Reader,
    topic: Annotated[Text | None, Query(max_length=100, examples=["array"])] = None,
    difficulty: Annotated[Literal["easy", "medium", "hard"] | None, Query()] = None,
    after: Annotated[Text | None, Query(max_length=100, description="Only slugs after this one.")] = None,
    limit: Limit = 50,
    known: IfNoneMatch = None,
) -> Response:
    """Problems in the order of their slugs."""
    found = service.list_problems(context, topic, difficulty, after, limit + 1)
    items, following = paged(request, found, [one.slug for one in found], limit, "after")
    return tagged_json(request, Page[ProblemSummary](items=items, next=following))


@router.get(
    "/{slug}", response_model=ProblemOut, summary="Read a problem", responses=responses(404) | NOT_CHANGED
)
def show_problem(
    request: Request, context: ContextOf, who: Reader, slug: Slug, known: IfNoneMatch = None
) -> Response:
    """Statement, samples, signature, sizes and targets."""
    return tagged_json(request, service.show_problem(context, slug))


@router.get("/{slug}/starter/{language}", summary="Starter code", responses=responses(404))
def starter(
    context: ContextOf,
    who: Reader,
    slug: Slug,
    language: Annotated[str, Path(max_length=40, openapi_examples={"python": {"value": "python"}})],
) -> Starter:
    """The code that a candidate starts from, in one language."""
    return service.starter(context, slug, language)


@router.get("/{slug}/hints/{number}", summary="One hint", responses=responses(404))
def hint(
    context: ContextOf,
    who: Reader,
    slug: Slug,
    number: Annotated[int, Path(ge=1, le=100, openapi_examples={"first": {"value": 1}})],
) -> Hint:
    """Hints are given one at a time, the gentlest first."""
    return service.hint(context, slug, number)


@router.get("/{slug}/explanation", summary="The solution explained", responses=responses(404))
def explanation(context: ContextOf, who: Reader, slug: Slug) -> Explanation:
    """Why the optimal solution is right, what it costs, and what would be asked next. Candidates read it once
    they have solved the problem; until then the answer is 403.
    """
    return service.explanation(context, who, slug)


@router.get("/{slug}/cases", summary="Hidden cases (authors)", responses=responses(404))
async def cases(context: ContextOf, who: Author, slug: Slug) -> list[HiddenCase]:
    """What submissions are judged on, with the right answers. A worker makes them; until it has, the answer
    is 503, and asking again is all that is needed.
    """
    return await hidden.cases(context, who, slug)


@router.get("/{slug}/solutions", summary="Reference solutions (authors)", responses=responses(404))
def references(context: ContextOf, who: Author, slug: Slug) -> list[Reference]:
    """Reference solutions, with what each must be found to be."""
    return service.references(context, slug)
