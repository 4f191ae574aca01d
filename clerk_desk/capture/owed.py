"""Whether what is said would be done is owed to the committee: a task, for members or their business, and no mere procedure."""
from __future__ import annotations

from clerk_desk.capture.delivering import AT_MEMBERS_PLACE, EACH_MEMBERS
from clerk_desk.capture.doubts import clause_before, is_routine
from clerk_desk.capture.parties import MEMBERS, WHO_ASKED, is_body, is_committee, is_internal, is_person, is_public
from clerk_desk.capture.patterns import Pattern
from clerk_desk.capture.tasks import Task, is_dated
from clerk_desk.capture.things import INFO, VISIT
from clerk_desk.capture.verbs import is_act
from clerk_desk.capture.vocabulary import BODIES_WORDS, BODY_WORDS, MEMBERS_WORDS
from clerk_desk.domain.time_words import COUNT, UNIT

# what is done in the meeting itself: "take item 6 next", "suspend standing orders"
PROCEDURE = Pattern(
    r"(?:take|hear|bring forward)\s+(?:(?:the|this|that|item|agenda)\s+)*(?:\w+\s+){0,3}(?:items?|chair|vote|business|first|next"
    r"|together)\b"
    r"|(?:suspend|adjourn|leave|withdraw|vary|vote|introduce themselves|return to the room|switch|turn off|declare|rise"
    r"|sit(?!\s+down\s+with)|silence)\b")
INTO_A_PAPER = Pattern(
    r"\s+(?:it|this|that|them|these|[^,;.]{3,60}?)\s+(?:in|to|on)\s+(?:the|his|her|their|its|a|every|each|future)\b[^,;.]{0,30}?"
    r"\b(?:report|agenda|minutes|newsletter|list|programme|plan|review|update)s?\b")
SEES_TO_IT = Pattern(r"\s+(?:that|to it|if|whether|what|how|about|into|to)\b")
# verbs that are a task only with certain words after them
ONLY_WITH = {
    "see": SEES_TO_IT,
    "consider": Pattern(r"$^"),
    "run": Pattern(
        r"\s+(?:off|through|past|by)\b|\s+(?:this|it|one|that)\s|\s+(?:a|an|another|a further|the"
        r"|some)\s+(?:[\w-]+\s+){0,2}?(?:campaign|survey|exercise|pilot"
        r"|trial|sessions?|events?|workshops?|courses?|count|report|check)\b"),
    "go": Pattern(r"\s+(?:over|through|back|away|round)\b"),
    "sit": Pattern(r"\s+down\s+with\b"),
    "have": Pattern(r"\s+(?:a|another|further)\s+(?:word|chat|look|conversation|discussion|meeting)s?\b"),
    "include": INTO_A_PAPER,
    "serve": Pattern(r"\s+(?:an?\s+|the\s+)?(?:\w+\s+){0,2}notices?\b"),
}
# "would get worse", "would do so again", "would take place"
NEVER_WITH = {
    "get": Pattern(r"\s+(?:\w+er|worse|better|more|underway|under way|used)\b"),
    "do": Pattern(r"\s+so\s+again\b"),
    "carry": Pattern(r"\s+on\b(?! with)"),
    "find": Pattern(r"\s+(?:it|this|that|them)\s+(?:\w+ly\s+)?(?:helpful|useful|easier|easy|hard|difficult|interesting|valuable)\b"),
    "take": Pattern(rf"\s+(?:about |around |some |at least |up to )?{COUNT}\s+{UNIT}|\s+(?:any |further )?questions?\b"),
    "answer": Pattern(r"\s+(?:(?:any|further|other)\b[^,;.]*\b)?questions?\b"),
}
NO_TASK_WITH = Pattern(r"\s+(?:place|effect|forward to|after|part)\b")
NOTED = Pattern(r"\b(?:was|were|Members|Committee|Board|Panel) (?:also )?(?:noted|reminded) that\b")
# "circulate it round", "send them out"
IT_ROUND = Pattern(r"\s+(?:it|them|this|these)\s+(?:round|on|out|by|to|over|as|when|once|after|before|in\b|[.;,])|\s+(?:it"
    r"|them)$|\s+(?:this|these)\s*(?:[.;]|$)")
OUR_MEETING = Pattern(
    rf"\b(?:next|future|later|\w+) meeting\b|\bback\b|\b(?:to|before) (?:the|this) (?:{BODIES_WORDS}|[Ss]ub-[Cc]ommittee)\b"
    r"|\bto [Mm]embers\b")
UPWARDS_AT_ONCE = Pattern(r"\b(?:to|at) (?:the )?(?:Cabinet|Executive|Council)\b")
ON_A_PROGRAMME = Pattern(r"(?i)\b(?:work(?:ing)? programme|forward (?:work )?plan|agenda)\b")
ON_A_LIST = Pattern(r"\b(?:work programme|agenda|action (?:list|log|tracker)|future reports?|next report)\b")
A_MEETING = Pattern(r"\bmeeting\b")
TO_OUR_MEETING = Pattern(
    rf"\s+(?:back\s+)?to\s+(?:attend|join|address|speak at|(?:provide|present|give|bring)\s+(?:an?|the|further|regular)\s+(?:\w+\s+)?"
    rf"(?:report|update|presentation)|(?:an?|the|its|this|our|future|all)\s(?:[\w-]+\s){{0,4}}?(?:meetings?|{BODY_WORDS}))\b")
THIS_POINT = Pattern(r"\b(?:this|that|the|these)\s+(?:point|matter|issue|question|query|figures?|wording)s?$|\b(?:this|it)$")
AN_INQUIRY = Pattern(
    r"\b(?:an?|another|further)\s+(?:[\w-]+\s+){0,3}?(?:survey|review|investigation|assessment|audit|study|count|evaluation)\b")
AND_MEMBERS_TOLD = Pattern(rf"\band (?:the )?(?:{BODY_WORDS}|{MEMBERS_WORDS}) (?:be )?(?:advised|informed|updated|notified|told)\b")
FOR_STAFF = Pattern(r"\bfor (?:staff|officers|residents|pupils|employees)\b")
BESIDE_THE_MEETING = Pattern(r"\b(?:outside|outwith|after|following) (?:of )?(?:the|this) meeting\b|\bin writing\b")
AT_A_MEETING = Pattern(r"\s+(?:verbally\s+)?(?:at|to)\s+(?:the|our|its|a)\s+(?:next|following|future|\w+)\s+meeting\b")
ON = Pattern(r"\s+on\b")
INITIALS = Pattern(r"[A-Z]{2,3}")
A_PRONOUN = Pattern(r"(?:This|These|It|They|That|this|it)\b")
# "The officer confirmed that these would be shared": what was just asked for
SAYS_OF_IT = Pattern(
    r"\b(?:confirmed|replied|advised|responded|said|agreed|added)\s+(?:that\s+(?:[^;.]{3,60}\s+and\s+that\s+)?)?"
    r"(?:this|these|they|it|both|one)$")
TO_THE_MINUTES = Pattern(r"\s+(?:as an appendix )?(?:to|with) (?:the|these) (?:draft )?minutes\b")
APART_FROM_MEETING = Pattern(r"\s+up\s+(?:outside|outwith|separately|after|following|off-?line|with)\b")
ROUND = Pattern(
    r"\s*(?:$|[.,;])|\s+(?:to|out|round|around|on|after|following|once|when|as soon|before|by e-?mail|in due course|shortly"
    r"|separately|outside)\b")
A_SUM = Pattern(r"[£€]\s?\d", among=("£", "€"))
GOVERNMENT = Pattern(r"\b(?:Cabinet(?! [Mm]embers)|Government|Minister)\b")
INVITATION = Pattern(r"\s+(?:out\s+)?(?:an?|the|another)?\s*(?:\w+\s+)?invitations?\b")
NEEDS_RECIPIENT = frozenset({"give", "issue", "provide", "supply", "send", "share", "forward", "distribute", "e-mail", "email"})
TOLD = NEEDS_RECIPIENT | {"circulate", "write", "report"}
GIVEN = NEEDS_RECIPIENT | {"circulate", "recirculate", "make"}
STANDS_THOUGH_NOTED = TOLD | {"present", "raise", "contact", "arrange", "discuss", "meet", "bring"}
PUT_RIGHT = frozenset(["put", "place", "post", "remove", "mend", "repair", "replace", "update", "publish", "upload"])
LOOKS_INTO = frozenset([
    "look", "follow", "investigate", "check", "amend", "correct", "adjust", "reword", "pursue", "clarify", "raise", "reconsider",
    "redraft", "rewrite", "rectify",
])


def is_task(word: str, verb: str, after: str) -> bool:
    """Is it something one does? "See" only as "see that it is done" or "see if it can be". ``verb`` is the plain form of ``word``."""
    if (never := NEVER_WITH.get(verb)) and never.match(after):
        return False
    if special := ONLY_WITH.get(verb):
        return special.match(after) is not None
    return is_act(word) and not PROCEDURE.match(word + after) and not NO_TASK_WITH.match(after)


def is_only_noted(text: str, at: int, verb: str) -> bool:
    """"It was noted that the Warden would paint the gate": news rather than a promise, unless members are to get something."""
    return verb not in STANDS_THOUGH_NOTED and NOTED.search(clause_before(text, at)) is not None


def is_owed(task: Task, whom: str, rest: str) -> bool:
    """Is it a promise to the committee rather than what a service does anyway? ``rest`` is what follows the verb."""
    if is_routine(rest):
        return False
    if task.verb not in NEEDS_RECIPIENT or INVITATION.match(rest):
        return True
    return _to_the_committee(whom) or (not whom and (INFO.search(rest[:70]) or IT_ROUND.match(rest)) is not None)


def _to_the_committee(whom: str) -> bool:
    if whom in {"them", "everyone", "everybody", "all"} or MEMBERS.search(whom) or INITIALS.fullmatch(whom) or WHO_ASKED.fullmatch(whom):
        return True
    return bool(whom) and not is_public(whom) and (is_committee(whom) or is_person(whom) or is_internal(whom) or is_body(whom))


def is_owed_when_passive(task: Task, whom: str, rest: str) -> bool:
    """The same for what "would be" done, where nobody is named: circulated, reported to us, arranged, looked into."""
    if is_routine(rest):
        return False
    if task.verb in GIVEN:
        return _is_given(task, whom, rest)
    if task.verb in {"report", "bring", "present", "submit", "feed", "return"}:
        return OUR_MEETING.search(rest) is not None and not UPWARDS_AT_ONCE.search(rest[:40])
    if task.verb in {"schedule", "include", "add"} and ON_A_PROGRAMME.search(rest):
        return True
    if task.verb in PUT_RIGHT and EACH_MEMBERS.search(rest):
        return True
    if task.verb in PUT_RIGHT and AT_MEMBERS_PLACE.search(rest):
        return True
    if task.verb in {"confirm", "clarify"} and BESIDE_THE_MEETING.search(rest):
        return True
    if task.verb == "request":
        return A_MEETING.search(rest) is not None
    if task.verb == "invite":
        return TO_OUR_MEETING.match(rest) is not None and not is_public(task.before)
    if task.verb == "check" and THIS_POINT.search(task.before.rstrip()):
        return True
    if task.verb in {"carry", "undertake", "conduct"} and AN_INQUIRY.search(task.before) and is_dated(rest):
        return True
    return AND_MEMBERS_TOLD.search(rest) is not None or _is_set_up(task, rest) or _is_looked_into(task, whom, rest)


def _is_set_up(task: Task, rest: str) -> bool:
    """"A tour would be arranged for members"."""
    if task.verb == "put" and "in the diary" in rest:
        return VISIT.search(task.before) is not None
    if task.verb == "lay":
        return ON.match(rest) is not None and VISIT.search(task.before) is not None
    if task.verb not in {"arrange", "organise", "organize", "set", "schedule"}:
        return False
    return VISIT.search(task.before) is not None and not FOR_STAFF.search(rest)


def _is_looked_into(task: Task, whom: str, rest: str) -> bool:
    """"would be added to the action log", "would be corrected", "would be checked by May"."""
    if task.verb in {"add", "include"}:
        return ON_A_LIST.search(rest) is not None
    if task.verb in PUT_RIGHT and SAYS_OF_IT.search(task.before.strip()) and is_dated(rest):
        return True
    if task.verb == "get":
        return MEMBERS.search(whom) is not None
    if task.verb in {"attach", "append"}:
        return TO_THE_MINUTES.match(rest) is not None
    if task.verb == "pick":
        return APART_FROM_MEETING.match(rest) is not None
    if task.verb == "done":
        return A_PRONOUN.fullmatch(task.before.split()[-1] if task.before else "") is not None and is_dated(task.after)
    return task.verb in LOOKS_INTO and (task.verb not in {"check", "investigate", "raise"} or is_dated(task.after))


def _is_given(task: Task, whom: str, rest: str) -> bool:
    """"would be circulated to Members", "this would be e-mailed round after the meeting"; not "to the Minister"."""
    if AT_A_MEETING.match(rest):
        return True
    if A_SUM.search(task.before[-60:]):
        return False
    outside = BESIDE_THE_MEETING.search(rest) is not None
    if task.verb in {"make", "give", "issue"} and not (outside or MEMBERS.search(whom)):
        return False
    if whom:
        return _to_the_committee(whom) and not GOVERNMENT.search(whom)
    before = task.before.strip()
    return outside or INFO.search(before[-120:]) is not None or A_PRONOUN.match(before) is not None or (
        SAYS_OF_IT.search(before) is not None and ROUND.match(rest) is not None)
