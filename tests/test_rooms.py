"""Who imports whom, read from the source: the rooms of the program keep their doors."""
from __future__ import annotations

import ast
import sys
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "clerk_desk"
EVERYTHING = {"domain", "capture", "store", "export", "desk", "ui", "app", "cli", "paths", "preflight", "bootstrap"}
MAY_IMPORT = {
    "domain": {"domain"},
    "capture": {"capture", "domain"},
    "store": {"store", "domain"},
    "export": {"export", "domain", "paths"},
    "desk": {"desk", "domain", "capture", "store", "export", "paths"},
    "ui": {"ui", "desk", "domain", "paths"},
    "paths": {"domain"},
    "preflight": {"domain"},
    "bootstrap": set(),
    "app": EVERYTHING,
    "cli": EVERYTHING,
    "__main__": EVERYTHING,
    "__init__": set(),
}
ONLY_IN = {
    "PySide6": {"ui", "app"}, "shiboken6": {"ui", "app"}, "sqlalchemy": {"store"}, "alembic": {"store"},
    "docx": {"export", "capture"}, "lxml": {"export"}, "reportlab": {"export"}, "holidays": {"desk"},
    "xlsxwriter": {"export"}, "openpyxl": {"export"}, "icalendar": {"export"},
    "sqlcipher3": {"store"}, "cryptography": {"store"}, "keyring": {"desk"},
}
INSIDE_FUNCTIONS = {"docx", "lxml", "reportlab", "alembic", "holidays", "xlsxwriter", "openpyxl", "icalendar", "sqlcipher3", "cryptography",
    "keyring"}
NOTHING_BUT_PYTHON = ("__init__.py", "__main__.py", "bootstrap.py", "preflight.py", "domain/errors.py", "domain/__init__.py")
MIGRATIONS = PACKAGE / "store" / "migrations"  # read by Alembic alone, which is loaded by then

MODULES = sorted(PACKAGE.rglob("*.py"))


def room(module: Path) -> str:
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


@cache
def imported(module: Path, *, at_start: bool = False) -> frozenset[str]:
    """Dotted names that a module imports; ``at_start``: only those of its own level, and not for type checking."""
    return frozenset(name for node in _nodes(ast.parse(module.read_text(encoding="utf-8")), at_start) for name in _names(node))


def _nodes(tree: ast.AST, at_start: bool) -> list[ast.AST]:
    found = []
    for node in ast.iter_child_nodes(tree):
        apart = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) or _for_type_checking(node)
        found += [node] if isinstance(node, (ast.Import, ast.ImportFrom)) else []
        found += [] if at_start and apart else _nodes(node, at_start)
    return found


def _for_type_checking(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)


def _names(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    assert isinstance(node, ast.ImportFrom)
    assert node.level == 0, f"line {node.lineno}: imports are absolute here"
    module = node.module or ""
    return [f"{module}.{alias.name}" for alias in node.names] if module == "clerk_desk" else [module]


def test_the_scan_sees_imports_in_functions_and_tells_them_from_those_at_start(tmp_path):
    module = tmp_path / "m.py"
    source = "import os\nif TYPE_CHECKING:\n    import docx\nclass A:\n    import re\n    def f():\n        from clerk_desk import paths\n"
    module.write_text(source)
    assert imported(module) == {"os", "docx", "re", "clerk_desk.paths"}
    assert imported(module, at_start=True) == {"os", "re"}


def off(modules, what):
    """What is wrong in each module, by its name, where anything is."""
    return {str(module.relative_to(PACKAGE)): found for module in modules if (found := what(module))}


def test_a_room_imports_only_what_it_may():
    def strange(module):
        ours = {name.split(".")[1] for name in imported(module) if name.startswith("clerk_desk.")} - {"__version__"}
        return ours - MAY_IMPORT[room(module)]

    assert off(MODULES, strange) == {}


def test_a_large_library_is_imported_only_in_its_room():
    def strange(module):
        libraries = {name.split(".")[0] for name in imported(module)}
        return {name for name in libraries & set(ONLY_IN) if room(module) not in ONLY_IN[name]}

    assert off(MODULES, strange) == {}


def test_slow_libraries_are_imported_inside_functions():
    ours = [module for module in MODULES if MIGRATIONS not in module.parents]
    assert off(ours, lambda module: {name.split(".")[0] for name in imported(module, at_start=True)} & INSIDE_FUNCTIONS) == {}


@pytest.mark.parametrize("name", NOTHING_BUT_PYTHON)
def test_what_runs_before_the_libraries_are_there_needs_none_of_them(name):
    module = PACKAGE / name
    outside = {each.split(".")[0] for each in imported(module, at_start=True)} - sys.stdlib_module_names
    assert outside <= {"clerk_desk"}
    ours = {each for each in imported(module, at_start=True) if each.startswith("clerk_desk")}
    assert ours <= {"clerk_desk.bootstrap", "clerk_desk.domain.errors"} | ({"clerk_desk.cli"} if name == "__main__.py" else set())


def test_a_migration_imports_nothing_of_ours_and_only_its_two_libraries():
    for module in MIGRATIONS.rglob("*.py"):
        libraries = {name.split(".")[0] for name in imported(module)} - sys.stdlib_module_names
        assert libraries <= {"alembic", "sqlalchemy"}, module.name
