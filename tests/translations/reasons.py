"""The reasons that capture gives for what it takes for a promise, which the sweep shows: whole, and as they are put together."""
from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import clerk_desk
from clerk_desk.capture.promises import WHAT

CAPTURE = Path(clerk_desk.__file__).parent / "capture"
AT = {"promise_of": 3, "made_of": 3, "follow_up": 5, "Promise": 6}
"""What makes a promise, and in which place it takes the reason."""
RESOLVED = ("resolved: {owner} is to", "{owner} is to")


def reasons() -> Iterator[str]:
    """Each reason that the code names; one that breaks off at "to" or "would" with each of the things that it may be."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sorted(CAPTURE.glob("*.py"))]
    known = {name: words for tree in trees for name, words in _constants(tree)}
    begun = {words for tree in trees for words in _given(tree, known)} | set(RESOLVED)
    for words in sorted(begun):
        yield from (f"{words} {what}" for what in WHAT.values()) if words.endswith((" to", " would")) else (words,)


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield from ((each.id, node.value.value) for each in node.targets if isinstance(each, ast.Name))


def _given(tree: ast.Module, known: dict[str, str]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in AT:
            yield from _words(node.args[AT[node.func.id]:][:1], known)
        elif isinstance(node, ast.Assign) and any(isinstance(each, ast.Name) and each.id == "reason" for each in node.targets):
            yield from _words([node.value], known)
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Tuple):
            names = [each.id for each in node.targets[0].elts if isinstance(each, ast.Name)]
            if "reason" in names and isinstance(node.value, ast.Tuple):
                yield from _words([node.value.elts[names.index("reason")]], known)


def _words(values: list[ast.expr], known: dict[str, str]) -> Iterator[str]:
    for value in values:
        if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
            yield value.value
        elif isinstance(value, ast.Name) and value.id in known:
            yield known[value.id]
