"""The faces a PDF is set in: how wide words are, and words as the operators that show them.

Source Sans 3 (OFL) is embedded, the letters used and no others. It has every letter of English, Welsh and the languages of
Europe; a letter that it lacks is shown as an open square, and the real one is kept beside it (ActualText), so that search, copy
and screen readers have the name as it is written.
"""
from __future__ import annotations

import unicodedata
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from clerk_desk import paths

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

FILES = {"Regular": "Regular", "Bold": "Bold", "Italic": "RegularItalic", "BoldItalic": "BoldItalic"}
SQUARE = "□"
ODD = "\0"
"""Stands in a word's code for a letter that needs more than a code of its own; no text has it (``words.fit``)."""
ESCAPED = {"(": r"\(", ")": r"\)", "\\": r"\\"}
UNSEEN = frozenset({"Mn", "Me", "Cf"})
"""Categories of signs that take no room of their own: marks put on a letter, joiners, signs for the direction of writing."""


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

    def __init__(self, read: TTFont) -> None:
        super().__init__()
        self.face = read.face

    def __missing__(self, word: str) -> float:
        width = self[word] = self._letter(word) if len(word) == 1 else sum(map(self.__getitem__, word))
        return width

    def _letter(self, letter: str) -> float:
        code = ord(" " if letter == "\xa0" else letter)
        if code in self.face.charToGlyph:
            return float(self.face.getCharWidth(code))
        return 0.0 if unicodedata.category(letter) in UNSEEN else float(self.face.getCharWidth(ord(SQUARE)))


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
        self.widths = Widths(self.font)
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
        return "\n".join(self._stretch(lacking, "".join(letters), size) for lacking, letters in groupby(words, self.lacks))

    def lacks(self, letter: str) -> bool:
        """Has the font no such letter?"""
        return ord(letter) not in self.font.face.charToGlyph and letter != "\xa0"

    def _stretch(self, lacking: bool, words: str, size: float) -> str:
        if not lacking:
            return self._subsets(words, size)
        seen = SQUARE * sum(unicodedata.category(letter) not in UNSEEN for letter in words)
        real = words.encode("utf-16-be").hex().upper()
        return f"/Span <</ActualText <FEFF{real}>>> BDC\n{self._subsets(seen, size)}\nEMC"

    def _subsets(self, words: str, size: float) -> str:
        """A PDF font has 256 letters; more than that are several fonts, and the first is the one in use."""
        out, used = [], 0
        for subset, coded in self.font.splitString(words, self.document):
            out.append(f"{self.use(subset)} {size:g} Tf " * (subset != used) + f"({_escaped(coded)}) Tj")
            used = subset
        return "\n".join([*out, *([f"{self.use()} {size:g} Tf"] if used else [])])


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
    pairs = [f"<{code:02X}> <{chr(letter).encode('utf-16-be').hex().upper()}>" for code, letter in enumerate(subset) if letter]
    parts = [pairs[at:at + 100] for at in range(0, len(pairs), 100)]
    return "\n".join((
        "/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def", "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def", "1 begincodespacerange", "<00> <FF>", "endcodespacerange",
        *(f"{len(part)} beginbfchar\n{chr(10).join(part)}\nendbfchar" for part in parts),
        "endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end",
    ))


def lacking(words: str) -> tuple[str, ...]:
    """The letters among these words that the typeface has no shape for, each once, in order."""
    has = font("Regular").face.charToGlyph
    letters = dict.fromkeys(unicodedata.normalize("NFC", words))
    return tuple(each for each in letters if ord(each) not in has and each not in "\n\t\xa0" and unicodedata.category(each) not in UNSEEN)


def _tag(language: str) -> str:
    """The language as a file may name it, empty where it is no tag at all."""
    return language if language.replace("-", "").isalnum() and language.isascii() else ""


def _escaped(coded: bytes) -> str:
    return "".join(ESCAPED.get(chr(code)) or (chr(code) if 32 <= code < 127 else f"\\{code:03o}") for code in coded)
