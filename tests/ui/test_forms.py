"""The compiled forms are those of the drawings, and every drawing can be used without a mouse."""
from __future__ import annotations

import functools
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest

ROOT = Path(__file__).parents[2]
FORMS = sorted((ROOT / "forms").glob("*.ui"))
COMPILED = ROOT / "clerk_desk" / "ui" / "forms"
FIELDS = {"TextLine", "Choice", "Day", "QLineEdit", "QComboBox", "QDateEdit", "QPlainTextEdit", "QTreeWidget"}


@functools.cache
def compiler() -> list[str]:
    """The compiler behind pyside6-uic, which is itself a Python program that takes half a second to start; empty for none."""
    inside = next((Path(PySide6.__file__).parent.rglob("uic*")), None)
    wrapped = shutil.which("pyside6-uic", path=str(Path(sys.executable).parent)) or shutil.which("pyside6-uic")
    return [str(inside), "-g", "python"] if inside is not None else [wrapped] if wrapped else []


def without_version(text: str) -> list[str]:
    return [line for line in text.splitlines() if not line.startswith("## Created by")]


@pytest.mark.skipif(not compiler(), reason="needs pyside6-uic")
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_form_compiled_again_is_the_one_that_is_kept(form):
    done = subprocess.run([*compiler(), str(form)], capture_output=True, text=True, timeout=50, check=True)
    kept = (COMPILED / f"ui_{form.stem}.py").read_text(encoding="utf-8")
    assert without_version(done.stdout) == without_version(kept)


def test_no_compiled_form_has_lost_its_drawing():
    assert {each.stem.removeprefix("ui_") for each in COMPILED.glob("ui_*.py")} == {form.stem for form in FORMS}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_every_field_has_a_name_and_a_stop_for_the_tab_key(form):
    tree = ElementTree.parse(form)
    stops = {stop.text for stop in tree.iter("tabstop")}
    for widget in tree.iter("widget"):
        if widget.get("class") in FIELDS:
            names = [prop for prop in widget.findall("property") if prop.get("name") == "accessibleName"]
            assert names and widget.get("name") in stops, widget.get("name")


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_no_letter_is_promised_to_two(form):
    words = [prop.findtext("string") or "" for prop in ElementTree.parse(form).iter("property") if prop.get("name") == "text"]
    letters = [text[text.index("&") + 1].lower() for text in words if "&" in text]
    assert sorted(letters) == sorted(set(letters))
