"""How words stand out by the kind of their block: laid over them, so never an undo step, never saved, never copied."""
from __future__ import annotations

import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from clerk_desk.domain.blocks import Kind
from clerk_desk.domain.lead_ins import DECIDED
from clerk_desk.ui.minute_blocks import KIND

ACTION_LABEL = re.compile(r"\s*actions?\s*(?:by\s*)?[:\-–—]+", re.IGNORECASE)


class Look(QSyntaxHighlighter):
    """The one highlighter of a minutes document: two of them would erase each other's work."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.lead_in_bold = True
        self.strong, self.heading = QTextCharFormat(), QTextCharFormat()
        self.strong.setFontWeight(QFont.Weight.Bold)
        self.heading.setFontWeight(QFont.Weight.DemiBold)

    def highlightBlock(self, text: str) -> None:
        """Qt calls this for each block that changed."""
        kind = self.currentBlock().blockFormat().stringProperty(KIND)
        if kind == Kind.HEADING:
            self.setFormat(0, len(text), self.heading)
        elif kind == Kind.LEAD_IN and self.lead_in_bold:
            self.setFormat(0, decided_length(text), self.strong)
        elif kind == Kind.ACTION and (label := ACTION_LABEL.match(text)):
            self.setFormat(0, label.end(), self.strong)


def decided_length(text: str) -> int:
    """How many signs the word of decision at the start takes, its colon or dash included; 0 where there is none."""
    blank = len(text) - len(text.lstrip())
    found = DECIDED.match(text, blank)
    return found.end("word") + len(found["sign"].rstrip()) if found else 0
