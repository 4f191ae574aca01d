"""Where the parts of the minuting screen stand: agenda, heads, minutes and margin, the dock, the foot."""
from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from clerk_desk.ui.minuting import MinutingScreen


def lay_out(screen: MinutingScreen) -> None:
    """Puts the parts of a screen in their places; all of them are made before."""
    column, middle = QVBoxLayout(screen), QHBoxLayout()
    for page in (_minutes(screen), screen.empty, screen.chamber.page):
        screen.page.addWidget(page)
    middle.addWidget(screen.rail)
    middle.addWidget(screen.page, 1)
    middle.addWidget(screen.chamber.dock)
    column.addWidget(screen.top)
    column.addLayout(middle, 1)
    for foot in (screen.alarm, screen.chamber.strip, screen.keys, screen.page_keys):
        column.addWidget(foot)
    _without_gaps(column, middle)
    _in_order(screen)


def _minutes(screen: MinutingScreen) -> QWidget:
    """The page with minutes and margin, and the lines that come between them and their heads."""
    minutes, heads, paper = QWidget(screen.page), QHBoxLayout(), QHBoxLayout()
    beside, centre = QHBoxLayout(screen.paper), QVBoxLayout(minutes)
    beside.addWidget(screen.edit)
    heads.addWidget(screen.head, 1)
    heads.addWidget(screen.margin_head)
    paper.addWidget(screen.paper, 1)
    paper.addWidget(screen.margin)
    centre.addLayout(heads)
    for line in (screen.finding, screen.chamber.line, screen.note_line):
        centre.addWidget(line)
    centre.addLayout(paper, 1)
    _without_gaps(beside, heads, paper, centre)
    return minutes


def _in_order(screen: MinutingScreen) -> None:
    """Tab goes through the lines above the minutes before it comes to these."""
    finding = screen.finding
    stops = (screen.rail.add, *finding.stops(), screen.chamber.line.field, screen.note_line.field, screen.edit)
    for first, then in pairwise(stops):
        QWidget.setTabOrder(first, then)


def _without_gaps(*layouts: QLayout) -> None:
    for layout in layouts:
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
