"""No text of a megabyte takes long to read, whatever its shape: those that make regular expressions explode, and real minutes."""
from __future__ import annotations

import argparse
import io
import json
import time
import tokenize
from pathlib import Path

import pytest

from clerk_desk.capture.lines import read_lines
from clerk_desk.capture.reading import blocks_from_html, read_text
from clerk_desk.capture.structure import structured
from clerk_desk.domain.captured import as_json
from tests.capture.long_minutes import minutes

MEGABYTE = 1_000_000
SECONDS = 2.0
# what the yardstick takes on the two cores all figures are of, when they have nothing else to do
YARD = 0.15
# two programs on one core slow each other by more than the yardstick sees; what explodes takes minutes
LEAVE = 1.5
SOURCE = Path(argparse.__file__).read_text(encoding="utf-8") * 4
FEW = ["RESOLVED ", "(a) ", "to be to be "]
MORE = [
    "x", "- ", "Councillor A Smith, ", "1.1.1.1", "1.1.1.1 ", "a a a", "[", "(", "The Committee ", "12 May 2025 ", "10.30 am ", "Present: ",
    "Minutes of the meeting of ", "Report of the (", "Proposed by Councillor A ", "____ ", "…", "“", "ACTION: ", "; ", "A", "and ", "a@b ",
    "00/", "Apologies from ", "meeting of the held ", "Item 1: ", "<AI1>", "•", "£1.", "\t: ", "recommend to the ", "– ", "Sub-",
    "That ", "....", "(i) at\n", "Mrs A £\n", "- )\n",
]
NESTED = ["<div>", "<ul><li>", "<table><tr><td>", "<b>", "<p>"]


def seconds(work):
    """The processor's time, so that other work on the machine does not count."""
    began = time.process_time()
    work()
    return time.process_time() - began


def slowness():
    """How many times as long as it should Python takes just now, at least 1: a busy machine shares its caches and its clock too."""
    took = seconds(lambda: sum(1 for _ in tokenize.generate_tokens(io.StringIO(SOURCE).readline)))
    return max(1.0, took / YARD)


def is_in_time(work):
    """Does it take about two seconds of a machine with nothing else to do, or less, in one of three rounds?"""
    return any(seconds(work) < SECONDS * LEAVE * slowness() for _ in range(3))


def filled(piece):
    return piece * (MEGABYTE // len(piece))


def written(text):
    """All that the command does with a text: reads it, and tells it as JSON."""
    json.dumps(as_json(read_text(text)))


@pytest.mark.parametrize("piece", [*FEW, *(pytest.param(piece, marks=pytest.mark.slow) for piece in MORE)])
def test_a_megabyte_of_one_piece_in_one_line_is_read_at_once(piece):
    assert is_in_time(lambda: written(f"Minutes\n{filled(piece)}"))


def test_empty_lines_and_tabs_without_end_are_read_at_once():
    assert is_in_time(lambda: written("Hedges\n" + "\n" * 300_000 + "RESOLVED that the hedge be cut."))
    assert is_in_time(lambda: written("Hedges\n" + "\t" * MEGABYTE + "RESOLVED that the hedge be cut."))


@pytest.mark.slow
@pytest.mark.parametrize("tags", NESTED)
def test_a_page_of_a_megabyte_of_tags_is_read_at_once(tags):
    assert is_in_time(lambda: blocks_from_html(filled(tags) + "words"))


def test_a_megabyte_of_minutes_is_read_at_once():
    text = minutes(MEGABYTE)
    assert sum(map(len, set(text.split("\n")))) > 0.8 * len(text)
    assert is_in_time(lambda: read_text(text))


@pytest.mark.slow
def test_the_structure_of_a_megabyte_of_minutes_is_read_at_once():
    text = minutes(MEGABYTE)
    assert is_in_time(lambda: structured(read_lines(text)))
