"""The catalogues have every text of the program and no other, and Welsh says all of them; sentences of rooms without Qt included."""
from __future__ import annotations

import datetime as dt
import re

import pytest
from PySide6.QtWidgets import QApplication

from clerk_desk.app import made_app
from clerk_desk.ui.translating import ENGLISH, FIELD, LANGUAGES, Catalogue, compiled, full_day, language_of, long_day, said, several, speak
from tests.translations.catalogue import FORMS, compile_file, messages, translated, wanted

NUMBERED = re.compile(r"%n")


@pytest.fixture
def welsh(qapp):
    app = made_app()
    speak(app, "cy")
    yield app
    speak(app, ENGLISH)


@pytest.mark.parametrize("language", FORMS)
def test_no_text_of_the_program_is_missing_from_a_catalogue_and_none_is_stale(language):
    """Run python3 -m tests.translations.catalogue, and translate what it adds."""
    there = [message.findtext("source") for message in messages(language)]
    assert sorted(there) == sorted(wanted(language))


@pytest.mark.parametrize("language", FORMS)
def test_every_text_is_translated_in_each_of_its_forms(language):
    lacking = [each.findtext("source") for each in messages(language) if not all(translated(each))]
    assert lacking == []


def test_a_translation_has_the_fields_and_the_number_of_its_text():
    wrong = []
    for message in messages("cy"):
        source = message.findtext("source") or ""
        for said_so in translated(message):
            if sorted(FIELD.findall(source)) != sorted(FIELD.findall(said_so)) or ("%n" in source) != ("%n" in said_so):
                wrong.append((source, said_so))
    assert wrong == []


def test_a_text_has_the_key_that_stands_behind_it():
    for message in messages("cy"):
        source = message.findtext("source") or ""
        assert source.partition("\t")[2] == translated(message)[0].partition("\t")[2], source


@pytest.mark.parametrize("language", FORMS)
def test_a_catalogue_compiled_again_is_the_one_that_is_kept(language, tmp_path):
    compile_file(language, tmp_path / "again.qm")
    assert (tmp_path / "again.qm").read_bytes() == compiled(language).read_bytes()


def test_every_language_that_can_be_chosen_has_a_catalogue():
    assert {language for language in LANGUAGES if language != "system"} == set(FORMS)
    assert language_of("cy") == "cy"
    assert language_of("system") in FORMS


def test_one_and_several_are_told_apart_in_english(qapp):
    made_app()
    assert (several("%n day(s) left", 1), several("%n day(s) left", 3)) == ("1 day left", "3 days left")


def test_a_sentence_of_a_room_without_qt_is_said_in_welsh_with_its_fields(welsh):
    sentence = "There is a committee Planning already: give another name."
    assert said(sentence) == "Mae pwyllgor Planning eisoes: rhowch enw arall."


def test_a_day_within_a_sentence_is_said_in_welsh_too(welsh):
    assert said("Rhian Pryce left on 8 September 2026 already.") == "Gadawodd Rhian Pryce ar 8 Medi 2026 eisoes."


def test_a_word_of_a_table_is_found_with_a_capital(welsh):
    assert said("Received") == "Daeth i law"
    assert said("Present remotely") == "Presennol o bell"


def test_days_are_said_in_the_language_of_the_window(welsh):
    on = dt.date(2026, 9, 8)
    assert (long_day(on), full_day(on)) == ("8 Medi 2026", "Dydd Mawrth 8 Medi 2026")


def test_what_the_clerk_wrote_is_left_as_it_is_even_where_it_fits_a_text_of_ours(welsh):
    assert said("Item 2 Declarations of interest, left at 5") == "Eitem 2 Declarations of interest, left at 5"
    for words in ("Friends of the Park", "Cost of Living 3 of 5, said twice", "Cllr Ann Example"):
        assert said(words) == words


def test_in_english_a_sentence_stays_as_it_was_said(qapp):
    made_app()
    assert said("There is a committee Planning already: give another name.").startswith("There is a committee Planning")


def test_a_catalogue_that_is_only_looked_into_is_not_spoken(qapp):
    app = made_app()
    speak(app, ENGLISH)
    looked_into = Catalogue("cy", app)
    assert looked_into.sentence("Cancel") == "Canslo" and said("Cancel") == "Cancel"
    looked_into.setParent(None)


def test_the_language_goes_with_its_catalogue(qapp):
    app = made_app()
    speak(app, "cy")
    assert QApplication.translate("AnyClass", "Cancel") == "Canslo"
    speak(app, ENGLISH)
    assert QApplication.translate("AnyClass", "Cancel") == "Cancel"
    assert long_day(dt.date(2026, 9, 8)) == "8 September 2026"
