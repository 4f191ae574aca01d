"""Files to keep with a follow-up: chosen by key, dropped or pasted, taken out again by Delete; what is too large is refused at once."""
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from clerk_desk.desk.follow_up_moves import size_to_keep
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui import messages
from clerk_desk.ui.dialogs.push import Push
from clerk_desk.ui.dialogs.ticks import dress_list
from clerk_desk.ui.look import Look

SHOWN = 4
"""Rows that the list is high at most."""


class FilesField(QWidget):
    """A button over the list of what was chosen, the list only where there is a file. ``refused`` carries the sentence why one was
    not taken, empty where all were; ``changed`` says that there are others now.
    """

    refused = Signal(str)
    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self.paths = Look(), list[Path]()
        self.choose, self.list = Push(self.tr("&Attach files…"), self), QTreeWidget(self)
        self.hint = QLabel(self.tr("or drop them here; Delete takes one out. Each is kept with its SHA-256, up to 25 MB."), self)
        self.choose.setAutoDefault(False)
        self.choose.setAccessibleName(self.tr("Attach files"))
        self.list.setAccessibleName(self.tr("Files to keep"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.hint.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.list)
        self.column.addWidget(self.hint)
        self.choose.clicked.connect(self._ask)
        self.list.installEventFilter(self)
        self.choose.installEventFilter(self)
        self.setFocusProxy(self.choose)
        self.list.hide()

    def set_look(self, look: Look) -> None:
        """Takes a theme and text size."""
        self.look = look
        self.choose.set_look(look)
        dress_list(self.list, look)
        self.hint.setFont(look.font(13))
        palette = self.hint.palette()
        palette.setColor(palette.ColorRole.WindowText, look.colour("ink2"))
        self.hint.setPalette(palette)
        self.column.setSpacing(look.px(4))
        self._show()

    def add(self, paths: Sequence[Path]) -> None:
        """Takes these too; of what cannot be kept it is said why, and the others are taken."""
        why = [said for path in paths if path not in self.paths and (said := self._added(path))]
        self._show()
        self.refused.emit(why[0] if why else "")

    def _added(self, path: Path) -> str:
        try:
            size_to_keep(path)
        except CannotBeDone as reason:
            return str(reason)
        self.paths.append(path)
        return ""

    def _show(self) -> None:
        self.list.clear()
        for path in self.paths:
            size = self.tr("{count} KB").format(count=max(1, path.stat().st_size // 1024)) if path.exists() else ""
            line = QTreeWidgetItem([path.name, size])
            line.setToolTip(0, str(path))
            self.list.addTopLevelItem(line)
        self.list.setVisible(bool(self.paths))
        last = self.list.topLevelItem(len(self.paths) - 1)
        if last is not None:
            self.list.setCurrentItem(last)
        self.list.setFixedHeight(self.look.px(30) * min(len(self.paths), SHOWN) + self.look.px(12))
        self.changed.emit()

    def _ask(self) -> None:
        self.add(messages.files_to_open(self, self.tr("Files to keep with the follow-up")))

    def _remove(self) -> None:
        row = self.list.currentIndex().row()
        del self.paths[row:row + 1]
        self._show()
        self.refused.emit("")
        if not self.paths:
            self.choose.setFocus()

    # keys, drops
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete in the list takes a file out, pasting files adds them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.list and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self._remove()
                return True
            if event.matches(QKeySequence.StandardKey.Paste):
                self.add(files_in(QGuiApplication.clipboard().mimeData()))
                return True
        return super().eventFilter(watched, event)

    def offer(self, event: QDragEnterEvent) -> None:
        """Lets files be dropped, for the dialog that the field stands in."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def take(self, event: QDropEvent) -> None:
        """Takes the files dropped."""
        event.acceptProposedAction()
        self.add(files_in(event.mimeData()))


def files_in(data: QMimeData) -> list[Path]:
    """The files of this computer that a drop or the clipboard names."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
