"""The verbs that recommendations begin with: how each goes into the passive, and which of them cannot."""
from __future__ import annotations

from functools import cache

DOUBLED = frozenset({
    "defer", "refer", "permit", "commit", "submit", "remit", "transfer", "plan", "drop", "stop", "ban", "annul", "cancel",
})
IRREGULAR = {
    "set": "set", "hold": "held", "make": "made", "give": "given", "take": "taken", "send": "sent", "keep": "kept", "bring": "brought",
    "put": "put", "lay": "laid", "choose": "chosen", "withdraw": "withdrawn", "undertake": "undertaken", "seek": "sought", "pay": "paid",
    "let": "let", "sell": "sold", "buy": "bought", "write": "written", "find": "found", "build": "built", "hear": "heard",
    "uphold": "upheld", "withhold": "withheld", "spend": "spent",
}
VERBS = DOUBLED | frozenset({
    "abandon", "abolish", "accept", "acknowledge", "acquire", "add", "adjourn", "adopt", "advertise", "advise", "agree", "allocate",
    "allow", "amend", "annul", "appoint", "approve", "arrange", "ask", "assess", "authorise", "award", "ban", "bring", "build", "buy",
    "cancel", "carry", "change", "choose", "circulate", "close", "co-opt", "co-ordinate", "commend", "comment", "commission", "commit",
    "complete", "condemn", "conduct", "confirm", "congratulate", "consider", "consult", "continue", "convene", "convert", "create",
    "declare", "decline", "defer", "delegate", "delete", "deny", "design", "designate", "determine", "develop", "direct", "discharge",
    "discontinue", "discuss", "dismiss", "dispose", "drop", "earmark", "elect", "employ", "empower", "encourage", "endorse", "engage",
    "ensure", "enter", "establish", "examine", "exclude", "exempt", "explore", "express", "extend", "finalise", "find", "formalise",
    "forward", "fund", "give", "grant", "hear", "hold", "identify", "implement", "impose", "include", "increase", "inform", "initiate",
    "instruct", "introduce", "investigate", "invite", "invoke", "issue", "join", "keep", "launch", "lay", "lease", "let", "liaise",
    "limit", "look", "maintain", "make", "meet", "monitor", "move", "name", "nominate", "note", "notify", "object", "obtain", "offer",
    "oppose", "overturn", "participate", "pay", "permit", "place", "plan", "postpone", "praise", "prepare", "present", "proceed",
    "procure", "progress", "promote", "propose", "provide", "publish", "purchase", "pursue", "put", "ratify", "re-appoint", "re-elect",
    "readmit", "reaffirm", "reappoint", "recall", "receive", "recognise", "recommend", "reconsider", "reconvene", "record", "reduce",
    "refer", "refuse", "regret", "reinstate", "reject", "release", "remit", "remove", "renew", "reopen", "repeal", "replace", "report",
    "request", "require", "rescind", "reserve", "resolve", "respond", "restrict", "retain", "review", "revise", "revoke", "sanction",
    "schedule", "scrutinise", "seek", "sell", "send", "set", "sign", "specify", "spend", "sponsor", "stop", "submit", "support",
    "suspend", "take", "tender", "terminate", "thank", "transfer", "undertake", "update", "uphold", "urge", "vary", "vest", "visit",
    "waive", "welcome", "withdraw", "withhold", "write",
})
INTRANSITIVE = frozenset({
    "advise", "bring", "carry", "comment", "consult", "continue", "declare", "dispose", "engage", "ensure", "enter", "express", "give",
    "join", "keep", "liaise", "look", "make", "meet", "move", "object", "participate", "plan", "proceed", "put", "regret", "report",
    "resolve", "respond", "take", "tender", "visit", "write",
})
"""Verbs that stay with their subject: "That the Committee ensure …"; most take a preposition or an idiom behind them."""

ALSO_NOUNS = frozenset({
    "note", "report", "review", "support", "request", "plan", "change", "increase", "transfer", "award", "grant", "release", "update",
    "place", "record", "offer", "fund", "issue", "limit", "sign", "design", "progress", "move", "schedule", "lease", "visit", "present",
    "object", "name", "thank", "set", "ban", "stop", "drop", "look", "tender", "purchase", "comment", "vest", "sponsor", "praise", "let",
    "regret", "welcome", "permit", "advise",
})
ASKING = frozenset({
    "ask", "request", "invite", "instruct", "authorise", "require", "recommend", "urge", "direct", "encourage", "permit", "allow", "advise",
    "empower", "commission",
})
"""Verbs that take somebody who is to do something: "That the Clerk be authorised to sign the lease"."""

BY_A_PREPOSITION = {
    "refer": ("to", "back to"), "delegate": ("to",), "defer": ("to", "until", "pending", "for"), "appoint": ("as", "to"),
    "exclude": ("from",), "add": ("to",), "circulate": ("to",), "submit": ("to",), "forward": ("to",), "send": ("to",),
    "allocate": ("to",), "award": ("to",), "grant": ("to",), "transfer": ("to", "from"), "commend": ("to",), "recommend": ("to",),
    "nominate": ("as", "to", "for"), "elect": ("as",), "extend": ("to", "until", "by"), "increase": ("by", "to", "from"),
    "reduce": ("by", "to", "from"), "set": ("at",), "invite": ("to",), "remit": ("to",), "designate": ("as",),
    "co-opt": ("as", "to", "onto"), "remove": ("from",), "withdraw": ("from",), "adjourn": ("until", "to"), "postpone": ("until", "to"),
    "present": ("to",), "replace": ("with", "by"), "include": ("in",), "place": ("on", "in"), "re-elect": ("as",),
    "reappoint": ("as", "to"), "re-appoint": ("as", "to"), "convert": ("to", "into"), "readmit": ("to",), "hold": ("on", "at", "in"),
    "thank": ("for",), "lay": ("before", "on"), "publish": ("on", "in"), "amend": ("to", "by", "as"), "update": ("to",),
    "revise": ("to",), "vary": ("to", "by"), "change": ("to", "from"),
}
ADVERBS = frozenset({
    "formally", "unanimously", "provisionally", "fully", "also", "further", "jointly", "immediately", "hereby", "strongly",
})


@cache
def participle(verb: str) -> str:
    """The past participle: noted, referred, ratified, made."""
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb in DOUBLED:
        return f"{verb}led" if verb.endswith("l") else f"{verb}{verb[-1]}ed"
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}ed"


@cache
def bare(word: str) -> str:
    """The verb that a word is a form of, bare or as "notes" has it; empty for a word that is none of these verbs."""
    low = word.lower()
    if low in VERBS:
        return low
    forms = (low[:-1] if low.endswith("s") else "", low[:-2] if low.endswith("es") else "", f"{low[:-3]}y" if low.endswith("ies") else "")
    return next((form for form in forms if form in VERBS), "")
