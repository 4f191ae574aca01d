"""The screens outside a meeting: a sidebar, the page the clerk is at, a few keys."""
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clerk_desk.desk.desk import Desk
from clerk_desk.ui.foot import ARCHIVE_KEYS, COMMITTEE_KEYS, FIGURES_KEYS, FOLLOW_UP_KEYS, HOME_KEYS, STYLE_KEYS, KeyBar
from clerk_desk.ui.home import Home
from clerk_desk.ui.kit import Surface
from clerk_desk.ui.look import Look
from clerk_desk.ui.sidebar import Sidebar
from clerk_desk.ui.widths import ROOMY

if TYPE_CHECKING:
    from clerk_desk.ui.archive_page import ArchivePage
    from clerk_desk.ui.committee_page import CommitteePage
    from clerk_desk.ui.figures_page import FiguresPage
    from clerk_desk.ui.follow_up_table import FollowUpPage
    from clerk_desk.ui.style_page import StylePage

    Page = Home | FollowUpPage | ArchivePage | CommitteePage | FiguresPage | StylePage


class Office(Surface):
    """Shows one of its pages beside the sidebar; a page is made when it is first wanted and read anew each time it is shown.

    The signals are those of its pages, home's apart: what the clerk chose there, that the house styles or the saved views changed.
    """

    minute_requested = Signal(int, int, str)
    follow_up_requested = Signal(int)
    meeting_chosen = Signal(int)
    new_meeting_requested = Signal(str)
    styles_changed = Signal()
    views_changed = Signal()
    set_up_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("paper", (), parent)
        self.desk, self.place = desk, "home"
        self.sidebar, self.pages, self.home = Sidebar(desk, self), QStackedWidget(self), Home(desk)
        self.made: dict[str, tuple[Page, KeyBar]] = {}
        row, self.column = QHBoxLayout(self), QVBoxLayout()
        self.column.addWidget(self.pages, 1)
        self._take_in("home", self.home, HOME_KEYS)
        row.addWidget(self.sidebar)
        row.addLayout(self.column, 1)
        for layout in (row, self.column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)

    @cached_property
    def follow_ups(self) -> FollowUpPage:
        """The board."""
        from clerk_desk.ui.follow_up_table import FollowUpPage

        page = FollowUpPage(self.desk)
        page.log_changed.connect(self.sidebar.refresh)
        page.minute_requested.connect(self.minute_requested)
        page.views.changed.connect(self.views_changed)
        self._take_in("follow-ups", page, FOLLOW_UP_KEYS)
        return page

    @cached_property
    def archive(self) -> ArchivePage:
        """The search through everything ever minuted."""
        from clerk_desk.ui.archive_page import ArchivePage

        page = ArchivePage(self.desk)
        page.minute_requested.connect(self.minute_requested)
        page.follow_up_requested.connect(self.follow_up_requested)
        self._take_in("archive", page, ARCHIVE_KEYS)
        return page

    @cached_property
    def committees(self) -> CommitteePage:
        """The committees with their people, standing items and days."""
        from clerk_desk.ui.committee_page import CommitteePage

        page = CommitteePage(self.desk)
        page.changed.connect(self.sidebar.refresh)
        page.meeting_chosen.connect(self.meeting_chosen)
        page.new_meeting_requested.connect(self.new_meeting_requested)
        page.set_up_requested.connect(self.set_up_requested)
        self._take_in("committees", page, COMMITTEE_KEYS)
        return page

    @cached_property
    def figures(self) -> FiguresPage:
        """How follow-ups and attendance fare."""
        from clerk_desk.ui.figures_page import FiguresPage

        page = FiguresPage(self.desk)
        self._take_in("figures", page, FIGURES_KEYS)
        return page

    @cached_property
    def styles(self) -> StylePage:
        """The house styles."""
        from clerk_desk.ui.style_page import StylePage

        page = StylePage(self.desk, self)
        page.changed.connect(self.styles_changed)
        self._take_in("styles", page, STYLE_KEYS)
        return page

    def _take_in(self, name: str, page: Page, keys: tuple[tuple[str, str], ...]) -> None:
        bar = KeyBar(self, keys)
        self.pages.addWidget(page)
        self.column.addWidget(bar)
        bar.setVisible(name == self.place)
        self.made[name] = page, bar
        for part in (page, bar):
            part.set_look(self.look)

    def _page(self, name: str) -> Page:
        others = {"follow-ups": "follow_ups", "archive": "archive", "committees": "committees", "figures": "figures", "styles": "styles"}
        page: Page = getattr(self, others.get(name, "home"))
        return page

    def show_page(self, name: str) -> None:
        """Goes to "home", "follow-ups", "archive", "committees", "figures" or "styles" and reads it anew.

        Raises CannotBeDone when the store cannot be read.
        """
        page = self._page(name)
        self.place = name
        self.sidebar.show_place(name)
        for made, keys in self.made.values():
            keys.setVisible(made is page)
        self.pages.setCurrentWidget(page)
        self.sidebar.refresh()
        page.refresh()
        page.take_keyboard()

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        self.sidebar.set_look(look)
        for page, keys in self.made.values():
            page.set_look(look)
            keys.set_look(look)
        self._fit()

    def _fit(self) -> None:
        self.sidebar.set_narrow(self.width() / self.look.scale < ROOMY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits to the new width."""
        super().resizeEvent(event)
        self._fit()
