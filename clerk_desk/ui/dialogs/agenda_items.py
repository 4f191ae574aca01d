"""The dialogs about one agenda item: a late or urgent one, another title or number, split off, deferred or withdrawn."""
from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from clerk_desk.desk import agenda, meetings
from clerk_desk.desk.agenda import Added
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.agenda_changes import called, next_free_number, split_number
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.records import AgendaItem, Meeting, MeetingLine, MeetingState
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_late_item import Ui_LateItem
from clerk_desk.ui.forms.ui_name_item import Ui_NameItem
from clerk_desk.ui.forms.ui_put_off import Ui_PutOff
from clerk_desk.ui.translating import long_day, said

KINDS = (
    (Added.LATE, "Late item, after the agenda was sent out"), (Added.URGENT, "Urgent business, with the chair's reason"),
    (Added.IN_TIME, "On the agenda all along"),
)


class LateItem(Sheet):
    """Asks for title, number, how it came and where it goes; urgent business needs its reason."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, meeting: Meeting, after: int) -> Changes | None:
        """What was added, None where nothing was. ``after`` is the item it is offered to stand behind, 0 for the end."""
        answer: Changes | None = LateItem(parent, desk, meeting, after).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, meeting: Meeting, after: int) -> None:
        super().__init__(parent, Ui_LateItem(), look_of(parent))
        self.desk, self.meeting = desk, meeting
        form = self.form
        for kind, words in KINDS:
            form.kind.addItem(self.tr(words), kind)
        form.after.addItem(self.tr("At the end of the agenda"), 0)
        for item in meeting.items:
            form.after.addItem(self.tr("After {item}").format(item=f"{item.number} {item.title}".strip()), item.id)
        form.after.setCurrentIndex(max(0, form.after.findData(after)))
        form.number.setText(next_free_number(meeting.items))
        self.small(form.note)
        form.kind.currentIndexChanged.connect(self._follow)
        form.act.clicked.connect(self._add)
        self._follow()
        form.name.setFocus()

    def _follow(self) -> None:
        urgent = Added(self.form.kind.currentData()) is Added.URGENT
        self.form.reason.setEnabled(urgent)
        self.form.note.setText(self.tr("The reason stands in the minutes.") if urgent else self.tr("Only urgent business needs a reason."))

    def _add(self) -> None:
        form = self.form
        self.answer = self.done_with(lambda: agenda.add_late_item(
            self.desk, self.meeting.id, form.name.text(), number=form.number.text(), added=Added(form.kind.currentData()),
            urgency=form.reason.text(), after_item=form.after.currentData(),
        ))
        if self.answer is not None:
            self.accept()
        elif form.reason.isEnabled() and form.name.text().strip():
            form.reason.setFocus()
        else:
            form.name.setFocus()


class NameItem(Sheet):
    """Asks for a title and a number; ``act`` does with them what is to be done."""

    def __init__(self, parent: QWidget | None, item: AgendaItem, number: str, act: Callable[[str, str], Changes]) -> None:
        super().__init__(parent, Ui_NameItem(), look_of(parent))
        self.act = act
        self.form.name.setText(item.title)
        self.form.number.setText(number)
        self.small(self.form.note)
        self.form.act.clicked.connect(self._name)
        self.form.name.setFocus()
        self.form.name.selectAll()

    def show_words(self, title: str, act: str, note: str) -> None:
        """What this is about, what the button says, and a line under the fields."""
        self.setWindowTitle(title)
        self.form.title.setText(title)
        self.form.act.setText(act)
        self.form.note.setText(note)

    def _name(self) -> None:
        self.answer = self.done_with(lambda: self.act(self.form.name.text(), self.form.number.text()))
        if self.answer is not None:
            self.accept()
        else:
            self.form.name.setFocus()


def rename(parent: QWidget | None, desk: Desk, item: AgendaItem) -> Changes | None:
    """Asks for another title and number of an item."""
    def act(title: str, number: str) -> Changes:
        return agenda.rename_item(desk, item.id, title, number=number)
    sheet = NameItem(parent, item, item.number, act)
    sheet.show_words(
        sheet.tr("Rename {item}").format(item=said(called(item, lower=True))), sheet.tr("Rename it"),
        sheet.tr("The minutes under it, and what was promised in them, stay as they are."),
    )
    answer: Changes | None = sheet.asked()
    return answer


def split(parent: QWidget | None, desk: Desk, meeting: Meeting, item: AgendaItem, block: str, words: str) -> Changes | None:
    """Asks for the title of what becomes an item of its own; ``words`` are those of its first line."""
    def act(title: str, number: str) -> Changes:
        return agenda.split_item(desk, item.id, block, title, number=number)
    sheet = NameItem(parent, item, split_number(item.number, {each.number for each in meeting.items}), act)
    sheet.show_words(
        sheet.tr("Split {item} here").format(item=said(called(item, lower=True))), sheet.tr("Split it"),
        sheet.tr("It begins with “{words}”. Follow-ups, marks and votes of these lines go along.").format(words=_short(words)),
    )
    answer: Changes | None = sheet.asked()
    return answer


def _short(words: str, most: int = 60) -> str:
    return words if len(words) <= most else f"{words[:most].rsplit(' ', 1)[0]}…"


class PutOff(Sheet):
    """Asks to where an item is deferred, or why it is withdrawn."""

    @staticmethod
    def defer(parent: QWidget | None, desk: Desk, meeting: Meeting, item: AgendaItem) -> Changes | None:
        """Defers it: to a planned meeting of the committee, or in words."""
        sheet = PutOff(parent, item, lambda to, words: agenda.defer_item(desk, item.id, to=to, words=words))
        sheet.offer(later(desk, meeting))
        answer: Changes | None = sheet.asked()
        return answer

    @staticmethod
    def withdraw(parent: QWidget | None, desk: Desk, item: AgendaItem) -> Changes | None:
        """Withdraws it, with the reason if there is one."""
        sheet = PutOff(parent, item, lambda _, words: agenda.withdraw_item(desk, item.id, words))
        sheet.withdrawing(item)
        answer: Changes | None = sheet.asked()
        return answer

    def __init__(self, parent: QWidget | None, item: AgendaItem, act: Callable[[int, str], Changes]) -> None:
        super().__init__(parent, Ui_PutOff(), look_of(parent))
        self.act = act
        self.form.title.setText(self.tr("Defer {item}").format(item=said(called(item, lower=True))))
        self.small(self.form.note)
        self.form.act.clicked.connect(self._put_off)

    def offer(self, there: tuple[MeetingLine, ...]) -> None:
        """The meetings it can be deferred to; without one there are only words."""
        form = self.form
        for line in there:
            form.to.addItem(f"{long_day(line.on)} {line.time}".strip(), line.id)
        form.to.addItem(self.tr("No meeting yet: in words"), 0)
        said = self.tr("Its report and recommendations go on that meeting's agenda.") if there else self.tr(
            "No later meeting of this committee is planned yet, so say in words to when.")
        form.note.setText(said)
        (form.to if there else form.words).setFocus()

    def withdrawing(self, item: AgendaItem) -> None:
        """The same form without a meeting."""
        form = self.form
        self.setWindowTitle(self.tr("Withdraw {item}").format(item=said(called(item, lower=True))))
        form.title.setText(self.windowTitle())
        form.fields.setRowVisible(form.to, False)
        form.words.setPlaceholderText(self.tr("at the request of the applicant"))
        form.act.setText(self.tr("Withdraw it"))
        form.note.setText(self.tr("The item stays on the agenda, marked as withdrawn."))
        form.words.setFocus()

    def _put_off(self) -> None:
        self.answer = self.done_with(partial(self.act, self.form.to.currentData() or 0, self.form.words.text()))
        if self.answer is not None:
            self.accept()
        else:
            self.form.words.setFocus()


def later(desk: Desk, meeting: Meeting) -> tuple[MeetingLine, ...]:
    """The planned meetings of the same committee after this one, soonest first."""
    lines = meetings.meetings(desk, meeting.committee.name)
    after = [each for each in lines if each.state is MeetingState.PLANNED and (each.on, each.time) > (meeting.on, meeting.time)]
    return tuple(sorted((each for each in after if each.id != meeting.id), key=lambda each: (each.on, each.time)))
