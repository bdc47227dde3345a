"""Types of single values: text in, strict values out.

The reader leaves every scalar as text, and pydantic's lax mode would take ` 1_000 `, `off` or `nan`,
so numbers, truth values and dates are read here. Every fault is named by a rule of the strings.
"""

import datetime as dt
import re
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, WithJsonSchema
from pydantic_core import PydanticCustomError

from macros import strings
from macros.source.files import ID, is_id

_UNASKED: set[str] = set()


class Closed(BaseModel):
    """A model that refuses unknown keys and is never changed after it was read."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    def model_post_init(self, context: object, /) -> None:
        # Nobody asks which fields were written, and a set of their names takes more room than what stands in them.
        object.__setattr__(self, "__pydantic_fields_set__", _UNASKED)


def fault(rule: str, **values: object) -> PydanticCustomError:
    """Return an error that `shape.py` words from `rules.<rule>`; `key` and the place are added there."""
    return PydanticCustomError("hub", "{rule}", {"rule": rule, **values})


class Prose(str):
    """Text that may hold inline Markdown (emphasis, code, links); plain str is shown as it stands."""

    __slots__ = ()


def _one_line(limit: int) -> AfterValidator:
    def check(value: str) -> str:
        if "\n" in value.strip():
            raise fault("not-one-line")
        if len(value) > limit:
            raise fault("too-long", length=len(value), limit=limit)
        if not value.strip():
            raise fault("empty-value", expected=strings.text("shapes.text"))
        return value.strip()

    return AfterValidator(check)


def _prose(value: str) -> Prose:
    if not value.strip():
        raise fault("empty-value", expected=strings.text("shapes.text"))
    if len(value) > PROSE_LIMIT:
        raise fault("too-long", length=len(value), limit=PROSE_LIMIT)
    return Prose(value.strip())


def _id(value: str) -> str:
    if not is_id(value):
        raise fault("not-an-id", value=value)
    return value


def _whole(low: int, high: int) -> Any:
    expected = strings.text("shapes.whole_range", low=low, high=high)

    def read(value: object) -> object:
        if not isinstance(value, str):
            return value
        if not re.fullmatch(r"0|[1-9][0-9]{0,8}", value):
            raise fault("not-a-number", value=value, expected=expected)
        if not low <= int(value) <= high:
            raise fault("out-of-range", value=value, expected=expected)
        return int(value)

    return Annotated[
        int,
        BeforeValidator(read),
        WithJsonSchema({"type": "integer", "minimum": low, "maximum": high}),
    ]


def _version(value: str) -> str:
    if not re.fullmatch("[1-9][0-9]{0,2}", value):
        raise fault("not-a-number", value=value, expected=strings.text("shapes.whole_range", low=1, high=999))
    return value


def _decimal(value: str) -> str:
    if not re.fullmatch(DECIMAL, value):
        raise fault("not-a-number", value=value, expected=strings.text("shapes.decimal"))
    return value


def _truth(value: object) -> object:
    if isinstance(value, str):
        if value not in ("true", "false"):
            raise fault("not-true-or-false", value=value)
        return value == "true"
    return value


def _day(value: object) -> object:
    if isinstance(value, str):
        if not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            raise fault("not-a-date", value=value)
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            raise fault("not-a-date", value=value) from None
    return value


def _web_address(value: str) -> str:
    if value == NOT_STATED:
        return value
    try:
        address = urlsplit(value)
    except ValueError:  # brackets that are no IPv6 address
        raise fault("not-a-web-address", value=value) from None
    if not re.fullmatch(r"[!-~]+", value) or address.scheme not in ("https", "http") or not address.hostname:
        raise fault("not-a-web-address", value=value)
    return value


def _filled(value: tuple[Any, ...]) -> tuple[Any, ...]:
    # After the items: a length of the type's own would be reported for a list whose items are faulty, too.
    if not value:
        raise fault("empty-list")
    return value


def _year(value: str) -> str:
    if not re.fullmatch(YEAR, value) and value != NOT_STATED:
        raise fault("not-a-year", value=value)
    return value


def _moment(value: str) -> str:
    if value == NOT_STATED or re.fullmatch(f"{YEAR}(?:-(?:0[1-9]|1[0-2]))?", value):
        return value
    try:
        _day(value)
    except PydanticCustomError:
        raise fault("not-a-moment", value=value) from None
    return value


PROSE_LIMIT = 4000
FILLED = AfterValidator(_filled)
NOT_STATED = "not stated"
YEAR = "(?:19|20)[0-9]{2}"
DECIMAL = r"(?:0|[1-9][0-9]{0,8})(?:\.[0-9]{1,4})?"

Line = Annotated[str, _one_line(240)]
Summary = Annotated[str, _one_line(300)]
ProseText = Annotated[str, AfterValidator(_prose)]
Id = Annotated[str, AfterValidator(_id), WithJsonSchema({"type": "string", "pattern": f"^{ID.pattern}$"})]
# A word of a list in vocabulary.yml. What is none of them is named by `unknown-word`, which says which there are.
ListWord = Annotated[str, _one_line(240), WithJsonSchema({"type": "string", "pattern": f"^{ID.pattern}$"})]
Count = _whole(1, 999)
Points = _whole(0, 100)
Weight = _whole(1, 100)
Grade = _whole(1, 3)
Lines = _whole(1, 12)
VersionText = Annotated[str, AfterValidator(_version)]
DecimalText = Annotated[str, AfterValidator(_decimal), WithJsonSchema({"type": "number", "minimum": 0})]
Truth = Annotated[bool, BeforeValidator(_truth), WithJsonSchema({"type": "boolean"})]
Day = Annotated[dt.date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
Year = Annotated[
    str,
    AfterValidator(_year),
    WithJsonSchema({"anyOf": [{"type": "integer", "minimum": 1900, "maximum": 2099}, {"const": NOT_STATED}]}),
]
# A year, month or day, as exactly as it is known: 2026, 2026-11 or 2026-11-22.
Moment = Annotated[
    str,
    AfterValidator(_moment),
    WithJsonSchema({"anyOf": [{"type": "integer", "minimum": 1900, "maximum": 2099}, {"type": "string"}]}),
]
WebAddress = Annotated[str, AfterValidator(_web_address)]

Stage = Literal["decide", "prepare", "start", "run", "measure", "change"]
Audience = Literal["internal-comms", "hr", "it", "leader", "line-manager", "community-manager", "employee", "staff-rep"]
Provenance = Literal["published", "background", "hub"]
Evidence = Literal["research", "official", "survey", "independent", "own-account", "seller", "hub"]
SourceKind = Literal[
    "practitioner", "press", "company", "vendor", "academic", "sector-body", "award", "law", "official"
]
HowRead = Literal["whole", "part", "abstract", "by-others"]
Workforce = Literal["desk", "front-line", "shift", "shared-computers"]
Outcome = Literal["working", "said-to-work", "mixed", "little-used", "closed", "moved", "trial", "not-known"]
# The outcomes by which a network is told as one that worked; all others fell short, or nobody knows.
WORKED: tuple[Outcome, ...] = ("working", "said-to-work")
