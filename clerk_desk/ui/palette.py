"""The application's palette: every role set from the theme, so that no colour of another style shows through."""
from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from clerk_desk.ui.look import Look

Role, Group = QPalette.ColorRole, QPalette.ColorGroup
ROLES = (
    (Role.Window, "window"), (Role.WindowText, "ink"), (Role.Base, "raised"), (Role.AlternateBase, "sunk"), (Role.Text, "ink"),
    (Role.Button, "raised"), (Role.ButtonText, "ink"), (Role.BrightText, "red"), (Role.Highlight, "select"),
    (Role.HighlightedText, "ink"), (Role.PlaceholderText, "hint"), (Role.Link, "accent"), (Role.LinkVisited, "accent"),
    (Role.ToolTipBase, "raised"), (Role.ToolTipText, "ink"), (Role.Accent, "accent"), (Role.Light, "raised"), (Role.Midlight, "line"),
    (Role.Mid, "edge"), (Role.Dark, "edge"), (Role.Shadow, "edge"),
)
DISABLED = (Role.WindowText, Role.Text, Role.ButtonText, Role.HighlightedText)


def palette_of(look: Look) -> QPalette:
    """The palette of a look; what is disabled stays readable."""
    palette = QPalette()
    for role, name in ROLES:
        palette.setColor(role, look.colour(name))
    for role in DISABLED:
        palette.setColor(Group.Disabled, role, look.colour("ink2"))
    return palette


def apply(app: QApplication, look: Look) -> None:
    """Gives the whole application this look's palette and type."""
    app.setPalette(palette_of(look))
    app.setFont(look.font())
