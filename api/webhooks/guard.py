"""Which addresses webhooks may reach. Otherwise a webhook could be used to look around in the service's own
network.

A name is resolved once, all of its addresses are looked at, and the connection is made to the one that was
looked at: a name that resolves to something else a moment later changes nothing.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

__all__ = ["Refused", "Target", "resolve", "target_of"]

Resolver = Callable[[str, int], Sequence[str]]


class Refused(Exception):
    """A webhook may not go there; the message says why."""


@dataclass(frozen=True)
class Target:
    """Where to connect to (`address`), and how to ask for it."""

    secure: bool
    host: str
    port: int
    path: str
    address: str


def resolve(host: str, port: int) -> Sequence[str]:
    """All addresses of a host. Raises OSError."""
    return [str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def target_of(url: str, *, private: bool, resolver: Resolver = resolve) -> Target:
    """Where a webhook's URL leads. Raises Refused."""
    try:
        parts = urlsplit(url)
        host, given = parts.hostname, parts.port
    except ValueError as error:
        raise Refused(f"this is no URL: {error}") from None
    if parts.scheme not in ("http", "https") or not host:
        raise Refused("write http://host/... or https://host/...")
    if parts.username is not None or parts.password is not None:
        raise Refused("leave user and password out of the URL; check the signature instead")
    port = given or (443 if parts.scheme == "https" else 80)
    try:
        addresses = resolver(host, port)
    except (OSError, UnicodeError) as error:
        raise Refused(f"{host} cannot be resolved: {error}") from None
    if not addresses:
        raise Refused(f"{host} has no address")
    for address in addresses:
        if not private and not _is_public(address):
            raise Refused(f"{host} is {address}, which is not a public address")
    path = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
    return Target(parts.scheme == "https", host, port, path, addresses[0])


def _is_public(text: str) -> bool:
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    inner = getattr(address, "ipv4_mapped", None) or getattr(address, "sixtofour", None)
    if inner is not None:
        address = inner
    nat64 = address.version == 6 and address in ipaddress.ip_network("64:ff9b::/96")
    return address.is_global and not address.is_multicast and not nat64
