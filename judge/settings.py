"""Everything that can be set, by environment variables with the prefix JUDGE_.

One frozen object is built at the entry point and handed down; nothing reads the environment later.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from platformdirs import user_cache_path
from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

__all__ = ["Settings"]


class Settings(BaseSettings):
    """The judge's settings.

    `backend`: `docker` isolates; `process` isolates nothing and is for one's own code. `effort` is the time
    spent on
    measuring: quick, standard or thorough. `pool` is the number of warm containers kept for each language.
    `core` is the
    CPU that programs are pinned to (default: the last one). `database_url` is where the service keeps what it
    remembers: `sqlite:////path` or `postgresql://user@host/name`; default: a file in the user's data folder.
    """

    model_config = SettingsConfigDict(env_prefix="JUDGE_", frozen=True)

    problems: Path | None = None
    cache: Path = Field(default_factory=lambda: user_cache_path("interview-judge"))
    cache_mb: int = 2048
    backend: Literal["docker", "process"] = "docker"
    effort: Literal["quick", "standard", "thorough"] = "standard"
    pool: int = Field(default=1, ge=0)
    core: int | None = None
    runtime: str | None = None
    docker_host: str | None = None
    database_url: str | None = None
