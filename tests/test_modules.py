"""Every module and everything public in it says what it is for, and no module grows past what can be read in one go."""
from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).parent.parent
COMPILED = ROOT / "clerk_desk" / "ui" / "forms"
OURS = sorted(module for folder in ("clerk_desk", "tests") for module in (ROOT / folder).rglob("*.py") if COMPILED not in module.parents)
PROGRAM = [module for module in OURS if module.is_relative_to(ROOT / "clerk_desk")]
HARD_LIMIT = 500
Documented = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def relative(module: Path) -> str:
    return str(module.relative_to(ROOT))


def without_docstring(source: str) -> list[str]:
    """The public functions and classes, and public methods of public classes, that say nothing; "module" for the module."""
    tree = ast.parse(source)
    silent = [] if ast.get_docstring(tree) else ["module"]
    return silent + [node.name for node in _public(tree) if not ast.get_docstring(node)]


def _public(tree: ast.Module | ast.ClassDef) -> list[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    found = [node for node in tree.body if isinstance(node, Documented) and not node.name.startswith("_") and not _overload(node)]
    return found + [inner for node in found if isinstance(node, ast.ClassDef) for inner in _public(node)]


def _overload(node: ast.AST) -> bool:
    """An override of Qt's says what it must in Qt's own manual; its name is not ours."""
    return isinstance(node, ast.FunctionDef) and any(sign.isupper() for sign in node.name)


def test_the_scan_finds_what_says_nothing():
    source = '"""M."""\ndef told():\n    """T."""\ndef silent(): ...\ndef _own(): ...\nclass A:\n    """A."""\n    def quiet(self): ...\n'
    assert without_docstring(source) == ["silent", "quiet"]
    assert without_docstring("x = 1") == ["module"]


def test_everything_public_says_what_it_is_for():
    silent = {relative(module): without_docstring(module.read_text(encoding="utf-8")) for module in PROGRAM}
    assert {name: found for name, found in silent.items() if found} == {}


def test_no_module_is_longer_than_can_be_read_in_one_go():
    lines = {relative(module): len(module.read_text(encoding="utf-8").splitlines()) for module in OURS}
    assert {name: count for name, count in lines.items() if count > HARD_LIMIT} == {}
