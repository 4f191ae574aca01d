"""The screen on which a meeting is minuted: agenda, minutes, what was promised, and the facts that never move."""
from __future__ import annotations

import logging

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from clerk_desk.desk import meetings
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.own_words import OwnWords
from clerk_desk.desk.phrase_bank import read_bank
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Place
from clerk_desk.ui.alarm import Alarm
from clerk_desk.ui.beside import BesideWords
from clerk_desk.ui.completion import Completion
from clerk_desk.ui.completion_names import people_of
from clerk_desk.ui.connector import Connector
from clerk_desk.ui.deciding import Deciding
from clerk_desk.ui.empty import EmptyAgenda
from clerk_desk.ui.finding import FindBar
from clerk_desk.ui.finding_elsewhere import Elsewhere
from clerk_desk.ui.foot import MINUTING_KEYS, KeyBar
from clerk_desk.ui.item_head import ItemHead, MarginHead
from clerk_desk.ui.kit import Surface
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.margin import Margin
from clerk_desk.ui.meeting_edit import MeetingEdit
from clerk_desk.ui.minuting_layout import lay_out
from clerk_desk.ui.note_line import NoteLine
from clerk_desk.ui.people.chamber import Chamber
from clerk_desk.ui.people.page import KEYS as ATTENDANCE_KEYS
from clerk_desk.ui.phrase_typing import PhraseTyping
from clerk_desk.ui.phrase_values import house_time, phrase_values
from clerk_desk.ui.rail import Rail
from clerk_desk.ui.saving import Kept
from clerk_desk.ui.sitting import Sitting
from clerk_desk.ui.spelling import Spelling
from clerk_desk.ui.spelling_engine import Speller
from clerk_desk.ui.top_bar import TopBar
from clerk_desk.ui.widths import DOCK, MARGIN, RAIL, room_of

log = logging.getLogger(__name__)

REMEMBER = 1000
"""Milliseconds after which the place of a resting cursor is kept."""


class MinutingScreen(QWidget):
    """Opened with ``open``. ``refused`` carries a sentence for the clerk, ``item_requested`` the wish for another item."""

    refused = Signal(str)
    zoom_requested = Signal(int)
    item_requested = Signal()
    paste_requested = Signal()
    home_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.look, self.sitting = desk, Look(), Sitting(desk, self)
        self.top, self.alarm, self.rail = TopBar(self, desk.clock.now), Alarm(self), Rail(self)
        self.head, self.margin_head, self.edit = ItemHead(self), MarginHead(self), MeetingEdit(self)
        self.margin = Margin(self, self.edit.baseline)
        self.connector = Connector(self, self.edit, self.margin)
        self.keys, self.empty = KeyBar(self, MINUTING_KEYS), EmptyAgenda(self)
        self.blank = self.edit.minutes
        self.deciding = Deciding(desk, self.edit, self.margin, self.save_now, self)
        self.chamber, self.page_keys = Chamber(desk, self.sitting, self.edit, self.save_now, self), KeyBar(self, ATTENDANCE_KEYS)
        self.beside = BesideWords(self.edit, self.chamber.gathering, self.deciding.promises, self)
        self.spelling, self.own_words = Spelling(self.edit, self), OwnWords(desk.data_dir)
        self.finding = FindBar(self, self.edit)
        self.elsewhere = Elsewhere(self.finding, self.sitting, self.show_item)
        self.phrases = PhraseTyping(self.edit, read_bank(desk.data_dir), self._phrase_values)
        self.completion = Completion(self.edit, lambda: self.people)
        self.edit.expand = self._after_space
        self.note_line = NoteLine(self)
        self.people: tuple[str, ...] = ()
        self.speller = Speller(self.own_words)
        self.left_at: dict[int, tuple[str, int]] = {}
        self.resting = QTimer(self)
        self.resting.setSingleShot(True)
        self.resting.setInterval(REMEMBER)
        self.page, self.paper = QStackedWidget(self), Surface("paper", (), self)
        lay_out(self)
        self._join()

    def _join(self) -> None:
        """The whole traffic of this screen."""
        sitting, deciding = self.sitting, self.deciding
        self.rail.item_chosen.connect(self.show_item)
        self.rail.item_requested.connect(self.item_requested)
        self.empty.item_requested.connect(self.item_requested)
        self.empty.paste_requested.connect(self.paste_requested)
        self.top.home_requested.connect(self.home_requested)
        sitting.saver.changed.connect(self._show_kept)
        self.alarm.try_requested.connect(self.save_now)
        self.alarm.copy_requested.connect(self._copy_unsaved)
        self.edit.focus_changed.connect(self._focus_changed)
        self.edit.lines_moved.connect(self.connector.place)
        self.margin.placed.connect(self.connector.place)
        deciding.counted.connect(self.margin_head.show_counts)
        deciding.counted.connect(self.connector.place)
        deciding.refused.connect(self.refused)
        self.chamber.refused.connect(self.refused)
        self.chamber.gathering.changed.connect(self._meet)
        self.chamber.shown.connect(self._show_people)
        deciding.counted.connect(self._show_counts)
        deciding.decided.connect(self._look_again)
        self.note_line.left.connect(self._to_edit)
        deciding.item_wanted.connect(self.show_item)
        self.edit.word_choices = self.spelling.add_choices
        self.spelling.told.connect(self.refused)
        self.edit.size_requested.connect(self.zoom_requested)
        self.edit.cursorPositionChanged.connect(self.resting.start)
        self.resting.timeout.connect(self.remember)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        dress(look, self.top, self.alarm, self.rail, self.head, self.margin_head, self.paper, self.edit, self.margin, self.connector)
        dress(look, self.chamber, self.keys, self.page_keys, self.empty, self.finding, self.completion)
        dress(look, self.note_line)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Chooses the widths of the columns by the room there is at this text size."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() / self.look.scale
        size = room_of(room)
        self.rail.setFixedWidth(self.look.px(RAIL[size]))
        self.rail.set_narrow(size == 0)
        self.margin_head.set_narrow(size == 0)
        self.top.set_narrow(size == 0)
        for part in (self.margin, self.margin_head):
            part.setFixedWidth(self.look.px(MARGIN[size]))
        self.chamber.fit(room, self.look.px(DOCK))
        self.keys.setVisible(not self.chamber.is_open)
        self.page_keys.setVisible(self.chamber.is_open)

    # the meeting
    def open(self, meeting_id: int, place: Place | None = None) -> None:
        """Opens a meeting at a place in it, else at its first item. Raises CannotBeDone when it cannot be read.

        What was on the table before has been left with ``leave``.
        """
        self.deciding.stop()
        meeting = self.sitting.open(meeting_id)
        self.deciding.forget()
        self.people = people_of(self.desk, meeting)
        self.speller = Speller(self.own_words, meeting.uid, self.people)
        self.left_at = {}
        self.top.show_meeting(meeting, self.sitting.facts)
        self.rail.lock(self.sitting.locked)
        self._show_kept(Kept())
        place = place or Place()
        ids = [item.id for item in meeting.items]
        self.show_item(place.item_id if place.item_id in ids else ids[0] if ids else 0)
        if place.block:
            self.edit.go_to(place.block, place.offset)

    def show_item(self, item_id: int) -> None:
        """Turns to an item of the meeting, where the cursor was in it; with none there, says what to do."""
        self.left_at[self.sitting.item_id] = self.edit.place()
        document = self.sitting.turn_to(item_id)
        self.page.setCurrentIndex(0 if document is not None else 1)
        self.chamber.turned()
        if document is None or self.sitting.meeting is None:
            self.deciding.stop()
            self.spelling.stop()
            self.rail.show_rows(self.sitting.rows())
            return
        self._show_head()
        self.edit.show_minutes(document)
        self.edit.go_to(*self.left_at.get(item_id, ("", 0)))
        self.completion.end()
        self.deciding.follow(self.sitting.meeting.id, item_id)
        self.spelling.follow(document, self.speller)
        self.finding.follow()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.ensureCursorVisible()

    def _show_head(self) -> None:
        item = self.sitting.item
        number, minute = (self.sitting.number_of(item), self.sitting.minute_number(item)) if item else ("", "")
        corrected = self.sitting.corrected(item) if item else ()
        put_off = self.sitting.put_off(item) if item else ""
        self.head.show_item(self.sitting.text, number, sits=self.sitting.sits, minute=minute, corrected=corrected, put_off=put_off)

    def step_item(self, step: int) -> None:
        """The next or previous item; nothing at the ends."""
        if item_id := self.sitting.beside(step):
            self.show_item(item_id)
            self.remember()

    def read_again(self) -> None:
        """Takes over a change of the meeting's state, house style or agenda; the text stays as it is."""
        if self.sitting.meeting is None:
            return
        ids, here, place = [item.id for item in self.sitting.items], self.sitting.item_id, self.edit.place()
        reread = self.sitting.read_again()
        self.top.show_meeting(self.sitting.meeting, self.sitting.facts)
        self.rail.lock(self.sitting.locked)
        if here and (here in reread or self.sitting.item is None):
            self._show_anew(ids, place)
            return
        if self.sitting.item_id:
            self.edit.lock(self.sitting.locked)
            self._show_head()
            self._show_rows()
        else:
            self.show_item(self.sitting.items[0].id if self.sitting.items else 0)
        self.chamber.follow()

    def _show_anew(self, ids: list[int], place: tuple[str, int]) -> None:
        """The item in hand has other words, or is gone: then the one that stood next to it. The keyboard stays where it is."""
        there, here, focus = {item.id for item in self.sitting.items}, self.sitting.item_id, self.focusWidget()
        at = ids.index(here) if here in ids else 0
        self.show_item(next((each for each in [*ids[at:], *reversed(ids[:at])] if each in there), 0))
        if self.sitting.item_id == here:
            self.edit.go_to(*place)
        if focus is not None and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def save_now(self) -> bool:
        """Writes what is unsaved. False when some of it could not be written."""
        return self.sitting.saver.save_now()

    def place(self) -> Place:
        """Where the clerk is."""
        meeting = self.sitting.meeting
        if meeting is None or not self.sitting.item_id:
            return Place(meeting.id if meeting else 0)
        return Place(meeting.id, self.sitting.item_id, *self.edit.place())

    def remember(self) -> None:
        """Keeps where the clerk is. Where the store refuses, the next start begins elsewhere, no more."""
        self.resting.stop()
        if self.sitting.meeting is None:
            return
        try:
            meetings.remember_place(self.desk, self.place())
        except CannotBeDone as reason:
            log.info("The place was not kept: %s", reason)

    def leave(self) -> bool:
        """Saves and remembers the place; False when words could not be saved."""
        self.remember()
        return self.save_now()

    def put_away(self) -> None:
        """Clears the table and stops every timer; after ``leave``, or after the words were given up."""
        self.resting.stop()
        self.deciding.stop()
        self.deciding.forget()
        self.spelling.stop()
        self.chamber.put_away()
        self.finding.put_away()
        self.completion.end()
        self.note_line.hide()
        self.edit.show_minutes(self.blank)
        self.sitting.close()
        self.resting.stop()

    # what happens in it
    def _show_kept(self, kept: Kept) -> None:
        self.top.saved.show_kept(kept)
        self.alarm.show_kept(kept)

    def _show_counts(self, waiting: int, _logged: int) -> None:
        self.rail.show_rows(self.sitting.rows(waiting))
        self.head.show_flags(tuple(flag for flag in self.sitting.flags if flag.item_id == self.sitting.item_id))

    def _look_again(self) -> None:
        """The log has changed: items say how many of their follow-ups are open."""
        if self.sitting.meeting is not None:
            self.sitting.look_again()
            self._show_rows()

    def _meet(self) -> None:
        """Who is on the roll is known to spelling and to the completion of names, from the moment they are entered."""
        names = [each.name for each in self.chamber.gathering.now.room.attendees]
        if self.sitting.meeting is not None and not set(names) <= set(self.people):
            self.people = tuple(dict.fromkeys((*names, *self.people)))
            self.spelling.meet(names, self.sitting.documents.values())

    def forget_fresh(self) -> None:
        """Ctrl+Z takes back none of what was decided or recorded last: something else was done since."""
        self.deciding.fresh, self.chamber.comings.fresh = False, None

    def _to_edit(self) -> None:
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rows(self) -> None:
        self._show_counts(len(self.deciding.promises.found.suggested), 0)

    def _focus_changed(self, here: bool) -> None:
        self.head.set_focused(here)

    def _copy_unsaved(self) -> None:
        QGuiApplication.clipboard().setText(self.sitting.saver.unsaved_text())

    def escape(self) -> None:
        """Puts an open list away, else leaves a field or another pane for the minutes; in the minutes it waves the armed promise off."""
        if self.completion.put_away() or self.chamber.escape():
            return
        if self.finding.isAncestorOf(self.focusWidget() or self):
            self.finding.leave()
        elif self.edit.hasFocus():
            self.deciding.wave_off()
        else:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    # phrases, panes
    def _phrase_values(self) -> dict[str, str]:
        """What phrases can be told without asking the clerk."""
        return phrase_values(self.desk, self.sitting, self.chamber.gathering.now.room)

    def _after_space(self) -> bool:
        return self.phrases.after_space() or self.completion.after_space()

    def put_time(self) -> None:
        """The time it is, at the cursor, as the house writes it."""
        self.edit.put_words(house_time(self.desk, self.sitting.style))

    def next_pane(self, step: int) -> None:
        """The keyboard to the next or previous pane: agenda, minutes, follow-ups."""
        panes = [self.rail.list, *([] if self.chamber.is_open else [self.edit, *self.margin.first_stop()]), *self.chamber.stops()]
        focus = self.focusWidget()
        here = next((index for index, pane in enumerate(panes) if pane is focus), None)
        if here is None:
            here = len(panes) - 1 if focus is not None and self.margin.isAncestorOf(focus) else 0
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_people(self, wanted: bool) -> None:
        """The attendance page in the place of minutes and margin, or these again."""
        self.page.setCurrentIndex(2 if wanted else 0 if self.sitting.item_id else 1)
        self._fit()
        self.connector.place()

    def showEvent(self, event: QShowEvent) -> None:
        """The clock goes while it is seen."""
        super().showEvent(event)
        self.top.run_clock(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """And stands while it is not."""
        super().hideEvent(event)
        self.top.run_clock(False)
