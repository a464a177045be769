from ingest.coding import Span
from ingest.passages import overlap, sentences


def test_sentences_end_at_marks_and_lines_and_not_at_initials() -> None:
    text = "Heading\n\nM. Quay dit non. « Jamais ! » Then J. Smith left.  End"
    found = [text[span.start : span.end] for span in sentences(text)]
    assert found == ["Heading", "M. Quay dit non.", "« Jamais ! »", "Then J. Smith left.", "End"]


def test_overlap_counts_shared_characters() -> None:
    assert overlap(Span(0, 5), Span(3, 9)) == 2
    assert overlap(Span(0, 3), Span(3, 9)) == 0
