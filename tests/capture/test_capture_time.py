"""No text of a megabyte takes long to read, whatever its shape: those that make regular expressions explode, and real minutes."""
from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from clerk_desk.capture.lines import read_lines
from clerk_desk.capture.reading import blocks_from_html, read_text
from clerk_desk.capture.structure import structured
from clerk_desk.domain.captured import as_json

MEGABYTE = 1_000_000
SECONDS = 2.0
CASES = sorted((Path(__file__).resolve().parent / "cases").glob("*.txt"))
FEW = ["RESOLVED ", "(a) ", "to be to be "]
MORE = [
    "x", "- ", "Councillor A Smith, ", "1.1.1.1", "1.1.1.1 ", "a a a", "[", "(", "The Committee ", "12 May 2025 ", "10.30 am ", "Present: ",
    "Minutes of the meeting of ", "Report of the (", "Proposed by Councillor A ", "____ ", "…", "“", "ACTION: ", "; ", "A", "and ", "a@b ",
    "00/", "Apologies from ", "meeting of the held ", "Item 1: ", "<AI1>", "•", "£1.", "\t: ", "recommend to the ", "– ", "Sub-",
    "That ", "....",
]
NESTED = ["<div>", "<ul><li>", "<table><tr><td>", "<b>", "<p>"]


def seconds(work):
    """The processor's time, so that other work on the machine does not count."""
    began = time.process_time()
    work()
    return time.process_time() - began


def filled(piece):
    return piece * (MEGABYTE // len(piece))


def written(text):
    """All that the command does with a text: reads it, and tells it as JSON."""
    json.dumps(as_json(read_text(text)))


@pytest.mark.parametrize("piece", [*FEW, *(pytest.param(piece, marks=pytest.mark.slow) for piece in MORE)])
def test_a_megabyte_of_one_piece_in_one_line_is_read_at_once(piece):
    assert seconds(lambda: written(f"Minutes\n{filled(piece)}")) < SECONDS


def test_empty_lines_and_tabs_without_end_are_read_at_once():
    assert seconds(lambda: written("Hedges\n" + "\n" * 300_000 + "RESOLVED that the hedge be cut.")) < SECONDS
    assert seconds(lambda: written("Hedges\n" + "\t" * MEGABYTE + "RESOLVED that the hedge be cut.")) < SECONDS


@pytest.mark.slow
@pytest.mark.parametrize("tags", NESTED)
def test_a_page_of_a_megabyte_of_tags_is_read_at_once(tags):
    assert seconds(lambda: blocks_from_html(filled(tags) + "words")) < SECONDS


@pytest.mark.slow
def test_the_structure_of_a_megabyte_of_minutes_is_read_at_once():
    texts = "\n\n".join(path.read_text(encoding="utf-8") for path in CASES)
    minutes = (texts * (MEGABYTE // len(texts) + 1))[:MEGABYTE]
    assert seconds(lambda: structured(read_lines(minutes))) < SECONDS
