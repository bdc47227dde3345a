"""A zip that is byte for byte the same each time: nothing is packed, and every date is the format's first day.

Stored, because what deflate makes depends on the zlib in use. The twin of archive.ts.
"""

import io
import zipfile
from collections.abc import Iterable

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def archive(parts: Iterable[tuple[str, str]]) -> bytes:
    """Return the zip of (name, text); names are ASCII."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as target:
        for name, text in parts:
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            target.writestr(entry, text.encode())
    return made.getvalue()
