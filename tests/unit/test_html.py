"""The allow-list for rendered text, and what a browser makes of an address."""

import pytest

from macros.source.html import faults, is_safe, scheme


def whats(html):
    return [fault.what for fault in faults(html)]


@pytest.mark.parametrize(
    "html",
    [
        '<h2 id="x">T</h2><p>a <em>b</em> <a href="x.md" title="t">c</a></p>',
        '<img src="x.png" alt="y">',
        '<table><thead><tr><th align="left">x</th></tr></thead></table>',
        '<div class="admonition note"><p class="admonition-title">T</p></div>',
        '<pre><code class="language-py">x</code></pre>',
        '<ol start="3"><li>x</li></ol>',
    ],
)
def test_what_markdown_makes_is_allowed(html):
    assert whats(html) == []


@pytest.mark.parametrize(
    ("html", "what"),
    [
        ("<script>x</script>", "<script>"),
        ("<svg><a/></svg>", "<svg>"),
        ('<p onclick="x">y</p>', "'onclick' on <p>"),
        ('<p style="x">y</p>', "'style' on <p>"),
        ('<p id="hub-files">y</p>', "'id' on <p>"),
        ('<a href="x" target="_blank">y</a>', "'target' on <a>"),
        ('<p class="hub-card">y</p>', "the class 'hub-card'"),
        ('<div class="admonition note evil"></div>', "the class 'admonition note evil'"),
        ('<h2 id="a&quot;onclick=x">y</h2>', "the id 'a\"onclick=x'"),
        ('<h2 id="Big">y</h2>', "the id 'Big'"),
        ("<!-- x -->", "an HTML comment"),
        ("<!DOCTYPE html>", "<!DOCTYPE html>"),
        ("<?php x ?>", "<?php x ?>"),
    ],
)
def test_everything_else_is_a_fault_by_name(html, what):
    assert whats(html) == [what]


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("x.md", ""),
        ("#a:b", ""),
        ("../a/b.md#c", ""),
        ("HTTPS://x", "https"),
        ("java\nscript:x", "javascript"),
        ("\x01javascript:x", "javascript"),
        ("  data:x", "data"),
        ("//x", "//"),
        ("\\\\x", "//"),
        ("/\\x", "//"),
        ("/\t/x", "//"),
        ("1a:x", ""),
        ("a/b:c", ""),
    ],
)
def test_a_scheme_is_found_as_a_browser_finds_it(target, found):
    assert scheme(target) == found


@pytest.mark.parametrize("target", ["x.md", "#x", "https://x.example", "http://x", "mailto:a@b.example", "MAILTO:a@b"])
def test_pages_the_web_and_mail_are_safe(target):
    assert is_safe(target)


@pytest.mark.parametrize(
    "target",
    ["javascript:x", "vbscript:x", "data:text/html,x", "file:///x", "ftp://x", "//x", "https:x", "tel:1", "blob:x"],
)
def test_every_other_address_is_not(target):
    assert not is_safe(target)
