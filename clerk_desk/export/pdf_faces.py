"""The faces a PDF is set in: how wide words are, and words as the operators that show them.

Source Sans 3 (OFL) is embedded, the letters used and no others. It has every letter of English, Welsh and the languages of
Europe. What it lacks is shown in a face of its script (``pdf_scripts``), a letter that none has as an open square; the real ones
are kept beside it (ActualText), so that search, copy and screen readers have the name as it is written.
"""
from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Any

from clerk_desk import paths
from clerk_desk.export.pdf_scripts import SQUARE, UNSEEN, Piece, Stretch, as_written, script_face, script_of, stretches, unshown

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

FILES = {"Regular": "Regular", "Bold": "Bold", "Italic": "RegularItalic", "BoldItalic": "BoldItalic"}
ODD = "\0"
"""Stands in a word's code for a letter that needs more than a code of its own; no text has it (``words.fit``)."""
ESCAPED = {"(": r"\(", ")": r"\)", "\\": r"\\"}


@cache
def font(name: str) -> TTFont:
    """One of the four faces, read once. Raises CannotBeDone where the program's own files are not all there."""
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    read = TTFont(f"ClerkDesk{name}", str(paths.resources() / "fonts" / f"SourceSans3-{FILES[name]}.ttf"))
    registerFont(read)
    return read


class Widths(dict[str, float]):
    """Widths of words in thousandths of the type size, worked out when first asked for."""

    def __init__(self, read: TTFont, *, bold: bool = False) -> None:
        super().__init__()
        self.face, self.bold = read.face, bold

    def __missing__(self, word: str) -> float:
        known = self.face.charToGlyph
        if len(word) == 1:
            width = self._letter(word)
        elif word.isascii() or all(ord(letter) in known for letter in word):
            width = sum(map(self.__getitem__, word))
        else:
            width = sum(self._stretch(stretch) for stretch in stretches(word, known))
        self[word] = width
        return width

    def _stretch(self, stretch: Stretch) -> float:
        """Letters of other scripts are as wide as they are seen, joined."""
        return sum(self._of(script, sign) for script, signs, hidden in stretch.pieces if not hidden for sign in signs)

    def _of(self, script: str, sign: str) -> float:
        return float(script_face(script, bold=self.bold).face.getCharWidth(ord(sign))) if script else self[sign]

    def _letter(self, letter: str) -> float:
        code = ord(" " if letter == "\xa0" else letter)
        if code in self.face.charToGlyph:
            return float(self.face.getCharWidth(code))
        if unicodedata.category(letter) in UNSEEN:
            return 0.0
        return self._of(script_of(letter), letter) if script_of(letter) else float(self.face.getCharWidth(ord(SQUARE)))


class Codes(dict[int, str]):
    """For ``str.translate``: the code of each letter in the document's first subset of the font, else ``ODD``."""

    def __init__(self, read: TTFont, document: Any) -> None:
        super().__init__()
        self.font, self.document = read, document

    def __missing__(self, code: int) -> str:
        self[code] = ODD
        if code in self.font.face.charToGlyph or code == 0xA0:
            ((subset, coded),) = self.font.splitString(chr(code), self.document)
            if subset == 0:
                self[code] = _escaped(coded)
        return self[code]


class Face:
    """A font as it is used in one document, which reportlab calls ``document``, for words of one language; an empty
    ``language`` is the document's own.
    """

    def __init__(self, name: str, document: Any, language: str = "") -> None:
        self.font, self.document, self.language = font(name), document, language
        self.bold = name.startswith("Bold")
        self.widths = Widths(self.font, bold=self.bold)
        self.space = self.widths[" "]
        self.codes = Codes(self.font, document)
        self._name = ""

    def use(self, subset: int = 0) -> str:
        """The name by which a page's code calls the font."""
        if not self._name:
            self.font.splitString(" ", self.document)
            self._name = self.font.getSubsetInternalName(0, self.document).removesuffix("+0")
        return f"{self._name}+{subset}"

    def show(self, words: str, size: float) -> str:
        """The operators that show the words at this size, the font being in use already and afterwards still."""
        shown = self._shown(words, size)
        return f"/Span <</Lang ({self.language})>> BDC\n{shown}\nEMC" if self.language else shown

    def _shown(self, words: str, size: float) -> str:
        coded = words.translate(self.codes)
        if ODD not in coded:
            return f"({coded}) Tj"
        return "\n".join(self._stretch(stretch, size) for stretch in stretches(words, self.font.face.charToGlyph))

    def _stretch(self, stretch: Stretch, size: float) -> str:
        """What is seen; where that does not tell what is written, with what is."""
        seen = "\n".join(self._hidden(each, size) if each.hidden else self._piece(each.script, each.signs, size) for each in stretch.pieces)
        if stretch.told:
            return seen
        real = stretch.words.encode("utf-16-be").hex().upper()
        return f"/Span <</ActualText <FEFF{real}>>> BDC\n{seen}\nEMC"

    def _hidden(self, piece: Piece, size: float) -> str:
        """Signs that are neither seen (3 Tr) nor take room: the line goes back by what they would take."""
        read = script_face(piece.script, bold=self.bold)
        out: list[str] = []
        for subset, coded in read.splitString(piece.signs, self.document):
            back = sum(read.face.getCharWidth(ord(sign)) for sign in piece.signs) if not out else 0
            name = read.getSubsetInternalName(subset, self.document)
            out.append(f"{name} {size:g} Tf 3 Tr [({_escaped(coded)}) {back:g}] TJ 0 Tr")
        return "\n".join([*out, f"{self.use()} {size:g} Tf"])

    def _piece(self, script: str, signs: str, size: float) -> str:
        """A PDF font has 256 letters; more than that are several fonts, and our first is the one in use before and after."""
        read, out, used = script_face(script, bold=self.bold) if script else self.font, [], self.use()
        for subset, coded in read.splitString(signs, self.document):
            name = read.getSubsetInternalName(subset, self.document)
            out.append(f"{name} {size:g} Tf " * (name != used) + f"({_escaped(coded)}) Tj")
            used = name
        return "\n".join([*out, *([f"{self.use()} {size:g} Tf"] if used != self.use() else [])])


class Faces:
    """The faces of one document, by bold, italic and language."""

    def __init__(self, document: Any) -> None:
        self.document = document
        self._used: dict[tuple[bool, bool, str], Face] = {}

    def face(self, bold: bool = False, italic: bool = False, language: str = "") -> Face:
        """The face for these; a language is a tag of letters, figures and hyphens ("cy")."""
        found = self._used.get((bold, italic, language))
        if found is None:
            name = ("Bold" * bold + "Italic" * italic) or "Regular"
            found = self._used[bold, italic, language] = Face(name, self.document, _tag(language))
        return found

    def embed(self) -> None:
        """Puts the fonts into the document, each code with the letter it stands for and no code with none, as reportlab has
        it; PDF/UA forbids a code that stands for U+0000 (ISO 14289-1, 7.21.7).
        """
        for read in self.document.delayedFonts:
            subsets = list(read.state[self.document].subsets)
            read.addObjects(self.document)
            streams = [each for name, each in self.document.idToObject.items() if _is_map_of(name, read)]
            for stream, subset in zip(streams, subsets, strict=True):
                stream.content = _letters(subset)
        self.document.delayedFonts.clear()


def _is_map_of(name: str, read: TTFont) -> bool:
    return name.startswith("toUnicodeCMap:") and name.endswith(f"+{read.face.name.decode()}{read.face.subfontNameX.decode()}")


def _letters(subset: list[int]) -> str:
    """A map from codes to letters; 100 pairs at a time, as a CMap may have."""
    pairs = [f"<{code:02X}> <{as_written(letter).encode('utf-16-be').hex().upper()}>" for code, letter in enumerate(subset) if letter]
    parts = [pairs[at:at + 100] for at in range(0, len(pairs), 100)]
    return "\n".join((
        "/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def", "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def", "1 begincodespacerange", "<00> <FF>", "endcodespacerange",
        *(f"{len(part)} beginbfchar\n{chr(10).join(part)}\nendbfchar" for part in parts),
        "endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end",
    ))


def lacking(words: str) -> tuple[str, ...]:
    """The letters among these words that no face has a shape for, each once, in order."""
    ours = font("Regular").face.charToGlyph
    letters = dict.fromkeys(unicodedata.normalize("NFC", words))
    return tuple(each for each in letters if each not in "\n\t" and unshown(each, ours))


def _tag(language: str) -> str:
    """The language as a file may name it, empty where it is no tag at all."""
    return language if language.replace("-", "").isalnum() and language.isascii() else ""


def _escaped(coded: bytes) -> str:
    return "".join(ESCAPED.get(chr(code)) or (chr(code) if 32 <= code < 127 else f"\\{code:03o}") for code in coded)
