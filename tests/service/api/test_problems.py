from __future__ import annotations

from pathlib import Path

from judge.store import JobKind, jobs, queue, users
from judge.store.clock import utc_now
from judge.submission import Submission
from sandbox import discover
from tests.service.api.conftest import Service


def test_problems_are_listed_filtered_and_paged(service: Service) -> None:
    client = service.client()
    whole = client.get("/v1/problems?limit=100").json()["items"]
    slugs = [one["slug"] for one in whole]
    assert slugs == sorted(slugs)
    assert "two-sum" in slugs
    found: list[str] = []
    address: str | None = "/v1/problems?limit=3"
    while address:
        page = client.get(address).json()
        found += [one["slug"] for one in page["items"]]
        address = page["next"]
    assert found == slugs
    for one in client.get("/v1/problems?topic=array&difficulty=easy").json()["items"]:
        assert "array" in one["topics"]
        assert one["difficulty"] == "easy"
    assert client.get("/v1/problems?topic=alchemy").json()["items"] == []
    assert client.get("/v1/problems?difficulty=trivial").status_code == 422


def test_a_problem_tells_what_candidates_need_and_no_more(service: Service) -> None:
    client = service.client()
    problem = client.get("/v1/problems/two-sum").json()
    assert problem["samples"][0] == {"input": "nums = [8, 3, 12, 5]\ntarget = 17", "expected": "[2, 3]"}
    assert problem["target"] == {"time": "n", "space": "n"}
    assert "python" in problem["languages"]
    assert client.get("/v1/problems/1").json() == problem, "by its public number"
    text = str(problem)
    folder = service.context.bank / "two-sum" / "solutions"
    for solution in folder.iterdir():
        assert solution.name not in text
    missing = client.get("/v1/problems/tow-sum")
    assert missing.status_code == 404
    assert "two-sum" in missing.json()["detail"], "it says what is close"


def test_starter_code_is_there_for_each_language(service: Service) -> None:
    client = service.client()
    starter = client.get("/v1/problems/two-sum/starter/python").json()
    assert "def twoSum" in starter["source"]
    assert client.get("/v1/problems/two-sum/starter/cobol").status_code == 404
    names = [one["name"] for one in client.get("/v1/languages").json()]
    assert names == sorted(discover())


def test_hints_come_one_at_a_time(service: Service) -> None:
    client = service.client()
    count = client.get("/v1/problems/two-sum").json()["hints"]
    assert count >= 2
    texts = [
        client.get(f"/v1/problems/two-sum/hints/{number}").json()["text"] for number in range(1, count + 1)
    ]
    assert len(set(texts)) == count
    assert all(texts)
    assert client.get(f"/v1/problems/two-sum/hints/{count + 1}").status_code == 404
    assert client.get("/v1/problems/two-sum/hints/0").status_code == 422


def test_the_solution_is_explained_to_those_who_have_solved_the_problem(service: Service) -> None:
    address = "/v1/problems/two-sum/explanation"
    refused = service.client("ada").get(address)
    assert refused.status_code == 403
    assert "once a submission of yours is accepted" in refused.json()["detail"]
    for name, verdict in (("ann", "accepted"), ("ada", "wrong-answer"), ("ada", "accepted")):
        assert service.client("ada").get(address).status_code == 403, "another's or a wrong answer is none"
        with service.context.database.write() as session:
            submission = Submission("two-sum", "python", b"pass")
            user = users.named(session, name)
            job = jobs.add(session, user.id, JobKind.SUBMISSION, submission, utc_now())
            queue.claim(session, job.id, "w", None, utc_now())
            queue.finish(session, job.id, 1, verdict, {}, utc_now())
    found = service.client("ada").get(address).json()
    assert "## Complexity" in found["text"]
    assert len(found["follow_ups"]) >= 2
    assert service.client("ann").get(address).json() == found


def test_authors_see_reference_solutions(service: Service) -> None:
    solutions = service.client("ann").get("/v1/problems/two-sum/solutions").json()
    assert {"optimal", "naive", "wrong"} <= {one["role"] for one in solutions}
    assert all(one["source"] for one in solutions)


def test_the_page_of_the_api_needs_no_other_site(service: Service) -> None:
    client = service.client(None)
    page = client.get("/docs")
    assert page.status_code == 200
    pages = Path(__file__).parents[3] / "api" / "pages"
    for file in pages.glob("docs.*"):
        assert "http://" not in file.read_text("utf-8")
        assert "https://" not in file.read_text("utf-8")
    for part in ("/docs/docs.js", "/docs/docs.css"):
        assert part in page.text
        assert client.get(part).status_code == 200


def test_figures_are_those_of_the_queue_and_the_requests(service: Service) -> None:
    service.hand_in()
    service.client().get("/v1/submissions/nonsense")
    text = service.client("sam").get("/metrics").text
    assert 'judge_queue_jobs{kind="submission"} 1.0' in text
    assert "judge_database_up 1.0" in text
    assert 'route="/v1/submissions/{job_id}",status="422"' in text
    assert "nonsense" not in text
