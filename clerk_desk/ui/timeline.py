"""The timeline of a sitting: each fact with its time, which can be put right, and its sentence for the minutes."""
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from clerk_desk.desk import timeline
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.timeline import Fact
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.dialogs.ticks import dress_list
from clerk_desk.ui.forms.ui_timeline import Ui_Timeline
from clerk_desk.ui.translating import said


class Timeline(Sheet):
    """Enter puts the chosen fact's sentence into the minutes, F2 goes to its time, Delete takes it out.

    ``write`` gets a sentence and says whether it could be written. The answer is the last change of the facts, None for none.
    """

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, meeting_id: int, write: Callable[[str], bool]) -> Changes | None:
        """Shows it until it is closed."""
        answer: Changes | None = Timeline(parent, desk, meeting_id, write).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, meeting_id: int, write: Callable[[str], bool]) -> None:
        super().__init__(parent, Ui_Timeline(), look_of(parent))
        self.desk, self.meeting_id, self.write = desk, meeting_id, write
        self.facts: tuple[Fact, ...] = ()
        self.words, self.written = "", set[str]()
        form = self.form
        dress_list(form.facts, self.look)
        form.facts.header().setSectionResizeMode(0, form.facts.header().ResizeMode.ResizeToContents)
        form.facts.header().setSectionResizeMode(1, form.facts.header().ResizeMode.Stretch)
        form.time.setFixedWidth(self.look.px(96))
        form.facts.currentItemChanged.connect(self._follow)
        form.change.clicked.connect(self.change_time)
        form.remove.clicked.connect(self.remove)
        form.act.clicked.connect(self.minute)
        form.facts.installEventFilter(self)
        form.time.installEventFilter(self)
        self._show(-1)
        form.facts.setFocus()

    def _show(self, at: int) -> None:
        """All facts, with the one in this row in hand; -1 for the last."""
        form, self.facts = self.form, timeline.facts(self.desk, self.meeting_id)
        form.facts.clear()
        for fact in self.facts:
            back = self.tr("  (the clock had been set back: check the time)") if fact.doubtful else ""
            form.facts.addTopLevelItem(QTreeWidgetItem([fact.time, said(fact.words) + back]))
        for part in (form.time, form.change, form.remove):
            part.setEnabled(bool(self.facts))
        if self.facts:
            form.facts.setCurrentItem(form.facts.topLevelItem(at if 0 <= at < len(self.facts) else len(self.facts) - 1))
        self._follow()

    def fact(self) -> Fact | None:
        """The fact in hand."""
        row = self._row()
        return self.facts[row] if row >= 0 else None

    def _row(self) -> int:
        return int(self.form.facts.indexOfTopLevelItem(self.form.facts.currentItem()))

    def _follow(self) -> None:
        """The time and the sentence of the fact in hand."""
        form, fact = self.form, self.fact()
        self.words = words = (self.done_with(lambda: timeline.fact_words(self.desk, fact)) or "") if fact is not None else ""
        there = words in self.written or (bool(words) and timeline.is_minuted(self.desk, self.meeting_id, words))
        form.time.setText(fact.time if fact is not None else "")
        nothing = self.tr("Nothing has happened yet. Alt+Shift+S starts the meeting.")
        shown = self.tr("In the minutes: {words}").format(words=words) if there else words
        form.reads.setText(shown or (nothing if fact is None else self.tr("Minutes have no sentence for this.")))
        form.act.setEnabled(bool(words) and not there)

    def change_time(self) -> None:
        """Puts the time right."""
        time, fact = self.form.time.text().strip().replace(".", ":"), self.fact()
        if fact is not None and self._done(lambda: timeline.set_time(self.desk, fact, time), fact):
            self.form.facts.setFocus()
        else:
            self.form.time.setFocus()

    def remove(self) -> None:
        """Takes the fact out of the timeline."""
        fact = self.fact()
        if fact is not None:
            self._done(lambda: timeline.take_out(self.desk, fact), fact)

    def _done(self, act: Callable[[], Changes], fact: Fact) -> bool:
        done, at = self.done_with(act), self._row()
        if done is not None:
            self.answer = done
            self._show(at)
            self._choose(fact)
        return done is not None

    def _choose(self, fact: Fact) -> None:
        """The same fact stays in hand where another time has moved it."""
        for row, each in enumerate(self.facts):
            if (each.id, each.moved) == (fact.id, fact.moved):
                self.form.facts.setCurrentItem(self.form.facts.topLevelItem(row))

    def minute(self) -> None:
        """Puts the sentence into the minutes, and says so."""
        words = self.words
        if self.form.act.isEnabled() and self.write(words):
            self.written.add(words)
            self._follow()
            self.say(self.tr("Written into the minutes: {words}").format(words=words), "green")
        self.form.facts.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list, and Enter in the field of the time, which is not the dialog's."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            act = self._act(watched, event.key())
            if act is not None:
                act()
                return True
        return super().eventFilter(watched, event)

    def _act(self, watched: QObject, key: int) -> Callable[[], object] | None:
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self.form.time:
            return self.change_time if enter else None
        if enter:
            return self.minute
        return {Qt.Key.Key_F2: self._to_time, Qt.Key.Key_Delete: self.remove}.get(Qt.Key(key))

    def _to_time(self) -> None:
        self.form.time.setFocus()
        self.form.time.selectAll()
