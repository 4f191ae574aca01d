"""A committee: its name, code, house style, quorum, nation and Word template."""
from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from clerk_desk.desk import closed_days, committees, templates
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_styles
from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Committee
from clerk_desk.ui import messages
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.dialogs.template_styles import TemplateStyles, differing
from clerk_desk.ui.forms.ui_committee import Ui_Committee
from clerk_desk.ui.translating import said


class CommitteeSheet(Sheet):
    """Asks for a new committee, or for other facts of one that is there."""

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, committee: Committee | None = None) -> int | None:
        """The number of the committee added or changed, None where the clerk went away."""
        answer: int | None = CommitteeSheet(parent, desk, committee).asked()
        return answer

    def __init__(self, parent: QWidget | None, desk: Desk, committee: Committee | None = None) -> None:
        super().__init__(parent, Ui_Committee(), look_of(parent))
        self.desk, self.committee = desk, committee
        self.source: Path | None = None
        self.called: dict[str, str] = {}
        self.matched = False
        form = self.form
        form.style.addItems([style.name for style in house_styles()])
        for nation in Nation:
            form.nation.addItem(said(nation.value), nation.value)
        self.small(form.codeNote)
        form.escalation.setSpacing(self.look.px(8))
        form.title.setText(self.tr("Change the committee") if committee else self.tr("Add a committee"))
        form.act.setText(self.tr("Keep changes") if committee else self.tr("Add committee"))
        self.setWindowTitle(form.title.text())
        self._fill(committee)
        form.choose.clicked.connect(self._choose)
        form.styles.clicked.connect(self._match)
        form.takeAway.clicked.connect(self._take_away)
        self._follow()
        form.act.clicked.connect(self._keep)
        form.name.setFocus()

    def _fill(self, committee: Committee | None) -> None:
        form = self.form
        form.style.setCurrentText(committee.style if committee else committees.DEFAULT_STYLE)
        if committee is None:
            return
        form.name.setText(committee.name)
        form.code.setText(committee.code)
        form.quorum.setText(str(committee.quorum) if committee.quorum else "")
        form.nation.setCurrentIndex(form.nation.findData(committee.nation.value))
        form.template.setText(committee.template)
        form.escalateTo.setText(committee.escalate_to)
        form.escalateAfter.setText(str(committee.escalate_after))

    def _choose(self) -> None:
        path = messages.file_to_open(self, self.tr("Choose a Word template"), self.tr("Word files (*.docx *.dotx)"))
        looked = self.done_with(lambda: templates.look_at_template(path)) if path is not None else None
        called = TemplateStyles.ask(self, looked, path.name) if path is not None and looked is not None else None
        if called is not None and path is not None:
            self.source, self.called = path, called
            self.form.template.setText(path.name)
            self._follow()

    def _match(self) -> None:
        """Which style is meant, said again of the template that is there."""
        committee = self.committee
        looked = self.done_with(lambda: self._looked(committee)) if committee is not None else None
        if looked is None:
            return
        if not differing(looked):
            self.say(self.tr("This template has every style by our names: there is nothing to match."), "ink2")
            return
        called = TemplateStyles.ask(self, looked, self.form.template.text())
        if called is not None:
            self.called, self.matched = called, True

    def _looked(self, committee: Committee) -> templates.Template:
        if self.source is not None:
            return replace(templates.look_at_template(self.source), called=self.called)
        looked = templates.look_at_kept(self.desk, committee)
        return replace(looked, called=self.called) if self.matched else looked

    def _follow(self) -> None:
        """Styles can be matched, and a template taken away, where there is one."""
        for button in (self.form.styles, self.form.takeAway):
            button.setEnabled(bool(self.form.template.text()) and self.committee is not None)

    def _take_away(self) -> None:
        self.source, self.matched = None, False
        self.form.template.clear()
        self._follow()

    def _keep(self) -> None:
        self.answer = self.done_with(self._kept)
        if self.answer is not None:
            self.accept()

    def _kept(self) -> int:
        form, desk = self.form, self.desk
        name, code, style = form.name.text(), form.code.text(), form.style.currentText()
        quorum, after = self._number(form.quorum.text(), 0), self._number(form.escalateAfter.text(), 2)
        if not name.strip():
            raise CannotBeDone(self.tr("A committee needs a name."))
        if self.committee is None:
            made = committees.add_committee(desk, name, code=code, style=style, quorum=quorum).ids[0]
            self.committee = next(each for each in committees.committees(desk) if each.id == made)
        else:
            committees.change_committee(desk, self.committee.id, name=name, code=code, style=style, quorum=quorum)
        if (form.escalateTo.text().strip(), after) != (self.committee.escalate_to, self.committee.escalate_after):
            committees.set_escalation(desk, self.committee.id, form.escalateTo.text(), after)
        self._keep_rest(self.committee)
        return self.committee.id

    def _keep_rest(self, committee: Committee) -> None:
        """Nation and template have verbs of their own."""
        nation = str(self.form.nation.currentData())
        if nation != committee.nation.value:
            closed_days.set_nation(self.desk, committee.id, nation)
        if self.source is not None:
            templates.keep_template(self.desk, committee.id, self.source, self.called)
        elif not self.form.template.text() and committee.template:
            committees.change_committee(self.desk, committee.id, template="")
        elif self.matched:
            templates.keep_template_styles(self.desk, committee, self.called)

    def _number(self, words: str, otherwise: int) -> int:
        words = words.strip()
        if words and not words.isdigit():
            raise CannotBeDone(self.tr("“{words}” is no number: give one such as {example}, or nothing.").format(
                words=words, example=otherwise or 4))
        return int(words) if words else otherwise
