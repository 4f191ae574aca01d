"""Sets a document as pages beside the clerk's work: a thread waits for them, the latest wish wins, and what it replaces is given up."""
from __future__ import annotations

import logging
from threading import Lock, Thread

from PySide6.QtCore import QObject, Signal

from clerk_desk.desk.aside import GivenUpError, Here
from clerk_desk.desk.composing import Document
from clerk_desk.desk.typesetting import as_pdf

NOTHING = Document("minutes", "", ())
"""Stands for no document."""
TOLD_EVERY = 10
"""Pages between two words on how far it is."""

log = logging.getLogger(__name__)


class SettingPages(QObject):
    """``done`` carries the PDF that was wanted last, ``went`` how many pages are set so far, ``failed`` what went wrong.

    All arrive in the window's own thread, and none for a document that is not wanted any more. ``aside`` does the work: the
    desk's, where whoever owns the pages gave it.
    """

    done = Signal(bytes)
    went = Signal(int)
    failed = Signal(str)
    _told = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wish, self.document, self.working = 0, NOTHING, False
        self.lock, self.thread_ = Lock(), Thread()
        self.aside = Here()
        self._told.connect(self._tell)

    def set_pages(self, document: Document) -> None:
        """Asks for a document's pages, and gives up what was asked for before."""
        with self.lock:
            self.wish, self.document = self.wish + 1, document
            if not self.working:
                self.working, self.thread_ = True, Thread(target=self._work, name="pages")
                self.thread_.start()

    def rest(self) -> None:
        """Gives up what is being set, and waits until nothing goes on."""
        with self.lock:
            self.wish, self.document = self.wish + 1, NOTHING
            working = self.working
        if working:
            self.thread_.join()

    def _work(self) -> None:
        """Sets what is wanted last, until nothing newer is wanted."""
        done = 0
        while True:
            with self.lock:
                if self.document is NOTHING or done == self.wish:
                    self.working = False
                    return
                done, document = self.wish, self.document
            self._set(done, document)

    def _set(self, wish: int, document: Document) -> None:
        def went(pages: int) -> None:
            if pages % TOLD_EVERY == 0:
                self._told.emit(wish, pages)

        try:
            self._told.emit(wish, self.aside.do(as_pdf, document, went=went, wanted=lambda: wish == self.wish))
        except GivenUpError:
            return
        except Exception as reason:  # whatever it is, the clerk reads a sentence and can still export
            log.exception("The pages could not be set")
            self._told.emit(wish, str(reason))

    def _tell(self, wish: int, what: object) -> None:
        """In the window's thread: what a wish came to, where it is still the last."""
        if wish != self.wish:
            return
        if isinstance(what, bytes):
            self.done.emit(what)
        elif isinstance(what, int):
            self.went.emit(what)
        else:
            self.failed.emit(str(what))
