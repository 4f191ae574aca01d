"""Blocks on the clipboard. Qt's own formats keep no property of a block, so they travel as JSON beside text and HTML."""
from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from PySide6.QtCore import QMimeData

from clerk_desk.domain.blocks import DEEPEST, LEVELLED, Block, Kind, Row, Run, Written, new_uid

MIME = "application/x-clerk-desk-blocks"
LARGEST = 16 << 20
UID = re.compile(r"[0-9A-Za-z-]{1,64}")

Reader = Callable[[str], tuple[Block, ...]]


@dataclass(frozen=True)
class Pasted:
    """What a paste brings: its blocks, whether they are whole ones (else words for the middle of a line), and the token
    of the document they come from, empty for another program.
    """

    blocks: tuple[Block, ...]
    whole: bool = False
    source: str = ""


def packed(parts: Sequence[Written], whole: bool, token: str) -> QMimeData:
    """What goes on the clipboard. For other programs whole blocks carry their markers, and private notes stay here
    unless nothing else was copied.
    """
    public = [part for part in parts if part.block.row.kind is not Kind.NOTE] or list(parts)
    shown = [part if whole else Written(part.block) for part in public]
    mime = QMimeData()
    mime.setText("\n".join(_line(part) for part in shown))
    mime.setHtml("".join(_paragraph(part) for part in shown))
    content = {"from": token, "whole": whole, "blocks": [asdict(part.block) for part in parts]}
    mime.setData(MIME, json.dumps(content).encode())
    return mime


def _line(part: Written) -> str:
    return f"{part.marker}\t{part.block.text}" if part.marker else part.block.text


def _paragraph(part: Written) -> str:
    words = "".join(_tagged(run) for run in part.block.runs)
    marker = f"{html.escape(part.marker)}&nbsp;&nbsp;" if part.marker else ""
    return f'<p style="margin-left:{18 * part.block.row.level}pt">{marker}{words}</p>'


def _tagged(run: Run) -> str:
    words = html.escape(run.text).replace("\n", "<br>")
    words = f"<i>{words}</i>" if run.italic else words
    return f"<b>{words}</b>" if run.bold else words


def readable(mime: QMimeData) -> bool:
    """Is there anything here that can become minutes?"""
    return mime.hasFormat(MIME) or mime.hasHtml() or mime.hasText()


def unpacked(mime: QMimeData, read_html: Reader, read_text: Reader) -> Pasted:
    """The blocks in what was copied: our own as they were, others as the readers understand them."""
    ours = _ours(bytes(mime.data(MIME).data())) if mime.hasFormat(MIME) else None
    if ours is not None:
        return ours
    blocks = read_html(mime.html()) if mime.hasHtml() else ()
    if not blocks and mime.hasText():
        blocks = read_text(mime.text())
    return Pasted(blocks, len(blocks) > 1 or any(block.row.kind is not Kind.PARAGRAPH for block in blocks))


def _ours(content: bytes) -> Pasted | None:
    """Our own format, None where another program wrote it wrongly: anyone may use our name for it."""
    if len(content) > LARGEST:
        return None
    try:
        box = json.loads(content)
        blocks = tuple(_block_from(entry) for entry in box["blocks"])
        return Pasted(blocks, bool(box["whole"]), str(box["from"])) if blocks else None
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _block_from(entry: dict[str, Any]) -> Block:
    row = entry["row"]
    kind = Kind(row["kind"])
    level = min(max(int(row["level"]), 1), DEEPEST) if kind in LEVELLED else 0
    uid = row["uid"] if UID.fullmatch(row["uid"]) else new_uid()
    runs = tuple(Run(str(run["text"]), run["bold"] is True, run["italic"] is True) for run in entry["runs"])
    return Block(Row(uid, kind, level, str(row["mark"])[:8]), runs)
