"""Parts of the guest that decide without doing: requests as text, what the meters' records say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.guest import files, meters, packets

WRITES, READ = meters.CLIENT_WRITES, meters.CLIENT_HAS_READ
HONEST = [WRITES, WRITES, READ, WRITES, READ, WRITES]
VALUES = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1)
KEYS = st.text("abcdefghijklmnopqrstuvwxyz.ABC_", min_size=1)


@given(st.dictionaries(KEYS, VALUES), st.binary())
def test_a_request_arrives_as_it_was_sent(fields: dict[str, str], tail: bytes) -> None:
    assert packets.unpack(packets.pack(fields, tail)) == (fields, tail)


def test_a_request_without_fields_is_one() -> None:
    assert packets.unpack(packets.pack({}, b"\n\nx")) == ({}, b"\n\nx")


@given(st.dictionaries(st.text(min_size=1), st.binary(), max_size=5))
def test_artifacts_arrive_as_they_were_sent(artifacts: dict[str, bytes]) -> None:
    listed = [(name, len(content)) for name, content in artifacts.items()]
    assert files.unpacked(listed, b"".join(artifacts.values())) == artifacts


def records(events: list[int], step: int = 10) -> list[tuple[int, int, int]]:
    return [(7, event, number * number * step) for number, event in enumerate(events)]


def test_the_brackets_of_an_honest_case() -> None:
    assert meters.brackets(records(HONEST)) == {"pre_executed": 10, "executed": 50, "post_executed": 90}


@given(st.integers(0, 5))
def test_a_program_that_serves_reads_its_input_first(reads: int) -> None:
    found = meters.brackets([(7, READ, 0)] * reads + records(HONEST))
    assert found["executed"] == 50


@pytest.mark.parametrize(
    "events",
    [
        [],
        HONEST[:5],
        [WRITES, *HONEST],
        [WRITES, WRITES, WRITES, READ, READ, WRITES],
        [WRITES, READ, WRITES, READ, WRITES, WRITES],
    ],
)
def test_who_speaks_out_of_turn_has_no_count(events: list[int]) -> None:
    assert meters.brackets(records(events)) == {}
