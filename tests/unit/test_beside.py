"""What is kept beside the answers: read without failing, written without losing what nobody here knows."""

from macros.model.beside import beside, with_beside

ROUND = {
    "id": "r1",
    "beside": {
        "steps": {
            "written": {"owner": "Ann", "cost": "small", "due": "2027-01-31", "done": True, "later": {"a": 1}},
            "owner": {"cost": "2,000", "due": "soon", "done": "yes", "text": "x" * 501},
            "Not an id": {"owner": "Ann"},
            "own-1": "text",
        },
        "targets": {"reach": {"points": 70}, "purpose": {"points": 170}, "other": {"points": True}},
    },
}


def test_what_does_not_fit_is_as_good_as_not_there():
    assert beside(ROUND, "steps") == {
        "written": {"owner": "Ann", "cost": "small", "due": "2027-01-31", "done": True},
    }
    assert beside(ROUND, "targets") == {"reach": {"points": 70}}
    for broken in ({}, {"beside": None}, {"beside": []}, {"beside": {"steps": "x"}}):
        assert beside(broken, "steps") == {}


def test_writing_keeps_members_that_nobody_here_knows_and_takes_away_what_is_none():
    changed = with_beside(ROUND, "steps", "written", {"owner": None, "cost": "large"})
    assert changed["beside"]["steps"]["written"] == {
        "cost": "large",
        "due": "2027-01-31",
        "done": True,
        "later": {"a": 1},
    }
    assert changed["beside"]["targets"] == ROUND["beside"]["targets"]
    assert with_beside({"id": "r2"}, "steps", "own-1", {"text": None})["beside"] == {"steps": {}}
