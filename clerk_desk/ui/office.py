"""The screens outside a meeting: a sidebar, the page the clerk is at, a few keys."""
from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clerk_desk.desk.desk import Desk
from clerk_desk.ui.committee_page import CommitteePage
from clerk_desk.ui.figures_page import FiguresPage
from clerk_desk.ui.follow_up_table import FollowUpPage
from clerk_desk.ui.foot import COMMITTEE_KEYS, FIGURES_KEYS, FOLLOW_UP_KEYS, HOME_KEYS, STYLE_KEYS, KeyBar
from clerk_desk.ui.home import Home
from clerk_desk.ui.kit import Surface
from clerk_desk.ui.look import Look
from clerk_desk.ui.sidebar import Sidebar
from clerk_desk.ui.style_page import StylePage

ROOMY = 1330
"""Width in pixels at 100 % text below which the sidebar shows icons alone."""


class Office(Surface):
    """Shows one of its pages beside the sidebar; a page is read anew each time it is shown."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("paper", (), parent)
        self.place = "home"
        self.sidebar, self.pages = Sidebar(desk, self), QStackedWidget(self)
        self.home, self.follow_ups, self.committees = Home(desk), FollowUpPage(desk), CommitteePage(desk)
        self.figures, self.styles = FiguresPage(desk), StylePage(desk, self)
        self.keys, self.log_keys, self.committee_keys, self.figure_keys, self.style_keys = self.bars = tuple(
            KeyBar(self, keys) for keys in (HOME_KEYS, FOLLOW_UP_KEYS, COMMITTEE_KEYS, FIGURES_KEYS, STYLE_KEYS))
        row, column = QHBoxLayout(self), QVBoxLayout()
        for page in (self.home, self.follow_ups, self.committees, self.figures, self.styles):
            self.pages.addWidget(page)
        column.addWidget(self.pages, 1)
        for keys in self.bars:
            column.addWidget(keys)
        row.addWidget(self.sidebar)
        row.addLayout(column, 1)
        for layout in (row, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.follow_ups.log_changed.connect(self.sidebar.refresh)
        self.committees.changed.connect(self.sidebar.refresh)

    def show_page(self, name: str) -> None:
        """Goes to "home", "follow-ups", "committees", "figures" or "styles" and reads it anew.

        Raises CannotBeDone when the store cannot be read.
        """
        others: dict[str, FollowUpPage | CommitteePage | FiguresPage | StylePage] = {
            "follow-ups": self.follow_ups, "committees": self.committees, "figures": self.figures, "styles": self.styles,
        }
        page: Home | FollowUpPage | CommitteePage | FiguresPage | StylePage = others.get(name, self.home)
        self.place = name
        self.sidebar.show_place(name)
        pages = (self.home, self.follow_ups, self.committees, self.figures, self.styles)
        for keys, shown in zip(self.bars, pages, strict=True):
            keys.setVisible(page is shown)
        self.pages.setCurrentWidget(page)
        self.sidebar.refresh()
        page.refresh()
        page.setFocus()

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        for part in (self.sidebar, self.home, self.follow_ups, self.committees, self.figures, self.styles):
            part.set_look(look)
        for keys in self.bars:
            keys.set_look(look)
        self._fit()

    def _fit(self) -> None:
        self.sidebar.set_narrow(self.width() / self.look.scale < ROOMY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits to the new width."""
        super().resizeEvent(event)
        self._fit()
