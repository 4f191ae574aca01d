"""Twice the text takes twice the time: told as a ratio within one run, so that a busy machine cannot fail it."""
from __future__ import annotations

import time

import pytest

from clerk_desk.capture.follow_ups import promises_in
from clerk_desk.capture.reading import read_text
from clerk_desk.capture.rich import Hands, lines_from
from clerk_desk.capture.structure import structured
from clerk_desk.capture.warming import warm
from clerk_desk.capture.web_page import web_lines
from clerk_desk.domain.blocks import plain

LINES, TIMES = 600, 4
MOST = 10  # four times the text: 4 where time grows with it, 16 where it grows with its square
SHAPES = {
    "resolutions": "RESOLVED: x {n}", "titles": "{n}. Title", "one title": "1. Title", "labels": "Present: A{n}",
    "names": "Councillor A B{n}",
    "promises": "The Director would circulate report {n} to members.", "clauses": "(a) That the Clerk write to firm {n};",
    "bullets": "- the clerk to write to owner {n}", "actions": "ACTION: Clerk to do task {n}", "days": "{n} May 2025 at 7 pm",
    "rows": "Clerk\tTask {n}\tMay",
}


def text_of(shape, lines):
    return "\n".join(shape.replace("{n}", str(n)) for n in range(1, lines + 1))


def page_of(lines):
    """A page of many items, each with words in bold and in italic."""
    return "<body>" + "".join(
        f"<h2>{n}. Hedges in ward {n}</h2><p>The <b>Clerk</b> told of hedge {n}.</p><p><i>RESOLVED</i>: That hedge {n} be cut.</p>"
        for n in range(1, lines // 3)) + "</body>"


def read_page(html):
    rich = web_lines(html)
    hands = Hands(rich)
    return [[hands.written(each.block) for each in item.minutes] for item in structured(lines_from(rich)).items]


def least(work, thing, rounds=3):
    """The least of a few times of the processor; other work on the machine does not count."""
    took = []
    for _ in range(rounds):
        began = time.process_time()
        work(thing)
        took.append(time.process_time() - began)
    return min(took)


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_four_times_the_lines_take_hardly_more_than_four_times_as_long(shape):
    small = least(read_text, text_of(shape, LINES))
    assert least(read_text, text_of(shape, TIMES * LINES)) < MOST * small


def test_a_page_of_four_times_the_items_takes_hardly_more_than_four_times_as_long():
    small = least(read_page, page_of(LINES))
    assert least(read_page, page_of(TIMES * LINES)) < MOST * small


def test_bold_words_are_found_in_each_item_of_a_page_though_they_stand_in_others_too():
    page = "<h2>1. Hedges</h2><p>RESOLVED: That it be cut.</p><h2>2. Ditches</h2><p><b>RESOLVED</b>: That it be cut.</p>"
    rich = web_lines(page)
    hands = Hands(rich)
    first, second = ([hands.written(each.block) for each in item.minutes] for item in structured(lines_from(rich)).items)
    assert not any(run.bold for block in first for run in block.runs)
    assert [run.text for block in second for run in block.runs if run.bold] == ["RESOLVED"]


def test_once_capture_is_warm_a_first_block_is_read_as_quickly_as_others():
    for _ in warm():
        pass
    first = plain("The Treasurer undertook to send Councillor Hale the figures by June, and asked that it go on the work programme.")
    other = plain("The Librarian undertook to send Councillor Finch the list by August, and asked that it go on the work programme.")
    began = time.process_time()
    promises_in([first])
    took = time.process_time() - began
    assert took < 25 * max(least(promises_in, [other], 1), 0.001)
