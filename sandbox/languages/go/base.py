"""The base of every meter: starts a solution's program, which is a zygote by itself, as the candidate's user.

    base.py JUDGE WORD...       the words are the program's command; {path} stands for the solution

A Go program cannot be loaded into another one, so the base has nothing to keep ready but itself: what is slow
to start is the program, under Valgrind, and it is started once for each solution.
"""

import array
import fcntl
import os
import signal
import socket
import struct
import sys

sys.path.insert(0, sys.argv[1])

import files
import packets
import programs

CONVERSATION = 3
FREE = 16
"""Descriptors below are given their meaning in the program."""


def receive(channel):
    """The next request's fields and descriptors; None when the warden has gone."""
    data, ancillary, _, _ = channel.recvmsg(packets.MOST, 256)
    if not data:
        return None, []
    descriptors = array.array("i")
    for level, kind, payload in ancillary:
        if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
            descriptors.frombytes(payload[: len(payload) - len(payload) % 4])
    return packets.unpack(data)[0], list(descriptors)


def unreadable(path):
    """A copy of a program that its user may run and not read: no process of that user can look into it then.

    (Valgrind, which has to read the program, is such a program itself.)
    """
    memory = os.memfd_create("solution", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    with open(path, "rb") as file:
        files.write_all(memory, file.read())
    os.fchmod(memory, 0o111)
    fcntl.fcntl(memory, fcntl.F_ADD_SEALS, fcntl.F_SEAL_WRITE | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW)
    return f"/proc/self/fd/{memory}"


def become_zygote(fields, control, output, words):
    """Turn this fork into the solution's program. Does not return."""
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
        null = os.open("/dev/null", os.O_RDWR)
        os.dup2(control, 0)
        os.dup2(output, 1)
        os.dup2(output, 2)
        os.dup2(null, CONVERSATION)
        limits = {name[7:]: int(value) for name, value in fields.items() if name.startswith("rlimit.")}
        command = [word.replace("{path}", fields["path"]) for word in words]
        program = unreadable(command[0]) if words[0] == "{path}" else command[0]
        programs.become_candidate(int(fields["uid"]), limits, fields["cwd"])
        os.execvp(program, command)
    except OSError as error:
        os.write(2, f"the program cannot be started: {error}\n".encode())
    finally:
        os._exit(127)


def main():
    """Serve the warden until it goes."""
    words = sys.argv[2:]
    channel = socket.socket(fileno=os.dup(0))
    # What comes with requests must not lie where the program's own descriptors will be.
    while os.open("/dev/null", os.O_RDONLY | os.O_CLOEXEC) < FREE:
        pass
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    channel.send(b"B")
    while True:
        fields, descriptors = receive(channel)
        if fields is None:
            return
        child = os.fork()
        if child == 0:
            become_zygote(fields, descriptors[0], descriptors[1], words)
        for descriptor in descriptors:
            os.close(descriptor)
        channel.send(struct.pack("<i", child))


if __name__ == "__main__":
    main()
