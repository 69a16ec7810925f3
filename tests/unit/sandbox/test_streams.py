"""Transports over a socket whose other end the test holds."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Iterator

import pytest

from sandbox.backends.channels import SocketChannel
from sandbox.backends.streams import Demultiplexer, StreamTransport, Tail
from sandbox.errors import ProtocolError, SandboxLost, SandboxTimeout

BIG = 4 * 1024 * 1024
Ends = tuple[StreamTransport, socket.socket]


@pytest.fixture
def ends() -> Iterator[Ends]:
    ours, theirs = socket.socketpair()
    transport = StreamTransport(SocketChannel(ours), explain=lambda: "exit code 1", stall_seconds=0.2)
    yield transport, theirs
    transport.close()
    theirs.close()


def frame(stream: int, data: bytes) -> bytes:
    return struct.pack(">B3xI", stream, len(data)) + data


def demultiplexed(wire: bytes, step: int) -> tuple[bytes, str]:
    errors, out = Tail(), bytearray()
    demultiplexer = Demultiplexer(errors)
    for start in range(0, len(wire), step):
        demultiplexer(memoryview(wire)[start : start + step], out)
    return bytes(out), errors.text()


def test_bytes_go_both_ways_in_order(ends: Ends) -> None:
    transport, guest = ends
    transport.send(b"question")
    assert guest.recv(100) == b"question"
    guest.sendall(b"answer and more")
    assert transport.receive(6, 5) == b"answer"
    assert transport.receive(9, 5) == b" and more"
    assert transport.receive(0, 0) == b""


def test_an_answer_that_stays_away_is_a_timeout(ends: Ends) -> None:
    transport, guest = ends
    guest.sendall(b"ans")
    with pytest.raises(SandboxTimeout, match="3 of 6 bytes"):
        transport.receive(6, 0.01)
    guest.sendall(b"wer")
    assert transport.receive(6, 5) == b"answer"


def test_what_has_come_is_read_even_when_there_is_no_time(ends: Ends) -> None:
    transport, guest = ends
    guest.sendall(b"answer")
    assert transport.receive(6, 0) == b"answer"


def test_a_guest_that_goes_away_is_lost_with_its_reason(ends: Ends) -> None:
    transport, guest = ends
    guest.sendall(b"ans")
    guest.close()
    with pytest.raises(SandboxLost, match="exit code 1"):
        transport.receive(6, 5)
    with pytest.raises(SandboxLost, match="exit code 1"):
        transport.send(b"still there?")


def test_sending_to_a_guest_that_went_away_is_told(ends: Ends) -> None:
    transport, guest = ends
    guest.close()
    with pytest.raises(SandboxLost, match="exit code 1"):
        transport.send(bytes(BIG))


def test_a_guest_that_stops_reading_is_given_up(ends: Ends) -> None:
    transport, _guest = ends
    with pytest.raises(SandboxLost, match="left its input unread"):
        transport.send(bytes(BIG))


def test_neither_side_waits_forever_when_both_send_at_once(ends: Ends) -> None:
    transport, guest = ends
    received = bytearray()

    def talk_then_listen() -> None:
        guest.sendall(bytes(BIG))
        while len(received) < BIG:
            received.extend(guest.recv(1 << 16))

    thread = threading.Thread(target=talk_then_listen)
    thread.start()
    transport.send(b"\1" * BIG)
    thread.join(10)
    assert transport.receive(BIG, 5) == bytes(BIG)
    assert received == b"\1" * BIG


def test_alive_tells_whether_the_guest_is_connected_and_loses_nothing(ends: Ends) -> None:
    transport, guest = ends
    assert transport.alive()
    guest.sendall(b"hello")
    assert transport.alive()
    assert transport.receive(5, 5) == b"hello"
    guest.close()
    assert not transport.alive()


def test_closing_runs_what_was_left_for_it_once(ends: Ends) -> None:
    transport, guest = ends
    calls: list[str] = []
    transport.when_closed(lambda: calls.append("before"))
    transport.close()
    transport.close()
    transport.when_closed(lambda: calls.append("after"))

    assert calls == ["before", "after"]
    assert guest.recv(1) == b""
    assert not transport.alive()
    for use in (lambda: transport.send(b"x"), lambda: transport.receive(1, 1)):
        with pytest.raises(SandboxLost, match="closed on this side"):
            use()


def test_closing_wakes_a_thread_that_waits_for_an_answer(ends: Ends) -> None:
    transport, _guest = ends
    failures: list[BaseException] = []

    def wait() -> None:
        try:
            transport.receive(1, 60)
        except SandboxLost as error:
            failures.append(error)

    thread = threading.Thread(target=wait)
    thread.start()
    transport.close()
    thread.join(10)
    assert [str(failure) for failure in failures] == ["the guest has been closed on this side"]


@pytest.mark.parametrize("step", [1, 3, 8, 9, 1000])
def test_mixed_streams_are_taken_apart_however_they_are_cut(step: int) -> None:
    wire = frame(1, b"an") + frame(2, b"oh ") + frame(1, b"") + frame(1, b"swer") + frame(2, b"dear")
    assert demultiplexed(wire, step) == (b"answer", "oh dear")


def test_a_stream_without_headers_is_no_stream() -> None:
    with pytest.raises(ProtocolError, match="stream header"):
        demultiplexed(b"Hello, world", 1000)


def test_only_the_end_of_what_a_guest_complains_about_is_kept() -> None:
    _, said = demultiplexed(frame(2, b"x" * 100_000) + frame(2, b"the end \xff"), 4096)
    assert len(said.encode()) < 9 * 1024
    assert said.endswith("the end \N{REPLACEMENT CHARACTER}")


def test_the_complaint_is_part_of_the_message() -> None:
    ours, theirs = socket.socketpair()
    errors = Tail()
    transport = StreamTransport(SocketChannel(ours), decoder=Demultiplexer(errors), errors=errors)
    with contextlib.closing(transport), theirs:
        theirs.sendall(frame(2, b"Traceback: no such file"))
        theirs.shutdown(socket.SHUT_WR)
        with pytest.raises(SandboxLost, match="it wrote: Traceback: no such file"):
            transport.receive(1, 5)
