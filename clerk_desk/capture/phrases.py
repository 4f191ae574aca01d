"""The phrases by which minutes promise, ask and defer, and those that only look as if they did."""
from __future__ import annotations

import re

from clerk_desk.capture.looks import TITLED
from clerk_desk.capture.parties import LOW, PARTY, POST, PROPER
from clerk_desk.capture.verbs import PARTICIPLE, PLAIN

MENTIONS = re.compile(
    r"agreed|undert|offered|promised|committed|volunteered|\bwould\b|\bwill\b|request|asked|instructed|tasked|invited|deferred"
    r"|adjourned|postponed|put back|\bto be\b|\bto [a-z\-]+\b|\bcould\b|should be|action", re.IGNORECASE)
UNDERTOOK = re.compile(
    rf"\b(?P<how>[Aa]greed|[Uu]ndertook|[Oo]ffered|[Pp]romised|[Cc]ommitted|[Vv]olunteered|[Pp]ledged|gave (?:an|his|her"
    rf"|their) (?:undertaking|assurance|commitment)|was (?:happy|willing|content)|were (?:happy|willing|content))\s+(?:to\s+"
    rf"(?:(?!(?:re|ap|sup)ply\b)\w+ly\s+|also\s+|try\s+to\s+|go\s+away\s+and\s+|take\s+this\s+away\s+and\s+)?(?P<verb>[a-z][a-z\-]+)\b|(?:that\s+)"
    rf"(?P<that>(?:(?:he|she|they|it|{PARTY})\s+would|.{{3,120}}?\bwould\s+be)\b))")
WOULD = re.compile(
    rf"\b(?:[Ww]ould|[Ww]ill|shall|could|’ll|'ll)\s+(?:(?:then|also|therefore|be able to|be happy to|be asked to|ensure that"
    rf"|(?!(?:re|ap|sup)ply\b)\w+ly)\s+)*(?P<verb>{PLAIN})\b"
)
WOULD_BE = re.compile(
    rf"\b(?:[Ww]ould|will|to|shall)\s+(?:(?:then|also|therefore|(?!(?:re|ap|sup)ply\b)\w+ly)\s+)*be\s+(?:(?:(?!(?:re|ap|sup)ply\b)\w+ly|then|also)\s+)?(?P<verb>{PARTICIPLE})\b"
)
AND_BE = re.compile(
    r"\b(?:would|will)\s+be\s+\w+\s+[^,;.]{0,60}?\band\s+(?:then\s+)?"
    r"(?P<verb>circulated|shared|sent|e-mailed|reported|forwarded)\b",
)
HAVE_DONE = re.compile(
    rf"\b(?:would|will)\s+have\s+(?P<thing>(?:the|this|that|a|an|these)\s+[^,;.]{{2,80}}?)\s+(?P<verb>{PARTICIPLE}|[a-z]+ed)\b"
)
ASKED_TO = re.compile(
    rf"\b(?:was|were|be)\s+(?:also\s+|then\s+|further\s+|therefore\s+)?(?:asked|requested|instructed|tasked|invited|directed"
    rf"|mandated)\s*(?:,[^,]{{3,80}},\s*)?to\s+(?:(?!(?:re|ap|sup)ply\b)\w+ly\s+)?(?P<verb>{PLAIN})\b"
)
ASKED_ONE = re.compile(
    rf"\b(?:asked|requested|instructed|tasked|invited|directed|urged)\s+(?P<who>{PARTY})(?:,[^,]{{3,60}},)?\s+(?:to|if (?:he|she"
    rf"|they) (?:would|could)|whether (?:he|she|they) (?:would|could))\s+(?:(?!(?:re|ap|sup)ply\b)\w+ly\s+)?(?P<verb>{PLAIN})\b"
)
ASKED_THAT = re.compile(r"\b(?:asked|requested|requests|proposed and agreed|stipulated)\s+that\s+")
ASKED_FOR = re.compile(
    r"\b(?P<how>asked|requested|requests|called|sought)\s+(?:for\s+)?(?P<thing>(?:to\s+(?:see|have|receive|be\s+(?:provided"
    r"|supplied|sent))|(?:an?|the|some|any|more|further|details|information|copies|figures|data|clarification|statistics|regular"
    r"|additional|updates?|numbers|[a-z]+ing|[a-z]+)\b)[^;]*)"
)
NOTE_FORM = re.compile(
    rf"(?:(?:Note|NB|N\.B\.)\s*:\s*)?(?P<who>{PROPER}|{LOW}|Officers|officers|Clerk|All|all|Members|members)\s+(?:(?:is|are|was"
    rf"|were)\s+)?to\s+(?P<verb>{PLAIN})\b"
)
TO_DO = re.compile(
    rf"(?:\s[–—-]\s|[;:]\s|,\s(?:and\s)?|\.\s)"
    rf"(?P<who>{PROPER}|{LOW}|[Oo]fficers)\s+(?:(?:is|are)\s+)?to\s+(?P<verb>{PLAIN})\b",
)
EXPECTED = re.compile(
    r"\b(?:is|was|are|were)\s+(?:expected|due|scheduled|anticipated)\s+to\s+be\s+(?P<verb>brought|presented|submitted|reported"
    r"|received|considered)\b"
)
SUPPOSED = re.compile(
    r"\b(?:asked|wondered|queried|questioned|enquired|inquired|whether|if|how|what|why|when|unless|suggested|thought|felt|hoped"
    r"|wished|unlikely|considered that|believed|argued|feared|expected|estimated|anticipated|predicted|understood|might|may"
    r"|were it|doubt|ask|who)\b",
    re.IGNORECASE)
UNREAL = re.compile(
    r"(?:^|[,;.]\s|\bthat\s)(?:if|should|were|had|unless|in that event|otherwise|in the event|in such (?:a )?cases?)\b",
    re.IGNORECASE)
EARLIER = re.compile(
    r"\b(?:had|has|have)\s+(?:been\s+|already\s+|also\s+|previously\s+|since\s+|recently\s+|earlier\s+|then\s+|both\s+"
    r"|all\s+)*$|\b(?:at (?:the|its|their|a) (?:last|previous|earlier|\w+) meeting|at its meeting|previously|in (?:January"
    r"|February|March|April|May|June|July|August|September|October|November|December)(?: 20\d\d)?,? (?:it|the|that|members)"
    r"|last (?:year|month|meeting|time)|reminded (?:\w+ ){0,4}?that|recalled that|as (?:agreed|requested)"
    r"|own recommendation)\b", re.IGNORECASE)
ROUTINE = re.compile(
    r"\b(?:every|each|daily|weekly|monthly|annually|annual|as usual|routinely|regularly|as (?:they|it|he|she) (?:were|was|are|is"
    r"|did|do)|continue|as normal|throughout the|as part of (?:the|its|their)|in the usual way|always|periodically)\b",
    re.IGNORECASE)
EACH_MEETING = re.compile(r"\b(?:each|every) (?:\w+ )?(?:meeting|cycle)\b", re.IGNORECASE)
RECORDED = re.compile(
    r"\b(?:vote|abstention|dissent|objection)s?\b.*\brecorded|\bbe (?:recorded|minuted|noted|placed on record)\b|\brecorded "
    r"(?:vote|that)\b|\bit be recorded",
    re.IGNORECASE)
REFUSED = re.compile(
    r"\b(?:not (?:supported|agreed|possible|accepted|allowed|permitted|proposed|feasible|practical|appropriate|be (?:possible"
    r"|adjourned|done|provided|made|practical|appropriate))|advised against|could not|would not|cannot|did not (?:allow"
    r"|have the power|agree|support|permit|hold)|no (?:budget|such power|resources|provision|plans)|declined|refused|unable"
    r"|was lost|were lost|not (?:relevant|in (?:the|a) position)|there was no|out of order|ruled|unlikely)\b", re.IGNORECASE)
ANSWERED = re.compile(
    r"^(?:In (?:response|reply|answer)[^,]{0,60},\s*)?(?:.{0,90}?\b(?:replied|responded|said|explained|advised|confirmed"
    r"|answered|stated|clarified|reported|informed|told|noted|agreed that it was)\b|It was (?:explained|confirmed|reported"
    r"|clarified|stated|advised)|Members were (?:advised|informed|assured|told)|This (?:was|had)|These (?:were|had))", re.IGNORECASE)
SUPPORTED = re.compile(r"\b(?:was|were) (?:supported|agreed|accepted|approved)\b|\bthis was agreed\b|\bit was agreed\b", re.IGNORECASE)
OFFICIAL = re.compile(rf"{POST}s?\b|^(?:[Tt]he )?(?:[Oo]fficers|[Ss]taff)$|^[A-Z]{{2,4}}$|{TITLED.pattern}\s")
NOT_UNDERTAKEN = frozenset(
    [
        "consider", "support", "extend", "receive", "have", "see", "make", "move", "open", "close", "set", "keep", "use", "include",
        "establish", "sign", "pay", "resolve", "start", "begin", "confirm", "hold",
    ])
UNTOLD = frozenset(
    ["consider", "open", "close", "start", "begin", "continue", "hold", "host", "move", "keep", "have", "see", "receive",
    "visit", "work", "use", "show"],
)
GIVEN = frozenset(
    {"circulate", "recirculate", "share", "e-mail", "email", "forward", "send", "provide", "supply", "distribute", "issue", "give", "make"},
)
TASK_VERBS = frozenset(
    [
        "circulate", "recirculate", "send", "e-mail", "email", "forward", "issue", "distribute", "share", "provide", "supply", "give",
        "report", "submit", "bring", "present", "return", "respond", "reply", "answer", "arrange", "organise", "organize", "raise",
        "refer", "write", "contact", "check", "investigate", "look", "explore", "find", "follow", "clarify", "ascertain", "pursue",
        "liaise", "speak", "discuss", "feed", "chase", "obtain", "get", "seek", "draft", "prepare", "produce", "amend", "correct",
        "update", "revise", "confirm", "ask", "convey", "consult", "enquire", "inquire", "meet", "remind", "inform", "let", "canvass",
        "review", "compile", "collate", "take", "come", "add", "schedule", "pass", "put", "request", "attend", "research", "verify",
        "query",
    ],
)
NEEDS_RECIPIENT = frozenset(["give", "issue", "provide", "supply", "send", "share", "forward", "distribute", "e-mail", "email"])
TOLD = NEEDS_RECIPIENT | {"circulate", "write", "report"}
SOLEMN = frozenset({"undertook", "offered", "promised", "committed", "volunteered", "pledged"})
NOTED = re.compile(r"\b(?:was|were|Members|Committee|Board|Panel) (?:also )?(?:noted|reminded) that\b")
AGENDA_ITEM = re.compile(
    r"\b(?:an?|further|be an) item\b|\bon (?:the|a|an) (?:\w+\s+){0,3}?agenda\b|\bwork programme\b|\bagenda (?:item|for)\b",
    re.IGNORECASE)
SPEAKER = re.compile(
    rf"(?P<who>{PARTY})\s+(?:said|advised|confirmed|explained|replied|responded|stated|added|noted|undertook|agreed|answered"
    rf"|reported|acknowledged|indicated)\b"
)
ASKER = re.compile(
    r"\b((?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Alderman)\.?\s+(?:(?:Mrs|Ms|Mr|Dr)\s+)?[A-Z][\w’'\-]+(?:\s+[A-Z][\w’'\-]+)?)(?=\s+"
    r"(?:asked|queried|enquired|wondered|requested|wished|sought|regarding|about|as to|on|in|what|if|whether|,)|\s*,)"
)
