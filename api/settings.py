"""What can be set about the service, by environment variables with the prefix JUDGE_."""

from __future__ import annotations

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

__all__ = ["ServiceSettings"]


class ServiceSettings(BaseSettings):
    """The service's settings, besides those of the judge.

    Sizes are in bytes, times in seconds unless the name says otherwise. `public_url` is how others reach the
    service; cookies are marked secure where it begins with https. `days` of 0 keep for good.
    """

    model_config = SettingsConfigDict(env_prefix="JUDGE_", frozen=True)

    public_url: str | None = None
    most_body: int = Field(default=1 << 20, ge=1024)
    body_seconds: float = Field(default=20.0, gt=0)
    requests_per_minute: int = Field(default=600, ge=1)
    sign_in_failures_per_minute: int = Field(default=30, ge=1)
    most_unfinished: int = Field(default=10, ge=1, description="Jobs of one user in the queue or running.")
    submissions_per_hour: int = Field(default=120, ge=1)
    most_queued: int = Field(default=20_000, ge=1, description="Jobs of all users in the queue.")
    most_streams: int = Field(default=10, ge=1, description="Event streams of one user at once.")
    most_tokens: int = Field(default=50, ge=1)
    most_webhooks: int = Field(default=5, ge=0)
    webhooks_private: bool = Field(default=False, description="Let webhooks reach private addresses.")
    keep_submission_days: int = Field(default=0, ge=0)
    keep_run_days: int = Field(default=7, ge=0)
