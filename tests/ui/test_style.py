"""What the style draws so that it is seen in every theme."""
from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu, QTreeWidget, QTreeWidgetItem

from clerk_desk.ui import palette
from clerk_desk.ui.look import Look
from clerk_desk.ui.style import DeskStyle
from clerk_desk.ui.tokens import THEMES


@pytest.fixture
def themed(qapp):
    """Puts a theme on the program, and the first one back at the end."""
    before = qapp.style().objectName()
    qapp.setStyle(DeskStyle())
    yield lambda theme: palette.apply(qapp, Look(theme))
    palette.apply(qapp, Look())
    qapp.setStyle(before)


@pytest.mark.parametrize("theme", THEMES)
def test_a_menu_has_an_outline_and_lines_between_its_entries(theme, themed, qtbot):
    themed(THEMES[theme])
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("One")
    line = menu.addSeparator()
    menu.addAction("Two")
    menu.resize(menu.sizeHint())
    picture = menu.grab().toImage()
    tokens = THEMES[theme]
    assert picture.pixelColor(QPoint(0, picture.height() // 2)) == QColor(tokens.edge)
    assert picture.pixelColor(menu.actionGeometry(line).center()) == QColor(tokens.line)


def test_the_words_of_a_list_s_head_stand_above_those_of_its_rows(themed, qtbot):
    themed(THEMES["light"])
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    tree.setRootIsDecorated(False)
    tree.setHeaderLabels(["IIII"])
    tree.addTopLevelItem(QTreeWidgetItem(["IIII"]))
    tree.resize(300, 120)
    tree.show()
    assert abs(_first_ink(tree.header().viewport().grab().toImage()) - _first_ink(tree.viewport().grab().toImage())) <= 1


def _first_ink(picture):
    """The column of the first pixel that differs much from the surface, in the upper line of a picture."""
    ground = picture.pixelColor(picture.width() - 3, 4).lightness()
    rows = range(3, min(picture.height() - 3, 22))
    return next(x for x in range(picture.width()) if any(abs(picture.pixelColor(x, y).lightness() - ground) > 100 for y in rows))
