"""A permutation test: do those who have a trait fit more often than as many drawn by chance?"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

PERMUTATIONS = 9_999
SEED = 20_240_814


@dataclass(frozen=True, slots=True)
class Stratum:
    """Actors of one kind: how many have the trait, how many fit, and how many are both, of how many."""

    size: int
    having: int
    fitting: int
    both: int


def p_value(strata: Iterable[Stratum]) -> float:
    """The share of permutations of the trait, within each stratum, in which at least as many fit as in fact do.

    The number that fit in a random permutation has the hypergeometric distribution, from which it is drawn. What is
    observed counts as one permutation, so that no share is 0 (Phipson and Smyth 2010, Stat. Appl. Genet. Mol. Biol. 9).
    """
    generator = np.random.default_rng(SEED)
    drawn = np.zeros(PERMUTATIONS, dtype=np.int64)
    observed = 0
    for stratum in strata:
        drawn += generator.hypergeometric(stratum.fitting, stratum.size - stratum.fitting, stratum.having, PERMUTATIONS)
        observed += stratum.both
    return float(1 + np.count_nonzero(drawn >= observed)) / (1 + PERMUTATIONS)
