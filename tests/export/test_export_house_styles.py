from __future__ import annotations

import json

import pytest
from export_samples import DEMO, RESOURCES, STYLES, house

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_style import Paragraphs, style_from


@pytest.mark.parametrize("name", STYLES)
def test_every_built_in_style_can_be_read_and_its_template_is_there(name):
    style = house(name)
    assert style.name == name
    assert style.description
    assert (RESOURCES / "templates" / style.template).is_file()
    assert (RESOURCES / "demo" / f"{DEMO[name]}.txt").is_file()
    assert {word for word, _ in style.lead_ins} == {"resolved", "recommended", "agreed"}


@pytest.mark.parametrize(("setting", "says"), [
    ({"colour": "red"}, "a setting that is not known: colour"), ({"clauses": ["(a)"]}, "clauses must be four forms"),
    ({"paragraphs": "sometimes"}, "cannot be read"),
    ({"date_form": "{week} {day}"}, "cannot be read"), ({"date_form": 5}, "cannot be read"),
    ({"time_form": "half past"}, "time_form must be seven in the evening"), ({"lead_ins": ["RESOLVED"]}, "cannot be read"),
    ({"item_numbers": 3}, "neither yes nor no"),
])
def test_a_wrong_setting_is_refused_naming_the_file(setting, says):
    data = json.loads((RESOURCES / "styles" / "numbered.json").read_text(encoding="utf-8")) | setting
    with pytest.raises(CannotBeDone, match=says) as refused:
        style_from(data, "numbered.json")
    assert "numbered.json" in str(refused.value)


def test_a_report_takes_no_paragraph_numbers_from_the_item_but_keeps_its_own():
    assert house("Numbered").for_reports().paragraphs is Paragraphs.NONE
    assert house("Report").for_reports() == house("Report")
