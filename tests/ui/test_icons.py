"""Icons come in the colour asked for, and every one the program names is bundled."""
from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from clerk_desk.ui import fonts, icons
from clerk_desk.ui.look import FAMILY


def test_an_icon_is_drawn_in_its_colour(qtbot: QtBot) -> None:
    picture = icons.pixmap("check", "#AB2419", 18, 2.0).toImage()
    inks = {picture.pixelColor(x, y).name() for x in range(36) for y in range(36) if picture.pixelColor(x, y).alpha() == 255}
    assert inks == {"#ab2419"}
    assert (picture.width(), picture.devicePixelRatio()) == (36, 2.0)


def test_an_icon_that_is_not_bundled_is_an_error(qtbot: QtBot) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", "#000000", 18)


def test_the_bundled_face_has_its_weights(qtbot: QtBot) -> None:
    from PySide6.QtGui import QFontDatabase

    fonts.load_fonts()
    assert {"Regular", "Medium", "SemiBold", "Bold", "Italic", "Bold Italic"} <= set(QFontDatabase.styles(FAMILY))
