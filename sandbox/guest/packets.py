"""Requests to bases and zygotes: text that a driver in any language can read.

Lines of `key=value`, an empty line, then bytes that belong to the request (a signature). Descriptors come
with it.
"""

import socket

MOST = 1 << 17


def pack(fields, tail=b""):
    """A request as bytes; `fields` maps names to text or numbers without line breaks."""
    lines = [f"{key}={value}\n" for key, value in fields.items()]
    return "".join([*lines, "\n"]).encode() + tail


def unpack(data):
    """(fields as text, tail) of a request."""
    fields = {}
    while True:
        line, _, data = data.partition(b"\n")
        if not line:
            return fields, data
        key, _, value = line.decode().partition("=")
        fields[key] = value


def send(channel, fields, descriptors, tail=b""):
    """Send one request with descriptors over a packet socket."""
    socket.send_fds(channel, [pack(fields, tail)], descriptors)
