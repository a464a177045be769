"""The debate's network as one page that opens without a network: drawn by pyvis, all places computed beforehand.

pyvis 0.3.2 asks a CDN for a style sheet and a script, which are cut out here, and shows tooltips as markup as soon as
one of them contains `href`, so that no tooltip of ours ever does.
"""

import json
import re
from html import escape
from string import Template

from pyvis.network import Network as Drawing

from graph.answers import DebateAnswer, Network, NetworkEdge, NetworkNode
from graph.exports.format import Export
from graph.queries.debates import debate as debate_of
from graph.queries.network import network as network_of
from graph.store.session import Store

INK, SURFACE, THING, QUIET = "#151a22", "#ffffff", "#39424f", "#c6cdd7"
# Colours and shapes are those of the explorer, as far as vis has them; camps take theirs in the order of the positions.
CAMPS = (("#1c5fa8", "dot", "●"), ("#bf3b4e", "square", "■"), ("#b8840a", "diamond", "◆"), ("#12806a", "triangle", "▲"))
SIDELESS = {
    "mixed": ("#6d5a8c", "hexagon", "⬢"), "neutral": ("#7a8494", "dot", "○"), "none": ("#868f9d", "dot", "•"),
}  # fmt: skip
HOLLOW = ("neutral", "Proposition", "Strategy")
THINGS = {
    "Proposition": (THING, "square", "□"), "Strategy": (THING, "triangle", "△"), "Model": (THING, "triangleDown", "▼"),
}  # fmt: skip
SIDES = ("agree", "deny", "mixed")
SPACING = 85  # units of vis for each node along a side
MOST = 150  # nodes: more than that cannot be read on one page
LINE = 40  # characters of a tooltip's line

WORDS = {
    "en": {
        "Person": "Person", "Organization": "Organisation", "Source": "Unnamed source", "Publication": "Publication",
        "Proposition": "Proposition", "Strategy": "Strategy", "Position": "Position", "Model": "Model",
        "mixed": "Mixed", "neutral": "Neutral", "none": "No evidence", "agree": "agrees", "deny": "denies",
        "pursues": "pursues", "explains": "explains", "affiliated": "works for", "part-of": "is part of",
        "released": "released", "favours": "favours", "evidence": "pieces of evidence", "search": "Find a name",
        "shown": "$shown of $total nodes, those with most evidence",
    },
    "fr": {
        "Person": "Personne", "Organization": "Organisation", "Source": "Source anonyme", "Publication": "Publication",
        "Proposition": "Proposition", "Strategy": "Stratégie", "Position": "Position", "Model": "Modèle",
        "mixed": "Partagé", "neutral": "Neutre", "none": "Aucune preuve", "agree": "affirme", "deny": "nie",
        "pursues": "poursuit", "explains": "explique", "affiliated": "travaille pour", "part-of": "fait partie de",
        "released": "a publié", "favours": "est pour", "evidence": "éléments", "search": "Chercher un nom",
        "shown": "$shown nœuds sur $total, ceux qui ont le plus d'éléments",
    },
}  # fmt: skip

HEAD = Template("""<!DOCTYPE html>
<html lang="$language">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title</title>
<style>
body { display: flex; flex-direction: column; height: 100vh; margin: 0; }
body { font: 15px/1.4 system-ui, sans-serif; color: #151a22; background: #fff; }
header { padding: .75rem 1rem; border-bottom: 1px solid #dce1e8; }
header p { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.5rem; margin: 0; }
h1 { margin: 0; font: 600 1.4rem/1.2 Georgia, serif; }
input { font: inherit; padding: .3rem .9rem; border: 1px solid #aeb7c4; border-radius: 999px; min-width: 16rem; }
header ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: .5rem 0 0; padding: 0; list-style: none; }
header ul, header small { font-size: .875rem; color: #4a5463; }
i { font-style: normal; font-size: 1.1em; }
hr { display: inline-block; width: 1.75rem; margin: 0; border: 0; border-top: 2px solid; vertical-align: middle; }
hr.dashed { border-top-style: dashed; }
.card { flex: 1; min-height: 0; }
#mynetwork { height: 100% !important; border: 0 !important; }
div.vis-tooltip { font: inherit; white-space: pre-line; max-width: 30rem; }
</style>
""")

SEARCH = """
<script>
document.getElementById("search").addEventListener("change", function (event) {
  var wanted = event.target.value.trim().toLowerCase();
  var found = wanted && nodes.get().find(function (node) { return node.title.toLowerCase().includes(wanted); });
  if (found) { network.selectNodes([found.id]); network.focus(found.id, { scale: 0.9 }); }
});
</script>
"""

OPTIONS = {
    "physics": {"enabled": False},
    "interaction": {"hover": True, "hideEdgesOnDrag": True, "tooltipDelay": 100},
    "nodes": {"borderWidth": 2, "scaling": {"label": {"drawThreshold": 8, "maxVisible": 22}}},
    "edges": {"smooth": False, "arrows": {"to": {"enabled": True, "scaleFactor": 0.4}}},
}


def write(store: Store, debate: str, language: str) -> str:
    """A page of about a megabyte; with more than `MOST` nodes it says how many it leaves out."""
    return page(debate_of(store, debate), network_of(store, debate, limit=MOST), language)


def page(debate: DebateAnswer, network: Network, language: str) -> str:
    """The network as a page that asks for nothing and runs nothing that the graph's texts say."""
    drawing = Drawing(height="82vh", width="100%", directed=True, cdn_resources="in_line")
    looks = _looks(debate)
    camps = {node.id: looks.get(node.position or "none", looks["none"])[0] for node in network.nodes}
    for node in network.nodes:
        drawing.add_node(node.id, **_node(node, looks, language), **_place(node, len(network.nodes)))
    for edge in network.edges:
        drawing.add_edge(edge.source, edge.target, **_edge(edge, camps.get(edge.source, QUIET), language))
    drawing.set_options(json.dumps(OPTIONS))
    return _framed(drawing.generate_html(), debate, network, language)


def _looks(debate: DebateAnswer) -> dict[str, tuple[str, str, str]]:
    """Colour, shape and sign of every position."""
    return {each.code: CAMPS[i % len(CAMPS)] for i, each in enumerate(debate.positions)} | SIDELESS


def _node(node: NetworkNode, looks: dict[str, tuple[str, str, str]], language: str) -> dict[str, object]:
    words = WORDS[language]
    label = node.label_fr if language == "fr" else node.label_en
    label = label[:1].upper() + label[1:] if node.kind == "Source" else label
    position = f"\n{words.get(node.position, node.position)}" if node.position else ""
    about = f"{label}\n{words[node.kind]}{position}\n{node.size} {words['evidence']}"
    colour, shape, _ = THINGS.get(node.kind) or looks.get(node.position or "none", looks["none"])
    inside = SURFACE if node.kind in HOLLOW or node.position in HOLLOW else colour
    weight = min(node.size, 100) ** 0.5
    size = 24 if node.kind == "Position" else 6 if node.kind in THINGS else 5 + 2.2 * weight
    return {
        "label": _lines(label, LINE // 2) if node.kind in THINGS else label,
        "title": about.replace("href", "hre\u2060f"),  # a word joiner: unseen, and pyvis finds no link
        "shape": shape,
        "size": size,
        "color": {"background": inside, "border": colour, "highlight": {"background": inside, "border": INK}},
        "font": {"color": INK, "size": _font(node.kind, weight), "strokeWidth": 3, "strokeColor": SURFACE},
    }


def _font(kind: str, weight: float) -> float:
    """Vis hides names that would be too small to read: those of weighty actors show before one zooms in."""
    return 40 if kind == "Position" else 13 if kind in THINGS or kind == "Source" else 17 + 1.7 * weight


def _place(node: NetworkNode, nodes: int) -> dict[str, float]:
    """In the units of vis; screens are wider than they are high."""
    half = SPACING * nodes**0.5
    return {"x": 1.5 * half * node.x, "y": half * node.y}


def _edge(edge: NetworkEdge, camp: str, language: str) -> dict[str, object]:
    takes_side = edge.kind in SIDES
    return {
        "title": f"{WORDS[language][edge.kind]} ({edge.n})",
        "color": {"color": camp if takes_side else QUIET, "opacity": 0.6 if takes_side else 0.5},
        "width": min(1 + edge.n**0.5 / 2, 5) if takes_side else 1,
        "dashes": edge.kind in ("deny", "mixed"),
    }


def _lines(text: str, width: int) -> str:
    return re.sub(rf"(.{{{width}}}\S*) ", r"\1\n", text)


def _framed(drawn: str, debate: DebateAnswer, network: Network, language: str) -> str:
    """The page of pyvis with our head and header, and without its comments, headings and outside resources."""
    title = debate.question_fr if language == "fr" else debate.question_en
    head, body = drawn.split("<body>", 1)
    head = head.split('<meta charset="utf-8">', 1)[1]
    head = re.sub(
        r"<center>.*?</center>|<!--.*?-->|<link\b[^>]*>|<script\b[^>]*\bsrc=[^>]*></script>", "", head, flags=re.S
    )
    start = HEAD.substitute(language=language, title=escape(title))
    header = _header(title, debate, network, language)
    return start + head + "<body>" + header + body.replace("</body>", SEARCH + "</body>")


def _header(title: str, debate: DebateAnswer, network: Network, language: str) -> str:
    words = WORDS[language]
    shown = Template(words["shown"]).substitute(shown=len(network.nodes), total=network.total_nodes)
    return (
        f"<header><h1>{escape(title)}</h1><p><small>{escape(shown)}</small>"
        f'<input id="search" type="search" placeholder="{words["search"]}" aria-label="{words["search"]}"></p>'
        f"<ul>{''.join(f'<li>{entry}</li>' for entry in _legend(debate, language))}</ul></header>"
    )


def _legend(debate: DebateAnswer, language: str) -> list[str]:
    words = WORDS[language]
    names = {position.code: position.fr if language == "fr" else position.en for position in debate.positions}
    camps = [(names.get(code) or words[code], look) for code, look in _looks(debate).items()]
    things = [(words[kind], look) for kind, look in THINGS.items()]
    nodes = [f'<i style="color:{colour}">{sign}</i> {escape(name)}' for name, (colour, _, sign) in (*camps, *things)]
    return [*nodes, f"<hr> {words['agree']}", f'<hr class="dashed"> {words["deny"]}']


EXPORT = Export(".html", "text/html", write)
