"""Proves problem packages: what they declare is what the judge finds, and their cases notice mistakes."""

from judge.verify.bank import verify, verify_at_once
from judge.verify.check import Check
from judge.verify.package import Scope

__all__ = ["Check", "Scope", "verify", "verify_at_once"]
