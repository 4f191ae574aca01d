"""Meetings made of the texts of many cases, written in every house style and every form, are read back as they were written.

Held to be the same are titles, kinds, levels and words of the minutes, and the words of actions; markers are the house's, and
so are the signs after a word of decision. Left aside are items with an agenda text of their own, for nothing says where that
ends. A few texts are lost in each style (a heading that reads as a title in another style); how many is bounded here.
"""
from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from export_samples import ON, OWN, STYLES, house, meeting, texts_of

from clerk_desk.capture.reading import read_file
from clerk_desk.domain.blocks import Kind
from clerk_desk.domain.records import Audience
from clerk_desk.export.compose import compose_minutes
from clerk_desk.export.writing import write

CASES = sorted((Path(__file__).parents[1] / "capture" / "cases").glob("*.txt"))[::3]
ENDINGS = (".docx", ".html", ".txt")
LABEL = re.compile(r"\W*act\w*(?: by| points? \d*)?\W*", re.IGNORECASE)
LEAST = 0.88
# where nothing is numbered, plain text tells a title from a heading and a short paragraph by its looks alone
LEAST_WITHOUT_NUMBERS = 0.6


def told(block):
    """Kind, level and words of a block, without what is the house's own."""
    row, text = block.row, block.text
    if row.kind is Kind.ACTION:  # who, what and when stand in the order of the house
        return row.kind, 0, sorted(re.findall(r"\w+", LABEL.sub("", text, count=1).lower()))
    return row.kind, row.level, re.sub(r"\W", "", text).lower() if row.kind is Kind.LEAD_IN else text


def said(captured):
    return [(item.title, [told(each.block) for each in item.minutes]) for item in captured.items]


@cache
def meetings():
    """Each case that has minutes and nothing else, its items numbered as the desk numbers them."""
    read = [read_file(path) for path in CASES]
    plain = [each for each in read if all(item.title and not item.report_text and not item.recommendations for item in each.items)]
    return [_numbered(each) for each in plain if any(item.minutes for item in each.items)]


def _numbered(captured):
    return replace(captured, items=tuple(
        replace(item, number=item.number or str(place)) for place, item in enumerate(captured.items, 1)))


def reads_back(captured, name, place):
    texts = texts_of(captured)
    document = compose_minutes(meeting(*(text.item for text in texts), on=ON), texts, house(name), Audience.PUBLIC)
    return said(read_file(write(document, place, OWN, replace=True))) == said(captured)


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("name", STYLES)
def test_what_was_read_and_written_is_read_again(name, ending, tmp_path):
    same = [reads_back(each, name, tmp_path / f"minutes{ending}") for each in meetings()]
    assert len(same) >= 50
    least = LEAST_WITHOUT_NUMBERS if (name, ending) == ("Narrative", ".txt") else LEAST
    assert sum(same) >= least * len(same)
