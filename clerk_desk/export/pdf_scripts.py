"""Letters that our typeface lacks: which face has them, and how Hebrew and Arabic stand on a line of English.

Hebrew, Arabic (with the letters of Urdu, Persian and Pashto) and emoji are in three small cuts of Google's Noto (OFL), beside
Source Sans 3. What is written from right to left is put into the order in which it is seen, as Unicode's bidirectional
algorithm has it for names and words in a paragraph that runs from left to right; Arabic letters take the forms in which they
join. Readers of PDFs turn such words back letter by letter, so each form stands for its letter, and what cannot be drawn in a
place of its own (vowel signs, which want an engine for shapes; the lam of lam-alef; what keeps letters from joining) goes along
unseen, so that search and copy have the whole.
"""
from __future__ import annotations

import unicodedata
from collections.abc import Container, Iterator
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from clerk_desk import paths

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

UNSEEN = frozenset({"Mn", "Me", "Cf"})
"""Categories of signs that take no room of their own: marks put on a letter, joiners, signs for the direction of writing."""
RIGHT_TO_LEFT = frozenset({"R", "AL"})
FIGURES = frozenset({"EN", "AN"})
SQUARE = "□"
APART = "\u200c"
"""Keeps two Arabic letters from joining."""
SKIN = range(0x1F3FB, 0x1F400)
"""Colours of skin change the emoji before them; drawn in one colour they would be a patch of their own."""
FORMS = (*range(0xFB50, 0xFDFC), *range(0xFE80, 0xFEFD))
"""Where Unicode keeps the joined forms of Arabic letters."""
JOINED = frozenset(FORMS)
MIRRORED = str.maketrans("()[]<>«»{}", ")(][><»«}{")


Letters = Container[int]
"""The codes of the letters that our own typeface has."""
LAM, LAM_BESIDE = "\u0644", "\ue000"
"""The lam that is seen in lam-alef, and the private sign by which it is known here."""


class Piece(NamedTuple):
    """Signs as they stand on the line, from left to right. ``script`` names the face, empty for our own; ``hidden`` ones are
    there for those who search, take no room and are not seen.
    """

    script: str
    signs: str
    hidden: bool = False


class Stretch(NamedTuple):
    """Signs that belong together. ``words`` are what is written, ``pieces`` what is seen. ``told`` says that who reads the pieces
    has the words; else they must be kept beside.
    """

    words: str
    pieces: tuple[Piece, ...]
    told: bool


@cache
def script_face(script: str, *, bold: bool) -> TTFont:
    """The face of a script. Raises CannotBeDone where the program's own files are not all there."""
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    weight = "Bold" if bold and script != "Emoji" else "Regular"
    name = "NotoEmoji" if script == "Emoji" else f"NotoSans{script}"
    read = TTFont(f"ClerkDesk{script}{weight}", str(paths.resources() / "fonts" / "scripts" / f"{name}-{weight}.ttf"))
    registerFont(read)
    return read


def script_of(sign: str) -> str:
    """The script whose face has this sign: "Hebrew", "Arabic", "Emoji"; empty where none has."""
    code = ord(sign)
    script = "Hebrew" if 0x590 <= code < 0x600 or 0xFB1D <= code < 0xFB50 else "Emoji"
    if 0x600 <= code < 0x780 or 0x8A0 <= code < 0x900 or 0xFB50 <= code < 0xFE00 or 0xFE70 <= code < 0xFF00:
        script = "Arabic"
    return script if code in script_face(script, bold=False).face.charToGlyph else ""


def stretches(words: str, ours: Letters) -> Iterator[Stretch]:
    """The words in stretches: those of our own letters as they are, those that run from right to left as they are seen, and
    others in a face that has them, or as open squares.
    """
    at = 0
    while at < len(words):
        end = _right_to_left(words, at)
        if end > at:
            pieces = _seen(words[at:end], ours)
            yield Stretch(words[at:end], pieces, not any(SQUARE in piece.signs for piece in pieces))
        else:
            lacks = _lacks(words[at], ours)
            end = at + 1
            while end < len(words) and _right_to_left(words, end) == end and _lacks(words[end], ours) is lacks:
                end += 1
            plain = words[at:end]
            yield Stretch(plain, _in_faces(plain, ours), told=False) if lacks else Stretch(plain, (Piece("", plain),), told=True)
        at = end


def unshown(sign: str, ours: Letters) -> bool:
    """Is this a sign that would be seen, and that no face has?"""
    return _lacks(sign, ours) and not _is_unseen(sign) and not script_of(sign)


def as_written(code: int) -> str:
    """The letter that is written where this one is seen: a joined form stands for its letter, lam-alef for the alef, beside
    which the lam goes along.
    """
    return unicodedata.normalize("NFKC", chr(code))[-1] if code in JOINED else chr(code)


def _lacks(sign: str, ours: Letters) -> bool:
    return ord(sign) not in ours and sign != "\xa0"


def _is_unseen(sign: str) -> bool:
    return unicodedata.category(sign) in UNSEEN or ord(sign) in SKIN


def _right_to_left(words: str, at: int) -> int:
    """Where what runs from right to left and begins here ends: at its last letter, whatever stands between; ``at`` for none."""
    if unicodedata.bidirectional(words[at]) not in RIGHT_TO_LEFT:
        return at
    end = at
    for place in range(at, len(words)):
        kind = unicodedata.bidirectional(words[place])
        if kind in RIGHT_TO_LEFT or (kind in ("NSM", "BN") and end == place):
            end = place + 1
        elif kind == "L" or words[place] == "\n":
            break
    return end + (words[at:end].count("(") > words[at:end].count(")") and words[end:end + 1] == ")")


def _seen(words: str, ours: Letters) -> tuple[Piece, ...]:
    """Words from right to left as they are seen from left to right, figures among them in their own order."""
    signs = _joined(words)
    runs = [list(group) for _, group in groupby(signs, lambda sign: unicodedata.bidirectional(sign) in FIGURES)]
    turned = "".join("".join(run) if unicodedata.bidirectional(run[0]) in FIGURES else "".join(run[::-1]) for run in runs[::-1])
    return _in_faces(turned.translate(MIRRORED), ours, keep=True)


def _in_faces(signs: str, ours: Letters, *, keep: bool = False) -> tuple[Piece, ...]:
    """Signs with the face that has each; squares for those that none has, in our own. Signs that take no room are hidden where
    they are to be kept and a face has them, else left out.
    """
    out: list[Piece] = []
    for each in signs:
        sign = LAM if each == LAM_BESIDE else each
        hidden = each == LAM_BESIDE or (_lacks(sign, ours) and _is_unseen(sign))
        script = script_of(sign) if _lacks(sign, ours) else ""
        if hidden and not (keep and script):
            continue
        shown = SQUARE if _lacks(sign, ours) and not script else sign
        if out and out[-1][::2] == (script, hidden):
            out[-1] = Piece(script, out[-1].signs + shown, hidden)
        else:
            out.append(Piece(script, shown, hidden))
    return tuple(out)


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Of each Arabic letter (and of lam with alef) its form alone, at the beginning, in the middle and at the end of a word."""
    out: dict[str, dict[str, str]] = {}
    for code in FORMS:
        kind, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        written = "".join(chr(int(letter, 16)) for letter in letters)
        if kind.startswith("<") and (len(written) == 1 or (len(written) == 2 and code >= 0xFEF5)):
            out.setdefault(written, {})[kind.strip("<>")] = chr(code)
    return out


def _joined(words: str) -> str:
    """Arabic letters in the forms in which they join; everything else as it is. Marks on a letter do not keep it from joining."""
    forms = _forms()
    bare = [(place, sign) for place, sign in enumerate(words) if sign == APART or not _is_unseen(sign)]
    out = list(words)
    for at, (place, letter) in enumerate(bare):
        before, after = bare[at - 1][1] if at else "", bare[at + 1][1] if at + 1 < len(bare) else ""
        if before == LAM and LAM + letter in forms:
            first = at > 1 and "initial" in forms.get(bare[at - 2][1], ())
            out[bare[at - 1][0]], out[place] = LAM_BESIDE, forms[LAM + letter]["final" if first else "isolated"]
            continue
        joins = ("initial" in forms.get(before, ()) and "final" in forms.get(letter, ()),
                 "initial" in forms.get(letter, ()) and "final" in forms.get(after, ()))
        form = {(True, True): "medial", (True, False): "final", (False, True): "initial"}.get(joins, "isolated")
        out[place] = forms.get(letter, {}).get(form, letter)
    return "".join(out)
