"""Documents that tell of releases."""

from collections.abc import Iterator
from dataclasses import replace

from graph.ontology.facts import Facts
from graph.ontology.nodes import Document, Model
from graph.ontology.relations import Released
from tests.builders import Said, article


def released(*told: tuple[str, str, str], owner: str = "brew") -> Iterator[Facts]:
    """A document for each (model, access, date), in which a guest says the model's name."""
    for number, (model, access, date) in enumerate(told):
        facts = article(f"release-{number}", Said("anon:guest", model), published=date)
        document = facts.nodes[0]
        assert isinstance(document, Document)
        start = document.text.index(model)
        relation = Released(
            source=owner,
            target=model,
            document=document.id,
            start=start,
            end=start + len(model),
            quote=model,
            access=access,
            date=date,
        )
        yield replace(facts, nodes=(document, Model(model, model.title())), relations=(relation,))
