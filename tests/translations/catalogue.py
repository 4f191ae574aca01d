"""The files that translators work on: read, brought up to date with the texts of the program, compiled.

    python3 -m tests.translations.catalogue

adds what is new as unfinished, takes out what is gone, keeps every translation, and compiles each file for Qt.
"""
from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

import PySide6

from clerk_desk.ui.translating import CONTEXT
from tests.translations.texts import Text, texts

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
FORMS = {"en": 2, "cy": 5}
"""How many forms a number asks for, as lrelease counts them: in Welsh none, one, two to five, six, more."""
REVIEW = "For review by a speaker"
"""What a translator's comment says until somebody who speaks the language has looked at the text."""


def translator_file(language: str) -> Path:
    """The .ts file of a language."""
    return FOLDER / f"clerk_desk_{language}.ts"


def messages(language: str) -> Iterator[Element]:
    """What is in it."""
    yield from ElementTree.parse(translator_file(language)).iter("message")


def wanted(language: str) -> dict[str, Text]:
    """Which texts a language needs: English only those that are written for a number."""
    return {source: text for source, text in texts().items() if language != "en" or text.plural}


def translated(message: Element) -> list[str]:
    """The translation, or one for each number; empty words where there is none yet."""
    said = message.find("translation")
    assert said is not None
    if said.get("type") == "unfinished":
        return [""]
    return [each.text or "" for each in said] if message.get("numerus") else [said.text or ""]


def write(language: str, known: dict[str, tuple[list[str], str]]) -> None:
    """Writes the file anew: ``known`` are the translations there are, with the comment of each."""
    root = Element("TS", {"version": "2.1", "language": {"en": "en_GB", "cy": "cy_GB"}[language], "sourcelanguage": "en_GB"})
    context = SubElement(root, "context")
    SubElement(context, "name").text = CONTEXT
    for source, text in sorted(wanted(language).items(), key=lambda each: (min(each[1].places), each[0])):
        _add(context, text, *known.get(source, ([], "")), FORMS[language])
    ElementTree.indent(root, " ")
    words = ElementTree.tostring(root, encoding="unicode")
    translator_file(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{words}\n', encoding="utf-8")


def _add(context: Element, text: Text, said: list[str], comment: str, forms: int) -> None:
    message = SubElement(context, "message", {"numerus": "yes"} if text.plural else {})
    for place in sorted(text.places):
        SubElement(message, "location", {"filename": f"../../clerk_desk/{place}"})
    SubElement(message, "source").text = text.source
    if comment:
        SubElement(message, "translatorcomment").text = comment
    translation = SubElement(message, "translation", {} if any(said) else {"type": "unfinished"})
    if text.plural:
        for each in (said * forms)[:forms] if len(said) == 1 else [*said, *[""] * (forms - len(said))]:
            SubElement(translation, "numerusform").text = each
    else:
        translation.text = said[0] if said else ""


def compile_file(language: str, to: Path) -> None:
    """Makes of a .ts file what Qt reads."""
    inside = next((each for each in Path(PySide6.__file__).parent.glob("lrelease*") if each.is_file()), None)
    program = str(inside) if inside else shutil.which("lrelease") or shutil.which("pyside6-lrelease") or "lrelease"
    subprocess.run([program, "-silent", str(translator_file(language)), "-qm", str(to)], check=True, timeout=60)


def refresh() -> None:
    """All files up to date with the program."""
    for language in FORMS:
        known = {}
        for message in messages(language) if translator_file(language).exists() else ():
            known[message.findtext("source") or ""] = (translated(message), message.findtext("translatorcomment") or "")
        if language == "en":
            known = {source: known.get(source) or (in_english(source), "") for source in wanted("en")}
        write(language, known)
        compile_file(language, translator_file(language).with_suffix(".qm"))


def in_english(source: str) -> list[str]:
    """One and several of "%n meeting(s)"."""
    return [re.sub(r"\((\w+)\)", "", source), re.sub(r"\((\w+)\)", r"\1", source)]


if __name__ == "__main__":
    refresh()
    lacking = sum(not all(translated(each)) for each in messages("cy"))
    sys.stdout.write(f"{lacking} texts lack a Welsh translation.\n")
