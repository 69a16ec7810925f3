"""The rules of the house hold, and whoever breaks one is told where."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "scripts" / "check_architecture.py"


def run(root: Path) -> tuple[int, str]:
    done = subprocess.run([sys.executable, SCRIPT, root], capture_output=True, text=True, check=False)
    assert not done.stderr
    return done.returncode, done.stdout


def write(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, "utf-8")


def test_this_project_keeps_its_rules() -> None:
    code, said = run(ROOT)
    assert code == 0, said


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("sandbox/session.py", "import judge.errors\n"),
        ("sandbox/session.py", "def f():\n    from api import app\n"),
        ("judge/pipeline.py", "from api.routes import app\n"),
        ("judge/pipeline.py", "import docker\n"),
        ("sandbox/backends/docker.py", "from docker.errors import APIError\n"),
        ("sandbox/guest/warden.py", "import numpy\n"),
        ("sandbox/languages/cobol/driver.py", "from sandbox.guest import codec\n"),
        ("judge/broken.py", "def f(:\n"),
        ("judge/long.py", "x = 1\n" * 401),
        ("judge/long.py", "def f():\n" + "    x = 1\n" * 60),
    ],
)
def test_a_breach_is_reported_where_it_is(tmp_path: Path, path: str, text: str) -> None:
    write(tmp_path, path, text)
    code, said = run(tmp_path)
    assert code == 1
    assert said.startswith(f"{path}:")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("api/app.py", "import judge\nimport sandbox.errors\nfrom api import routes\n"),
        ("judge/pipeline.py", "from sandbox import session\n"),
        ("sandbox/backends/engine.py", "import docker.errors\n"),
        ("sandbox/backends/other.py", "from sandbox.backends.docker import DockerBackend\n"),
        ("sandbox/guest/warden.py", "import os\n"),
        ("judge/long.py", "x = 1\n" * 400),
    ],
)
def test_what_keeps_the_rules_passes(tmp_path: Path, path: str, text: str) -> None:
    write(tmp_path, path, text)
    assert run(tmp_path) == (0, "the architecture holds\n")


def test_guests_use_the_modules_that_they_are_installed_with(tmp_path: Path) -> None:
    write(tmp_path, "sandbox/guest/frames.py", "import struct\n")
    write(tmp_path, "sandbox/guest/warden.py", "import frames\n")
    write(tmp_path, "sandbox/languages/cobol/words.py", "import frames\n")
    write(tmp_path, "sandbox/languages/cobol/driver.py", "import words\nimport _judge_meter\n")
    assert run(tmp_path)[0] == 0
