"""Every text of the program that a clerk reads in the window, found in the code: what the catalogues have to have.

lupdate is not used for this: it sees neither sentences with fields in the rooms without Qt nor tables, and it names contexts after
variables. The catalogues themselves are Qt's own, for Linguist and lrelease.
"""
from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import clerk_desk
from clerk_desk.ui.translating import FIELD
from tests.translations.tables import ROOMS, TEXT, table_texts

HOME = Path(clerk_desk.__file__).parent
ASKED = {"tr", "_tr", "said", "said_words"}
SAYS = {"CannotBeDone": 0, "Refusal": 0, "Wrong": 0, "NoDay": 0, "Clash": 0, "Refused": 0, "Changes": 2}
"""What carries a sentence out of a room, and in which place."""


@dataclass
class Text:
    """``places`` are the files that have it, ``plural`` says that it is written for a number."""

    source: str
    plural: bool = False
    places: set[str] = field(default_factory=set)


def texts() -> dict[str, Text]:
    """All of them by their English."""
    found = dict[str, Text]()
    for place, source, plural in [*_in_code(), *((place, words, False) for place, words in table_texts())]:
        if any(letter.isalpha() for letter in FIELD.sub("", source)):
            text = found.setdefault(source, Text(source))
            text.plural |= plural or "%n" in source
            text.places.add(place)
    return found


def _in_code() -> Iterator[tuple[str, str, bool]]:
    for path in sorted(HOME.rglob("*.py")):
        place = path.relative_to(HOME).as_posix()
        if place.startswith(("cli/", "store/migrations")):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        constants = {
            each.targets[0].id: each.value for each in tree.body
            if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name) and isinstance(each.value, ast.Constant)
        }
        if place in ROOMS:
            yield from ((place, source, False) for source in _all_said(tree, constants))
        for call in (each for each in ast.walk(tree) if isinstance(each, ast.Call)):
            for source, plural in _asked(call, constants):
                yield place, source, plural


def _asked(call: ast.Call, constants: dict[str, ast.expr]) -> Iterator[tuple[str, bool]]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""
    at = 0 if name in ASKED or name == "several" else 1 if name in ("translate", "QT_TRANSLATE_NOOP") else SAYS.get(name, -1)
    for each in call.keywords:
        if each.arg in ("reason", "rule"):
            yield from ((source, False) for source in _said(each.value, constants))
    if 0 <= at < len(call.args):
        for source in _said(call.args[at], constants):
            yield source, name == "several"


def _all_said(tree: ast.Module, constants: dict[str, ast.expr]) -> Iterator[str]:
    """Every sentence of a module that is no docstring."""
    left = {id(each.value) for each in ast.walk(tree) if isinstance(each, ast.Expr)}
    exports = [each for each in tree.body if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == "__all__"]
    left |= {id(part) for each in exports for part in ast.walk(each)}
    left |= {id(part) for each in ast.walk(tree) if isinstance(each, ast.JoinedStr) for part in ast.walk(each) if part is not each}
    for node in ast.walk(tree):
        if id(node) not in left and isinstance(node, ast.Constant | ast.JoinedStr):
            yield from (source.strip() for source in _said(node, constants) if TEXT.fullmatch(source.strip()))


def _said(words: ast.expr, constants: dict[str, ast.expr]) -> Iterator[str]:
    """The sentence, with its fields in curly brackets; several where it depends."""
    if isinstance(words, ast.Constant) and isinstance(words.value, str):
        yield words.value
    elif isinstance(words, ast.IfExp):
        yield from _said(words.body, constants)
        yield from _said(words.orelse, constants)
    elif isinstance(words, ast.Name) and words.id in constants:
        yield from _said(constants[words.id], constants)
    elif isinstance(words, ast.JoinedStr):
        yield _with_fields(words)
    elif isinstance(words, ast.Call) and isinstance(words.func, ast.Attribute) and words.func.attr == "format":
        yield from _said(words.func.value, constants)


def _with_fields(words: ast.JoinedStr) -> str:
    said, names = "", list[str]()
    for piece in words.values:
        if isinstance(piece, ast.FormattedValue):
            names.append(_name(piece.value, names))
            said += f"{{{names[-1]}}}"
        elif isinstance(piece, ast.Constant):
            said += str(piece.value)
    return said


def _name(value: ast.expr, taken: list[str]) -> str:
    """A field is called after the last name in it; a second of this name gets a figure."""
    last = next((each.attr if isinstance(each, ast.Attribute) else each.id for each in ast.walk(value)
                 if isinstance(each, ast.Attribute | ast.Name)), "words")
    last = last.strip("_").lower() or "words"
    return next(name for name in (last, *(f"{last}{count}" for count in range(2, 20))) if name not in taken)
