"""Odd and bad input: what is refused in one sentence, what is read all the same, and that nothing takes long."""
from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clerk_desk.capture.reading import MOST_LINES, blocks_from_text, read_file, read_text
from clerk_desk.domain.captured import as_json
from clerk_desk.domain.errors import CannotBeDone

MINUTES = """Bus Shelters

Minutes:

4.1 The Roads Officer said that she would circulate a map of the shelters to Members by Friday.

4.2 RESOLVED: That the Committee:-

(a) notes the report; and

(b) requests that:-

(i) a report be submitted to the next meeting; and

(ii) the shelters be counted.
"""

ODD_LINES = ("RESOLVED", "ACTION:", "Present: Cllr A", "1.", "(ii)", "6", "Action\tWho", "a\tb", "Agreed:")


def shape(captured):
    """The captured form without ids."""
    def bare(value):
        if isinstance(value, dict):
            return {key: bare(inner) for key, inner in value.items() if key != "id"}
        return [bare(inner) for inner in value] if isinstance(value, list) else value
    return bare(as_json(captured))


@pytest.mark.parametrize("content", [b"", b"  \n\t ", "\ufeff".encode(), "\u200b\n".encode()])
def test_an_empty_file_is_refused(tmp_path, content):
    (tmp_path / "empty.txt").write_bytes(content)
    with pytest.raises(CannotBeDone):
        read_file(tmp_path / "empty.txt")


@pytest.mark.parametrize(("name", "content"), [
    ("much.txt", b"The Committee noted the report.\n" * 160_000),
    ("picture.txt", bytes(range(256)) * 40),
    ("surrogate.txt", b"The Chair \xed\xa0\x80 thanked everyone."),
    ("damaged.txt", "Dôl Felin, Caffi’r Pentre, Tŷ Mawr".encode() + b" \xff\xfe\x00"),
    ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
    ("agenda.pdf", b"%PDF-1.7\n1 0 obj\n"),
    ("agenda.rtf", b"{\\rtf1\\ansi Minutes}"),
    ("cut.txt", b"\xff\xfeM\x00i\x00n\x00u\x00t\x00e\x00s\x00s"),
])
def test_what_is_no_readable_text_is_refused_in_one_sentence(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(CannotBeDone) as refused:
        read_file(tmp_path / name)
    assert str(refused.value).endswith(".")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("name", ["missing.txt", "."])
def test_a_file_that_cannot_be_read_is_refused(tmp_path, name):
    with pytest.raises(CannotBeDone):
        read_file(tmp_path / name)


def test_a_text_of_far_too_many_lines_is_refused():
    with pytest.raises(CannotBeDone):
        read_text("a line\n" * (MOST_LINES + 1))


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_in_the_codes_that_clerks_meet(tmp_path, code):
    text = MINUTES.replace("Bus Shelters", "Café – “Bus” Shelters’")
    (tmp_path / "minutes.txt").write_bytes(text.encode(code))
    assert shape(read_file(tmp_path / "minutes.txt")) == shape(read_text(text))


def test_control_characters_and_lone_surrogates_are_dropped():
    assert shape(read_text(MINUTES.replace("map", "m\x07a\x00p\ud800"))) == shape(read_text(MINUTES))


def test_right_to_left_words_are_kept():
    words = "The Mayor read a greeting: שלום לכולם."
    assert words in str(shape(read_text(f"Mayor’s announcements\n\nMinutes:\n\n{words}\n")))


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_blank_lines_spaces_and_line_ends_change_nothing(data):
    lines = MINUTES.split("\n")
    spaced = []
    for line in lines:
        gap = data.draw(st.sampled_from([[], [""], ["", "\u00a0"], ["   ", ""]])) if not line else []
        space = data.draw(st.sampled_from([" ", "\u00a0", "  ", "\u2009 "]))
        spaced += [line.replace(" ", space) if line[:1] != "(" and line[:2] != "4." else line, *gap]
    end = data.draw(st.sampled_from(["\n", "\r\n", "\r"]))
    assert shape(read_text(end.join(spaced))) == shape(read_text(MINUTES))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_pasted_gives_blocks_without_an_error(text):
    assert all(block.text == block.text.strip() for block in blocks_from_text(text))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from([*MINUTES.split("\n"), *ODD_LINES]), max_size=25))
def test_lines_in_any_order_are_read_without_an_error(lines):
    text = "\n".join(lines)
    if text.strip():
        as_json(read_text(text))


@pytest.mark.parametrize("piece", [
    "The Clerk would circulate the data to Members and the Chair asked that the report be brought to the next meeting. ",
    "RESOLVED that the Clerk write to the Minister; and that officers report back in six months’ time.\n\n",
    "(a) that the Clerk write to the Minister\n", "Present: Cllr A Smith, ",
    "the Committee agreed ", "Clerk to to to ", "a" * 70, "(", "1.1.1.", "- - ", "Xx Yy ", "and that the ",
    "Committee,\n", "that which would have been ",
])
def test_a_long_text_takes_time_in_proportion(piece):
    def seconds(size):
        text = (piece * (size // len(piece) + 1))[:size]
        text = text if text.count("\n") < MOST_LINES else "\n".join(text.split("\n")[:MOST_LINES - 2])
        before = time.process_time()
        blocks_from_text(text)
        return time.process_time() - before

    seconds(1000)
    assert any(seconds(200_000) < 14 * max(seconds(50_000), 0.02) for _ in range(3))  # a machine may be busy once
