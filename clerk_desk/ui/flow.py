"""Parts beside each other, in as many rows as they need: nothing is left out where there is little room."""
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Flow(QWidget):
    """Holds its parts in their order. ``fit`` puts them into rows; the widget is as high as these, and widens nothing."""

    def __init__(self, parts: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self.parts = parts
        self.setMinimumWidth(1)
        for part in parts:
            part.setParent(self)

    def fit(self, room: int, gap: int) -> None:
        """Rows no wider than ``room``, ``gap`` between parts and rows; both in pixels. A part wider than that has its own row,
        a hidden one has no place.
        """
        left, top, shown = 0, 0, [part for part in self.parts if not part.isHidden()]
        for part in shown:
            size = self._size(part)
            if left and left + size.width() > room:
                left, top = 0, top + size.height() + gap
            part.setGeometry(left, top, size.width(), size.height())
            left += size.width() + gap
        self.setFixedHeight(top + max((self._size(part).height() for part in shown), default=0))

    @staticmethod
    def _size(part: QWidget) -> QSize:
        return part.sizeHint().expandedTo(part.minimumSize())
