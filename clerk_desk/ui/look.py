"""The theme and text size in use, and what follows from them. Handed to every widget, never read from a global."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QColor, QFont

from clerk_desk.ui.tokens import INTERFACE, LIGHT, Theme

FAMILY = "Source Sans 3"


@dataclass(frozen=True)
class Look:
    """A theme at a text size; ``scale`` 1.0 is 100 %. Every measure on screen goes through ``px``."""

    theme: Theme = LIGHT
    scale: float = 1.0

    def px(self, size: float) -> int:
        """Pixels for a measure given at 100 % text."""
        return round(size * self.scale)

    def font(self, size: float = INTERFACE, weight: int = 400) -> QFont:
        """The bundled face at a size given at 100 % text, with figures of one width."""
        font = QFont(FAMILY)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def colour(self, name: str) -> QColor:
        """A colour of the theme by its name."""
        return QColor(getattr(self.theme, name))

    @property
    def outlined(self) -> bool:
        """High contrast: washes go and outlines come."""
        return self.theme.name == "contrast"


class Dressed(Protocol):
    """Whatever can take another look."""

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        ...


def dress(look: Look, *parts: Dressed) -> None:
    """Gives parts of a screen this look."""
    for part in parts:
        part.set_look(look)
