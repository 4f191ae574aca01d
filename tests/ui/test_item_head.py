"""The title above the minutes: whole wherever there is room for three lines, else with "…" at its end."""
from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics

from clerk_desk.ui.item_head import SIZES, Title, wrapped
from clerk_desk.ui.look import Look

LONG = "Proposed closure of the household recycling centre at Mill Lane and what is to come in its place from April 2027"


@pytest.fixture
def title(qtbot):
    made = Title(None)
    qtbot.addWidget(made)
    made.set_look(Look(scale=1.8))
    made.setText(LONG)
    return made


@pytest.mark.parametrize(("width", "lines"), [(2400, 1), (1100, 2), (480, 3)])
def test_a_title_takes_as_many_lines_as_it_needs(title, width, lines):
    title.set_room(width)
    assert len(title.lines) == lines and " ".join(title.lines) == LONG and title.toolTip() == ""
    assert title.sizeHint().height() <= title.look.px(64) and title.sizeHint().width() <= lines * width


def test_a_title_too_long_for_three_lines_says_so_and_is_told_whole(title):
    title.set_room(300)
    assert len(title.lines) == 3 and title.lines[-1].endswith("…") and title.toolTip() == LONG
    assert LONG.startswith(" ".join(title.lines)[:-1])


def test_no_line_is_wider_than_it_may_be(title):
    for size, _ in SIZES:
        font = title.look.font(size, 600)
        assert all(QFontMetrics(font).horizontalAdvance(each) <= 501 for each in wrapped(LONG, font, 500))
    assert wrapped("", font, 500) == [""]
