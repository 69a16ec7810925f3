"""Guests in Docker containers: one container per session, taken from a pool of started ones.

What a container may do is in `container_spec` and `seccomp`; how the engine is spoken to in `engine`.
A container ends by itself when the connection of the judge that made it ends, is removed when its
session closes, and is found by its labels if neither happened (`owners.reap`).
"""

from __future__ import annotations

import atexit
import contextlib
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from sandbox.backends.channels import SocketChannel
from sandbox.backends.engine import ContainerSpec, Engine
from sandbox.backends.owners import MARK, OWNER, owner_id, reap
from sandbox.backends.removal import Remover
from sandbox.backends.seccomp import profile_json
from sandbox.backends.streams import Demultiplexer, StreamTransport, Tail
from sandbox.base_image import BASE_IMAGE
from sandbox.errors import SandboxUnavailable
from sandbox.images import ensure_image, prune_images
from sandbox.languages import Language
from sandbox.pool import WarmPool
from sandbox.transport import Resources, Transport

__all__ = ["CAPABILITIES", "COMMAND", "DockerBackend", "DockerOptions", "Greeting", "container_spec"]

Greeting = Callable[[Transport, Language, Resources], None]

COMMAND = ("python3", "-I", "-S", "/judge/warden.py")
CAPABILITIES = ("SETUID", "SETGID", "KILL")
"""The warden becomes other users, and ends what they started. Nothing else was found to be needed:
folders that other users write to are given modes, not owners."""
WARDEN_PROCESSES = 16
"""Processes and threads beside the candidate's: the warden's, and a shell or two of a compiler."""
OOM_SCORE = 500
"""When the machine runs out of memory, this container goes before the judge and the engine."""
COVERED = "mode=0755,size=4k,ro,nosuid,nodev,noexec"
"""An empty folder that nobody can write to."""
MB = 1024 * 1024
EXIT_SECONDS = 0.5


@dataclass(frozen=True)
class DockerOptions:
    """How the backend runs containers.

    `pool_size` containers are kept started for each of the `pool_kinds` (language, resources) that
    were asked for last; 0 starts each when it is asked for. `runtime` is the engine's name for a
    container runtime ("runsc", "crun"), None for its default. `reserve_mb` MiB are added to the
    candidate's memory for the warden and the meters. `host` is an address as in DOCKER_HOST, None for
    the environment's. `owner` labels the containers, None for this process.
    """

    pool_size: int = 1
    pool_kinds: int = 8
    runtime: str | None = None
    base_image: str = BASE_IMAGE
    reserve_mb: int = 192
    host: str | None = None
    owner: str | None = None


@dataclass(frozen=True)
class GuestKind:
    """What makes two warm containers interchangeable."""

    image: str
    resources: Resources
    language: Language


def container_spec(image: str, resources: Resources, options: DockerOptions) -> ContainerSpec:
    """What a guest's container is made of.

    Two places can be written to, both in memory and counted as the container's: /tmp by anyone, /box
    by root alone, who decides there what others see. The two that engines add for messages between
    processes are covered up: the warden empties /tmp between cases, and only there can notes be left.
    Core dumps are limited to one byte, which is what keeps the kernel from handing them to a program
    on the host; a limit of none does not.
    """
    size = f"size={resources.disk_mb}m,nosuid,nodev,exec"
    return ContainerSpec(
        image=image,
        command=COMMAND,
        memory=(resources.memory_mb + options.reserve_mb) * MB,
        processes=resources.processes + WARDEN_PROCESSES,
        capabilities=CAPABILITIES,
        security=("no-new-privileges", f"seccomp={profile_json()}"),
        hostname="judge",
        oom_score_adj=OOM_SCORE,
        tmpfs={
            "/tmp": f"mode=1777,{size}",
            "/box": f"mode=0755,{size}",
            "/dev/shm": COVERED,
            "/dev/mqueue": COVERED,
        },
        labels={MARK: "1", OWNER: options.owner or owner_id()},
        environment={"LANG": "C.UTF-8", "HOME": "/tmp"},
        limits={"core": 1},
        core=resources.core,
        runtime=options.runtime,
    )


class DockerBackend:
    """Hands out containers as transports; see `Backend`.

    Reaps what earlier judges left behind when it is made, which raises SandboxUnavailable when no
    engine answers. While a measuring session is open, nothing is started ahead on the core that it is pinned
    to (or, pinned to none, for other such sessions). Closing is done at exit at the latest.
    `progress` gets the lines that image builds print. `greet` talks to each container once it runs, warm
    ones included, before anyone asks for it.
    """

    name = "docker"
    isolates = True

    def __init__(
        self,
        options: DockerOptions | None = None,
        *,
        progress: Callable[[str], None] | None = None,
        greet: Greeting | None = None,
    ) -> None:
        self._options = options or DockerOptions()
        self._progress = progress
        self._greet = greet
        self._engine = Engine(self._options.host)
        try:
            reap(self._engine)
        except BaseException:
            self._engine.close()
            raise
        self._images: dict[Language, str] = {}
        self._building = threading.Lock()
        self._open: set[StreamTransport] = set()
        self._state = threading.Lock()
        self._closed = False
        self._remover = Remover(self._engine.remove)
        self._pool: WarmPool[GuestKind, StreamTransport] = WarmPool(
            self._start,
            self._options.pool_size,
            kinds=self._options.pool_kinds,
            lane=lambda kind: kind.resources.core,
        )
        atexit.register(self.close)

    def acquire(self, language: Language, resources: Resources) -> StreamTransport:
        """A fresh container. Builds the language's image if there is none.

        Raises SandboxUnavailable (ImageBuildFailed among them), LanguageError.
        """
        kind = GuestKind(self._image(language), resources, language)
        lane = resources.core
        if resources.measuring:
            self._pool.pause(lane)
        try:
            guest = self._pool.take(kind)
        except BaseException:
            if resources.measuring:
                self._pool.resume(lane)
            self._images.pop(language, None)  # Look again the next time: it may have been removed.
            raise
        guest.when_closed(partial(self._ended, guest, resources))
        with self._state:
            self._open.add(guest)
            late = self._closed
        if late:  # `close` did not see this guest.
            guest.close()
            raise self._unavailable()
        return guest

    def prepare(self, language: Language, resources: Resources) -> None:
        """Build the image if need be and start containers ahead. Raises as `acquire`."""
        self._pool.prepare(GuestKind(self._image(language), resources, language))

    def prune(self, languages: Iterable[Language]) -> list[str]:
        """Remove outdated images of `languages`; gives their names. Raises SandboxUnavailable."""
        return prune_images(self._engine, languages, base=self._options.base_image)

    def close(self) -> None:
        """Throw away all containers and wait until they are gone. Never raises."""
        with self._state:
            if self._closed:
                return
            self._closed = True
            sessions = list(self._open)
        atexit.unregister(self.close)
        self._pool.close()
        for session in sessions:
            session.close()
        self._remover.close()
        with contextlib.suppress(SandboxUnavailable):
            reap(self._engine)
        self._engine.close()

    def _image(self, language: Language) -> str:
        if self._closed:
            raise self._unavailable()
        if language not in self._images:
            with self._building:
                self._images[language] = ensure_image(
                    self._engine, language, base=self._options.base_image, progress=self._progress
                )
        return self._images[language]

    def _start(self, kind: GuestKind) -> StreamTransport:
        spec = container_spec(kind.image, kind.resources, self._options)
        container = self._engine.create(spec)
        try:
            channel = SocketChannel(self._engine.attach(container))
            try:
                self._engine.start(container)
            except BaseException:
                channel.close()
                raise
        except BaseException:
            self._remover.submit(container)
            raise
        errors = Tail()
        transport = StreamTransport(
            channel,
            decoder=Demultiplexer(errors),
            errors=errors,
            explain=partial(self._why_lost, container),
        )
        transport.when_closed(partial(self._remover.submit, container))
        if self._greet is not None:
            try:
                self._greet(transport, kind.language, kind.resources)
            except BaseException:
                transport.close()
                raise
        return transport

    def _ended(self, guest: StreamTransport, resources: Resources) -> None:
        with self._state:
            self._open.discard(guest)
        if resources.measuring:
            self._pool.resume(resources.core)

    def _why_lost(self, container: str) -> str:
        """How the container ended, which the engine may know a moment after the stream has ended."""
        deadline = time.monotonic() + EXIT_SECONDS
        while True:
            try:
                state = self._engine.state(container)
            except SandboxUnavailable as error:
                return str(error)
            if state is None:
                return "its container was removed"
            if not state.running:
                memory = ", out of memory" if state.out_of_memory else ""
                return f"its container ended with exit code {state.exit_code}{memory}"
            if time.monotonic() > deadline:
                return "its connection ended"
            time.sleep(0.02)

    def _unavailable(self) -> SandboxUnavailable:
        return SandboxUnavailable("this Docker backend has been closed; make a new one")
