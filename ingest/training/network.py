"""The part of the encoder that is trained: one pass finds cues, a second reads what stands around one of them.

Layers 6 to 8 are shared by both passes; 9 to 11 exist twice. A layer norm stands before every head: without it the
training collapses.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from ingest.annotators.tagger import KINDS
from ingest.training.base import BaseWeights
from ingest.training.examples import ROLES
from ingest.training.frozen import SPLIT
from ingest.training.graphs import base_layer

SHARED, TOP = range(SPLIT, 9), range(9, 12)
LABELS = 3
"""Outside, begin and inside of a cue."""
_DROPOUT = 0.1


class Layer(nn.Module):
    """One post-norm transformer layer, its parts named as in the base file."""

    def __init__(self, base: BaseWeights, index: int) -> None:
        super().__init__()
        self.heads = base.heads
        part = base_layer(base, index)
        for name in ("q", "k", "v", "ao", "fi", "fo"):
            matrix = part[f"{name}.w"]
            linear = nn.Linear(matrix.shape[1], matrix.shape[0])
            linear.weight.data, linear.bias.data = _tensor(matrix), _tensor(part[f"{name}.b"])
            self.add_module(name, linear)
        for name in ("aln", "oln"):
            norm = nn.LayerNorm(base.hidden, eps=base.epsilon)
            norm.weight.data, norm.bias.data = _tensor(part[f"{name}.w"]), _tensor(part[f"{name}.b"])
            self.add_module(name, norm)

    def forward(self, hidden: Tensor, mask: Tensor) -> Tensor:
        batch, length, width = hidden.shape
        shape = (batch, length, self.heads, width // self.heads)
        query, key, value = (getattr(self, n)(hidden).view(shape).transpose(1, 2) for n in "qkv")
        attended = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask[:, None, None, :])
        attended = self.get_submodule("ao")(attended.transpose(1, 2).reshape(batch, length, width))
        hidden = self.get_submodule("aln")(hidden + self._drop(attended))
        inner = functional.gelu(self.get_submodule("fi")(hidden))
        made: Tensor = self.get_submodule("oln")(hidden + self._drop(self.get_submodule("fo")(inner)))
        return made

    def _drop(self, value: Tensor) -> Tensor:
        return functional.dropout(value, _DROPOUT, self.training)


class Head(nn.Module):
    def __init__(self, width: int, outputs: int) -> None:
        super().__init__()
        self.norm, self.linear = nn.LayerNorm(width), nn.Linear(width, outputs)

    def forward(self, hidden: Tensor) -> Tensor:
        made: Tensor = self.linear(functional.dropout(self.norm(hidden), _DROPOUT, self.training))
        return made


class Reader(nn.Module):
    """`marks` says of each token whether it belongs to the cue that the second pass asks about."""

    def __init__(self, base: BaseWeights) -> None:
        super().__init__()
        self.shared = nn.ModuleList(Layer(base, i) for i in SHARED)
        self.cue_top = nn.ModuleList(Layer(base, i) for i in TOP)
        self.role_top = nn.ModuleList(Layer(base, i) for i in TOP)
        self.mark = nn.Embedding(2, base.hidden)
        nn.init.normal_(self.mark.weight, std=0.1)
        self.cue = Head(base.hidden, LABELS)
        self.roles = Head(base.hidden, 3 * len(ROLES))
        self.whole = Head(base.hidden, 1 + len(KINDS) + 2 * len(ROLES))

    def cues(self, hidden: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """What the second pass goes on from, and a score for each label of each token."""
        for layer in self.shared:
            hidden = layer(hidden, mask)
        middle = hidden
        for layer in self.cue_top:
            hidden = layer(hidden, mask)
        return middle, self.cue(hidden)

    def read(self, middle: Tensor, mask: Tensor, marks: Tensor) -> tuple[Tensor, Tensor]:
        """Of each token inside, start and end of each role; of the whole: statement, kinds, no start, no end."""
        hidden = middle + self.mark(marks)
        for layer in self.role_top:
            hidden = layer(hidden, mask)
        share = marks.to(hidden.dtype) / marks.sum(1, keepdim=True)
        return self.roles(hidden), self.whole((hidden * share[..., None]).sum(1))


def _tensor(values: object) -> Tensor:
    return torch.tensor(values, dtype=torch.float32)
