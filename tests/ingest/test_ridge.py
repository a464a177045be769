import numpy as np

from ingest import ridge


def test_the_unseen_prediction_is_that_of_a_fit_without_the_group() -> None:
    random = np.random.default_rng(0)
    traits, targets = random.normal(size=(12, 4)), random.normal(size=(12, 2))
    kernel, noise, groups = traits @ traits.T, random.uniform(0.2, 1.0, 12), ["a"] * 5 + ["b"] * 4 + ["c"] * 3
    unseen = ridge.fit(kernel, targets, noise, groups).unseen
    kept = [row for row, group in enumerate(groups) if group != "b"]
    without = ridge.fit(kernel[np.ix_(kept, kept)], targets[kept], noise[kept], [groups[row] for row in kept])
    assert np.allclose(unseen[5:9], without.predict(kernel[5:9][:, kept]))
