"""What one installation sets: `extra.hub` of mkdocs.yml, read by our own reader."""

from macros.model.fields import Closed, Id, Line, WebAddress


class Mail(Closed):
    """owner: as written in `owner:` of an entry; mail: None while none was set."""

    owner: Line
    mail: Line | None = None


class Settings(Closed):
    """name: shown in the header; id: part of every storage key, so it never changes once people have answers.

    repository: address of the git host, None for none (no edit links then).
    """

    name: Line
    id: Id
    repository: WebAddress | None = None
    owners: tuple[Mail, ...]
