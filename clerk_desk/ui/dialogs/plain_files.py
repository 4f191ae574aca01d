"""Everything taken out into plain files, or in again from them, while a bar says how far it is; it can be stopped."""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.opening import place_of
from clerk_desk.desk.taking_out import PAGES, refuse_full, refuse_lacking, take_in_aside, take_out_aside
from clerk_desk.ui import messages
from clerk_desk.ui.asking import Asking
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_plain_files import Ui_PlainFiles
from clerk_desk.ui.translating import several


class PlainFiles(Sheet):
    """A folder is chosen, looked at, and the work done aside. ``so_far`` and ``of`` say how many meetings of how many. Its answer is
    how many meetings there are when all is done.
    """

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        super().__init__(parent, Ui_PlainFiles(), look_of(parent))
        self.desk, self.chosen, self.running = desk, Path(), False
        self.so_far = self.of = 0
        self.asking = Asking(self, desk.aside)
        form = self.form
        self.small(form.note)
        form.pages.setSpacing(self.look.px(20))
        for part in (form.bar, form.folder, form.open):
            part.hide()
        self.begun = form.act.text()
        self._name()
        form.choose.clicked.connect(self._choose)
        form.act.clicked.connect(self._act)
        form.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.chosen))))
        self.asking.went.connect(self._went)
        self.asking.done.connect(self._done)
        self.asking.failed.connect(self._over)
        self.finished.connect(self.asking.rest)
        self._show_state()

    # what the two ways say and do
    def _name(self) -> None:
        """Names the dialog, its note and what begins it (``begun``)."""
        raise NotImplementedError

    def _fit(self, folder: Path) -> Path:
        """The folder. Raises CannotBeDone for one that will not do."""
        raise NotImplementedError

    def _work(self) -> tuple[Callable[..., int], tuple[object, ...]]:
        """What is done aside, with what."""
        raise NotImplementedError

    def _end(self) -> str:
        """What is said when all is done."""
        raise NotImplementedError

    def _stopped(self) -> str:
        """What is said of what was stopped."""
        raise NotImplementedError

    # the folder
    def _choose(self) -> None:
        folder = messages.folder_to_use(self, self.windowTitle())
        if folder is not None:
            self.take_folder(folder)

    def take_folder(self, folder: Path) -> None:
        """Makes this the folder, unless it will not do."""
        self.form.open.hide()
        self.chosen = self.done_with(lambda: self._fit(folder)) or Path()
        if self.chosen == folder:
            self.form.folder.setText(str(folder))
        self.form.folder.setVisible(self.chosen != Path())
        self._show_state()
        (self.form.act if self.form.act.isEnabled() else self.form.choose).setFocus()

    # the work
    def _act(self) -> None:
        self.stop() if self.running else self._begin()

    def _begin(self) -> None:
        if self.done_with(lambda: self._fit(self.chosen)) is None:
            return
        self.form.bar.setRange(0, 0)
        self.form.bar.show()
        self.so_far, self.of, self.running = 0, 0, True
        work, given = self._work()
        self.asking.ask(work, place_of(self.desk), *given, tells=True)
        self._show_state()

    def stop(self) -> None:
        """Stops after the meeting in hand."""
        self.asking.rest()
        self._over(self._stopped())

    def _went(self, went: tuple[int, int]) -> None:
        self.so_far, self.of = went
        self.form.bar.setRange(0, max(self.of, 1))
        self.form.bar.setValue(self.so_far)

    def _done(self, count: int) -> None:
        self.answer = self.so_far = count
        self._over(self._end(), "green")
        self.form.open.show()
        self.form.act.setEnabled(False)
        self.form.cancel.setFocus()

    def _over(self, words: str, role: str = "red") -> None:
        self.running = False
        self.form.bar.hide()
        self.say(words, role)
        self._show_state()

    def _show_state(self) -> None:
        form = self.form
        form.act.setText(self.tr("Stop") if self.running else self.begun)
        form.act.setEnabled(self.running or self.chosen != Path())
        for part in (form.choose, form.web, form.word):
            part.setEnabled(not self.running)


class TakeOut(PlainFiles):
    """Everything out into an empty folder."""

    def _name(self) -> None:
        self.form.title.setText(self.tr("Take everything out into plain files"))
        self.form.note.setText(self.tr(
            "A folder for each committee and municipal year has the minutes of each meeting, and beside them the same as data (JSON) "
            "that other programs can read. Exempt matter is in them: keep them as safe as these minutes."))

    def _fit(self, folder: Path) -> Path:
        refuse_full(folder)
        return folder

    def _work(self) -> tuple[Callable[..., int], tuple[object, ...]]:
        return take_out_aside, (self.chosen, PAGES[self.form.web.isChecked()])

    def _end(self) -> str:
        return f"{several('%n meeting(s) written.', self.so_far)} {self.tr('With them any desk that is empty can be filled again.')}"

    def _stopped(self) -> str:
        words = self.tr("Stopped after {done} of {of} meetings: what is in this folder is not all, delete it.")
        if not self.so_far:
            return self.tr("Stopped: nothing was written yet.")
        return words.format(done=self.so_far, of=self.of)


class TakeAllIn(PlainFiles):
    """Everything in again on a desk that is empty."""

    def _name(self) -> None:
        form = self.form
        self.setWindowTitle(self.tr("Take everything in again"))
        form.title.setText(self.tr("Take everything in again from plain files"))
        form.note.setText(self.tr(
            "Only on a desk that has no committee and no meeting yet, from the folder that everything was taken out into: it becomes "
            "the very same again."))
        self.begun = self.tr("Take in")
        for part in (form.pagesLabel, form.web, form.word):
            part.hide()

    def _fit(self, folder: Path) -> Path:
        refuse_lacking(self.desk, folder)
        return folder

    def _work(self) -> tuple[Callable[..., int], tuple[object, ...]]:
        return take_in_aside, (self.chosen,)

    def _end(self) -> str:
        return several("%n meeting(s) taken in", self.so_far)

    def _stopped(self) -> str:
        return self.tr("Stopped: this desk is as empty as it was.")
