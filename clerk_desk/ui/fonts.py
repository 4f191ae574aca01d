"""The bundled typeface, so that the window looks the same on a machine that has no fonts at all."""
from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from clerk_desk import paths


def load_fonts() -> None:
    """Makes the bundled faces known to Qt; once, after the application object is there."""
    for file in sorted((paths.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
