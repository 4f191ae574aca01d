"""Icons: Lucide's line drawings in the colour of the theme, drawn at the screen's own density."""
from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from clerk_desk import paths

STROKE = 1.9


@cache
def drawing(name: str) -> str:
    """The SVG text of an icon. Raises FileNotFoundError for a name that is not bundled."""
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0, stroke: float = STROKE) -> QPixmap:
    """An icon in "#RRGGBB" at a size in logical pixels, for a screen of this device pixel ratio. Drawn once, then kept by Qt."""
    kept, known = f"{name} {colour} {size} {ratio} {stroke}", QPixmap()
    if not QPixmapCache.find(kept, known):
        known = _drawn(name, colour, size, ratio, stroke)
        QPixmapCache.insert(kept, known)
    return known


def _drawn(name: str, colour: str, size: int, ratio: float, stroke: float) -> QPixmap:
    text = re.sub(r'stroke-width="[\d.]+"', f'stroke-width="{stroke}"', drawing(name).replace("currentColor", colour))
    picture = QPixmap(QSize(size, size) * ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(text.encode())).render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, colour: str, size: int = 18) -> QIcon:
    """An icon for buttons and menus, sharp at single and double density."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, colour, size, ratio))
    return made
