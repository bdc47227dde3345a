"""What a new version changed, so that answers saved to an earlier one find their way."""

from typing import Annotated

from pydantic import BeforeValidator, model_validator

from macros.model.fields import Closed, Id, Line, fault
from macros.model.lineage import ChangeData

# By hand, because a union reports every fault twice, once a branch.
OneOrMore = Annotated[
    tuple[Line, ...],
    BeforeValidator(
        lambda value: (value,) if isinstance(value, str) else value, json_schema_input_type=str | tuple[Line, ...]
    ),
]

_CHANGES = ("added", "reworded", "rescored", "renamed", "split", "merged", "moved", "retired")


class Change(Closed):
    """What became of one question in a new version, so that saved answers find their way.

    Exactly one of the first eight; to: where the answers went; answers: old answer -> new one, or one for each of
    `to`; "-" for none.
    """

    added: Id | None = None
    reworded: Id | None = None
    rescored: Id | None = None
    renamed: Id | None = None
    split: Id | None = None
    merged: tuple[Id, ...] | None = None
    moved: Id | None = None
    retired: Id | None = None
    to: OneOrMore | None = None
    answers: dict[Id, OneOrMore] | None = None

    @property
    def what(self) -> str:
        return next(name for name in _CHANGES if getattr(self, name) is not None)

    def data(self) -> ChangeData:
        """Return the change as lineage reads it."""
        named = getattr(self, self.what)
        ids = list(named) if isinstance(named, tuple) else [named]
        plain: ChangeData = {"what": self.what, "ids": ids, "to": list(self.to or ())}
        if self.added:
            plain = {"what": self.what, "ids": [], "to": ids}
        if self.answers is not None:
            plain["answers"] = {old: list(new) for old, new in self.answers.items()}
        return plain

    @property
    def gone(self) -> tuple[str, ...]:
        """Ids of the version before that this change takes away."""
        single = (self.renamed, self.split, self.moved, self.retired)
        return (*(name for name in single if name), *(self.merged or ()))

    @property
    def new(self) -> tuple[str, ...]:
        """Ids of the new version that this change brings; what is moved comes up in another entry."""
        return (self.added,) if self.added else () if self.moved else self.to or ()

    @model_validator(mode="after")
    def _one_change(self) -> "Change":
        said = [name for name in _CHANGES if getattr(self, name) is not None]
        if len(said) != 1:
            raise fault("one-change", allowed=", ".join(_CHANGES))
        if (self.to is not None) != (said[0] in ("renamed", "split", "merged", "moved")):
            raise fault("change-target")
        if self.to is not None and (len(self.to) < 2 if self.split else len(self.to) != 1):
            raise fault("change-count", what=said[0], count=len(self.to))
        return self
