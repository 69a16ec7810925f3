"""A package is read as it is meant; every mistake in one is reported with file, line, key and remedy, all at
once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from judge.complexity.expression import parse
from judge.errors import PackageError, UnknownProblem, UsageError
from judge.problems.loader import default_root, find_problem, load_bank, load_problem, slugs
from judge.problems.scaffold import new_problem
from judge.report.model import Verdict
from sandbox import Limits, Method, Parameter, Signature
from tests.unit.problems.packages import Package, quickest

DESIGN = """\
[signature]
class = "Counter"
constructor = [{ name = "start", type = "int" }]
[[signature.methods]]
name = "add"
parameters = [{ name = "amount", type = "int" }]
returns = "void"
[[signature.methods]]
name = "total"
returns = "long"
"""
FUNCTION = """\
[signature]
function = "largest"
parameters = [{ name = "nums", type = "list[int]" }]
returns = "int"
"""


def mistakes(package: Package) -> list[str]:
    with pytest.raises(PackageError) as caught:
        package.load()
    return str(caught.value).splitlines()


def only_mistake(package: Package) -> str:
    found = mistakes(package)
    assert len(found) == 1, found
    return found[0].removeprefix(f"{package.folder}/")


def test_a_package_is_read_as_it_is_written(package: Package) -> None:
    problem = package.load()
    assert problem.slug == "largest"
    assert problem.folder == package.folder
    assert problem.difficulty == "easy"
    method = Method("largest", (Parameter("nums", "list[int]"),), "int")
    assert problem.signature == Signature("largest", (method,))
    assert problem.target.time == parse("n")
    assert problem.target.space == parse("1")
    assert problem.sizes == {"n": "length of nums"}
    assert [family.name for family in problem.families] == ["ascending"]
    assert problem.statement.startswith("# Largest\n")
    assert [(sample.arguments, sample.expected) for sample in problem.samples] == [
        (([3, 9, 4],), 9),
        (([-2, -7],), -2),
    ]


def test_what_is_left_out_has_sensible_values(package: Package) -> None:
    problem = package.load()
    assert (problem.hidden.seed, problem.hidden.cases, problem.hidden.scaled) == (1, 40, (64, 512))
    assert (problem.paths[0].min, problem.paths[0].max) == (4, 131_072)
    assert problem.reveal == "samples"
    assert problem.limits == Limits()
    assert problem.aliases == {}


def test_solutions_carry_what_they_declare(package: Package) -> None:
    problem = package.load()
    found = {solution.approach: solution for solution in problem.solutions}
    assert list(found) == ["naive_compare_all", "optimal_one_pass", "wrong_starts_at_zero"]
    assert problem.optimal is found["optimal_one_pass"]
    naive = found["naive_compare_all"]
    assert (naive.role, naive.language, naive.verdict) == ("naive", "python", Verdict.ACCEPTED)
    assert (naive.time, naive.space) == (parse("n^2"), parse("1"))


def test_a_wrong_solution_that_hangs_has_no_time_or_space(package: Package) -> None:
    file = "solutions/wrong_starts_at_zero.py"
    package.change(file, ("verdict: wrong-answer", "verdict: time-limit"), ("time: n", "time: -"))
    wrong = package.load().solutions[-1]
    assert wrong.verdict is Verdict.TIME_LIMIT
    assert wrong.time is None


def test_limits_reveal_and_hidden_cases_can_be_set(package: Package) -> None:
    package.change("problem.toml", ('difficulty = "easy"', 'reveal = "first-failure"\ndifficulty = "easy"'))
    package.append(
        "problem.toml", "[limits]\ncpu_seconds = 4\nmemory_mb = 64\n[hidden]\nseed = 7\nscaled = [8]\n"
    )
    problem = package.load()
    assert problem.reveal == "first-failure"
    assert (problem.limits.cpu_seconds, problem.limits.wall_seconds, problem.limits.memory_mb) == (
        4.0,
        12.0,
        64,
    )
    assert (problem.hidden.seed, problem.hidden.scaled) == (7, (8,))


def test_a_path_gives_sizes_and_keeps_steps_within_its_ends(package: Package) -> None:
    package.append("problem.toml", "min = 6\nmax = 100\n")
    (path,) = package.load().paths
    assert path.at(50) == {"n": 50}
    assert [path.clip(x) for x in (1, 50, 512)] == [6, 50, 100]


def test_a_design_class_has_its_constructor_first(package: Package) -> None:
    package.change("problem.toml", (FUNCTION, DESIGN))
    calls = '[["Counter", [1]], ["add", [2]], ["total", []]]'
    package.write(
        "statement.md",
        "# Largest\nCount.\n## Examples\n"
        + 2 * f"```example\ncalls = {calls}\n-> [null, null, 3]\n```\n"
        + "## Constraints\n",
    )
    problem = package.load()
    assert problem.signature.design
    assert [method.name for method in problem.signature.methods] == ["Counter", "add", "total"]
    assert problem.samples[0].arguments == ([["Counter", [1]], ["add", [2]], ["total", []]],)
    assert problem.samples[0].expected == [None, None, 3]


def test_an_in_place_function_answers_with_what_it_changes(package: Package) -> None:
    package.change("problem.toml", ('returns = "int"', 'returns = "void"\nmutates = "nums"'))
    package.change("statement.md", ("-> 9", "-> [9, 4, 3]"), ("-> -2", "-> [-2, -7]"))
    problem = package.load()
    assert problem.signature.mutates == "nums"
    assert problem.samples[0].expected == [9, 4, 3]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("minutes = 10", "minutess = 10", 'minutess: there is no such key; did you mean "minutes"?'),
        (
            'difficulty = "easy"',
            'difficulty = "eazy"',
            "difficulty: 'eazy' is not possible; did you mean \"easy\"?",
        ),
        ("minutes = 10", 'minutes = "10"', "minutes: expected a whole number, got '10'"),
        ("minutes = 10", "minutes = 0", "minutes: 0 is out of range; it should be greater than 0"),
        ('topics = ["array"]', "topics = []", 'topics: is empty; write e.g. topics = ["array"]'),
        ('title = "Largest"', 'title = " "', "title: is empty; write something"),
        (
            'returns = "int"',
            'retruns = "int"',
            'signature.retruns: there is no such key; did you mean "returns"?',
        ),
        (
            'returns = "int"',
            'returns = "integer"',
            "signature.returns: 'integer' is no type; did you mean \"int\"?",
        ),
        ('returns = "int"', 'returns = "void"', "signature.mutates: missing"),
        (
            'returns = "int"',
            'returns = "int"\nmutates = "num"',
            "there is no parameter 'num'; did you mean \"nums\"?",
        ),
        (
            'returns = "int"',
            'returns = "int"\nmutates = "nums"',
            "the answer is what is changed, and int is returned",
        ),
        ('type = "list[int]"', 'type = "List[int]"', "signature.parameters[0].type: 'List[int]' is no type"),
        ('type = "list[int]"', 'type = "list[itn]"', "signature.parameters[0].type: 'list[itn]' is no type"),
        ('type = "list[int]"', 'type = "void"', "void is only for results"),
        (
            'returns = "int"',
            'returns = "CyclicListNode"',
            "signature.returns: CyclicListNode is only for parameters of functions; return another type",
        ),
        (
            'type = "list[int]"',
            'type = "list[CyclicListNode]"',
            "signature.parameters[0].type: CyclicListNode cannot be in a list; give it a parameter",
        ),
        (
            'name = "nums"',
            'nmae = "nums"',
            'signature.parameters[0].nmae: there is no such key; did you mean "name"?',
        ),
        (
            'function = "largest"\n',
            "",
            'signature: needs either function = "...", class = "..." or program = true',
        ),
        ('function = "largest"', 'function = "larg est"', "signature.function: 'larg est' is no identifier"),
        ('time = "n"', 'time = "n logg n"', "target.time: cannot read 'n logg n'"),
        (
            'time = "n"',
            'time = "m"',
            "target.time: there is no size parameter m; there are n; or declare it in [sizes]",
        ),
        ('time = "n"', "time = []", "target.time: is a complexity class in quotes"),
        ('n = "length of nums"', 'log = "length of nums"', "sizes.log: is no name for a size parameter"),
        (
            'kind = "exact"',
            'kind = "any order"',
            "checker.kind: 'any order' is not possible; did you mean \"any-order\"?",
        ),
        ('kind = "exact"', 'kind = "exact"\ntolerance = 0.1', 'checker.tolerance: belongs to kind = "float"'),
        (
            'kind = "exact"',
            'kind = "any-order"',
            'checker.kind: "any-order" needs an answer of type list[...], not int',
        ),
        ('name = "ascending"', 'name = "Going Up"', "families[0].name: 'Going Up' is no name of a family"),
        ('sizes = { n = "x" }', 'sizes = { n = "y" }', "paths[0].sizes.n:"),
        (
            "[target]",
            '[at_most]\nk = "n"\n\n[target]',
            "at_most.k: there is no size parameter k; there are n",
        ),
        (
            "[target]",
            '[at_most]\nn = "n"\n\n[target]',
            "at_most.n: n is itself at most n; say only which are at most the largest",
        ),
        ('sizes = { n = "x" }', 'sizes = { n = "x", m = 3 }', "paths[0].sizes: there is no size parameter m"),
        (
            'sizes = { n = "x" }',
            'sizes = { n = "x" }\nmin = 9\nmax = 8',
            "paths[0].min: min = 9 is not less than max = 8",
        ),
    ],
)
def test_a_wrong_key_is_named_with_its_line_and_remedy(
    package: Package, old: str, new: str, message: str
) -> None:
    package.change("problem.toml", (old, new))
    found = [line for line in mistakes(package) if message in line]
    assert found, mistakes(package)
    assert found[0].startswith(f"{package.folder}/problem.toml:")


TAKES_A_CIRCLE = 'parameters = [{ name = "head", type = "CyclicListNode" }]'


@pytest.mark.parametrize(
    ("table", "message"),
    [
        (
            f'function = "f"\nreturns = "void"\nmutates = "head"\n{TAKES_A_CIRCLE}',
            "signature.mutates: a CyclicListNode can be given, but is no answer; return something instead",
        ),
        (
            f'class = "C"\n[[signature.methods]]\nname = "m"\nreturns = "int"\n{TAKES_A_CIRCLE}',
            "signature.methods: CyclicListNode is only for parameters of functions; a class cannot take one",
        ),
    ],
)
def test_a_circle_is_only_given_to_functions(package: Package, table: str, message: str) -> None:
    text = (package.folder / "problem.toml").read_text()
    start, end = text.index("[signature]"), text.index("[sizes]")
    package.write("problem.toml", f"{text[:start]}[signature]\n{table}\n\n{text[end:]}")
    assert any(message in line for line in mistakes(package)), mistakes(package)


def test_the_line_is_that_of_the_key(package: Package) -> None:
    package.change("problem.toml", ('time = "n"', 'time = "q"'))
    number = (package.folder / "problem.toml").read_text().splitlines().index('time = "q"') + 1
    assert only_mistake(package).startswith(f"problem.toml:{number}: target.time: ")


def test_a_size_that_never_grows_cannot_be_in_the_target(package: Package) -> None:
    package.change("problem.toml", ('sizes = { n = "x" }', "sizes = { n = 5 }"))
    assert any("no path lets n grow" in line for line in mistakes(package))
    assert any("nothing grows" in line for line in mistakes(package))


@pytest.mark.parametrize(
    ("key", "remedy"),
    [
        ("difficulty", 'write difficulty = "easy", "medium" or "hard"'),
        ("topics", "write e.g. topics"),
        ("minutes", "write the minutes expected"),
    ],
)
def test_a_missing_key_is_named_with_what_to_write(package: Package, key: str, remedy: str) -> None:
    lines = (package.folder / "problem.toml").read_text().splitlines(keepends=True)
    package.write("problem.toml", "".join(line for line in lines if not line.startswith(f"{key} =")))
    assert only_mistake(package).startswith(f"problem.toml: {key}: missing; {remedy}")


def test_toml_that_cannot_be_read_is_reported_with_its_line(package: Package) -> None:
    package.change("problem.toml", ("minutes = 10", "minutes = = 10"))
    lines = (package.folder / "problem.toml").read_text().splitlines()
    number = next(index for index, line in enumerate(lines, 1) if line.startswith("minutes"))
    assert only_mistake(package).startswith(f"problem.toml:{number}: no TOML: ")


def test_two_families_need_two_names(package: Package) -> None:
    package.append("problem.toml", '[[families]]\nname = "ascending"\ndescription = "again"\n')
    assert "families[1].name: there are two families 'ascending'" in only_mistake(package)


def test_all_mistakes_of_all_files_are_reported_at_once(package: Package) -> None:
    package.change("problem.toml", ("minutes = 10", "minutes = -1"), ('space = "1"', 'space = "k"'))
    package.change("statement.md", ("-> 9", '-> "nine"'), ("## Constraints", "## Limits"))
    package.change("inputs.py", ("def edge_cases", "def edges"))
    package.change("solutions/naive_compare_all.py", ("# time: n^2", "# time: n^^2"))
    package.remove("solutions/wrong_starts_at_zero.py")
    found = mistakes(package)
    files = [line.removeprefix(f"{package.folder}/").split(":")[0] for line in found]
    expected = ["inputs.py", "problem.toml", "problem.toml", "solutions", "solutions/naive_compare_all.py"]
    assert files == [*expected, "statement.md", "statement.md"]
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("file", ["problem.toml", "statement.md", "inputs.py"])
def test_a_missing_file_is_named(package: Package, file: str) -> None:
    package.remove(file)
    assert any(line.startswith(f"{package.folder}/{file}: missing; ") for line in mistakes(package))


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(PackageError, match="no-such: there is no such folder"):
        load_problem(tmp_path / "no-such")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "# Largest\n",
            "Largest\n",
            "statement.md:1: does not begin with the title; write # Largest in the first line",
        ),
        (
            "# Largest\n",
            "# Smallest\n",
            "statement.md:1: the heading says 'Smallest', problem.toml 'Largest'",
        ),
        ("## Examples\n", "", "statement.md: ## Examples: the section is missing; write ## Examples"),
        ("Given a list of integers `nums`, return the largest of them.", "", "the task is missing"),
        ("-> 9\n```", "-> 9\n", "statement.md:"),
        ("```example\nnums = [3", "```exmaple\nnums = [3", "a block is marked 'exmaple'; write 'example'"),
        ("```example\nnums = [3", "```text\nnums = [3", "## Examples: 1 examples; write at least 2"),
        (
            "nums = [3, 9, 4]",
            "nums = [3, 9, 4.5]",
            "statement.md:8: example: nums[2]: expected int, got float: 4.5",
        ),
        (
            "nums = [3, 9, 4]",
            "num = [3, 9, 4]",
            'statement.md:8: example: there is no parameter num; did you mean "nums"?',
        ),
        ("-> 9", "-> true", "statement.md:9: example: the answer: expected int, got bool: True"),
        ("-> 9", "", "statement.md:7: example: the answer is missing"),
        (
            "-> 9",
            "-> 3000000000",
            "statement.md:9: example: the answer: 3000000000 does not fit in 32 bits (int)",
        ),
    ],
)
def test_a_wrong_statement_is_reported(package: Package, old: str, new: str, message: str) -> None:
    package.change("statement.md", (old, new))
    assert any(message in line for line in mistakes(package)), mistakes(package)


def test_headings_and_examples_in_other_blocks_are_text(package: Package) -> None:
    package.change("statement.md", ("## Examples", "~~~\n# no heading\n```example\n~~~\n\n## Examples"))
    assert len(package.load().samples) == 2


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (
            "naive_compare_all.py",
            "# role: naive",
            "# rule: naive",
            ':1: rule: nothing to declare; did you mean "role"?',
        ),
        ("naive_compare_all.py", "# role: naive\n", "", "role: not declared; write # role: optimal"),
        (
            "naive_compare_all.py",
            "# role: naive",
            "# role: slow",
            ":1: role: 'slow' is not possible; it is one of",
        ),
        ("naive_compare_all.py", "# role: naive", "# role: wrong", "role: the name says naive"),
        (
            "naive_compare_all.py",
            "accepted",
            "acepted",
            ":2: verdict: 'acepted' is not possible; did you mean \"accepted\"?",
        ),
        (
            "naive_compare_all.py",
            "accepted",
            "wrong-answer",
            "with role naive the verdict is accepted or",
        ),
        ("naive_compare_all.py", "n^2", "m^2", ":3: time: there is no size parameter m; there are n"),
        ("naive_compare_all.py", "n^2", "-", ":3: time: cannot read '-'"),
        (
            "naive_compare_all.py",
            "n^2",
            "n",
            "role: time n and space 1 reach the target; then it is an alternative",
        ),
        ("optimal_one_pass.py", "time: n", "time: n log n", "time: n log n does not reach the target n"),
        ("optimal_one_pass.py", "# time: n", "# time: n\n# time: n", ":4: time: declared twice; leave one"),
        (
            "wrong_starts_at_zero.py",
            "wrong-answer",
            "accepted",
            "with role wrong the verdict is wrong-answer or",
        ),
    ],
)
def test_a_wrong_declaration_is_reported(
    package: Package, file: str, old: str, new: str, message: str
) -> None:
    package.change(f"solutions/{file}", (old, new))
    found = only_mistake(package)
    assert found.startswith(f"solutions/{file}")
    assert message in found


@pytest.mark.parametrize("role", ["optimal", "naive", "wrong"])
def test_each_role_is_needed(package: Package, role: str) -> None:
    (file,) = (package.folder / "solutions").glob(f"{role}_*")
    file.unlink()
    assert only_mistake(package).startswith(f"solutions: there is no {role} solution; add {role}_")


def test_a_solution_in_no_known_language_is_reported(package: Package) -> None:
    package.write("solutions/alternative_other.qqq", "# role: alternative\n")
    assert re.search(r"no language has the extension .qqq; there are .*\.py\b", only_mistake(package))


def test_hidden_files_and_compiled_ones_are_no_solutions(package: Package) -> None:
    (package.folder / "solutions" / "__pycache__").mkdir()
    package.write("solutions/.swp", "")
    assert len(package.load().solutions) == 3


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "def scaled(",
            "def scale(",
            'inputs.py: scaled: missing; define the function scaled; did you mean "scale"?',
        ),
        ("def sizes(", "def sizes((", "inputs.py:"),
    ],
)
def test_inputs_that_lack_something_are_reported_without_being_run(
    package: Package, old: str, new: str, message: str
) -> None:
    package.change("inputs.py", (old, new))
    package.append("inputs.py", "\nraise SystemExit('this is run')\n")
    assert message in only_mistake(package)


def test_a_custom_checker_needs_a_function(package: Package) -> None:
    package.change("problem.toml", ('kind = "exact"', 'kind = "custom"'))
    assert 'check: missing (the checker is "custom"); define the function check' in only_mistake(package)


@pytest.mark.parametrize(
    "name", ["two-sum", "1", "leetcode 1", "leetcode:1", "Two Sum", "two_sum", "TWO-SUM", "A Sum (of Two)"]
)
def test_a_problem_is_found_by_slug_title_or_number(tmp_path: Path, name: str) -> None:
    package = Package(tmp_path, "two-sum")
    package.change(
        "problem.toml", ('title = "Two Sum"', 'title = "A Sum (of Two)"'), ("# [aliases]\n# ", "[aliases]\n")
    )
    package.change("statement.md", ("# Two Sum", "# A Sum (of Two)"))
    new_problem(tmp_path, "largest")
    if name == "Two Sum":
        name = "two sum"
    assert find_problem(tmp_path, name).slug == "two-sum"


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("tow-sum", "did you mean two-sum?"),
        ("sum", "did you mean two-sum?"),
        ("zzzzzz", "`judge problems list` shows the 1 that there are"),
        ("../two-summ", "did you mean two-sum?"),
        ("", "`judge problems list` shows"),
    ],
)
def test_an_unknown_problem_comes_with_what_is_close(tmp_path: Path, name: str, hint: str) -> None:
    new_problem(tmp_path, "two-sum")
    with pytest.raises(UnknownProblem) as caught:
        find_problem(tmp_path, name)
    assert hint in str(caught.value)


def test_a_broken_package_disturbs_no_other(tmp_path: Path) -> None:
    Package(tmp_path, "broken").write("problem.toml", "title = ")
    new_problem(tmp_path, "largest")
    bank = load_bank(tmp_path)
    assert list(bank) == slugs(tmp_path) == ["broken", "largest"]
    assert bank["largest"].slug == "largest"
    assert bank["largest"] is bank["largest"]
    with pytest.raises(PackageError, match="no TOML"):
        bank["broken"]
    with pytest.raises(KeyError):
        bank["../largest"]


def test_a_bank_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="set JUDGE_PROBLEMS"):
        load_bank(tmp_path / "nowhere")


def test_the_environment_names_the_bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUDGE_PROBLEMS", str(tmp_path))
    assert default_root() == tmp_path
    monkeypatch.delenv("JUDGE_PROBLEMS")
    assert default_root().name in ("problems", "bank")


def test_reading_a_package_takes_milliseconds(package: Package) -> None:
    assert quickest(package.load) < 0.02
