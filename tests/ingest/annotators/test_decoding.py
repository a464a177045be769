"""From scores to spans."""

import numpy as np

from ingest.annotators.decoding import AFTER, BEFORE, Weighting, best_span, cue_candidates, surroundings


def test_runs_of_likely_tokens_are_cues_and_a_new_beginning_parts_them() -> None:
    begin = np.array([0, 0.9, 0.1, 0.8, 0, 0.3])
    inside = np.array([0, 0, 0.8, 0, 0, 0])
    found = cue_candidates(np.stack([1 - begin - inside, begin, inside], 1).astype(np.float32), 0.2)
    assert [cue for cue, _ in found] == [(1, 2), (3, 3), (5, 5)]
    assert np.isclose(found[2][1], 0.3)


def test_surroundings_stay_in_the_window() -> None:
    assert surroundings((5, 6), 20) == (0, 19)
    assert surroundings((200, 201), 320) == (200 - BEFORE, 201 + AFTER)


def test_the_likeliest_span_runs_from_start_to_end() -> None:
    scores = np.full((3, 8), -5, np.float32)
    scores[0, 2:5] = scores[1, 2] = scores[2, 4] = 5
    none = np.zeros(2, np.float32)
    assert best_span(scores[0], scores[1], scores[2], none, Weighting()) == (2, 4)


def test_no_span_when_none_is_likelier() -> None:
    scores = np.full((3, 8), -5, np.float32)
    assert best_span(scores[0], scores[1], scores[2], np.full(2, 5, np.float32), Weighting()) is None
    assert best_span(scores[0], scores[1], scores[2], np.full(2, 5, np.float32), Weighting(absent=-1e9)) is not None
