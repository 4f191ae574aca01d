"""The language of the window: the catalogue that Qt's translation looks texts up in, sentences of the rooms without Qt, days.

The rooms without Qt say English sentences. Here, at the door of the window, ``said`` finds the sentence in the catalogue by its
template ("There is no committee {name}: …"), puts the fields into the other language's sentence, and leaves as it is what is no
text of the program's. The language of documents is the committee's and is not decided here.
"""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator

from clerk_desk import paths
from clerk_desk.domain.dates import IN_WORDS, MONTHS, WEEKDAYS, day_in_words, short_day

CONTEXT = "clerk-desk"
"""The one context of the catalogues: a text has one translation, wherever it stands."""
LANGUAGES = {"system": "As the system", "en": "English", "cy": "Cymraeg"}
"""What can be chosen, each language in its own name."""
ENGLISH = "en"
SPOKEN = "spoken"
"""Under which name the application object keeps the catalogue that is spoken, None for English."""
FIELD = re.compile(r"\{(\w+)\}")
DEEP, SURE = 3, 12
"""How far sentences stand within sentences, and how many letters of its own make one sure."""


class Catalogue(QTranslator):
    """A language's texts, looked up by their English alone: whichever class asks, ``context`` is not looked at."""

    def __init__(self, language: str, parent: QCoreApplication) -> None:
        super().__init__(parent)
        self.spoken = language
        self.load(str(compiled(language)))

    def isEmpty(self) -> bool:
        """Qt takes no empty catalogue."""
        return False

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1,  # noqa: N803 - Qt's names
    ) -> str | None:
        """The text in this language, or None for one that it lacks, which is then shown in English."""
        del context, disambiguation
        found = super().translate(CONTEXT, sourceText, None, n)
        if not found and sourceText[:1].isupper():  # a word of a table that begins a line here
            found = super().translate(CONTEXT, sourceText[:1].lower() + sourceText[1:], None, n) or ""
            found = found[:1].upper() + found[1:]
        return found or None

    def sentence(self, words: str, deep: int = 0) -> str:
        """What a room said, in this language; fields that are sentences or days themselves too."""
        if found := self.translate(CONTEXT, words):
            return found
        for fits, source in self._templates:
            match = fits.fullmatch(words)
            if match and _is_ours(source, match.groups(), deep):
                return self._filled(self.translate(CONTEXT, source) or source, match.groupdict(), deep)
        return QLocale().standaloneMonthName(MONTHS.index(words) + 1) if words in MONTHS else IN_WORDS.sub(_day_found, words)

    def _filled(self, template: str, fields: dict[str, str], deep: int) -> str:
        return FIELD.sub(lambda field: self.sentence(fields[field[1]], deep + 1), template)

    @cached_property
    def _templates(self) -> list[tuple[re.Pattern[str], str]]:
        """Each text with fields as a pattern, those first that have most words of their own. Read when first wanted."""
        found = [(pattern(text), text) for text in sources(self.spoken) if FIELD.search(text)]
        return sorted(found, key=lambda each: -len(FIELD.sub("", each[1])))


def compiled(language: str) -> Path:
    """Where a language's catalogue lies, as lrelease makes it."""
    return paths.resources() / "translations" / f"clerk_desk_{language}.qm"


def sources(language: str) -> Iterator[str]:
    """The English texts of a catalogue, from the file that translators work on."""
    for message in ElementTree.parse(compiled(language).with_suffix(".ts")).iter("message"):
        yield message.findtext("source") or ""


def pattern(template: str) -> re.Pattern[str]:
    """What a text with fields becomes: the words as they are, anything for a field."""
    pieces = FIELD.split(template)
    names = [f"(?P<{piece}>.+?)" if place % 2 else re.escape(piece) for place, piece in enumerate(pieces)]
    return re.compile("".join(names), re.DOTALL)


def language_of(chosen: str) -> str:
    """The language that a setting stands for: itself, or the first of the system's that there is a catalogue for."""
    if chosen != "system":
        return chosen
    wanted = [name[:2] for name in QLocale.system().uiLanguages()]
    return next((name for name in wanted if name in LANGUAGES), ENGLISH)


def speak(app: QCoreApplication, language: str) -> None:
    """Gives the program this language ("en", "cy") in place of the one before. Windows made afterwards speak it.

    English has a catalogue too, of what is said of one thing and of several.
    """
    for there in app.findChildren(QTranslator):
        app.removeTranslator(there)
        there.setParent(None)
    if language == ENGLISH:
        plain = QTranslator(app)
        plain.load(str(compiled(ENGLISH)))
        app.installTranslator(plain)
        vars(app)[SPOKEN] = None
        QLocale.setDefault(QLocale.system())
        return
    take_up(app, Catalogue(language, app))
    QLocale.setDefault(QLocale(f"{language}_GB"))


def take_up(app: QCoreApplication, catalogue: Catalogue) -> None:
    """What is said from now on is looked up in this catalogue first."""
    app.installTranslator(catalogue)
    vars(app)[SPOKEN] = catalogue


def said(words: str) -> str:
    """A sentence or a word of another room in the language of the window; as it is where the program has no such text."""
    catalogue = _catalogue()
    return catalogue.sentence(words) if catalogue is not None and words else words


def sentences(words: str) -> str:
    """A text of several sentences, each translated by itself."""
    return " ".join(said(each) for each in re.split(r"(?<=\.) (?=[A-Z])", words))


def several(words: str, count: int) -> str:
    """A text with ``%n`` for a number, in the form that the language has for it: "1 day left", "3 days left"."""
    return QCoreApplication.translate(CONTEXT, words, None, count)


def long_day(on: dt.date) -> str:
    """A day in the window: "8 September 2026", "8 Medi 2026"."""
    return day_in_words(on) if _catalogue() is None else QLocale().toString(_day(on), "d MMMM yyyy")


def weekday(on: dt.date) -> str:
    """"Tuesday", "Dydd Mawrth"."""
    return WEEKDAYS[on.weekday()] if _catalogue() is None else QLocale().toString(_day(on), "dddd")


def brief_weekday(on: dt.date) -> str:
    """"Tue", "Maw"."""
    return weekday(on)[:3] if _catalogue() is None else QLocale().toString(_day(on), "ddd")


def full_day(on: dt.date) -> str:
    """"Tuesday 8 September 2026"."""
    return f"{weekday(on)} {long_day(on)}"


def brief_day(on: dt.date) -> str:
    """"8 Sep", "8 Medi"."""
    return short_day(on) if _catalogue() is None else QLocale().toString(_day(on), "d MMM")


def _catalogue() -> Catalogue | None:
    """What ``speak`` said, not any catalogue that somebody has loaded to look into."""
    app = QCoreApplication.instance()
    catalogue = vars(app).get(SPOKEN) if app is not None else None
    return catalogue if isinstance(catalogue, Catalogue) else None


def _is_ours(template: str, fields: Sequence[str], deep: int) -> bool:
    """Is it our sentence, and not a clerk's words that happen to fit one? Few words of its own are enough before or beside a figure,
    and not within another sentence.
    """
    own = sum(letter.isalpha() for letter in FIELD.sub("", template))
    if own >= SURE:
        return deep < DEEP
    return not deep and (template[0] != "{" or all(field[:1].isdigit() or field[-1:].isdigit() for field in fields))


def _day_found(found: re.Match[str]) -> str:
    name = next((name for name in MONTHS if name.casefold() == found["month"].casefold()), "")
    if not name or not found["year"]:
        return found[0]
    try:
        return long_day(dt.date(int(found["year"]), MONTHS.index(name) + 1, int(found["day"])))
    except ValueError:
        return found[0]


def _day(on: dt.date) -> QDate:
    return QDate(on.year, on.month, on.day)
