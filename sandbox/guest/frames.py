"""Messages between judge and warden: a JSON header and a body of bytes, both with their length in front."""

import json
import struct

HEAD = struct.Struct("<II")
MOST = 1 << 30


def pack(header, body=b""):
    """One message as bytes."""
    text = json.dumps(header, separators=(",", ":")).encode()
    return b"".join((HEAD.pack(len(text), len(body)), text, body))


def unpack(read):
    """The next message, by `read(size)` that returns exactly so many bytes.

    Raises ValueError when what comes is no message.
    """
    header_size, body_size = HEAD.unpack(read(HEAD.size))
    if header_size > 1 << 20 or body_size > MOST:
        raise ValueError(f"a message of {header_size} + {body_size} bytes is announced")
    header = json.loads(read(header_size))
    if not isinstance(header, dict):
        raise ValueError("the header of a message is not an object")
    return header, (read(body_size) if body_size else b"")
