"""Slim scroll bars in the theme's colours. A style sheet, since no palette makes Fusion's bars quiet; it is on the bar alone."""
from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from clerk_desk.ui.look import Look

WIDTH = 12


def make_slim(area: QAbstractScrollArea, look: Look, surface: str = "paper") -> None:
    """Gives both bars of a scroll area a thin handle without arrows, on this surface of the theme."""
    for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
        bar.setStyleSheet(_sheet(bar, look, surface))


def _sheet(bar: QScrollBar, look: Look, surface: str) -> str:
    theme, wide = look.theme, look.px(WIDTH)
    side, least = ("width", "min-height") if bar.orientation() == Qt.Orientation.Vertical else ("height", "min-width")
    return (
        f"QScrollBar {{ background: {getattr(theme, surface)}; {side}: {wide}px; margin: 0; border: none; }}"
        f"QScrollBar::handle {{ background: {theme.edge}; border-radius: 3px; margin: 3px; {least}: {look.px(32)}px; }}"
        f"QScrollBar::handle:hover {{ background: {theme.ink2}; }}"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: none; }"
    )
