"""Runs untrusted programs under limits, and measures them. Knows nothing of problems or HTTP."""

from sandbox.errors import SandboxError, SandboxUnavailable, ValueMismatch
from sandbox.languages import Language, Mutant, Traits, discover
from sandbox.limits import Limits
from sandbox.outcome import Loaded, Observation, Outcome
from sandbox.session import Sandbox, Session, open_session, preheat
from sandbox.signature import Method, Parameter, Signature
from sandbox.transport import Backend, Resources, Transport

__all__ = [
    "Backend",
    "Language",
    "Limits",
    "Loaded",
    "Method",
    "Mutant",
    "Observation",
    "Outcome",
    "Parameter",
    "Resources",
    "Sandbox",
    "SandboxError",
    "SandboxUnavailable",
    "Session",
    "Signature",
    "Traits",
    "Transport",
    "ValueMismatch",
    "discover",
    "open_session",
    "preheat",
]
