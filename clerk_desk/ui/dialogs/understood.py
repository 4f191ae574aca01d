"""A tree that says what was read of a text: its items with what is in each, and the lines left out."""
from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from clerk_desk.domain.blocks import Kind, Written
from clerk_desk.domain.captured import Captured, CapturedItem, Promise
from clerk_desk.domain.short_forms import what_of
from clerk_desk.ui import icons
from clerk_desk.ui.card import kind_words
from clerk_desk.ui.look import Look
from clerk_desk.ui.translating import said, several

COUNTED = ((Kind.LEAD_IN, "%n resolution(s)"), (Kind.ACTION, "%n action line(s)"))
PARAGRAPHS, LINES, PROMISES = "%n paragraph(s)", "%n line(s) of recommendations", "%n promise(s)"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Understood", words)


def show_understood(tree: QTreeWidget, captured: Captured | None, look: Look) -> None:
    """Shows it; None is no text yet."""
    tree.clear()
    if captured is None:
        nothing = _line(_tr("Nothing yet. What is read will stand here."), look)
        tree.addTopLevelItem(nothing)
        nothing.setFirstColumnSpanned(True)
        return
    for item in captured.items:
        _add_item(tree, item, look)
    if captured.left_out:
        _add_left_out(tree, captured.left_out, look)


def _add_item(tree: QTreeWidget, item: CapturedItem, look: Look) -> None:
    top = QTreeWidgetItem([f"{item.number}  {item.title}".strip(), counts(item)])
    top.setToolTip(0, item.title)
    top.setFont(0, look.font(15, 600))
    top.setForeground(1, look.colour("ink2"))
    tree.addTopLevelItem(top)
    for words in paper(item):
        behind = _line(words, look)
        behind.setForeground(0, look.colour("ink2"))
        top.addChild(behind)
        behind.setFirstColumnSpanned(True)
    for written in item.minutes:
        if written.block.row.kind in (Kind.LEAD_IN, Kind.CLAUSE):
            clause = _clause(written, look)
            top.addChild(clause)
            clause.setFirstColumnSpanned(True)
    for promise in item.promises:
        line = _line(f"{kind_words(promise.kind)}: {what_of(promise)}", look)
        line.setIcon(0, icons.icon("circle-dashed", look.colour("amber").name(), look.px(16)))
        line.setForeground(0, look.colour("amber"))
        line.setToolTip(0, f"{promise.evidence}\n\n{said(promise.reason)}")
        top.addChild(line)
        line.setFirstColumnSpanned(True)
        _add_reason(line, promise, look)
    top.setExpanded(True)


def _add_reason(line: QTreeWidgetItem, promise: Promise, look: Look) -> None:
    """Why it looks like a promise, and who is to do it for whom until when, below it."""
    facts = ((_tr("owner"), promise.owner), (_tr("for"), promise.recipients), (_tr("due"), promise.due))
    words = " · ".join([said(promise.reason), *(f"{name} {value}" for name, value in facts if value)])
    reason = _line(words, look)
    reason.setFont(0, look.font(13))
    reason.setForeground(0, look.colour("ink2"))
    reason.setToolTip(0, words)
    line.addChild(reason)
    reason.setFirstColumnSpanned(True)
    line.setExpanded(True)


def paper(item: CapturedItem) -> list[str]:
    """The report behind an item and what it recommends, a line each; none where there is none."""
    lines = []
    if item.report is not None:
        whose = _tr("Report of {author}").format(author=item.report.author) if item.report.author else _tr("Report")
        lines.append(" · ".join(part for part in (whose, _counted(len(item.report_text), PARAGRAPHS)) if part))
    if item.recommendations:
        lines.append(_counted(len(item.recommendations), LINES))
    return lines


def _clause(written: Written, look: Look) -> QTreeWidgetItem:
    row = written.block.row
    words = "      " * max(row.level - 1, 0) + " ".join(each for each in (written.marker, written.block.text) if each)
    line = _line(words, look)
    line.setToolTip(0, written.block.text)
    if row.kind is Kind.LEAD_IN:
        line.setFont(0, look.font(15, 500))
    return line


def _add_left_out(tree: QTreeWidget, lines: tuple[str, ...], look: Look) -> None:
    top = _line(_tr("Left out"), look)
    top.setText(1, lines_of(len(lines)))
    top.setForeground(1, look.colour("ink2"))
    tree.addTopLevelItem(top)
    for each in lines:
        line = _line(each, look)
        line.setForeground(0, look.colour("ink2"))
        top.addChild(line)
        line.setFirstColumnSpanned(True)


def _line(words: str, look: Look) -> QTreeWidgetItem:
    line = QTreeWidgetItem([words, ""])
    line.setFont(0, look.font(15))
    return line


def lines_of(count: int) -> str:
    """"1 line", "3 lines"."""
    return several("%n line(s)", count)


def counts(item: CapturedItem) -> str:
    """What is in an item, in a few words."""
    kinds = Counter(written.block.row.kind for written in item.minutes)
    narrative = sum(kinds.values()) - kinds[Kind.LEAD_IN] - kinds[Kind.CLAUSE] - kinds[Kind.ACTION]
    parts = [_counted(narrative, PARAGRAPHS)]
    parts += [_counted(kinds[kind], words) for kind, words in COUNTED]
    parts.append(_counted(len(item.promises), PROMISES))
    return " · ".join(part for part in parts if part) or _tr("agenda only")


def _counted(count: int, words: str) -> str:
    return several(words, count) if count else ""
