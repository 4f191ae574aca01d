"""What else a clerk does from the board: letters, lists out and back, recommendations, the work programme, the log to committee.

They stand in one menu, each by its letter.
"""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from clerk_desk.desk import chasing, committees, meetings
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_ups import Wanted
from clerk_desk.domain.board import BoardWanted
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.follow_ups import FollowUpLine
from clerk_desk.domain.records import MeetingState
from clerk_desk.ui import messages
from clerk_desk.ui.dialogs.export import Export, default_folder
from clerk_desk.ui.dialogs.programme import Programme
from clerk_desk.ui.dialogs.recommend import AnswerSheet, OnProgramme, RecommendSheet
from clerk_desk.ui.dialogs.replies import Replies
from clerk_desk.ui.follow_up_deeds import Deeds
from clerk_desk.ui.look import Look
from clerk_desk.ui.mail_program import show

AHEAD = (MeetingState.PLANNED, MeetingState.LIVE)


class Errands:
    """``current`` and ``chosen`` tell which follow-ups the clerk is at, ``wanted`` what the board shows; ``changed`` is called
    after something was changed.
    """

    def __init__(
        self, page: QWidget, deeds: Deeds, current: Callable[[], FollowUpLine | None], chosen: Callable[[], list[int]],
        wanted: Callable[[], BoardWanted], changed: Callable[[], None],
    ) -> None:
        self.page, self.deeds, self.desk = page, deeds, deeds.desk
        self.current, self.chosen, self.wanted, self.changed = current, chosen, wanted, changed
        self.menu = QMenu(page)
        self.menu.setAccessibleName(page.tr("More"))
        for words, act in self._entries():
            if act is None:
                self.menu.addSeparator()
            else:
                self.menu.addAction(words).triggered.connect(act)
        for key, act in (("Alt+D", self.open), ("Alt+W", self.letters), ("Alt+K", self.copy), ("Alt+B", self.report)):
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _entries(self) -> tuple[tuple[str, Callable[[], object] | None], ...]:
        tr = self.page.tr
        return (
            (tr("Chase by Word &letter\tAlt+W"), self.letters), (tr("&Copy the chaser’s words\tAlt+K"), self.copy), ("", None),
            (tr("&Recommend to Cabinet or Council…"), self.recommend), (tr("&Answer to a recommendation…"), self.answer),
            (tr("&Move to the work programme…"), self.to_programme), (tr("&Work programme…"), self.programme), ("", None),
            (tr("Reply list &out to officers…"), self.replies_out), (tr("Replies &back in…"), self.replies_in),
            (tr("Reminders for a calen&dar…"), self.reminders), ("", None),
            (tr("Action log &to committee…\tAlt+B"), self.report),
        )

    def set_look(self, look: Look) -> None:
        """The type of the menu."""
        self.menu.setFont(look.font())

    def open(self, above: QWidget | None = None) -> None:
        """Opens the menu above a button, or in the middle of the page."""
        if above is not None:
            self.menu.popup(above.mapToGlobal(QPoint(0, -self.menu.sizeHint().height())))
        else:
            self.menu.popup(self.page.mapToGlobal(QPoint(self.page.width() // 3, self.page.height() // 4)))

    # chasing
    def letters(self) -> None:
        """A Word letter to each owner of what is chosen."""
        self.deeds.chase(self.chosen(), letters=True)

    def copy(self) -> None:
        """The words of the chasers on the clipboard."""
        self.deeds.copy_chasers(self.chosen())

    # another body, the programme
    def recommend(self) -> None:
        """Asks to which body it went."""
        self._ask(RecommendSheet)

    def answer(self) -> None:
        """Asks what that body said."""
        self._ask(AnswerSheet)

    def to_programme(self) -> None:
        """Closes it with a pointer to the work programme."""
        self._ask(OnProgramme)

    def _ask(self, sheet: type[RecommendSheet] | type[AnswerSheet] | type[OnProgramme]) -> None:
        line = self.current()
        if line is not None and sheet(self.page, self.desk, line).asked() is not None:
            self.changed()

    def programme(self) -> None:
        """The work programme of the committee that is shown, or of the one the clerk is at."""
        body = self._committee()
        if body:
            Programme(self.page, self.desk, next(each for each in committees.committees(self.desk) if each.name == body)).asked()

    # lists
    def replies_out(self) -> None:
        """Writes the list that officers fill in."""
        self._write("Officers’ replies.xlsx", lambda desk, to: chasing.write_reply_list(desk, to, self._narrowed()))

    def reminders(self) -> None:
        """Writes what is owed as to-dos for a calendar."""
        self._write("Follow-ups.ics", lambda desk, to: chasing.write_reminders(desk, to, self._narrowed()))

    def _write(self, name: str, write: Callable[[Desk, Path], Path]) -> None:
        path = messages.file_to_write(self.page, self.page.tr("Save as"), Path(default_folder()) / name)
        if path is not None and self.deeds.done(lambda: write(self.desk, path)):
            show(path)

    def replies_in(self) -> None:
        """Reads a list that came back and shows what each row would do."""
        path = messages.file_to_open(self.page, self.page.tr("The reply list that came back"), self.page.tr("Workbooks (*.xlsx)"))
        if path is None:
            return
        try:
            done = Replies.ask(self.page, self.desk, path)
        except CannotBeDone as reason:
            messages.tell(self.page, str(reason))
            return
        if done is not None:
            self.changed()

    # back to committee
    def report(self) -> None:
        """The action log in the form of a report to the committee's next meeting."""
        body = self._committee()
        found = [line for line in reversed(meetings.meetings(self.desk, body)) if line.on >= self.desk.today and line.state in AHEAD]
        if not body or not found:
            messages.tell(self.page, self.page.tr("There is no meeting ahead to report to: plan the next one first, with Ctrl+N."))
            return
        Export.ask(self.page, self.desk, found[0].id, "report")
        self.changed()

    def _committee(self) -> str:
        number = self.wanted().committee_id
        there = next((each.name for each in committees.committees(self.desk) if each.id == number), "")
        line = self.current()
        return there or (line.committee if line is not None else "")

    def _narrowed(self) -> Wanted:
        return Wanted(committee=self._committee() if self.wanted().committee_id else "", which="open")

