"""Exports what is never trained: tokenizer, lower half of the encoder, sentence embedding."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from onnx import TensorProto

from ingest.training import vocabulary
from ingest.training.base import BaseWeights, Quantised
from ingest.training.graphs import FLOAT, INTEGER, GraphBuilder, base_layer

SPLIT = 6
"""The layers below it are shared by all that reads text."""


def export_frozen(base: BaseWeights, texts: Iterable[str], folder: Path) -> None:
    """Writes tokenizer.json, bottom.onnx and sentence.onnx; `texts` add their pieces to the vocabulary."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = vocabulary.cut(base, texts)
    tokenizer = vocabulary.tokenizer_of([base.pieces[r] for r in rows], [base.scores[r] for r in rows])
    (folder / "tokenizer.json").write_text(vocabulary.save(tokenizer), encoding="utf-8")
    _export_bottom(base, rows, folder / "bottom.onnx")
    _export_sentence(base, folder / "sentence.onnx")


def _export_bottom(base: BaseWeights, rows: list[int], path: Path) -> None:
    graph = GraphBuilder(base.heads, base.epsilon)
    words = base.matrices["emb.word"]
    kept = Quantised(words.scales[rows], words.codes[rows])
    places = base.vectors["emb.pos"].reshape(-1, base.hidden) + base.vectors["emb.type"].reshape(-1, base.hidden)[0]
    length = graph.node("Shape", "ids", start=1, end=2)
    start, axis = (graph.constant(np.array([0], np.int64)) for _ in range(2))
    positions = graph.node("Slice", graph.constant(places), start, length, axis)
    hidden = graph.node("Add", graph.rows_of(kept, "ids"), positions)
    hidden = graph.normalise(hidden, base.vectors["emb.ln.w"], base.vectors["emb.ln.b"])
    for index in range(SPLIT):
        hidden = graph.layer(hidden, "mask", base_layer(base, index))
    inputs = {"ids": (INTEGER, ("batch", "length")), "mask": (TensorProto.INT32, ("batch", "length"))}
    graph.save(path, inputs, {"hidden": hidden})


def _export_sentence(base: BaseWeights, path: Path) -> None:
    graph = GraphBuilder(base.heads, base.epsilon)
    hidden = "hidden"
    for index in range(SPLIT, base.layers):
        hidden = graph.layer(hidden, "mask", base_layer(base, index))
    weights = graph.node("Unsqueeze", graph.node("Cast", "mask", to=FLOAT), graph.constant(np.array([2], np.int64)))
    axis = graph.constant(np.array([1], np.int64))
    total = graph.node("ReduceSum", graph.node("Mul", hidden, weights), axis, keepdims=0)
    mean = graph.node("Div", total, graph.node("ReduceSum", weights, axis, keepdims=0))
    embedding = graph.node("LpNormalization", mean, axis=-1, p=2)
    inputs = {"hidden": (FLOAT, ("batch", "length", base.hidden)), "mask": (TensorProto.INT32, ("batch", "length"))}
    graph.save(path, inputs, {"embedding": embedding})
