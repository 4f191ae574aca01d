"""An agenda is read as what it is: nothing decided, recommendations apart, the rest the text of its papers."""
from __future__ import annotations

import pytest

from clerk_desk.capture.reading import read_text
from clerk_desk.domain.captured import as_json

AGENDA = """Harbour Committee

Agenda for the meeting to be held on Tuesday 8 September 2026 at 6.30 pm in the Council Chamber

1. Apologies for absence

2. Harbour dues

Report of the Harbour Master

Recommended that the Committee:
(a) note the report; and
(b) approve the dues.

3. Moorings
"""


def test_what_an_agenda_recommends_is_no_decision():
    read = as_json(read_text(AGENDA))
    dues = read["items"][1]
    assert [item["title"] for item in read["items"]] == ["Apologies for absence", "Harbour dues", "Moorings"]
    assert dues["resolutions"] == [] and [line["text"] for line in dues["recommendations"]] == ["note the report; and", "approve the dues."]
    assert "Recommended that the Committee:" in " ".join(read["left_out"])


def test_minutes_that_mention_an_agenda_stay_minutes():
    resolved = AGENDA.replace("Recommended that", "RESOLVED that")
    assert len(as_json(read_text(resolved))["items"][1]["resolutions"]) == 1
    present = AGENDA.replace("1. Apologies", "Present: Councillors Rao and Voss\n\n1. Apologies")
    assert len(as_json(read_text(present))["items"][1]["resolutions"]) == 1


PACK = """Welland Vale District Council
Housing Committee
Tuesday 12 January 2027 at 6.30 pm
Council Chamber, Town Hall, Oakby

AGENDA

1. Apologies for absence

2. Minutes of the last meeting
To approve the minutes of the meeting held on 10 November 2026.

3. Damp and mould policy
Report of the Head of Housing
Recommendation: That the policy be approved and reviewed in twelve months.

4. Rent setting 2027/28
Report of the Director of Finance attached.
Recommendations:
That the Committee:
(a) notes the report; and
(b) recommends the rents in Appendix 1 to Council.

5. Garages
The programme is in its third year.
RECOMMENDED: That the programme of garage disposals be noted.

6. Any other business
"""


def test_a_heading_agenda_alone_says_what_it_is():
    read = as_json(read_text(PACK))["items"]
    assert all(item["minutes"] == item["resolutions"] == item["follow_ups"] == [] for item in read)
    assert [[clause["text"] for clause in item["recommendations"]] for item in read] == [
        [], [], ["That the policy be approved and reviewed in twelve months."],
        ["notes the report; and", "recommends the rents in Appendix 1 to Council."],
        ["That the programme of garage disposals be noted."], []]
    assert [block["text"] for block in read[4]["report"]["body"]] == ["The programme is in its third year."]


@pytest.mark.parametrize("told", [
    "RESOLVED: That the policy be approved.",
    "The Head of Housing reported that the policy had been revised.",
])
def test_under_a_heading_agenda_minutes_stay_minutes(told):
    read = as_json(read_text(PACK.replace("Recommendation: That the policy be approved and reviewed in twelve months.", told)
                             .replace("The programme is in its third year.", "Members asked about the garages at Ferry Street.")))["items"]
    assert read[2]["minutes"] or read[2]["resolutions"]


def test_recommendations_below_their_label_without_markers():
    listed = PACK[PACK.index("Recommendations:"):PACK.index("5. Garages")]
    text = PACK.replace(listed, "Officers' recommendation\nThat the rents be noted.\nThat they be sent to Council.\n\n")
    read = as_json(read_text(text))["items"][3]
    assert [clause["text"] for clause in read["recommendations"]] == ["That the rents be noted.", "That they be sent to Council."]


def test_an_agenda_with_a_date_and_a_contact_is_no_cover_sheet():
    text = PACK.replace("Tuesday 12 January 2027 at 6.30 pm\nCouncil Chamber, Town Hall, Oakby\n\nAGENDA", (
        "AGENDA\n\nDate:      Tuesday 12 January 2027\nTime:      6.30 pm\nVenue:    Council Chamber, Town Hall, Oakby\n\n"
        "Contact: Theo Marrable (01777 555 802)"))
    assert [item["title"] for item in as_json(read_text(text))["items"]] == [
        "Apologies for absence", "Minutes of the last meeting", "Damp and mould policy", "Rent setting 2027/28", "Garages",
        "Any other business"]
