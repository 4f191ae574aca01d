"""Sample texts for the tests: an invented council, its committees and people."""
from __future__ import annotations

MINUTES = """\
Leisure and Culture Scrutiny Committee

Minutes of the meeting held on Thursday 19 November 2026 at 6.30 pm in the Council Chamber, Hollin Hall

Present: Councillors Ada Merrow (Chair), Tom Siddal and Priya Nandra
Apologies: Councillor Owen Lathe

5. Minutes of the previous meeting

5.1 RESOLVED: That the minutes of the meeting held on 17 September 2026 be signed by the Chair as a correct record.

6. Leisure centre membership

6.1 The Leisure Manager presented the report, which set out how many members each centre had.

6.2 In reply to a question the Leisure Manager undertook to circulate the figures for each ward to members of the Committee \
before the next meeting.

6.3 RESOLVED: That the Committee:-

(a) notes the report; and

(b) asks the Leisure Manager to report back to the Committee in six months' time on:

(i) the number of junior members; and

(ii) the cost of the new lockers.

ACTION: Leisure Manager

7. Library opening hours

7.1 The Head of Libraries said that the summer hours had been welcome.

7.2 RESOLVED: That the report be noted.
"""

AGENDA = """\
Leisure and Culture Scrutiny Committee

Agenda for the meeting on Thursday 21 January 2027 at 6.30 pm in the Council Chamber, Hollin Hall

1. Apologies for absence

2. Declarations of interest

3. Museum of salt: lease

Report of the Estates Surveyor

4. Work programme
"""
