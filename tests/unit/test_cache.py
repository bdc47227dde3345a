"""The cache of what was read: never a wrong answer, whatever lies there."""

import hashlib
import os
import pickle

import pytest

from macros.kinds import cache, loading
from macros.kinds.loading import load
from macros.kinds.reading import Read
from tests.hub_files import write_sound_hub

GUIDE = "guides/small-steps.md"


@pytest.fixture
def root(tmp_path):
    return write_sound_hub(tmp_path)


@pytest.fixture
def read(monkeypatch):
    """The paths of the files that were read and not taken from the cache, in their order."""
    paths = []
    read_entry = loading.read_entry

    def seen(kind, path, data):
        paths.append(path)
        return read_entry(kind, path, data)

    monkeypatch.setattr(loading, "read_entry", seen)
    return paths


def change(root, old, new, path=GUIDE):
    text = (root / path).read_text("utf-8")
    assert old in text
    (root / path).write_text(text.replace(old, new), "utf-8")


def test_what_did_not_change_is_not_read_again(root, read):
    first = load(root)
    del read[:]

    assert load(root) == first
    assert read == []


def test_a_changed_file_is_read_again_and_no_other(root, read):
    load(root)
    del read[:]
    change(root, "minutes: 5", "minutes: five")

    assert [one.rule for one in load(root).problems] == ["not-a-number"]
    assert read == [GUIDE]


def test_a_file_with_problems_says_them_again_from_the_cache(root, read):
    change(root, "minutes: 5", "minutes: five")
    first = load(root).problems
    del read[:]

    assert load(root).problems == first
    assert read == []


def test_a_change_that_keeps_size_and_time_is_seen(root):
    load(root)
    before = (root / GUIDE).stat()
    change(root, "minutes: 5", "minutes: x")
    os.utime(root / GUIDE, ns=(before.st_atime_ns, before.st_mtime_ns))

    assert [one.rule for one in load(root).problems] == ["not-a-number"]


def test_other_code_or_words_read_everything_again(root, read, monkeypatch):
    load(root)
    everything = list(read)
    del read[:]
    monkeypatch.setattr(cache, "_code", lambda: "of another day")
    load(root)

    assert read == everything


def test_a_file_that_is_gone_is_gone(root):
    load(root)
    (root / "guides" / "for-or-against.md").unlink()

    assert load(root).hub.entry("for-or-against") is None


@pytest.mark.parametrize(
    "data", [b"", b"\x80", b"not a pickle", pickle.dumps(None), pickle.dumps(("x", {})), b"\x80\x05."]
)
def test_a_damaged_or_foreign_cache_is_as_good_as_none(root, data):
    expected = load(root)
    (root / cache.FILE).write_bytes(data)

    assert load(root) == expected
    assert load(root) == expected


def test_a_cache_that_was_brought_along_is_not_believed(root, monkeypatch):
    change(root, "Begin with one purpose.", "*Begin*{onclick=go()} with one purpose.")
    data = (root / GUIDE).read_bytes()
    sound = load(write_sound_hub(root / "another")).hub.entry("small-steps")
    forged = {GUIDE: (hashlib.sha256(data).hexdigest(), Read(sound, ()))}
    monkeypatch.setattr(cache, "_key", lambda: b"of another computer")
    cache.keep(root, forged)
    monkeypatch.undo()

    assert [one.rule for one in load(root).problems] == ["unsafe-html"]


def test_an_unsigned_cache_is_not_opened(root, monkeypatch):
    load(root)
    (root / cache.FILE).write_bytes((root / cache.FILE).read_bytes()[32:])
    monkeypatch.setattr(cache, "_Unpickler", None)

    assert load(root).problems == ()


def test_without_a_place_for_the_key_there_is_no_cache(root, monkeypatch, tmp_path):
    cache._key.cache_clear()
    monkeypatch.setattr(cache, "KEY", tmp_path / "no such folder" / "key")

    assert load(root) == load(root)
    assert not (root / cache.FILE).exists()


class Command:
    def __reduce__(self):
        return os.mkdir, ("ran",)


@pytest.mark.parametrize("content", [Command(), ("code", Command()), ("code", {GUIDE: ("digest", Command())})])
def test_what_stands_in_a_cache_is_never_run(root, content, monkeypatch):
    monkeypatch.chdir(root)
    load(root)
    if isinstance(content, tuple):
        content = (cache._code(), content[1])
    content = pickle.dumps(content)
    (root / cache.FILE).write_bytes(cache._signature(content) + content)

    assert load(root).problems == ()
    assert not (root / "ran").exists()


def test_a_cache_that_cannot_be_written_costs_nothing_but_time(root):
    (root / ".hub").write_text("a file where a folder should be")

    assert load(root).problems == ()


def test_without_the_cache_nothing_is_left_behind(root):
    load(root, use_cache=False)

    assert not (root / ".hub").exists()
