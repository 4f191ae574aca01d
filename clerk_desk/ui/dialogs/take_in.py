"""Importing an agenda or minutes: one sees what was read of a text, and says where it goes, before anything is kept."""
from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QHeaderView, QWidget

from clerk_desk.desk import committees, importing, meetings
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_styles, written_in
from clerk_desk.desk.opening import place_of
from clerk_desk.domain.captured import Captured
from clerk_desk.domain.dates import date_in, time_in
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Meeting
from clerk_desk.ui.asking import Asking
from clerk_desk.ui.dialogs.reading import Reading
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.dialogs.understood import show_understood
from clerk_desk.ui.forms.ui_take_in import Ui_TakeIn
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.translating import long_day

PAUSE = 300
"""Milliseconds without a key before a text is read."""


class TakeIn(Sheet):
    """Reads what is pasted into it after each pause. With a ``file`` its words are shown instead and cannot be changed.

    ``open_meeting`` is the meeting at whose end the items may go.
    """

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, text: str = "", path: Path | None = None, meeting_id: int = 0) -> int | None:
        """The meeting the text became or was added to, None where nothing was taken in; the dialog tells of a file that cannot be read."""
        dialog = TakeIn(parent, desk, meetings.meeting(desk, meeting_id) if meeting_id else None)
        if path is not None:
            dialog.show_file(path)
        elif text.strip():
            dialog.form.text.setPlainText(text)
            dialog.read()
        answer: int | None = dialog.asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, open_meeting: Meeting | None = None) -> None:
        super().__init__(parent, Ui_TakeIn(), look_of(parent))
        self.desk, self.open_meeting = desk, open_meeting
        self.captured: Captured | None = None
        self.reading, self.keeps = Reading(self, desk.aside), False
        self.making, self.makes = Asking(self, desk.aside), False
        self.filled: dict[str, str] = {}
        self.date_is_the_clerks = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PAUSE)
        self._fill()
        self._join()
        self._show()

    def _fill(self) -> None:
        form, desk = self.form, self.desk
        self.strong(form.textLabel, form.understoodLabel)
        self.small(form.committeeLabel, form.dateLabel, form.timeLabel, form.venueLabel, form.styleLabel)
        form.committee.addItems([each.name for each in committees.committees(desk)])
        form.committee.setCurrentIndex(-1)
        form.committee.setMinimumContentsLength(16)
        form.committee.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        form.committee.lineEdit().setPlaceholderText(self.tr("Choose or write one"))
        form.date.setDate(QDate(desk.today.year, desk.today.month, desk.today.day))
        form.style.addItem(self.tr("As it is written"), "")
        for style in house_styles():
            form.style.addItem(style.name, style.name)
        for place, stretch in enumerate((5, 3, 1, 4, 3)):
            form.fields.setStretch(place, stretch)
        for place, stretch in enumerate((4, 5)):
            form.halves.setStretch(place, stretch)
        form.time.setMinimumWidth(self.look.px(72))
        for area in (form.text, form.understood):
            make_slim(area, self.look, "raised")
        form.halves.setSpacing(self.look.px(16))
        form.fields.setSpacing(self.look.px(12))
        header = form.understood.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        form.atEnd.setChecked(self.open_meeting is not None)
        if self.open_meeting is None:
            form.asNew.setChecked(True)
            form.asNew.hide()
            form.atEnd.hide()
        else:
            name = f"{self.open_meeting.committee.name}, {long_day(self.open_meeting.on)}"
            form.atEnd.setText(self.tr("At the &end of the meeting that is open: {name}").format(name=name))

    def _join(self) -> None:
        form = self.form
        form.text.textChanged.connect(self.timer.start)
        self.timer.timeout.connect(self.read)
        self.reading.read.connect(self._take)
        self.making.done.connect(self._kept)
        self.making.failed.connect(self._not_made)
        form.asNew.toggled.connect(self._allow)
        form.date.dateChanged.connect(self._date_chosen)
        form.act.clicked.connect(self._import)

    def show_file(self, path: Path) -> None:
        """What is read in a file; its text is not shown, for it may be a Word file or a PDF."""
        self.form.title.setText(self.tr("Import {name}").format(name=path.name))
        self.setWindowTitle(self.form.title.text())
        for part in (self.form.text, self.form.textLabel):
            part.hide()
        self.reading.file(path)
        self._allow()

    def read(self) -> None:
        """Reads the text that is there now. What the clerk wants to be kept is kept once it is read."""
        self.timer.stop()
        self.reading.text(self.form.text.toPlainText())
        self._allow()

    def _take(self, captured: Captured | None) -> None:
        self.captured = captured
        self._propose()
        self._show()
        if self.keeps and not self.timer.isActive():
            self.keeps = False
            self._keep()

    def _propose(self) -> None:
        """Fills in what the text says about its meeting, where the clerk has not written anything else."""
        meeting = self.captured.meeting if self.captured else None
        if meeting is None:
            return
        form = self.form
        on = date_in(meeting.date)
        if on is not None and not self.date_is_the_clerks:
            self._set_date(QDate(on.year, on.month, on.day))
        said = {"committee": " ".join(meeting.committee.split()), "time": time_in(meeting.time), "venue": " ".join(meeting.venue.split())}
        for name, words in said.items():
            field = form.committee.lineEdit() if name == "committee" else getattr(form, name)
            if words and field.text() in ("", self.filled.get(name)):
                field.setText(words)
                field.setCursorPosition(0)
                self.filled[name] = words

    def _set_date(self, on: QDate) -> None:
        self.form.date.setDate(on)
        self.date_is_the_clerks = False

    def _date_chosen(self) -> None:
        self.date_is_the_clerks = True

    def _show(self) -> None:
        """The tree of what was read, and how the house style is called."""
        show_understood(self.form.understood, self.captured, self.look)
        spoken = written_in(self.captured) if self.captured else None
        words = self.tr("As it is written: {name}").format(name=spoken.name) if spoken else self.tr("As the committee’s")
        self.form.style.setItemText(0, words)
        self._allow()

    def _allow(self) -> None:
        """What can be done now; the reason stands in the button's place in words where nothing can."""
        if self.reading.busy or self.makes:
            self.form.act.setEnabled(False)
            return
        some = self.captured is not None and bool(self.captured.items)
        self.form.act.setEnabled(some)
        new = self.open_meeting is None or self.form.asNew.isChecked()
        self.form.act.setText(self.tr("Make this meeting") if new else self.tr("Add to this meeting"))
        for name in ("committee", "date", "time", "venue", "style"):
            getattr(self.form, name).setEnabled(new)
        if self.captured is not None and not some:
            self.say(self.tr("No agenda item was found in this text: check that it is an agenda or minutes."))
        elif some:
            self.say("")

    def _import(self) -> None:
        """Keeps the text as it is now, which may have been written in since it was read."""
        if self.timer.isActive():
            self.keeps = True
            self.read()
        else:
            self._keep()

    def _keep(self) -> None:
        made = self.done_with(self._taken) if self.captured is not None else None
        if made:
            self._kept(made)
        elif self.makes:
            self.say(self.tr("Making the meeting …"), "ink2")

    def _kept(self, meeting_id: int) -> None:
        self.answer, self.makes = meeting_id, False
        self.accept()

    def _taken(self) -> int:
        """The meeting; 0 while a long text is made one aside."""
        captured, form, desk = self.captured, self.form, self.desk
        if captured is None:
            raise CannotBeDone(self.tr("There is no text yet: paste one."))
        if self.open_meeting is not None and form.atEnd.isChecked():
            importing.add_captured(desk, self.open_meeting.id, captured)
            return self.open_meeting.id
        name = form.committee.currentText()
        if not name.strip():
            raise CannotBeDone(self.tr("Which committee is it? Choose one, or write the name of a new one."))
        on, style = form.date.date().toPython(), form.style.currentData(Qt.ItemDataRole.UserRole) or ""
        if self.reading.came is not None and not desk.only_reads:
            self._make_aside(self.reading.came, name, on, form.time.text(), form.venue.text(), style)
            return 0
        return importing.import_captured(
            desk, captured, committee=name, on=on, time=form.time.text(), venue=form.venue.text(), style=style,
        ).meeting_id

    def _make_aside(self, *given: object) -> None:
        """A hundred pages take half a second to keep: the window goes on meanwhile. Once begun it is not given up, nor the text
        changed.
        """
        self._set_making(True)
        self.making.ask(importing.import_aside, place_of(self.desk), *given)

    def _set_making(self, makes: bool) -> None:
        self.makes = makes
        self.form.text.setReadOnly(makes)
        self._allow()

    def _not_made(self, why: str) -> None:
        self._set_making(False)
        self.say(why)

    def reject(self) -> None:
        """Goes away, but not while a meeting is being made."""
        if not self.makes:
            super().reject()

    def done(self, result: int) -> None:
        """Closes; no text is read after that."""
        self.timer.stop()
        self.reading.rest()
        self.making.rest()
        super().done(result)
