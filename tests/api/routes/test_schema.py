"""What the graph can say."""

import httpx


def test_the_schema_names_labels_types_and_properties(empty: httpx.Client) -> None:
    found = empty.get("/api/schema").json()
    labels = {kind["label"]: [each["name"] for each in kind["properties"]] for kind in found["nodes"]}
    assert {"quote", "start", "end"} <= set(labels["Statement"])
    (holds,) = (kind for kind in found["relations"] if kind["type"] == "HOLDS")
    assert (holds["source"], holds["target"], holds["derived"]) == (["Actor"], ["Stance"], True)
