"""Files of the guest: in the box, in memory, and pipes that programs leave behind."""

import os
import sys


def in_memory(name, data):
    """A descriptor of a file in memory with this content."""
    memory = os.memfd_create(name)
    write_all(memory, data)
    return memory


def unpacked(listed, data):
    """Artifacts that came with a request, [[name, size], ...] and their bytes: {name: bytes}."""
    found = {}
    at = 0
    for name, size in listed:
        found[name] = bytes(data[at : at + size])
        at += size
    return found


def write_anew(path, content):
    """A file that everyone may read and run and nobody may change."""
    if os.path.lexists(path):
        os.unlink(path)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o755)
    with open(descriptor, "wb") as file:
        file.write(content)


def printed(descriptor):
    """What a process that has ended left in its output pipe, at most 4 KiB."""
    try:
        return os.read(descriptor, 4096)
    except OSError:
        return b""


def reader(descriptor):
    """What `frames.unpack` reads by. Ends the process where the other side has hung up."""

    def read(size):
        pieces = bytearray()
        while len(pieces) < size:
            piece = os.read(descriptor, min(size - len(pieces), 1 << 20))
            if not piece:
                sys.exit(0)
            pieces += piece
        return bytes(pieces)

    return read


def write_all(descriptor, data):
    """Write all of `data`."""
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]
