"""Axes carry few, round and short numbers."""

from __future__ import annotations

import pytest

from judge.report.ticks import amount, short_number, ticks


@pytest.mark.parametrize(
    ("low", "high"),
    [(4, 1500), (4, 16), (1, 2), (90, 130_000), (1e3, 1e12), (100, 140), (7.2, 9.1), (3, 3e9)],
)
def test_an_axis_has_three_to_six_ticks_within_its_ends(low: float, high: float) -> None:
    found = ticks(low, high)
    assert 1 <= len(found) <= 6
    assert all(low <= value <= high for value in found)
    if high / low >= 4:
        assert len(found) >= 3


def test_bytes_come_in_powers_of_two() -> None:
    assert ticks(10, 5000, binary=True) == [16, 64, 256, 1024, 4096]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (4, "4"),
        (1.5, "1.5"),
        (999, "999"),
        (1000, "1k"),
        (1500, "1.5k"),
        (131_072, "131k"),
        (2e9, "2G"),
    ],
)
def test_numbers_are_short(value: float, text: str) -> None:
    assert short_number(value) == text


@pytest.mark.parametrize(
    ("value", "channel", "text"),
    [
        (56, "bytes", "56 B"),
        (2048, "bytes", "2 KiB"),
        (1_500_000, "instructions", "1.5M"),
        (1_500_000, "cpu_ns", "1.5 ms"),
        (0.5, "cpu_ns", "0.5 ns"),
    ],
)
def test_figures_carry_their_unit(value: float, channel: str, text: str) -> None:
    assert amount(value, channel) == text
