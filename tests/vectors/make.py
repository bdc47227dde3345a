"""Writes the vectors: what the Python reference makes of invented checks, answers, links and files.

Run as `python -m tests.vectors.make`; a test proves the committed files current, and the browser's
bundles are held to them in Node and in Chromium.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from macros.model import answers as saved_answers
from macros.model import chart, lineage, link, plan, scoring
from macros.model.definition import Definition
from macros.questions import BY_NAME
from tests.vectors import chains, compared, files, invent, sheets

HERE = Path(__file__).parent
CHECKS, SETS = 60, 7
CHARTS = 8
SHEETS = 16
CHAINS, ROUNDS = 60, 2


def vectors() -> dict[str, str]:
    """Return {file name: content} of all vectors."""
    checks = [invent.invent_definition(seed) for seed in range(1, CHECKS + 1)]
    charts = [invent.invent_chart(seed) for seed in range(1, CHARTS + 1)]
    stepped = [invent.invent_steps(check, seed) for seed, check in enumerate([*checks[:30], *charts[:5]])]
    linked = [*checks[:20], *charts[:6]]
    figures = [sheets.invent_worksheet(seed) for seed in range(1, SHEETS + 1)]
    return {
        "scoring.json": _written(checks, _scored(checks)),
        "link.json": _written(linked, _linked(linked)),
        "answers.json": _written(checks[:1], _opened(checks[:1])),
        "plan.json": _written(stepped, _planned(stepped)),
        "chart.json": _written(charts, _charted(charts)),
        "lineage.json": _written([], _upgraded()),
        "comparison.json": _compared([*checks[:16], *charts[:2]]),
        "worksheet.json": _written(figures, iter([*sheets.worked_out(figures), *sheets.changed()])),
    }


def _written(checks: list[Definition], cases: Iterator[dict[str, Any]]) -> str:
    """Write one check and one case a line, so that a change reads well."""
    parts = {"checks": checks, "cases": cases}
    lists = {name: ",\n".join(json.dumps(one, sort_keys=True) for one in rows) for name, rows in parts.items()}
    return "{" + ",\n".join(f'"{name}": [\n{rows}\n]' for name, rows in lists.items()) + "}\n"


def _answer_sets(check: Definition, number: int) -> Iterator[dict[str, Any]]:
    yield {}
    for turn in range(1, SETS):
        yield dict(invent.invent_answers(check, 1000 * (number + 1) + turn))


def _scored(checks: list[Definition]) -> Iterator[dict[str, Any]]:
    for number, check in enumerate(checks):
        for given in _answer_sets(check, number):
            yield {"check": number, "answers": given, "result": scoring.score(check, given, BY_NAME)}


def _planned(checks: list[Definition]) -> Iterator[dict[str, Any]]:
    for number, check in enumerate(checks):
        for turn, given in enumerate(_answer_sets(check, number)):
            targets = invent.invent_targets(check, SETS * number + turn) if turn % 2 else {}
            made = plan.plan(check, given, targets, BY_NAME)
            yield {"check": number, "answers": given, "targets": targets, "plan": made}


def _charted(charts: list[Definition]) -> Iterator[dict[str, Any]]:
    for number, check in enumerate(charts):
        sets = list(_answer_sets(check, number + CHECKS))
        for responses in (*([one] for one in sets), [], sets[1:3], sets):
            yield {"check": number, "responses": responses, "chart": chart.chart(check, responses, BY_NAME)}


def _linked(checks: list[Definition]) -> Iterator[dict[str, Any]]:
    for number, check in enumerate(checks):
        for given in _answer_sets(check, number):
            code = link.encode(check, given, BY_NAME)
            yield {"check": number, "answers": given, "code": code, "opened": _open_link(check, code)}
        for code in _odd_codes(check):
            yield {"check": number, "code": code, "opened": _open_link(check, code)}


def _compared(checks: list[Definition]) -> str:
    pairs = [(one, compared.revised(one, number)) for number, one in enumerate(checks)]
    cases = [*compared.compared(pairs, _answer_sets), *compared.known(pairs, _answer_sets)]
    return _written([one for pair in pairs for one in pair], iter(cases))


def _odd_codes(check: Definition) -> Iterator[str]:
    blank = link.encode(check, {}, BY_NAME)
    head, _, body = blank.rpartition(".")
    yield from ("", "1", blank + "-", blank[:-1], blank[1:], "2" + blank[1:], blank.replace("check-", "chess-"))
    yield from (head + ".!" + body[1:], head + ".+" + body[1:])
    yield from (head + "." + "~" * len(body), head + "." + "_" * len(body))
    yield from (head + "." + "%7E" * len(body), head + ".00000;" + body, head + "." + "é" * len(body), "0" + blank)
    yield from (head + "." + "z" * len(body), head + "." + "0" * len(body), head + "99." + body)
    yield head.rpartition(".")[0] + "." + str(check["version"] - 1) + "." + body
    yield head + "." + "+_" * len(body)
    if check["entry"] == "check-1":
        yield blank + "-" * 20_000


def _open_link(check: Definition, code: str) -> dict[str, Any]:
    try:
        return {"ok": True, "answers": link.decode(check, code, BY_NAME)}
    except link.LinkRefused as refused:
        return {"ok": False, "why": refused.why}


def _opened(checks: list[Definition]) -> Iterator[dict[str, Any]]:
    for number, check in enumerate(checks):
        given = next(one for one in _answer_sets(check, number) if one)
        for text in files.texts(check, given):
            yield {"check": number, "hub": files.HUB, "text": text, "reading": _open_file(check, text)}


def _open_file(check: Definition, text: files.Text) -> dict[str, Any]:
    whole = text if isinstance(text, str) else text["repeat"] * text["times"]
    accepts = saved_answers.accepts_with(check, BY_NAME)
    expected = saved_answers.Expected(files.HUB, check["entry"], check["version"], accepts)
    try:
        reading = saved_answers.read(whole, expected)
    except saved_answers.Refused as refused:
        return {"ok": False, "why": refused.why}
    return {"ok": True, "saved": reading.saved, "aside": list(reading.aside), "version": reading.version}


def _upgraded() -> Iterator[dict[str, Any]]:
    for seed in range(1, CHAINS + 1):
        chain = chains.invent_chain(seed)
        for turn in range(ROUNDS):
            made = chains.invent_round(chain, 1000 * seed + turn, 1 + turn % (chain.version - 1))
            half = lineage.upgraded(made, chain.changes, made["version"] + 1)
            yield _told(made, chain.changes, chain.version)
            yield _told(half, chain.changes, chain.version)
    for made in _odd_rounds():
        yield _told(made, {"2": ODD_CHANGES}, 2)


def _told(made: dict[str, Any], changes: lineage.Changes, version: int) -> dict[str, Any]:
    done = lineage.upgraded(made, changes, version)
    marked = lineage.unconfirmed(done)
    return {
        "round": made,
        "changes": changes,
        "version": version,
        "upgraded": done,
        "report": lineage.report(done),
        "unconfirmed": marked,
        "confirmed": lineage.confirmed(done, marked[0] if len(marked) > 1 else None),
    }


ODD_CHANGES: list[lineage.ChangeData] = [
    {"what": "renamed", "ids": ["constructor"], "to": ["tostring"], "answers": {"aa": ["bb"]}},
    {"what": "split", "ids": ["qq"], "to": ["q1", "q2"], "answers": {"aa": ["aa", "-"], "bb": ["-", "-"]}},
    {"what": "merged", "ids": ["m1", "m2"], "to": ["mm"]},
    {"what": "reworded", "ids": ["tostring"], "to": []},
]


def _odd_rounds() -> Iterator[dict[str, Any]]:
    """Yield rounds that no page wrote."""
    blank = chains.invent_round(chains.Chain([[]]), 1)
    for value in ("aa", "bb", "constructor", "__proto__", 5, None, [], {"x": 1}):
        yield {**blank, "answers": {"qq": {"answer": value}, "constructor": {"answer": value}}}
        yield {**blank, "answers": {"qq": {"answers": [value, "aa"]}, "m1": {"answers": ["aa", value]}}}
    yield {**blank, "answers": {"constructor": {"answer": "aa"}, "tostring": {"answer": "cc"}}}
    agreeing = {"m1": {"answers": ["aa", "bb"], "by": "HR"}, "m2": {"answers": ["bb", "aa"]}}
    yield {**blank, "answers": agreeing, "beside": {"evidence": {"m1": {"note": "a"}, "m2": {"note": "b"}}}}
    for told in (None, [], {}, {"from": 1}, {"from": 0, "lines": []}, {"from": "1", "lines": [{}]}):
        yield {**blank, "answers": {"m1": {"text": "x"}}, "upgraded": told}
    line = {"what": "reworded", "to": ["m1"], "was": ["m0"], "more": 1}
    yield {**blank, "upgraded": {"from": 1, "lines": [line, {**line, "what": "lost"}, {**line, "to": [5]}, None]}}
    for beside in (None, [], {"evidence": []}, {"evidence": {"m1": 5, "qq": {"note": "n"}}, "steps": {}}):
        yield {**blank, "answers": {"m1": {"state": "done"}}, "beside": beside}


if __name__ == "__main__":
    for name, content in vectors().items():
        (HERE / name).write_text(content, encoding="utf-8", newline="\n")
