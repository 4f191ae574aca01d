"""The five examples, read and written again in their own style, compared with the original line by line.

The originals are kept outside the program; where they are not there, this is left out. What is counted are lines of the original
that hold words of the minutes (a marker on a line of its own belongs to the next): each must come out with its number or marker
and all its words, white space aside.
"""
from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from export_samples import house, meeting, texts_of

from clerk_desk.capture.reading import read_file
from clerk_desk.domain.records import Audience
from clerk_desk.export.compose import compose_minutes
from clerk_desk.export.plain_text import write_text

CASES = Path(__file__).parents[3] / "shared" / "capture-cases"
MARKER = re.compile(r"\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zA-Z]|[ivx]{1,5})[.)]*\)?|[•o·-]")
FURNITURE = frozenset({"Agenda item", "Agenda Item", "Minutes:", "Supporting documents:", "Local democracy"})
"""Words of the web page around the minutes, which no minutes have."""
DIFFER = {"003": ["OFSTED Report"], "004": ["ACTOIN:"]}
"""How the lines begin that come out otherwise, and are meant to: a title whose number the page had lost gets it back, told by
the paragraphs 6.1 to 6.7 below it; a slip in the label of an action takes the house's label.
"""
EXAMPLES = [
    ("001", "Narrative", 9), ("002", "Dash", 11), ("003", "Numbered", 28), ("004", "Agenda and action", 21), ("005", "Report", 39),
]


def said(line):
    """A line with white space folded, the hyphens of a list of the page taken off, and one sign for every bullet; the full
    stop after a number such as 1.1 is the page's.
    """
    line = re.sub(r"\s+", " ", line.replace("\xa0", " ")).strip()
    line = re.sub(r"^- (?=(?:\d+\.\d+\.|[a-z]+\)) )", "", line)
    line = re.sub(r"^[·•-] ", "• ", line)
    return re.sub(r"^(\d+\.\d+)\. ", r"\1 ", line)


def original_lines(text):
    """The lines of a text: a marker on a line of its own is joined to the next, a line of a cover sheet to its label."""
    out, marker = [], ""
    for line in (said(each) for each in text.splitlines()):
        if not line or line in FURNITURE:
            continue
        if MARKER.fullmatch(line):
            marker = f"{line} "
            continue
        if out and line.isupper() and out[-1].isupper() and ":" in out[-1] and ":" not in line:
            out[-1] += f" {line}"
            continue
        out.append(said(marker + line))
        marker = ""
    return out


def came_out(number, style):
    captured = read_file(CASES / f"{number}.txt")
    texts = texts_of(captured)
    document = compose_minutes(meeting(*(each.item for each in texts)), texts, house(style), Audience.FULL)
    out = io.BytesIO()
    write_text(document, out)
    return out.getvalue().decode()


def lost(number, style):
    """The lines of the original that did not come out as they are, and how many lines there are."""
    there = {said(line) for line in came_out(number, style).splitlines()}
    lines = original_lines((CASES / f"{number}.txt").read_text(encoding="utf-8"))
    return [line for line in lines if line not in there], len(lines)


@pytest.mark.skipif(not CASES.is_dir(), reason="the examples are not here")
@pytest.mark.parametrize(("number", "style", "least"), EXAMPLES)
def test_an_example_comes_out_line_by_line_as_it_was(number, style, least):
    missing, count = lost(number, style)
    print(f"example {number} in {style}: {count - len(missing)} of {count} lines as they were")
    assert len(missing) == len(DIFFER.get(number, []))
    assert all(line.startswith(begins) for line, begins in zip(missing, DIFFER.get(number, []), strict=True))
    assert count - len(missing) >= least
