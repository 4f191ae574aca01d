"""The lists and show: what people read and what scripts read."""
from __future__ import annotations


def test_styles_are_listed_by_name(clerk):
    told = clerk("styles")
    assert [line.split("  ")[0] for line in told.answer.splitlines()] == ["Agenda and action", "Dash", "Narrative", "Numbered", "Report"]


def test_styles_as_data_have_all_their_settings(clerk):
    styles = {each["name"]: each for each in clerk("styles", "--json").json()}
    assert styles["Numbered"]["clauses"] == ["(a)", "(i)", "(A)", "(1)"]
    assert styles["Dash"]["lead_ins"]["resolved"] == "RESOLVED: -"


def test_an_empty_desk_lists_nothing_and_says_so_apart(clerk):
    for name in ("committees", "meetings", "follow-ups"):
        told = clerk(name)
        assert (told.status, told.answer) == (0, "")
        assert told.remarks
        assert clerk(name, "--json").answer == "[]\n"


def test_committees_have_code_and_style(clerk, meeting):
    only = clerk("committees", "--json").json()
    assert [(each["name"], each["style"]) for each in only] == [("Leisure and Culture Scrutiny Committee", "Numbered")]
    assert only[0]["code"] in clerk("committees").answer


def test_meetings_are_those_of_the_committee_newest_first(clerk, meeting, minutes):
    clerk("import", minutes, "--committee", "Cabinet", "--date", "2026-12-01")
    clerk("import", minutes, "--committee", "Cabinet", "--date", "2027-01-05")
    assert [each["date"] for each in clerk("meetings", "--json").json()] == ["2027-01-05", "2026-12-01", "2026-11-19"]
    assert [each["committee"] for each in clerk("meetings", "--json", "--committee", "cabinet").json()] == ["Cabinet", "Cabinet"]
    assert clerk("meetings", "--committee", "Cabinet").answer.count("\n") == 2


def test_meetings_count_what_is_owed(clerk, meeting):
    line = clerk("meetings", "--json").json()[0]
    assert line["items"] == 3
    assert line["open_follow_ups"] == len(clerk("follow-ups", "--open", "--json").json()) > 0


def test_an_unknown_committee_is_refused_with_those_there_are(clerk, meeting):
    told = clerk("meetings", "--committee", "Harbour Board")
    assert (told.status, told.answer) == (1, "")
    assert "Leisure and Culture" in told.remarks


def test_show_has_the_numbers_of_the_house_style(clerk, meeting):
    told = clerk("show", meeting).answer
    assert told.startswith("Leisure and Culture Scrutiny Committee, 19 November 2026 at 18:30\n")
    heading, lead_in = "6. Leisure centre membership", "    6.3 RESOLVED: That the Committee:-"
    for line in (heading, lead_in, "      (a) notes the report; and", "        (i) the number"):
        assert f"\n{line}" in told


def test_show_as_data_has_ids_and_the_meetings_own_state(clerk, meeting):
    shown = clerk("show", meeting, "--json").json()
    assert {name: shown["meeting"][name] for name in ("id", "state", "style")} == {"id": meeting, "state": "draft", "style": "Numbered"}
    blocks = [block for item in shown["items"] for block in item["minutes"]]
    assert blocks
    assert all(len(block["id"]) == 32 for block in blocks)


def test_show_has_report_and_recommendations_unnumbered_beside_numbered_minutes(clerk, tmp_path):
    (tmp_path / "m.txt").write_text(
        "Harbour Board\n\nMinutes of the meeting held on 3 December 2026\n\n4. Mooring fees\n\nReport of the Harbour Master\n\n"
        "Recommended -\n\n(a) That the fees be raised.\n\nMinutes:\n\n4.1 The Harbour Master presented the report.\n\n"
        "4.2 RESOLVED: That the fees be raised.\n", encoding="utf-8",
    )
    clerk("import", tmp_path / "m.txt", "--committee", "Harbour Board", "--date", "2026-12-03", "--style", "Numbered")
    told = clerk("show", 1).answer
    assert "    4.1 The Harbour Master presented the report." in told
    assert told.index("  Recommended") < told.index("  Minutes")


def test_a_meeting_that_is_not_there_is_refused(clerk):
    for words in (("show", 7), ("show", 7, "--json"), ("export", 7, "--to", "x.docx"), ("follow-ups", "--meeting", 7)):
        told = clerk(*words)
        assert (told.status, told.answer) == (1, "")
        assert "7" in told.remarks
        assert told.remarks.count("\n") == 1
