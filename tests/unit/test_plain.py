"""Markdown as the search reads it."""

import pytest

from macros.source.plain import paragraphs, plain


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("It *is* **so** and __so__, `code`[^src-1].", "It is so and so, code."),
        ('[the guide](../x.md#a) and [it](a(b).md), ![A chart](c.png "Credit")', "the guide and it, A chart"),
        ("snake_case stays, _emphasis_ goes", "snake_case stays, emphasis goes"),
        (r"a \* b &amp; <https://example.org/a_b>", "a * b & https://example.org/a_b"),
        ("two\n  lines", "two lines"),
    ],
)
def test_marks_go_and_words_stay(markdown: str, text: str) -> None:
    assert plain(markdown) == text


def test_blocks_are_paragraphs_without_headings_calls_and_rules() -> None:
    markdown = """\
## A heading {#short}

One sentence.
Another.

{{ checklist("after-every-post") }}

> Quoted

1. First
   goes on
2. Second

| a | b |
|---|--:|
| c | d |

!!! note "Mind"
    In a box

```
code here
```
---
"""
    assert list(paragraphs(markdown)) == [
        "One sentence. Another.",
        "Quoted",
        "First goes on",
        "Second",
        "a b",
        "c d",
        "Mind. In a box",
        "code here",
    ]
