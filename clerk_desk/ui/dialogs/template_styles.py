"""Which of a council's own Word styles stand for ours, where its template calls them otherwise."""
from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from clerk_desk.desk.templates import Template
from clerk_desk.domain.word_style_names import USES, StyleUse
from clerk_desk.ui.dialogs.fields import Choice
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_template_styles import Ui_TemplateStyles
from clerk_desk.ui.scrolling import make_slim


class TemplateStyles(Sheet):
    """One row for each style that the template does not have by our name; nothing chosen means that ours is supplied."""

    @staticmethod
    def ask(parent: QWidget | None, template: Template, name: str) -> dict[str, str] | None:
        """The council's style for each of ours that it calls otherwise; None where the clerk went away.

        Nothing is asked where the template has every style by our names.
        """
        if not differing(template):
            return {}
        answer: dict[str, str] | None = TemplateStyles(parent, template, name).asked()
        return answer

    def __init__(self, parent: QWidget | None, template: Template, name: str) -> None:
        super().__init__(parent, Ui_TemplateStyles(), look_of(parent))
        self.choices: dict[str, Choice] = {}
        form = self.form
        form.title.setText(self.tr("Styles of {name}").format(name=name))
        form.note.setText(self.tr(
            "Letterhead, fonts and page stay as they are. Say which of its styles is meant; what it has no style for is supplied."))
        self.small(form.note)
        for use in differing(template):
            self._add(use, template)
        self._dress()
        form.act.clicked.connect(self._keep)
        next(iter(self.choices.values())).setFocus()

    def _add(self, use: StyleUse, template: Template) -> None:
        choice = Choice(self.form.inside)
        choice.addItem(self.tr("supplied by Clerk Desk"), "")
        for style in template.styles:
            choice.addItem(style, style)
        choice.setCurrentIndex(max(choice.findData(template.called.get(use.name, "")), 0))
        choice.setAccessibleName(self.tr(use.use))
        label = QLabel(self.tr(use.use), self.form.inside)
        label.setBuddy(choice)
        self.form.rows.addRow(label, choice)
        self.choices[use.name] = choice

    def _dress(self) -> None:
        """Rows made here take the look that the form's own parts have already."""
        form, px = self.form, self.look.px
        form.area.setFrameShape(QFrame.Shape.NoFrame)
        form.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        make_slim(form.area, self.look, "window")
        for part in (form.area.viewport(), form.inside):
            palette = part.palette()
            palette.setColor(QPalette.ColorRole.Window, self.look.colour("window"))
            part.setPalette(palette)
        form.rows.setContentsMargins(px(4), px(4), px(14), px(4))
        form.rows.setVerticalSpacing(px(6))
        form.rows.setHorizontalSpacing(px(12))
        for choice in self.choices.values():
            choice.set_look(self.look)

    def _keep(self) -> None:
        chosen = {name: str(choice.currentData(Qt.ItemDataRole.UserRole)) for name, choice in self.choices.items()}
        self.answer = {name: style for name, style in chosen.items() if style}
        self.accept()


def differing(template: Template) -> tuple[StyleUse, ...]:
    """Our styles that the template does not have by our names."""
    there = {style.casefold() for style in template.styles}
    return tuple(use for use in USES if use.name.casefold() not in there)
