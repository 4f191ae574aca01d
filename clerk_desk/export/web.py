"""Writes a neutral document as a web page of its own, with headings, lists and tables that a screen reader can follow."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import IO

from clerk_desk.domain.blocks import Run
from clerk_desk.export.document import Document, Drawing, Heading, Labelled, Paragraph, Piece, Screenshot, Table
from clerk_desk.export.plain_text import LISTED

LOOKS = """
body { font: 1rem/1.5 Arial, sans-serif; color: #1f2226; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { color: #1b2a41; line-height: 1.25; }
h1 { font-size: 1.7rem; } h2 { font-size: 1.2rem; margin-top: 2rem; } h3 { font-size: 1rem; }
.marker { display: inline-block; min-width: 2.2rem; }
ul, [role=list] [role=list] { padding-left: 2.6rem; } ul, [role=list] { margin: 0.4rem 0; }
li, [role=listitem] { margin: 0.4rem 0; } .said { white-space: pre-line; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: bold; padding-bottom: 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid #8a9099; } th { background: #e8ecf2; }
del { background: #fbeae7; color: #8f1d14; text-decoration: line-through; } ins { background: #e5f1e9; color: #1c6340; }
ins { text-decoration: underline; text-decoration-thickness: 2px; }
@media print { body { max-width: none; margin: 0; } thead { display: table-header-group; } tr { break-inside: avoid; } }
"""


FATES = {"struck": "del", "added": "ins"}


def write_web(document: Document, to: IO[bytes]) -> None:
    """Writes the page in UTF-8; it needs nothing from anywhere else."""
    page = (
        f'<!DOCTYPE html>\n<html lang="{escape(document.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"{_fingerprint(document)}<title>{escape(document.title)}</title>\n"
        f"<style>{LOOKS}</style>\n</head>\n<body>\n<main>\n{chr(10).join(_pieces(document.pieces))}\n</main>\n</body>\n</html>\n"
    )
    to.write(page.encode("utf-8"))


def _fingerprint(document: Document) -> str:
    return f'<meta name="sha256-of-confirmed-text" content="{document.fingerprint}">\n' if document.fingerprint else ""


def _pieces(pieces: Sequence[Piece]) -> Iterable[str]:
    """Paragraphs of a list that follow each other become one list."""
    waiting: list[Paragraph] = []
    for piece in pieces:
        if isinstance(piece, Paragraph) and piece.look in LISTED:
            waiting.append(piece)
            continue
        yield from _list(waiting, 1)
        waiting = []
        yield _piece(piece)
    yield from _list(waiting, 1)


def _piece(piece: Piece) -> str:
    if isinstance(piece, Heading):
        return f"<h{piece.level}>{_marked(piece.marker)}{escape(piece.text)}</h{piece.level}>"
    if isinstance(piece, Labelled):
        return "\n".join(f'<p><strong>{escape(label)}</strong> <span class="said">{escape(said)}</span></p>' for label, said in piece.rows)
    if isinstance(piece, Table):
        return _table(piece)
    if isinstance(piece, Drawing | Screenshot):
        return f"<p>{escape(piece.description)}</p>"
    return f"<p>{_marked(piece.marker)}{_words(piece.runs)}</p>"


def _list(entries: Sequence[Paragraph], depth: int) -> Iterable[str]:
    """Entries as a list, what is deeper nested in the entry above it; a lone clause without marker is a paragraph.

    Counted markers are words of the page ("(a)", "6.7"), which no browser could count in every house's form.
    """
    if not entries:
        return
    if len(entries) == 1 and not entries[0].marker:
        yield f"<p>{_words(entries[0].runs)}</p>"
        return
    depth = max(depth, min(entry.level for entry in entries))
    signs = all(_is_sign(entry) for entry in entries if entry.level <= depth)
    around, each = ("ul", "li") if signs else ('div role="list"', 'div role="listitem"')
    inside = "".join(f"<{each}>{words}</{each.split()[0]}>" for words in _nested(entries, depth))
    yield f"<{around}>{inside}</{around.split()[0]}>"


def _nested(entries: Sequence[Paragraph], depth: int) -> Iterable[str]:
    at = 0
    while at < len(entries):
        end = at + 1
        while end < len(entries) and entries[end].level > depth:
            end += 1
        deeper = entries[at].level > depth
        own = "" if deeper else _entry(entries[at])
        yield own + "".join(_list(entries[at if deeper else at + 1:end], depth + 1))
        at = end


def _is_sign(entry: Paragraph) -> bool:
    return bool(entry.marker) and not any(sign.isalnum() for sign in entry.marker)


def _entry(entry: Paragraph) -> str:
    return ("" if _is_sign(entry) else _marked(entry.marker)) + _words(entry.runs)


def _marked(marker: str) -> str:
    """A number or marker; two spaces after it, by which other programs tell it from the words when it is copied."""
    return f'<span class="marker">{escape(marker)}</span>&nbsp; ' if marker else ""


def _words(runs: Iterable[Run]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    words = escape(run.text, quote=False).replace("\n", "<br>")
    words = f"<em>{words}</em>" if run.italic else words
    words = f"<strong>{words}</strong>" if run.bold else words
    words = f"<{FATES[run.fate]}>{words}</{FATES[run.fate]}>" if run.fate else words
    return f'<span lang="{escape(run.language)}">{words}</span>' if run.language else words


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col">{escape(column.title)}</th>' for column in table.columns)
    rows = "\n".join("<tr>" + "".join(f'<td class="said">{escape(cell)}</td>' for cell in row) + "</tr>" for row in table.rows)
    return f"<table>\n<caption>{escape(table.title)}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"
