"""ONNX graphs of BERT layers, written out by hand with onnxruntime's block-quantised operators.

The base weights keep their 4-bit codes unchanged; what was tuned goes into 8 bits with one scale for 32 weights.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from ingest.training.base import BLOCK, BaseWeights, Quantised

FLOAT, INTEGER = TensorProto.FLOAT, TensorProto.INT64
Matrix = Quantised | NDArray[np.float32]


class GraphBuilder:
    """Collects nodes and weights; every method adds one operation and returns the name of its output."""

    def __init__(self, heads: int, epsilon: float) -> None:
        self.heads, self.epsilon = heads, epsilon
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def constant(self, values: NDArray[np.generic]) -> str:
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(self, operation: str, *inputs: str, domain: str = "", **attributes: Any) -> str:
        output = f"n{len(self.nodes)}"
        self.nodes.append(helper.make_node(operation, list(inputs), [output], domain=domain, **attributes))
        return output

    def fused(self, operation: str, *inputs: str, **attributes: Any) -> str:
        return self.node(operation, *inputs, domain="com.microsoft", **attributes)

    def linear(self, value: str, matrix: Matrix, bias: NDArray[np.float32]) -> str:
        return self.node("Add", self.product(value, matrix), self.constant(bias))

    def product(self, value: str, matrix: Matrix) -> str:
        """Multiplies by the matrix (outputs x inputs), in 4 bits when it is quantised already, else in 8."""
        bits = 4 if isinstance(matrix, Quantised) else 8
        codes, scales = _packed(matrix) if isinstance(matrix, Quantised) else _eight_bits(matrix)
        rows, columns = codes.shape[0], scales.size // codes.shape[0] * BLOCK
        names = self.constant(codes), self.constant(scales.reshape(-1))
        sizes = {"N": rows, "K": columns, "bits": bits, "block_size": BLOCK, "accuracy_level": 4}
        return self.fused("MatMulNBits", value, *names, **sizes)

    def rows_of(self, table: Quantised, indices: str) -> str:
        codes, scales = self.constant(_pairs(table.codes)), self.constant(table.scales)
        settings = {"gather_axis": 0, "quantize_axis": 1, "block_size": BLOCK, "bits": 4}
        return self.fused("GatherBlockQuantized", codes, indices, scales, **settings)

    def normalise(self, value: str, weight: NDArray[np.float32], bias: NDArray[np.float32]) -> str:
        scale, shift = self.constant(weight), self.constant(bias)
        return self.node("LayerNormalization", value, scale, shift, axis=-1, epsilon=self.epsilon)

    def layer(self, hidden: str, mask: str, part: dict[str, Matrix]) -> str:
        """One post-norm transformer layer; `part` has the names of the base file without their `l<i>.`."""
        vector = {name: np.asarray(v) for name, v in part.items() if not isinstance(v, Quantised)}
        query, key, value = (self.product(hidden, part[f"{n}.w"]) for n in "qkv")
        bias = self.constant(np.concatenate([vector[f"{n}.b"] for n in "qkv"]))
        attended = self.fused("MultiHeadAttention", query, key, value, bias, mask, num_heads=self.heads)
        joined = self.node("Add", hidden, self.linear(attended, part["ao.w"], vector["ao.b"]))
        hidden = self.normalise(joined, vector["aln.w"], vector["aln.b"])
        inner = self.node("Gelu", self.linear(hidden, part["fi.w"], vector["fi.b"]))
        joined = self.node("Add", hidden, self.linear(inner, part["fo.w"], vector["fo.b"]))
        return self.normalise(joined, vector["oln.w"], vector["oln.b"])

    def save(self, path: Path, inputs: Mapping[str, tuple[int, Sequence[str | int]]], outputs: dict[str, str]) -> None:
        """`inputs`: element type and shape by name; `outputs`: the node that makes each, by name."""
        for name, source in outputs.items():
            self.nodes.append(helper.make_node("Identity", [source], [name]))
        declared = [helper.make_tensor_value_info(n, kind, shape) for n, (kind, shape) in inputs.items()]
        made = [helper.make_tensor_value_info(n, FLOAT, None) for n in outputs]
        graph = helper.make_graph(self.nodes, path.stem, declared, made, self.weights)
        versions = [helper.make_opsetid("", 20), helper.make_opsetid("com.microsoft", 1)]
        path.write_bytes(helper.make_model(graph, opset_imports=versions, ir_version=10).SerializeToString())


def base_layer(base: BaseWeights, index: int) -> dict[str, Matrix]:
    prefix = f"l{index}."
    stored: dict[str, Matrix] = {**base.matrices, **base.vectors}
    return {name.removeprefix(prefix): values for name, values in stored.items() if name.startswith(prefix)}


def _pairs(codes: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Two codes a byte, the first in the low half."""
    return np.asarray(codes[..., 0::2] | (codes[..., 1::2] << 4), np.uint8)


def _packed(matrix: Quantised) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    rows, blocks = matrix.scales.shape
    return _pairs(matrix.codes).reshape(rows, blocks, BLOCK // 2), matrix.scales


def _eight_bits(matrix: NDArray[np.float32]) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    blocks = matrix.reshape(matrix.shape[0], -1, BLOCK)
    scales = np.maximum(np.abs(blocks).max(-1), 1e-12) / 127
    return (np.rint(blocks / scales[..., None]) + 128).astype(np.uint8), scales.astype(np.float32)
