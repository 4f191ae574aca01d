"""The record of a meeting's minutes: what they were at each point, and word by word what changed between any two."""
from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QSizePolicy, QWidget

from clerk_desk.desk import comparing, record
from clerk_desk.desk.comparing import Change, ComparedItem, ComparedLine, Comparison
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.comparing import folded
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.record import KeptState, Point
from clerk_desk.domain.records import Audience, Meeting, MeetingState
from clerk_desk.domain.retention import retention
from clerk_desk.domain.word_differences import Piece
from clerk_desk.ui import messages
from clerk_desk.ui.dialogs import differences
from clerk_desk.ui.dialogs.correction import CorrectionSheet
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_record import Ui_Record
from clerk_desk.ui.translating import long_day, said, several

AUDIENCES = {
    Audience.PUBLIC: "the public", Audience.MEMBERS: "members", Audience.FULL: "the full record",
}
DRAFTS = (MeetingState.DRAFT, MeetingState.PUBLISHED)


class RecordSheet(Sheet):
    """Begins with what changed since the last kept state. What is marked or recorded leaves the dialog open."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, meeting: Meeting, folder: Path) -> Changes | None:
        """The last thing marked or recorded, None where nothing was. ``folder`` is where a file would go."""
        answer: Changes | None = RecordSheet(parent, desk, meeting, folder).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, meeting: Meeting, folder: Path) -> None:
        super().__init__(parent, Ui_Record(), look_of(parent))
        self.desk, self.meeting, self.folder, form = desk, meeting, folder, self.form
        self.states: tuple[KeptState, ...] = ()
        form.title.setText(self.tr("The record: {name}, {day}").format(name=meeting.committee.name, day=long_day(meeting.on)))
        self.small(form.note, form.count)
        differences.dress(form.shown, self.look)
        for audience, words in AUDIENCES.items():
            form.audience.addItem(self.tr(words), audience)
        for box in (form.old, form.new):
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(16)  # the list itself shows all of it
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)  # rather than the labels beside it
        for box in (form.old, form.new, form.audience):
            box.currentIndexChanged.connect(self._show)
        for button, act in ((form.sent, self._sent), (form.agreed, self._agreed), (form.correct, self._correct), (form.act, self._write)):
            button.clicked.connect(act)
        self._fill()
        form.old.setFocus()

    # what there is
    def _fill(self) -> None:
        form = self.form
        self.states = record.kept_states(self.desk, self.meeting.id)
        for box in (form.old, form.new):
            box.blockSignals(True)
            box.clear()
            for each in self.states:
                box.addItem(said(comparing.said(each)), each.uid)
            box.addItem(self.tr(comparing.AS_IT_IS), comparing.NOW)
            box.blockSignals(False)
        form.old.setCurrentIndex(max(len(self.states) - 1, 0))
        form.new.setCurrentIndex(len(self.states))
        draft, writes = self.meeting.state in DRAFTS, not self.desk.only_reads
        form.sent.setVisible(draft and writes)
        form.agreed.setVisible(draft and writes)
        form.correct.setVisible(self.meeting.state is MeetingState.CONFIRMED and writes)
        form.act.setEnabled(bool(self.states))
        form.note.setText(self._note())
        form.note.setVisible(bool(form.note.text()))
        self._show()

    def _note(self) -> str:
        """What is known of confirmed minutes, corrections of them; what to do where nothing is kept yet; how long it all is kept."""
        if not self.states:
            nothing = self.tr("No state of these minutes is kept yet. What goes out as a draft and what the Chair agrees is kept when you "
                              "say so here; what is published or confirmed keeps itself.")
            return f"{nothing}\n{self._kept_until()}"
        lines = [each.text for each in record.corrections(self.desk, self.meeting.id)]
        print_ = record.confirmed_fingerprint(self.desk, self.meeting.id, Audience.FULL)
        if print_:
            same = self.tr("Confirmed and locked; the text is what was confirmed. SHA-256 {print}").format(print=print_)
            other = self.tr("These minutes are not what was confirmed: the store was changed from outside. What changed is shown below.")
            lines.insert(0, same if record.is_as_confirmed(self.desk, self.meeting.id) else other)
        return "\n".join([*lines, self._kept_until()])

    def _kept_until(self) -> str:
        until = retention(self.meeting.on, self.meeting.committee.nation)
        return self.tr("Open to inspection until {minutes}, background papers until {papers} ({law}). The signed minutes are kept for "
                       "good; nothing is deleted by itself.").format(
            minutes=long_day(until.minutes), papers=long_day(until.papers), law=until.law)

    # what changed
    def _show(self) -> None:
        try:
            found = self._compared()
        except CannotBeDone as reason:
            self.say(str(reason))
            return
        self.form.shown.clear()
        cursor = QTextCursor(self.form.shown.document())
        cursor.setBlockFormat(differences.paragraph(self.look))
        for line in found.opening:
            if line.change is not Change.SAME:
                self._put_line(cursor, line)
        for item in found.items:
            if item.changed:
                self._put_item(cursor, item)
        if not found.changes:
            cursor.insertText(self.tr("Nothing changed between the two."))
        self.form.shown.moveCursor(QTextCursor.MoveOperation.Start)
        self.form.count.setText(self._count(found))
        self.form.shown.setAccessibleDescription(self.form.count.text())

    def _compared(self) -> Comparison:
        form = self.form
        return comparing.comparison(self.desk, self.meeting.id, form.old.currentData(), form.new.currentData(), self._audience())

    def _audience(self) -> Audience:
        return Audience(self.form.audience.currentData())

    def _count(self, found: Comparison) -> str:
        changes = several("%n change(s)", found.changes)
        told = self.tr("{changes}, as {audience} may see it. What went is struck through, what came is underlined.").format(
            changes=changes, audience=self.form.audience.currentText())
        if not found.hidden:
            return told
        return f"{told} {several('%n exempt item(s) left out, whether changed or not.', found.hidden)}"

    def _put_item(self, cursor: QTextCursor, item: ComparedItem) -> None:
        if not cursor.atStart():
            cursor.insertBlock()
        pieces = (*item.heading, Piece(f"  ({self.tr(item.change.value)})")) if item.change is not Change.SAME else item.heading
        differences.put(cursor, pieces, self.look, bold=True)
        cursor.insertBlock()
        for line in folded(item.lines):
            if isinstance(line, int):
                differences.put(cursor, (Piece(self.tr("… {count} lines unchanged …").format(count=line)),), self.look)
                cursor.insertBlock()
            else:
                self._put_line(cursor, line)

    def _put_line(self, cursor: QTextCursor, line: ComparedLine) -> None:
        said = line.change in (Change.MOVED, Change.NEW, Change.REMOVED)
        differences.put(cursor, (Piece(f"({self.tr(line.change.value)}) "), *line.pieces) if said else line.pieces, self.look)
        cursor.insertBlock()

    # what can be done
    def _sent(self) -> None:
        self._mark(Point.SENT)

    def _agreed(self) -> None:
        self._mark(Point.AGREED)

    def _mark(self, point: Point) -> None:
        self._did(self.done_with(lambda: record.mark_point(self.desk, self.meeting.id, point)))

    def _correct(self) -> None:
        self._did(self.done_with(lambda: CorrectionSheet.ask(self, self.desk, self.meeting)))

    def _did(self, done: Changes | None) -> None:
        if done is not None:
            self.answer = done
            self._fill()

    def _write(self) -> None:
        """Asks for the file; one that is there is asked about before it is written over."""
        proposed = self.folder / comparing.file_name(self.meeting)
        to = messages.file_to_write_over(self, self.tr("Write what changed (a web page or plain text)"), proposed)
        if to is None:
            return
        old, new, audience = self.form.old.currentData(), self.form.new.currentData(), self._audience()
        made = self.done_with(
            lambda: comparing.export_comparison(self.desk, self.meeting.id, to, old, new, audience, replace=to.exists()))
        if made is not None:
            self.say(self.tr("Written: {path} ({version}).").format(path=made, version=self.form.audience.currentText()), "green")
