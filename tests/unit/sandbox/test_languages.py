"""What a language's folder says, and what is said of one that is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sandbox import Language, Method, Parameter, Signature, discover
from sandbox.builds import Builds
from sandbox.errors import LanguageError
from sandbox.languages import load_language
from tests.toys import SIGNATURE, toy_folder

ALL = list(discover().values())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return toy_folder(tmp_path) / "toy"


def broken(folder: Path, old: str, new: str) -> str:
    path = folder / "language.toml"
    path.write_text(path.read_text().replace(old, new))
    with pytest.raises(LanguageError) as caught:
        load_language(folder)
    return str(caught.value)


def test_a_missing_key_is_named_with_its_file(folder: Path) -> None:
    assert broken(folder, "title =", "subtitle =").endswith("language.toml: key 'title' is missing")


def test_a_trait_that_nobody_knows_is_named(folder: Path) -> None:
    assert "measure.flatness: there is no such key; there are clock_margin, flat, kink" in broken(
        folder, "flat", "flatness"
    )


def test_a_file_that_is_no_toml_is_named(folder: Path) -> None:
    assert "language.toml" in broken(folder, "[guest]", "[guest")


def test_a_folder_of_languages_can_be_added(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "toy" not in discover()
    monkeypatch.setenv("JUDGE_LANGUAGES", str(folder.parent))
    assert {"toy", "python"} <= set(discover())


def test_without_a_starter_the_missing_file_is_named(folder: Path) -> None:
    (folder / "starter.py").unlink()
    with pytest.raises(LanguageError, match=r"starter.py is missing; it defines starter\(signature\)"):
        load_language(folder).starter(SIGNATURE.to_wire())


def test_no_two_languages_claim_the_same_extension() -> None:
    claimed = [extension for language in ALL for extension in language.extensions]
    assert len(claimed) == len(set(claimed))


@pytest.mark.parametrize("language", ALL, ids=lambda language: language.name)
def test_every_language_has_its_parts(language: Language) -> None:
    own = {path.name for path in language.folder.iterdir()}
    names = own | {path.name for folder in language.folders for path in folder.iterdir()}
    assert {"language.toml", "starter.py", "selftest"} <= own
    assert "Dockerfile" in names
    assert {"clock", "tally", "space"} <= set(language.guest["meters"])
    assert ("artifacts" in language.guest) == ("build.py" in names)


@pytest.mark.parametrize("language", ALL, ids=lambda language: language.name)
def test_every_language_says_how_to_start(language: Language) -> None:
    assert "f" in language.starter(SIGNATURE.to_wire())
    assert language.starter(Signature.of_program().to_wire()).strip()


def taking(kind: str) -> Signature:
    return Signature("f", (Method("f", (Parameter("given", kind),), "bool"),))


@pytest.mark.parametrize("language", ALL, ids=lambda language: language.name)
@pytest.mark.parametrize("kind", ["Node", "list[Node]"])
def test_graphs_can_be_answered_in_every_language(language: Language, kind: str) -> None:
    assert "neighbors" in language.starter(taking(kind).to_wire()).lower()


@pytest.mark.parametrize("language", ALL, ids=lambda language: language.name)
@pytest.mark.parametrize("kind", ["ListNode", "CyclicListNode"])
def test_a_starter_shows_the_nodes_that_are_used_and_no_others(language: Language, kind: str) -> None:
    text = language.starter(taking(kind).to_wire())
    offered = "not offered" not in text
    assert ("ListNode" in text) == offered
    assert "Cyclic" not in text
    assert "neighbors" not in text.lower()


def test_artifacts_are_kept_by_language_signature_and_source(folder: Path, tmp_path: Path) -> None:
    toy, wire = load_language(folder), SIGNATURE.to_wire()
    builds = Builds(tmp_path / "builds")
    builds.put(toy, wire, b"source", {"a": b"1", "b": b"2"})
    assert builds.get(toy, wire, b"source") == {"a": b"1", "b": b"2"}
    assert builds.get(toy, wire, b"other source") is None
    assert builds.get(toy, {**wire, "returns": "bool"}, b"source") is None
    (folder / "driver.py").write_text("# changed")
    assert Builds(tmp_path / "builds").get(load_language(folder), wire, b"source") is None


def test_artifacts_that_cannot_be_kept_are_no_failure(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    builds = Builds(tmp_path / "file")
    builds.put(load_language(folder), SIGNATURE.to_wire(), b"source", {"a": b"1"})
    assert builds.get(load_language(folder), SIGNATURE.to_wire(), b"source") is None


def test_the_wire_form_of_a_program() -> None:
    wire = Signature.of_program().to_wire()
    assert json.loads(json.dumps(wire))["kind"] == "program"
    given = Signature.of_program().encode_arguments(["5\n1 2"])
    assert Signature.of_program().decode_arguments(given) == ("5\n1 2",)
