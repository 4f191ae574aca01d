"""What was caught of a practice meeting: each thing that was said, and what became of it in the minutes."""
from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QWidget

from clerk_desk.domain.practice import Outcome, Script, Verdict
from clerk_desk.ui.dialogs.sheet import Sheet, look_of
from clerk_desk.ui.forms.ui_practice import Ui_Practice
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.translating import said, several

LOOKS = {Verdict.CAUGHT: ("Caught", "green"), Verdict.DIFFERENT: ("Otherwise", "amber"), Verdict.MISSED: ("Missed", "red")}
KINDS = {
    "promise": "A promise", "not a promise": "No promise", "resolution": "A resolution", "amendment": "An amendment",
    "arrival": "An arrival", "declaration": "A declaration", "exclusion": "Press and public", "adjournment": "An adjournment",
}


class Practice(Sheet):
    """``answer`` is True where the practice is to begin again. The text can be walked and copied by keys."""

    def __init__(self, parent: QWidget | None, script: Script, outcomes: Sequence[Outcome]) -> None:
        super().__init__(parent, Ui_Practice(), look_of(parent))
        self.script = script
        form = self.form
        form.note.setText(self._summary(outcomes))
        form.outcomes.document().setDefaultFont(self.look.font(15))
        form.outcomes.setHtml("".join(self._row(each) for each in outcomes))
        make_slim(form.outcomes, self.look, "raised")
        form.cancel.setDefault(True)
        form.act.clicked.connect(self._again)
        form.outcomes.setFocus()

    def _again(self) -> None:
        self.answer = True
        self.accept()

    def _summary(self, outcomes: Sequence[Outcome]) -> str:
        if not outcomes:
            return self.tr("Nothing has been said yet that had to be caught. Let the meeting go on for a while.")
        count = Counter(each.verdict for each in outcomes)
        caught = several("%n thing(s) said so far caught.", count[Verdict.CAUGHT])
        if count[Verdict.CAUGHT] == len(outcomes):
            return self.tr("All that was said so far is in your minutes. Well minuted.")
        return f"{caught} {self.tr('Whatever is not can still be put in: the practice waits for you.')}"

    def _row(self, outcome: Outcome) -> str:
        words, role = LOOKS[outcome.verdict]
        colour, grey, line = self.look.colour(role).name(), self.look.colour("ink2").name(), self.script.lines[outcome.answer.line - 1]
        return (
            f'<p style="margin-bottom:0"><b><span style="color:{colour}">{escape(said(words))}</span>'
            f" · {escape(said(KINDS[outcome.answer.kind.value]))}</b><br>{escape(said(outcome.words))}</p>"
            f'<p style="margin-top:2px;margin-bottom:10px;color:{grey}">{escape(line.who)}: “{escape(line.words)}”</p>')
