"""How words stand out by the kind of their block: laid over them, so never an undo step, never saved, never copied."""
from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from clerk_desk.domain.blocks import Kind, Row
from clerk_desk.domain.lead_ins import DECIDED

ACTION_LABEL = re.compile(r"\s*actions?\s*(?:by\s*)?[:\-–—]+", re.IGNORECASE)

MARKED = frozenset({Kind.HEADING, Kind.LEAD_IN, Kind.ACTION})


class Look(QSyntaxHighlighter):
    """The one highlighter of a minutes document: two of them would erase each other's work.

    ``rows`` answers with the document's rows as they are now, ``misspelt`` with the words found wrong, by block. Both are
    found elsewhere, in a pause; here they are only laid down.
    """

    def __init__(
        self, document: QTextDocument, rows: Callable[[], Sequence[Row]],
        misspelt: Callable[[], Mapping[str, Sequence[tuple[int, int, str]]]],
    ) -> None:
        super().__init__(document)
        self.rows, self.misspelt, self.lead_in_bold = rows, misspelt, True
        self.strong, self.heading, self.wrong = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        self.strong.setFontWeight(QFont.Weight.Bold)
        self.heading.setFontWeight(QFont.Weight.DemiBold)
        self.wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)

    def set_wrong_colour(self, colour: str) -> bool:
        """The colour under misspelt words; says whether it is another one now."""
        changed = self.wrong.underlineColor() != QColor(colour)
        self.wrong.setUnderlineColor(QColor(colour))
        return changed

    def highlightBlock(self, text: str) -> None:
        """Qt calls this for each block that changed."""
        rows, number = self.rows(), self.currentBlock().blockNumber()
        if number >= len(rows):
            return
        row = rows[number]
        if row.kind in MARKED:
            self._mark_kind(row.kind, text)
        for start, length, _ in self.misspelt().get(row.uid, ()):
            self._underline(start, length)

    def _mark_kind(self, kind: Kind, text: str) -> None:
        if kind is Kind.HEADING:
            self.setFormat(0, len(text), self.heading)
        elif kind is Kind.LEAD_IN and self.lead_in_bold:
            self.setFormat(0, decided_length(text), self.strong)
        elif kind is Kind.ACTION and (label := ACTION_LABEL.match(text)):
            self.setFormat(0, label.end(), self.strong)

    def _underline(self, start: int, length: int) -> None:
        """Adds to what the kind has laid down: a second format replaces the first."""
        both = QTextCharFormat(self.format(start))
        both.merge(self.wrong)
        self.setFormat(start, length, both)


def decided_length(text: str) -> int:
    """How many signs the word of decision at the start takes, its colon or dash included; 0 where there is none."""
    blank = len(text) - len(text.lstrip())
    found = DECIDED.match(text, blank)
    return found.end("word") + len(found["sign"].rstrip()) if found else 0
