"""The container engine, as few words as the sandbox needs. Nothing else imports a Docker client.

Engines that answer Docker's API over a Unix socket, TCP or TLS will do; ssh:// and npipe:// hand out
streams that cannot be waited on and are turned away.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import socket
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import IO, Any

import docker
import docker.errors
import docker.types
import docker.utils
import requests
import urllib3.exceptions

from sandbox.errors import ImageBuildFailed, SandboxUnavailable

__all__ = ["ContainerSpec", "Engine", "ExitState", "FoundContainer"]

CALL_SECONDS = 60.0
BUILD_SILENCE_SECONDS = 1800.0
"""How long one step of a build may say nothing."""
UPLOAD_BYTES = 1024 * 1024
_TROUBLE = (
    docker.errors.DockerException,
    requests.RequestException,
    urllib3.exceptions.HTTPError,
    OSError,
)


@dataclass(frozen=True)
class ContainerSpec:
    """What a container is made of. Sizes in bytes; `tmpfs` maps folders to mount options."""

    image: str
    command: tuple[str, ...]
    memory: int
    processes: int
    capabilities: tuple[str, ...]
    security: tuple[str, ...]
    hostname: str
    oom_score_adj: int
    tmpfs: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=dict)
    limits: Mapping[str, int] = field(default_factory=dict)
    core: int | None = None
    runtime: str | None = None


@dataclass(frozen=True)
class ExitState:
    """How a container is: `exit_code` means something only when it is no longer running."""

    running: bool
    exit_code: int
    out_of_memory: bool


@dataclass(frozen=True)
class FoundContainer:
    """A container found by its label; `created` in seconds since 1970 by the engine's clock."""

    id: str
    labels: Mapping[str, str]
    running: bool
    created: float


class Engine:
    """A connection to the engine, safe to share between threads.

    `host` is an address as in DOCKER_HOST; None takes the environment's, then the usual socket.
    Every method raises SandboxUnavailable when the engine refuses or does not answer.
    """

    def __init__(self, host: str | None = None) -> None:
        environment = {**os.environ, "DOCKER_HOST": host} if host else None
        settings: dict[str, Any] = {**docker.utils.kwargs_from_env(environment=environment)}
        self.host = settings.get("base_url") or "unix:///var/run/docker.sock"
        if self.host.startswith(("ssh://", "npipe://")):
            raise SandboxUnavailable(
                f"{self.host}: only unix://, tcp:// and https:// engines can be used; "
                "forward the engine's socket to a local one"
            )
        self._settings = settings
        try:
            _knock(self.host)
            self._api = self._connect(CALL_SECONDS)
        except _TROUBLE as error:
            raise SandboxUnavailable(
                f"no container engine answers at {self.host} ({_cause(error)}). Install one (Debian: "
                "apt-get install docker.io), start it, let this user use its socket (group docker), or "
                "name another with DOCKER_HOST"
            ) from error

    def close(self) -> None:
        """Give back the connections. Streams that were handed out stay open."""
        self._api.close()

    # Images

    def has_image(self, tag: str) -> bool:
        """Whether the engine has an image of this name."""
        with _telling(f"look for the image {tag}"):
            return bool(self._api.images(name=tag, quiet=True))

    def image_tags(self, label: str) -> list[str]:
        """The names of all images with `label` ("key" or "key=value"), in alphabetical order."""
        with _telling("list images"):
            images = self._api.images(filters={"label": label})
        return sorted({tag for image in images for tag in image.get("RepoTags") or ()})

    def build(
        self,
        context: bytes,
        *,
        dockerfile: str,
        tag: str,
        labels: Mapping[str, str],
        arguments: Mapping[str, str],
    ) -> Iterator[str]:
        """Build an image from a tar archive; yields what the build prints.

        `arguments` are the Dockerfile's ARGs. Raises ImageBuildFailed.
        """
        with _telling(f"build the image {tag}"), _api_stream(self._connect(BUILD_SILENCE_SECONDS)) as api:
            events = api.build(
                fileobj=io.BytesIO(context),
                custom_context=True,
                dockerfile=dockerfile,
                tag=tag,
                labels=dict(labels),
                buildargs=dict(arguments),
                rm=True,
                forcerm=True,
                decode=True,
                use_config_proxy=True,
                timeout=int(BUILD_SILENCE_SECONDS),
            )
            error = ""
            for event in events:  # To the end in any case, which is what ends the connection.
                error = error or str(event.get("error", "")).strip()
                yield from str(event.get("stream", "")).splitlines()
        if error:
            raise ImageBuildFailed(f"the image {tag} could not be built: {error}")

    def pull(self, tag: str, *, silence: float) -> None:
        """Fetch an image from its registry; gives up after `silence` seconds without any news."""
        with _telling(f"pull {tag}"), _api_stream(self._connect(silence)) as api:
            repository, _, version = tag.rpartition(":")
            events = list(api.pull(repository, tag=version, stream=True, decode=True))
        if errors := [str(event["error"]) for event in events if "error" in event]:
            raise SandboxUnavailable(f"cannot pull {tag}: {errors[0]}")

    def import_image(self, archive: IO[bytes], tag: str) -> None:
        """Make an image out of a tar archive of a root folder."""
        repository, _, version = tag.rpartition(":")
        with _telling(f"import {tag}"), _api_stream(self._connect(BUILD_SILENCE_SECONDS)) as api:
            # Pieces, as the client would send the length of a file and chunks of it at the same time.
            pieces: Any = iter(lambda: archive.read(UPLOAD_BYTES), b"")
            answer = api.import_image_from_stream(pieces, repository=repository, tag=version)
        events = [json.loads(line) for line in str(answer).splitlines()]
        if errors := [str(event["error"]) for event in events if "error" in event]:
            raise SandboxUnavailable(f"cannot import {tag}: {errors[0]}")

    def remove_image(self, tag: str) -> bool:
        """Forget an image; False when it is in use or gone already."""
        with _telling(f"remove the image {tag}"):
            try:
                self._api.remove_image(tag)
            except docker.errors.APIError as error:
                if error.status_code in (404, 409):
                    return False
                raise
            return True

    # Containers

    def create(self, spec: ContainerSpec) -> str:
        """Make a container, not yet started; gives its id."""
        with _telling(f"create a container of {spec.image}"):
            made = self._api.create_container(
                spec.image,
                command=list(spec.command),
                entrypoint=[],
                hostname=spec.hostname,
                user="0:0",
                working_dir="/",
                stdin_open=True,
                tty=False,
                environment=dict(spec.environment),
                labels=dict(spec.labels),
                host_config=self._host_config(spec),
            )
        return str(made["Id"])

    def attach(self, container: str) -> socket.socket:
        """The container's input and its mixed outputs as one socket, for the caller to close."""
        wanted = {"stdin": 1, "stdout": 1, "stderr": 1, "stream": 1}
        with _telling("attach to a container"):
            raw: Any = self._api.attach_socket(container, params=wanted)
            if isinstance(raw, socket.socket):  # TLS: the socket holds state that a copy would not
                return raw
            # A copy of the descriptor owes nothing to the HTTP response, which can be let go at once.
            copy = socket.socket(fileno=os.dup(raw.fileno()))
            getattr(raw, "_response", raw).close()
            return copy

    def start(self, container: str) -> None:
        """Run a container that `create` made."""
        with _telling("start a container"):
            self._api.start(container)

    def state(self, container: str) -> ExitState | None:
        """How a container is; None when there is none of this id."""
        with _telling("look at a container"):
            try:
                state = self._api.inspect_container(container)["State"]
            except docker.errors.NotFound:
                return None
        return ExitState(bool(state["Running"]), int(state["ExitCode"]), bool(state["OOMKilled"]))

    def find(self, label: str) -> list[FoundContainer]:
        """All containers with `label` ("key" or "key=value"), running or not."""
        with _telling("list containers"):
            found = self._api.containers(all=True, filters={"label": label})
        return [
            FoundContainer(one["Id"], one.get("Labels") or {}, one["State"] == "running", one["Created"])
            for one in found
        ]

    def remove(self, container: str) -> None:
        """Kill and forget a container; one that is gone or going already is fine."""
        with _telling("remove a container"):
            try:
                self._api.remove_container(container, v=True, force=True)
            except docker.errors.APIError as error:
                if error.status_code not in (404, 409):
                    raise

    def _connect(self, timeout: float) -> docker.APIClient:
        return docker.APIClient(version="auto", timeout=max(1, round(timeout)), **self._settings)

    def _host_config(self, spec: ContainerSpec) -> dict[str, Any]:
        ulimits = [docker.types.Ulimit(name=name, soft=n, hard=n) for name, n in spec.limits.items()]
        return self._api.create_host_config(
            network_mode="none",
            read_only=True,
            tmpfs=dict(spec.tmpfs),
            mem_limit=spec.memory,
            memswap_limit=spec.memory,
            pids_limit=spec.processes,
            cpuset_cpus=None if spec.core is None else str(spec.core),
            cap_drop=["ALL"],
            cap_add=list(spec.capabilities),
            security_opt=list(spec.security),
            log_config=docker.types.LogConfig(type="none", config={}),
            ipc_mode="private",
            init=False,
            oom_score_adj=spec.oom_score_adj,
            ulimits=ulimits,
            runtime=spec.runtime,
        )


def _knock(host: str) -> None:
    """Connect to a local socket once: the client leaks its own when that fails, and says less."""
    path = host.removeprefix("http+unix://").removeprefix("unix://")
    if path != host:
        with socket.socket(socket.AF_UNIX) as knocking:
            knocking.settimeout(CALL_SECONDS)
            knocking.connect(path)


@contextlib.contextmanager
def _api_stream(api: docker.APIClient) -> Iterator[docker.APIClient]:
    try:
        yield api
    finally:
        api.close()


@contextlib.contextmanager
def _telling(doing: str) -> Iterator[None]:
    try:
        yield
    except _TROUBLE as error:
        raise SandboxUnavailable(f"the container engine could not {doing}: {_cause(error)}") from error


def _cause(error: BaseException) -> str:
    """The engine's own words, without the request that they answer."""
    return str(getattr(error, "explanation", None) or error)
