"""Writing a document: which, for whom, in which form, and where."""
from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QMargins, QSignalBlocker, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from clerk_desk.desk import composing, documents, meetings
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.follow_ups import Wanted
from clerk_desk.desk.house_styles import house_styles
from clerk_desk.desk.opening import place_of
from clerk_desk.desk.previewing import pages_aside
from clerk_desk.desk.queries import queries, still_blank
from clerk_desk.desk.typesetting import Composed
from clerk_desk.desk.written import changed_since
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Audience, Meeting, MeetingState
from clerk_desk.ui import messages, settings
from clerk_desk.ui.dialogs.export_choices import DOCUMENTS, LOGS, audiences_for, file_name, free, kinds_for, states_for
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.dialogs.sizes import bounded
from clerk_desk.ui.forms.ui_export import Ui_Export
from clerk_desk.ui.ring import RING
from clerk_desk.ui.scrolling import WIDTH, make_slim
from clerk_desk.ui.translating import said

BLANKS_SHOWN = 3
WIDE, CLOSE, BOTH = 330, 600, 940
"""How wide the fields are, the height below which all stands closer together, and the width from which the report stands beside
the pages, in pixels at 100 % text.
"""


class Export(Sheet):
    """Stays open after writing and says where the file is; the next one is written beside it."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, meeting_id: int, what: str = "minutes") -> Path | None:
        """The last file written, None where none was; ``what`` is chosen at first, by its name in ``DOCUMENTS``. Raises
        CannotBeDone for a meeting that is not there.
        """
        sheet = Export(parent, desk, meetings.meeting(desk, meeting_id))
        sheet.form.what.setCurrentIndex(sheet.form.what.findData(what))
        answer: Path | None = sheet.asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, meeting: Meeting) -> None:
        super().__init__(parent, Ui_Export(), look_of(parent))
        self.desk, self.meeting = desk, meeting
        self.folder = Path(settings.read(desk.data_dir).folder or default_folder())
        self.blank, self.note = still_blank(desk, meeting.id), self.form.note.text()
        self._fill()
        self._dress_pages()
        self._show_blanks()
        self._join()
        self._name_file()

    def _fill(self) -> None:
        form = self.form
        self.strong(form.whatLabel, form.stateLabel, form.whomLabel, form.kindLabel, form.styleLabel, form.fileLabel)
        self.small(form.publicNote, form.membersNote, form.fullNote, form.note)
        for note in (form.publicNote, form.membersNote, form.fullNote):
            note.setIndent(self.look.px(24))
        for each in DOCUMENTS:
            form.what.addItem(self.tr(each.words), each.name)
        self._fill_choices()
        form.style.addItems([style.name for style in house_styles()])
        form.style.setCurrentText(self.meeting.style)
        form.openFile.hide()

    def _dress_pages(self) -> None:
        """The pages beside the form, and both as large as the window they are over has room for."""
        form, px = self.form, self.look.px
        form.preview.setting.aside = self.desk.aside
        form.preview.set_look(self.look)
        form.preview.add_keys(self)
        form.preview.composed.connect(self._report)
        form.checks.set_look(self.look)
        form.checks.setFixedWidth(px(258))
        QWidget.setTabOrder(form.act, form.preview.strip)
        QWidget.setTabOrder(form.preview.strip, form.preview.view)
        QWidget.setTabOrder(form.preview.view, form.checks.area)
        self._dress_fields()
        size = bounded(self, self.asked_size)
        if size.height() / self.look.scale < CLOSE:  # large text in a small window
            form.column.setSpacing(px(4))
            form.fields.setSpacing(px(5))
            form.column.setContentsMargins(form.column.contentsMargins() - QMargins(0, px(10), 0, px(8)))
        form.checks.setVisible(size.width() >= px(BOTH))  # before: a dialog is never narrower than what is seen in it
        self.resize(size)

    def _dress_fields(self) -> None:
        """All between title and buttons is scrolled where the window is too low for it; rings have room within."""
        form, px = self.form, self.look.px
        for choice in (form.what, form.state, form.kind, form.style):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        form.forms.setStretch(0, 2)
        form.forms.setStretch(1, 3)
        form.fields.setSpacing(px(8))
        form.fields.setContentsMargins(RING + 1, RING + 1, RING + 1, RING + 1)
        form.whom.setSpacing(px(6))
        form.area.setFixedWidth(px(WIDE + WIDTH) + 2 * (RING + 1))
        form.area.setMinimumHeight(px(120))
        make_slim(form.area, self.look, "window")
        form.column.setContentsMargins(px(24) - RING - 1, px(20), px(24 - WIDTH), px(18))
        form.buttons.setContentsMargins(RING + 1, px(8), RING + 1, 0)
        for label in (form.title, form.refusal):
            label.setContentsMargins(RING + 1, 0, 0, 0)
        for seen in (form.area.viewport(), form.inside):
            seen.setAutoFillBackground(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Pages are set when there is somebody to see them."""
        super().showEvent(event)
        self._show_pages()

    def done(self, result: int) -> None:
        """Closes; nothing is set any more."""
        self.form.preview.rest()
        super().done(result)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The report stands beside the pages where there is room for both."""
        super().resizeEvent(event)
        self.form.checks.setVisible(self._has_room())
        self._tell_report()

    def _has_room(self) -> bool:
        return self.width() >= self.look.px(BOTH)

    def _tell_report(self) -> None:
        """Where the report has no room, its worst line is told when the mouse rests on the pages, and to a screen reader."""
        bad = [each for each in self.form.checks.found if not each.good]
        words = self.tr("{count} to look at: {words}. {detail}")
        told = words.format(count=len(bad), words=said(bad[0].words), detail=said(bad[0].detail)) if bad and not self._has_room() else ""
        self.form.preview.setToolTip(told)
        self.form.preview.setAccessibleDescription(told)

    def _fill_choices(self) -> None:
        """What makes sense for the document that is chosen; what was chosen before stays where it does."""
        form, what = self.form, self.what
        for box, choices in ((form.kind, kinds_for(what)), (form.state, states_for(what, self.meeting))):
            before = box.currentData(Qt.ItemDataRole.UserRole)
            with QSignalBlocker(box):
                box.clear()
                for value, words in choices:
                    box.addItem(words, value)
                box.setCurrentIndex(max(box.findData(before), 0) if choices else -1)
        fits = audiences_for(what)
        for choice, audience in ((form.public_, Audience.PUBLIC), (form.members, Audience.MEMBERS), (form.full, Audience.FULL)):
            choice.setEnabled(audience in fits)
        for parts, there in (((form.state, form.stateLabel), form.state.count() > 0), ((form.style, form.styleLabel), what not in LOGS)):
            for part in parts:
                part.setEnabled(there)

    def _show_pages(self) -> None:
        """The document as it would be written now."""
        if not self.isVisible():
            return
        wanted: tuple[object, ...] = (composing.log_as_written, self._wanted(), self._log_form, self.audience, self._for_meeting)
        if self.what not in LOGS:
            style = self.form.style.currentText()
            wanted = (composing.minutes_as_written, self.meeting.id, self.audience, style, self.what, self.state)
        self.form.preview.ask(pages_aside, place_of(self.desk), self.ending, *wanted, as_pdf=self.ending == ".pdf")

    def _report(self, composed: Composed) -> None:
        self.form.checks.show_findings(composed.findings)
        self._tell_report()
        self._show_blanks(composed.squares)

    @property
    def ending(self) -> str:
        """The ending of the form that is chosen (".docx")."""
        return str(self.form.kind.currentData(Qt.ItemDataRole.UserRole))

    def _wanted(self) -> Wanted:
        return Wanted(meeting_id=self.meeting.id if self.what == "meeting log" else 0)

    @property
    def _log_form(self) -> str:
        return "report" if self.what == "report" else "log"

    @property
    def _for_meeting(self) -> int:
        """A report to committee has what this meeting is to be told of."""
        return self.meeting.id if self.what == "report" else 0

    def _join(self) -> None:
        form = self.form
        form.what.currentIndexChanged.connect(self._name_file)
        form.state.currentIndexChanged.connect(self._name_file)
        form.kind.currentIndexChanged.connect(self._name_file)
        for choice in (form.public_, form.members, form.full):
            choice.toggled.connect(self._name_file)
        form.style.currentIndexChanged.connect(self._show_pages)
        form.choose.clicked.connect(self._choose)
        form.act.clicked.connect(self._export)
        form.openFile.clicked.connect(self._open)

    @property
    def what(self) -> str:
        """Which document, by its name in ``DOCUMENTS``."""
        return str(self.form.what.currentData(Qt.ItemDataRole.UserRole))

    @property
    def state(self) -> MeetingState | None:
        """How far the minutes go out, None for a document that has no state."""
        state = self.form.state.currentData(Qt.ItemDataRole.UserRole)
        return MeetingState(state) if state else None

    @property
    def audience(self) -> Audience:
        """For whom; public unless the clerk says otherwise."""
        form = self.form
        return Audience.MEMBERS if form.members.isChecked() else Audience.FULL if form.full.isChecked() else Audience.PUBLIC

    def _name_file(self) -> None:
        """Proposes a name that no file has yet."""
        self._fill_choices()
        if self.audience not in audiences_for(self.what):
            self.form.members.setChecked(True)  # which names the file again
            return
        name = file_name(self.meeting if self.what != "log" else None, self.what, self.audience, self.state)
        self._show_file(free(self.folder / (name + self.ending)))
        self._show_pages()

    def _show_file(self, path: Path) -> None:
        self.form.file.setText(QDir.toNativeSeparators(str(path)))

    def _choose(self) -> None:
        path = messages.file_to_write(self, self.tr("Save as"), Path(self.form.file.text()))
        if path is not None:
            self.folder = path.parent
            self._show_file(path)

    def _export(self) -> None:
        path = Path(self.form.file.text().strip()).expanduser()
        replace = path.is_file()
        if (replace and not self._may_replace(path)) or not self._may_confirm():
            return
        written = self.done_with(lambda: self._written(path, replace))
        if written is None:
            return
        self.answer, self.folder = written, written.parent
        self.form.openFile.show()
        self.form.cancel.setText(self.tr("Close"))
        self.meeting = meetings.meeting(self.desk, self.meeting.id)
        self._name_file()
        self.say(self.tr("Written: {path}").format(path=QDir.toNativeSeparators(str(written))), "green")

    def _may_confirm(self) -> bool:
        """Minutes that go out as confirmed are confirmed with it, for good."""
        if self.state is not MeetingState.CONFIRMED or self.meeting.state is MeetingState.CONFIRMED:
            return True
        question = self.tr("These minutes go out as confirmed: confirm them as a correct record? They are locked for good then.")
        return messages.sure(self, question, self.tr("Confirm and lock"), self.tr("Not yet"))

    def _may_replace(self, path: Path) -> bool:
        question = self.tr("There is a file {name} in this folder already. Replace it? What is in it now is lost.")
        if changed_since(self.desk, path) is not None:
            question = self.tr("{name} was changed by somebody since it was written. Replace it all the same? What they changed is lost.")
        if messages.sure(self, question.format(name=path.name), self.tr("Replace it"), self.tr("Keep it")):
            return True
        self.say(self.tr("{name} is there already and was kept as it is: give another name.").format(name=path.name))
        self.form.file.setFocus()
        return False

    def _written(self, path: Path, replace: bool) -> Path:
        if not path.is_absolute():
            raise CannotBeDone(self.tr("Say in which folder the file goes: “{name}” is a name only.").format(name=path))
        if self.what not in LOGS:
            return documents.export_meeting(
                self.desk, self.meeting.id, path, form=self.what, audience=self.audience, style=self.form.style.currentText(),
                replace=replace, over_changes=replace, with_queries=self._with_queries(path), state=self.state,
            )
        return documents.export_log(
            self.desk, path, self._wanted(), form=self._log_form, audience=self.audience, replace=replace, over_changes=replace,
            for_meeting=self._for_meeting,
        )

    def _with_queries(self, path: Path) -> bool:
        """Are the clerk's queries to go along as comments? Asked where there are any and the file can have them."""
        if self.what != "minutes" or self.audience is Audience.PUBLIC or path.suffix.lower() != ".docx":
            return False
        count = len(queries(self.desk, self.meeting.id))
        question = self.tr("{count} of your queries stand in these minutes: marks to come back to, blanks, follow-ups without an owner. "
                           "Put them into the Word file as comments?")
        return bool(count) and messages.sure(self, question.format(count=count), self.tr("Put them in"), self.tr("Leave them out"))

    def _show_blanks(self, squares: str = "") -> None:
        """What the minutes still lack, and letters that nobody would see, before they are written."""
        letters = self.tr("No typeface has {letters}: in a PDF they are open squares, in Word they are shown.").format(letters=squares)
        blank, parts = self.blank, [letters] if squares else []
        if blank:
            more = self.tr(" And {count} more.").format(count=len(blank) - BLANKS_SHOWN) if len(blank) > BLANKS_SHOWN else ""
            parts.append(self.tr("Still blank: {what}").format(what=" ".join(map(said, blank[:BLANKS_SHOWN]))) + more)
        self.form.note.setText(" ".join(parts) or self.note)

    def _open(self) -> None:
        if self.answer is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.answer)))


def default_folder() -> str:
    """The clerk's documents."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or str(Path.home())
