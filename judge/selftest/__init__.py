"""Proves a language: the programs in its `selftest/` folder come out as their headers say."""

from judge.selftest.programs import Growth, Kind, SelfTest, Submitted, read_programs
from judge.selftest.run import Result, run

__all__ = ["Growth", "Kind", "Result", "SelfTest", "Submitted", "read_programs", "run"]
