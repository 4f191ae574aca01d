"""Writes a neutral document as a web page of its own, with headings, lists and tables that a screen reader can follow."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import IO

from clerk_desk.domain.blocks import Run
from clerk_desk.export.document import Document, Heading, Labelled, Paragraph, Piece, Table
from clerk_desk.export.plain_text import LISTED

LOOKS = """
body { font: 1rem/1.5 Arial, sans-serif; color: #1f2226; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { color: #1b2a41; line-height: 1.25; }
h1 { font-size: 1.7rem; } h2 { font-size: 1.2rem; margin-top: 2rem; } h3 { font-size: 1rem; }
.marker { display: inline-block; min-width: 2.6rem; padding-right: 0.4rem; }
ul { list-style: none; padding-left: 2.6rem; margin: 0.4rem 0; } ul.bullets { list-style: disc; }
li { margin: 0.4rem 0; } .said { white-space: pre-line; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: bold; padding-bottom: 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid #8a9099; } th { background: #e8ecf2; }
@media print { body { max-width: none; margin: 0; } thead { display: table-header-group; } tr { break-inside: avoid; } }
"""


def write_web(document: Document, to: IO[bytes]) -> None:
    """Writes the page in UTF-8; it needs nothing from anywhere else."""
    page = (
        f'<!DOCTYPE html>\n<html lang="{escape(document.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{escape(document.title)}</title>\n'
        f"<style>{LOOKS}</style>\n</head>\n<body>\n<main>\n{chr(10).join(_pieces(document.pieces))}\n</main>\n</body>\n</html>\n"
    )
    to.write(page.encode("utf-8"))


def _pieces(pieces: Sequence[Piece]) -> Iterable[str]:
    """Paragraphs of a list that follow each other become one list."""
    waiting: list[Paragraph] = []
    for piece in pieces:
        if isinstance(piece, Paragraph) and piece.look in LISTED:
            waiting.append(piece)
            continue
        if waiting:
            yield _list(waiting, 1)
            waiting = []
        yield _piece(piece)
    if waiting:
        yield _list(waiting, 1)


def _piece(piece: Piece) -> str:
    if isinstance(piece, Heading):
        return f"<h{piece.level}>{_marked(piece.marker)}{escape(piece.text)}</h{piece.level}>"
    if isinstance(piece, Labelled):
        return "\n".join(f'<p><strong>{escape(label)}</strong> <span class="said">{escape(said)}</span></p>' for label, said in piece.rows)
    if isinstance(piece, Table):
        return _table(piece)
    return f"<p>{_marked(piece.marker)}{_words(piece.runs)}</p>"


def _list(entries: Sequence[Paragraph], depth: int) -> str:
    """Entries as a list, what is deeper nested in the entry above it."""
    out: list[str] = []
    at = 0
    while at < len(entries):
        end = at + 1
        while end < len(entries) and entries[end].level > depth:
            end += 1
        deeper = entries[at:end] if entries[at].level > depth else entries[at + 1:end]
        own = "" if entries[at].level > depth else _entry(entries[at])
        out.append(f"<li>{own}{_list(deeper, depth + 1) if deeper else ''}</li>")
        at = end
    signs = all(not any(sign.isalnum() for sign in each.marker) and each.marker for each in entries)
    kind = ' class="bullets"' if signs else ""
    return f"<ul{kind}>{''.join(out)}</ul>"


def _entry(entry: Paragraph) -> str:
    counted = any(sign.isalnum() for sign in entry.marker)
    return (_marked(entry.marker) if counted else "") + _words(entry.runs)


def _marked(marker: str) -> str:
    return f'<span class="marker">{escape(marker)}</span> ' if marker else ""


def _words(runs: Iterable[Run]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    words = escape(run.text, quote=False).replace("\n", "<br>")
    words = f"<em>{words}</em>" if run.italic else words
    return f"<strong>{words}</strong>" if run.bold else words


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col">{escape(column.title)}</th>' for column in table.columns)
    rows = "\n".join("<tr>" + "".join(f'<td class="said">{escape(cell)}</td>' for cell in row) + "</tr>" for row in table.rows)
    return f"<table>\n<caption>{escape(table.title)}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"
