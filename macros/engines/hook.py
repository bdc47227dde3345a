"""What mkdocs.yml names: hands MkDocs' events to mkdocs_site. MkDocs gives hooks no project folder to import from."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from macros.engines.mkdocs_site import (  # noqa: F401
    on_config,
    on_env,
    on_files,
    on_nav,
    on_page_content,
    on_page_context,
    on_page_markdown,
    on_post_build,
    on_post_page,
)
