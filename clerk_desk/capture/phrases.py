"""The phrases by which minutes promise, ask and defer, and those that only look as if they did."""
from __future__ import annotations

import re

from clerk_desk.capture.parties import LOW, PARTY, PROPER
from clerk_desk.capture.verbs import PARTICIPLE, VERB

MENTIONS = re.compile(
    r"agreed|undert|offered|promised|committed|volunteered|pledged|\bgave\b|\bwould\b|\bwill\b|\bshall\b|['’](?:d|ll)\b|request|asked"
    r"|instructed"
    r"|tasked|invited|directed|deferred|adjourned|postponed|put (?:back|off)|held over|\bto be\b|\bto [a-z\-]+\b|\bcould\b|should be|action"
    r"|\bwant(?:s|ed)?\b|\bwished\b|called for", re.IGNORECASE)
ADVERB = (
    r"(?:then|also|therefore|first|now|both|again|further|however|in addition|in the meantime|in future|of course|at once|be able to"
    r"|be happy to"
    r"|be pleased to|be asked to|try to|go away and|take this away and|(?!(?:re|ap|sup|im|com)ply\b)\w+ly)"
)
SOLEMN = (
    r"(?:[Uu]ndertook|[Oo]ffered|[Pp]romised|(?:was |had )?[Cc]ommitted(?: (?:himself|herself))?|[Vv]olunteered|[Pp]ledged"
    r"|gave (?:an|a|his|her|their|the \w+ an?) (?:\w+ )?(?:undertaking|assurance|commitment|word|promise))"
)
UNDERTOOK = re.compile(
    rf"\b(?P<how>[Aa]greed|{SOLEMN}|(?:was|were|is|are) (?:quite |very |also )?(?:happy|willing|content|prepared|ready))"
    rf"(?:,[^,;]{{2,80}},)?\s+(?:to\s+(?:{ADVERB}\s+)*(?P<verb>{VERB})\b|(?:that\s+)"
    rf"(?P<that>(?:(?:he|she|they|it|{PARTY})\s+would|.{{3,160}}?\b(?:would|will)(?:\s+be)?)\b))")
WOULD = re.compile(
    rf"(?:\b(?P<modal>[Ww]ould|[Ww]ill|shall|could|(?:is|are|was|were)\s+(?:going\s+)?to)|(?<=[a-z])(?P<short>['’](?:d|ll)))"
    rf"(?:,[^,;]{{2,60}},)?\s+(?:{ADVERB}\s+)*(?P<verb>{VERB})\b")
WOULD_BE = re.compile(rf"\b(?:[Ww]ould|will|to|shall)\s+(?:{ADVERB}\s+)*be\s+(?:{ADVERB}\s+)*(?P<verb>{PARTICIPLE})\b")
AND_BE = re.compile(
    r"\b(?:would|will)\s+be\s+\w+\s+[^,;.]{0,60}?\band\s+(?:then\s+)?(?P<verb>circulated|shared|sent|e-mailed|reported|forwarded)\b")
FOLLOWS = re.compile(
    r"\b(?:would|will)\s+(?:follow|go|come|go out)\b(?P<after>\s+(?:by e-?mail\s+|in writing\s+|out\s+)?to\s+(?P<who>(?:all\s+|the\s+"
    r"|ward\s+)*"
    r"(?:[Mm]embers|[Cc]ouncillors|us all)(?:\s+of\s+the\s+\w+)?)[^.;]*)")
HAS_ANSWER = re.compile(
    rf"\b(?:said|confirmed|promised|advised|undertook|added|replied|agreed)\s+that\s+(?P<whom>{PROPER}|[Mm]embers)\s+(?:would|will)"
    r"\s+(?:have|get|receive|be\s+(?:given|sent|told|shown|written to|informed))\s+(?P<what>[^.;]*)")
HAVE_DONE = re.compile(
    rf"\b(?:would|will)\s+(?:have|get)\s+(?P<thing>(?:it|them|these|this|that|(?:the|this|that|a|an|these|his|her)\s+[^,;.]{{2,80}}?))\s+"
    rf"(?P<verb>{PARTICIPLE})\b")
ASKING = r"(?:asked|requested|instructed|tasked|invited|directed|mandated|urged|remitted|required)"
ASKED_TO = re.compile(
    rf"\b(?:was|were|be|been)\s+(?:also\s+|then\s+|further\s+|therefore\s+)?{ASKING}\s*(?:,[^,]{{3,80}},\s*)?(?:to"
    rf"|with)\s+(?:{ADVERB}\s+)*(?P<verb>{VERB})\b")
ASKED_ONE = re.compile(
    rf"\b(?P<how>{ASKING})\s+(?P<who>{PARTY})(?:,[^,]{{3,60}},)?\s+(?:to|if (?:he|she|they) (?:would|could)|whether (?:he|she"
    rf"|they) (?:would|could))\s+(?:{ADVERB}\s+)*(?P<verb>{VERB})\b")
ASKED_THAT = re.compile(r"\b(?:(?<=[Ii]t was )suggested and agreed|asked|requested|requests|asks|proposed and agreed|stipulated)\s+that\s+")
ASKED_FOR = re.compile(
    r"\b(?P<how>asked|requested|requests|called|sought)\s+(?:for\s+)?(?P<thing>(?:to\s+(?:see|have|receive|be\s+(?:provided"
    r"|supplied|sent|told|given|shown|kept|notified|informed))|(?:an?|the|some|any|more|further|details|information|copies|figures|data"
    r"|clarification|statistics|regular|additional|updates?|numbers|[a-z]+ing|[a-z]+)\b)[^;]*)")
WANTED = re.compile(
    r"\b(?:want(?:s|ed)|wishe[sd])\s+(?:to\s+(?P<verb>have|see|receive|hear|discuss|consider|return)\s+)?(?P<thing>(?:it|this|them|the"
    r"|an?|these)\b[^;]*)")
AGREED_AT_ONCE = re.compile(
    r"\b(?:suggested|proposed|thought|asked|requested)\b.*?,?\s+(?:and|which)\s+(?:this\s+|it\s+|that\s+)?(?:was|were)\s+(?:agreed"
    r"|accepted|supported)\b"
    r"|\b(?:suggested|proposed)\b.*?\band\s+(?:officers|members|the \w+)\s+agreed\b")
SUGGESTED = re.compile(
    rf"\b(?:suggested|proposed)\s+(?:that\s+)?(?P<thing>[^;]{{2,120}}?)\s+(?:could\s+|should\s+|might\s+)?be\s+(?P<verb>{PARTICIPLE})\b")
SAID_YES = re.compile(
    rf"(?:\b(?:and|which|this)|;)\s+(?P<who>{PARTY}|[Oo]fficers)\s+(?:agreed(?:\s+to\s+(?:do\s+so|this))?\s*(?=[.,;]|$)"
    r"|(?:said|confirmed)\s+(?:that\s+)?(?:he|she|they|it)\s+would\b(?!\s+not)|undertook\s+to\s+do\s+so)")
NOTE_FORM = re.compile(
    rf"(?:(?:Note|NB|N\.B\.)\s*:\s*)?(?P<who>{PROPER}|{LOW}|Officers|officers|Clerk|All|all|Members|members)\s+(?:(?:is|are|was"
    rf"|were)\s+)?to\s+(?:{ADVERB}\s+)*(?P<verb>{VERB})\b")
TO_DO = re.compile(
    rf"(?:\s[–—-]\s|[;:]\s|,\s(?:and\s)?|\.\s)(?P<who>{PROPER}|{LOW}|[Oo]fficers)\s+(?:(?:is|are)\s+)?to\s+(?P<verb>{VERB})\b")
EXPECTED = re.compile(
    r"\b(?:is|was|are|were)\s+(?:expected|due|scheduled|anticipated)\s+to\s+be\s+(?P<verb>brought|presented|submitted|reported|received"
    r"|considered)\b")
SUPPOSED = re.compile(
    r"\b(?:asked|wondered|queried|questioned|enquired|inquired|whether|if|how|what|why|when|unless|suggested|thought|felt|hoped"
    r"|wished|unlikely|considered that|believed|argued|feared|expected|estimated|anticipated|predicted|understood|might|(?-i:may)"
    r"|were it|doubt|ask|who|mooted|proposed)\b",
    re.IGNORECASE)
UNREAL = re.compile(
    r"(?:^|[,;.]\s)(?:if|should|were|had|unless|in that event|otherwise|in the event|in such (?:a )?cases?)\b|\bthat (?:if|should"
    r"|unless)\b",
    re.IGNORECASE)
EARLIER = re.compile(
    r"\b(?:had|has|have)\s+(?:been\s+|already\s+|also\s+|previously\s+|since\s+|recently\s+|earlier\s+|then\s+|both\s+"
    r"|all\s+)*$|\b(?:at (?:the|its|their|a) (?:last|previous|earlier|\w+) meeting|at its meeting|previously|in (?:January"
    r"|February|March|April|May|June|July|August|September|October|November|December)(?: 20\d\d)?,? (?:it|the|that|members)"
    r"|last (?:year|month|meeting|time)|reminded (?:\w+ ){0,4}?that|recalled that|as (?:agreed|requested)"
    r"|own recommendation)\b", re.IGNORECASE)
ROUTINE = re.compile(
    r"\b(?:(?:every|each) (?:\w+ )?(?:day|night|morning|evening|week|weekend|fortnight|month|year|term|quarter|season|spring|summer"
    r"|autumn|winter"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?-i:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)"
    r"|time|case|tide)|every (?:two|three|six) \w+|daily|weekly|monthly|annually|annual|as usual|routinely|regularly|always|periodically"
    r"|as (?:they|it|he|she) (?:were|was|are|is|did|do|does|always)|continue|as normal|throughout the|as part of (?:the|its|their)"
    r"|in the (?:usual|ordinary|normal) way|as (?:the|our|its) \w+ (?:require|provide)s?|as in (?:other|previous) years"
    r"|as (?:last|every) year|as a matter of (?:course|routine)|as is (?:standard|usual|the practice|the custom))\b",
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
    r"|did not press|unlawful|was lost|were lost|not (?:relevant|in (?:the|a) position)|there was no|out of order|ruled"
    r"|unlikely)\b", re.IGNORECASE)
ANSWERED = re.compile(
    r"^(?:In (?:response|reply|answer)[^,]{0,60},\s*)?(?:.{0,90}?\b(?:replied|responded|said|explained|advised|confirmed"
    r"|answered|stated|clarified|reported|informed|told|noted|agreed that it was)\b|It was (?:explained|confirmed|reported"
    r"|clarified|stated|advised)|Members were (?:advised|informed|assured|told)|This (?:was|had)|These (?:were|had))", re.IGNORECASE)
SUPPORTED = re.compile(r"\b(?:was|were) (?:supported|agreed|accepted|approved)\b|\bthis was agreed\b|\bit was agreed\b", re.IGNORECASE)
NOT_UNDERTAKEN = frozenset(
    [
        "consider", "support", "extend", "receive", "have", "see", "make", "move", "open", "close", "set", "keep", "use", "include",
        "establish", "sign", "pay", "resolve", "start", "begin", "confirm", "hold",
    ])
GIVEN = frozenset(
    {"circulate", "recirculate", "share", "e-mail", "email", "forward", "send", "provide", "supply", "distribute", "issue", "give", "make"},
)
NEEDS_RECIPIENT = frozenset(["give", "issue", "provide", "supply", "send", "share", "forward", "distribute", "e-mail", "email"])
TOLD = NEEDS_RECIPIENT | {"circulate", "write", "report"}
PROCEDURE = re.compile(
    r"(?:take|hear|bring forward)\s+(?:(?:the|this|that|item|agenda)\s+)*(?:\w+\s+){0,3}(?:items?|chair|vote|business|first|next"
    r"|together)\b"
    r"|(?:suspend|adjourn|leave|withdraw|vary|vote|introduce themselves|return to the room|switch|turn off|declare|rise|sit|silence)\b")
SPOKEN = frozenset(
    [
        "present", "introduce", "speak", "address", "comment", "outline", "summarise", "describe", "explain", "confirm", "clarify",
        "advise", "update", "respond", "reply", "answer", "say",
    ])
HANDED = re.compile(
    r",\s+(?:and|but|which|;)\s+(?:[^,.]{0,60}?\b)?(?:was|were|had|handed|gave|given|told|could|did|read|showed)\b|\bbut\s+(?:was|were"
    r"|it|they|he|she"
    r"|that|found|this|the)\b|;\s+(?:it|they|this|these|he|she)\s+(?:was|were|had|could)\b")
NOTED = re.compile(r"\b(?:was|were|Members|Committee|Board|Panel) (?:also )?(?:noted|reminded) that\b")
AGENDA_ITEM = re.compile(
    r"\b(?:an?|further|be an) item\b|\bon (?:the|a|an) (?:\w+\s+){0,3}?agenda\b|\bwork programme\b|\bagenda (?:item|for)\b",
    re.IGNORECASE)
