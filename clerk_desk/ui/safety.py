"""The minutes' safety as the clerk sees it: backups, who else has the store open, how the last session ended."""
from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from clerk_desk.desk import backups
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.encryption import StoreKey
from clerk_desk.domain.backups import Why
from clerk_desk.domain.clock import Clock
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui import messages
from clerk_desk.ui.backing_up import BackingUp
from clerk_desk.ui.notice import Notice
from clerk_desk.ui.translating import long_day, said
from clerk_desk.ui.waiting import waited


class Window(Protocol):
    """What is needed of the window."""

    desk: Desk

    def close(self) -> bool:
        """Closes the window; says whether it did."""
        ...


class Safety(QObject):
    """Holds the band over everything. ``afterwards`` is what to do when the window is closed, before it is opened again; None
    for nothing, and then it is not.
    """

    def __init__(self, window: Window, parent: QWidget) -> None:
        super().__init__(parent)
        self.window, self.desk = window, window.desk
        self.notice, self.backing_up = Notice(parent), BackingUp(window.desk, self)
        self.afterwards: Callable[[], object] | None = None
        self._act: Callable[[], object] = self.notice.hide
        self.notice.done.connect(self._do)
        self.backing_up.failed.connect(self._tell_failure)

    def begin(self) -> None:
        """From the first moment on: says what there is to say and makes backups."""
        if self.desk.only_reads:
            self._say(self.desk.only_reads, self.tr("Try to write"), partial(self._again, lambda: None))
        elif self.desk.broken_off is not None:
            self._say(self._how_it_ended(), self.tr("Understood"), self.notice.hide)
        self.backing_up.begin()

    def _how_it_ended(self) -> str:
        words = self.tr("Looking the store over …")
        found = waited(self.window_(), words, lambda: backups.check(self.desk.data_dir, self.desk.store.key))
        if found.altered:
            words = self.tr(
                "Clerk Desk did not end as it should last time. The confirmed minutes of {which} are not what was confirmed: the store was "
                "changed from outside. Put a backup back (File, Backups), or compare them (Meeting, The record).")
            return words.format(which="; ".join(found.altered))
        if found.whole:
            return self.tr(
                "Clerk Desk did not end as it should last time. The store was looked over and is whole; you are where you were. Words "
                "typed in the last two seconds may be missing.")
        return self.tr("Clerk Desk did not end as it should last time, and the store is damaged: put a backup back (File, Backups).")

    def _say(self, words: str, button: str, act: Callable[[], object]) -> None:
        self._act = act
        self.notice.say(said(words), button)

    def _do(self) -> None:
        self._act()

    def _tell_failure(self, reason: str) -> None:
        self._say(reason, self.tr("Understood"), self.notice.hide)

    def open_backups(self) -> None:
        """Shows the backups. One that is to be put back is, once the window is closed, and then the window opens again."""
        from clerk_desk.ui.dialogs.backups import Backups

        self._put_back(Backups.ask(self.window_(), self.desk))

    def restore_from_file(self) -> None:
        """Asks for a backup from another computer and puts it in the place of this store, of which a backup is made first."""
        self._put_back(messages.file_to_open(self.window_(), self.tr("Restore a backup"), self.tr("Backups (*.sqlite3);;All files (*)")))

    def _put_back(self, chosen: Path | None) -> None:
        from clerk_desk.ui.encrypting import key_for_backup

        if chosen is not None:
            known, key = key_for_backup(self.window_(), chosen, self.desk.store.key)
            if known:
                put = partial(backups.restore, self.desk.data_dir, chosen, self.desk.clock, self.desk.store.key, key)
                self._again(lambda: waited(None, _tr("Putting the backup back …"), put))

    def open_contacts(self) -> None:
        """Shows the contact details that reports state, to remove some."""
        from clerk_desk.ui.dialogs.contacts import ContactsSheet

        ContactsSheet.ask(self.window_(), self.desk)

    def open_encryption(self) -> None:
        """Shows what can be done about encryption. It is switched while the window is closed, and then the window opens again."""
        from clerk_desk.ui.encrypting import wish

        parent = self.window_()
        if self.desk.only_reads and self.desk.store.key is None:
            messages.tell(parent, self.desk.only_reads)
        elif parent is not None:
            act = wish(parent, self.desk)
            if act is not None:
                self._again(act)

    def window_(self) -> QWidget | None:
        """The window as a parent of dialogs."""
        parent = self.parent()
        return parent if isinstance(parent, QWidget) else None

    def back_up_at_closing(self) -> None:
        """When the window is gone: a backup of what was changed since the last. Says why there is none."""
        if self.desk.only_reads or not backups.has_changed(self.desk):
            return
        try:
            waited(None, _tr("Making a backup …"), lambda: backups.back_up(self.desk, Why.CLOSING))
        except CannotBeDone as reason:
            messages.tell(None, str(reason))

    def open_again(self) -> None:
        """Closes the window and opens it anew, where the clerk is."""
        self._again(lambda: None)

    def _again(self, act: Callable[[], object]) -> None:
        self.afterwards = act
        if not self.window.close():
            self.afterwards = None


def _tr(words: str) -> str:
    return QCoreApplication.translate("safety", words)


def offer_backup(data_dir: Path, reason: str, clock: Clock, key: StoreKey | None = None) -> bool:
    """Says why the store could not be opened. Where it is damaged and there is a backup, offers to put the newest in its
    place, and says whether that was done.
    """
    from clerk_desk.ui.encrypting import key_for_backup

    last = backups.newest(data_dir)
    if last is None or backups.check(data_dir, key).whole:
        messages.tell(None, reason)
        return False
    question = _tr("{reason} There is a backup of {when}. Put it in the store's place? The damaged one is kept.")
    when = f"{long_day(last.taken_at.date())}, {last.taken_at:%H:%M}"
    put, leave = _tr("Put the backup in its place"), _tr("Leave it as it is")
    if not messages.sure(None, question.format(reason=reason, when=when), put, leave):
        return False
    known, backup_key = key_for_backup(None, last.path, key)
    if not known:
        return False
    try:
        backups.restore(data_dir, last.path, clock, key, backup_key)
    except CannotBeDone as refusal:
        messages.tell(None, str(refusal))
        return False
    return True
