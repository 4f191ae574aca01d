"""Breaks words into lines of a width: between words, after a hyphen within one, and where a word is longer than the line after
a stroke or anywhere in it. Lines are ragged at the right: even spacing between words is easier to read.
"""
from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from clerk_desk.domain.blocks import Run
from clerk_desk.export.pdf_faces import Face, Faces

Part = tuple[Face, str]
"""Words in one face."""
Word = list[Part]
Line = list[Part]
"""Of a line that goes on in another, the last part ends with the space between them, which nobody sees but who copies."""

HYPHENS = frozenset("-–—")


def parts(runs: Iterable[Run], faces: Faces, *, bold: bool = False) -> list[Part]:
    """Runs as words in faces, letter and accent made one sign where there is one."""
    return [(faces.face(bold or run.bold, run.italic, run.language), unicodedata.normalize("NFC", run.text)) for run in runs if run.text]


def lines(words: Sequence[Part], size: float, width: float, first: float = 0.0) -> list[Line]:
    """The lines that the words fill at this type size, in points; the first is shorter by ``first``. Never none."""
    room = width * 1000 / size
    out: list[Line] = []
    for row in _rows(words):
        out += _filled(_words(row), room, first * 1000 / size if not out else 0.0)
    return out


def width(line: Iterable[Part], size: float) -> float:
    """How wide a line is, in points."""
    return sum(face.widths[words] for face, words in line) * size / 1000


def _rows(words: Sequence[Part]) -> list[list[Part]]:
    """What stands between forced line ends."""
    rows: list[list[Part]] = [[]]
    for face, text in words:
        for at, piece in enumerate(text.split("\n")):
            if at:
                rows.append([])
            rows[-1].append((face, piece.replace("\t", " ")))
    return rows


def _words(row: Sequence[Part]) -> list[Word]:
    """Words of a row; one may change its face within."""
    out: list[Word] = []
    joined = False
    for face, text in row:
        for at, piece in enumerate(text.split(" ")):
            if piece and joined and at == 0:
                out[-1].append((face, piece))
            elif piece:
                out.append([(face, piece)])
        joined = not text.endswith(" ") if text else joined
    return out


def _filled(words: list[Word], room: float, first: float) -> list[Line]:
    """Puts as many words on each line as it has room for."""
    out: list[Line] = []
    line: list[Word] = []
    used, limit = 0.0, room - first
    for whole in words:
        word, need = whole, _width(whole)
        gap = line[-1][-1][0].space if line else 0.0
        while word and used + gap + need > limit:
            start, word = _cut(word, limit - used - gap, whole=not line)
            out.append(_joined([*line, start] if start else line, goes_on=not start))
            line, used, gap, limit, need = [], 0.0, 0.0, room, _width(word)
        if word:
            line.append(word)
            used += gap + need
    out.append(_joined(line, goes_on=False))
    return out


def _width(word: Word) -> float:
    if len(word) == 1:
        face, text = word[0]
        return face.widths[text]
    return sum(face.widths[text] for face, text in word)


def _cut(word: Word, room: float, *, whole: bool) -> tuple[Word, Word]:
    """What of a word goes on the line, and the rest. ``whole``: the line has nothing else, so it takes at least a letter."""
    used, at, fits = 0.0, 0, 0
    for face, letter in ((face, letter) for face, text in word for letter in text):
        used += face.widths[letter]
        if used > room:
            break
        at += 1
        if (letter in HYPHENS and at > 1) or (letter == "/" and whole):
            fits = at
    return _parted(word, fits or (max(at, 1) if whole else 0))


def _parted(word: Word, at: int) -> tuple[Word, Word]:
    """The first ``at`` letters of a word, and the others."""
    start: Word = []
    rest: Word = []
    for face, text in word:
        if text[:at]:
            start.append((face, text[:at]))
        if text[at:]:
            rest.append((face, text[at:]))
        at = max(0, at - len(text))
    return start, rest


def _joined(words: Sequence[Word], *, goes_on: bool) -> Line:
    """Words as a line, the space after a word in that word's face."""
    out: Line = []
    for at, word in enumerate(words):
        for face, text in word:
            if out and out[-1][0] is face:
                out[-1] = face, out[-1][1] + text
            else:
                out.append((face, text))
        if out and (goes_on or at + 1 < len(words)):
            out[-1] = out[-1][0], out[-1][1] + " "
    return out
