"""Exports what was trained: the pass that finds cues and the pass that reads what stands around one."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto
from torch import nn

from ingest.training.base import BaseWeights
from ingest.training.graphs import FLOAT, INTEGER, GraphBuilder, Matrix
from ingest.training.network import Head, Reader


def export_tuned(reader: Reader, base: BaseWeights, folder: Path) -> None:
    """Writes cues.onnx and roles.onnx."""
    _export_cues(reader, base, folder / "cues.onnx")
    _export_roles(reader, base, folder / "roles.onnx")


def _export_cues(reader: Reader, base: BaseWeights, path: Path) -> None:
    graph = GraphBuilder(base.heads, base.epsilon)
    middle = _layers(graph, "hidden", reader.shared)
    labels = _head(graph, _layers(graph, middle, reader.cue_top), reader.cue)
    inputs = {"hidden": (FLOAT, ("batch", "length", base.hidden)), "mask": (TensorProto.INT32, ("batch", "length"))}
    graph.save(path, inputs, {"middle": middle, "labels": labels})


def _export_roles(reader: Reader, base: BaseWeights, path: Path) -> None:
    graph = GraphBuilder(base.heads, base.epsilon)
    marked = graph.node("Gather", graph.constant(_array(reader.mark)), "marks", axis=0)
    hidden = _layers(graph, graph.node("Add", "middle", marked), reader.role_top)
    axis, last = graph.constant(np.array([1], np.int64)), graph.constant(np.array([2], np.int64))
    weights = graph.node("Unsqueeze", graph.node("Cast", "marks", to=FLOAT), last)
    total = graph.node("ReduceSum", graph.node("Mul", hidden, weights), axis, keepdims=0)
    cue = graph.node("Div", total, graph.node("ReduceSum", weights, axis, keepdims=0))
    shape = ("batch", "length")
    inputs = {
        "middle": (FLOAT, (*shape, base.hidden)),
        "mask": (TensorProto.INT32, shape),
        "marks": (INTEGER, shape),
    }
    graph.save(path, inputs, {"tokens": _head(graph, hidden, reader.roles), "whole": _head(graph, cue, reader.whole)})


def _layers(graph: GraphBuilder, hidden: str, layers: Iterable[nn.Module]) -> str:
    for layer in layers:
        part: dict[str, Matrix] = {}
        for name, module in layer.named_children():
            part[f"{name}.w"], part[f"{name}.b"] = _array(module), _array(module, "bias")
        hidden = graph.layer(hidden, "mask", part)
    return hidden


def _head(graph: GraphBuilder, hidden: str, head: Head) -> str:
    normalised = graph.node(
        "LayerNormalization",
        hidden,
        graph.constant(_array(head.norm)),
        graph.constant(_array(head.norm, "bias")),
        axis=-1,
        epsilon=head.norm.eps,
    )
    scores = graph.node("MatMul", normalised, graph.constant(_array(head.linear).T))
    return graph.node("Add", scores, graph.constant(_array(head.linear, "bias")))


def _array(module: nn.Module, name: str = "weight") -> NDArray[np.float32]:
    return np.asarray(module.get_parameter(name).detach().numpy(), np.float32)
