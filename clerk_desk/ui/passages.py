"""One key from a line to the page it stands on: of the minutes, or of the old file that they were brought in from."""
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from clerk_desk.desk.bringing_past import source_of
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.pages import words_of, words_of_hit
from clerk_desk.domain.archive import Hit, Term
from clerk_desk.domain.follow_ups import FollowUpLine
from clerk_desk.ui.dialogs.minute_page import MinutePage
from clerk_desk.ui.dialogs.source_text import SourceText
from clerk_desk.ui.follow_up_words import minuted
from clerk_desk.ui.translating import long_day


def show_passage_of(parent: QWidget, desk: Desk, line: FollowUpLine) -> None:
    """Shows where a follow-up's words stand until it is closed. Raises CannotBeDone when the meeting cannot be read."""
    title = f"{line.follow_up.reference}: {minuted(line, desk.today)}, {line.committee}"
    _show(passage(parent, desk, title, line.follow_up.meeting_id, words_of(desk, line)))


def show_passage_of_hit(parent: QWidget, desk: Desk, hit: Hit, terms: Sequence[Term]) -> None:
    """The same for a line that was found, with the words looked for lit up."""
    title = ", ".join(part for part in (hit.reference or hit.number, hit.committee, long_day(hit.on)) if part)
    _show(passage(parent, desk, title, hit.meeting_id, words_of_hit(hit), terms))


def passage(
    parent: QWidget | None, desk: Desk, title: str, meeting_id: int, words: Sequence[str], terms: Sequence[Term] = (),
) -> MinutePage | SourceText:
    """The page with these words. Raises CannotBeDone when the meeting cannot be read."""
    source = source_of(desk, meeting_id)
    return SourceText(parent, title, source, words, terms) if source else MinutePage(parent, desk, title, meeting_id, words)


def _show(page: QDialog) -> None:
    page.exec()
    if isinstance(page, MinutePage):
        page.preview.rest()
    page.deleteLater()
