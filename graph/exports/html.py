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

CAMPS = ("#1c5fa8", "#bf3b4e", "#c08a0c", "#12806a")  # in the order of the positions; the same as in the web's theme
NO_CAMP = {"mixed": "#6d5a8c", "neutral": "#7a8494"}
THING, QUIET = "#39424f", "#a9b2bf"
SHAPES = {
    "Proposition": "box", "Strategy": "diamond", "Position": "star", "Model": "triangle", "Organization": "square",
}  # fmt: skip
SIGNS = {"Person": "●", "Organization": "■", "Proposition": "▬", "Strategy": "◆", "Model": "▲", "Position": "★"}
EDGES = {"agree": "#12806a", "deny": "#bf3b4e", "mixed": "#6d5a8c", "explains": "#c08a0c"}
DASHED = ("affiliated", "part-of", "released")
SPACING = 100  # units of vis for each node along a side
MOST = 150  # nodes: more than that cannot be read on one page
LINE = 40  # characters of a tooltip's line

WORDS = {
    "en": {
        "Person": "person", "Organization": "organisation", "Source": "unnamed source", "Publication": "publication",
        "Proposition": "proposition", "Strategy": "strategy", "Position": "position", "Model": "model",
        "mixed": "mixed", "neutral": "neutral", "none": "no position", "agree": "agrees", "deny": "denies",
        "pursues": "pursues", "explains": "explains", "affiliated": "works for", "part-of": "is part of",
        "released": "released", "favours": "favours", "evidence": "pieces of evidence", "search": "Find a name",
        "shown": "$shown of $total nodes, those with most evidence",
    },
    "fr": {
        "Person": "personne", "Organization": "organisation", "Source": "source anonyme", "Publication": "publication",
        "Proposition": "proposition", "Strategy": "stratégie", "Position": "position", "Model": "modèle",
        "mixed": "partagé", "neutral": "neutre", "none": "sans position", "agree": "approuve", "deny": "conteste",
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
body { margin: 0; font: 15px/1.4 system-ui, sans-serif; color: #151a22; background: #fff; }
header { padding: .75rem 1rem; border-bottom: 1px solid #dce1e8; }
h1 { margin: 0 0 .25rem; font-size: 1.25rem; }
header ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: .25rem 0 0; padding: 0; list-style: none; }
header i { display: inline-block; width: .8em; height: .8em; border-radius: 50%; }
header i.line { height: .2em; border-radius: 0; vertical-align: middle; }
header small { color: #4a5463; }
div.vis-tooltip { font: inherit; white-space: pre-line; max-width: 30rem; }
</style>
""")

SEARCH = """
<script>
document.getElementById("search").addEventListener("change", function (event) {
  var wanted = event.target.value.trim().toLowerCase();
  var found = wanted && nodes.get().find(function (node) { return node.title.toLowerCase().includes(wanted); });
  if (found) { network.selectNodes([found.id]); network.focus(found.id, { scale: 1.2 }); }
});
</script>
"""

OPTIONS = {
    "physics": {"enabled": False},
    "interaction": {"hover": True, "hideEdgesOnDrag": True, "tooltipDelay": 100},
    "edges": {"smooth": False, "arrows": {"to": {"enabled": True, "scaleFactor": 0.4}}},
}


def write(store: Store, debate: str, language: str) -> str:
    """A page of about a megabyte; with more than `MOST` nodes it says how many it leaves out."""
    return page(debate_of(store, debate), network_of(store, debate, limit=MOST), language)


def page(debate: DebateAnswer, network: Network, language: str) -> str:
    """The network as a page that asks for nothing and runs nothing that the graph's texts say."""
    drawing = Drawing(height="82vh", width="100%", directed=True, cdn_resources="in_line")
    camps = {position.code: CAMPS[i % len(CAMPS)] for i, position in enumerate(debate.positions)} | NO_CAMP
    for node in network.nodes:
        drawing.add_node(node.id, **_node(node, camps, language), **_place(node, len(network.nodes)))
    for edge in network.edges:
        drawing.add_edge(edge.source, edge.target, **_edge(edge, language))
    drawing.set_options(json.dumps(OPTIONS))
    return _framed(drawing.generate_html(), debate, network, camps, language)


def _node(node: NetworkNode, camps: dict[str, str], language: str) -> dict[str, object]:
    words = WORDS[language]
    label = node.label_fr if language == "fr" else node.label_en
    position = f"\n{words.get(node.position, node.position)}" if node.position else ""
    about = f"{label}\n{words[node.kind]}{position}\n{node.size} {words['evidence']}"
    is_actor = node.kind in ("Person", "Organization", "Source", "Publication")
    colour = camps.get(node.position or "", QUIET if is_actor else THING)
    weight = min(node.size, 100) ** 0.5
    return {
        "label": _lines(label, LINE // 2) if node.kind == "Proposition" else label,
        "title": about.replace("href", "hre\u2060f"),  # a word joiner: unseen, and pyvis finds no link
        "shape": SHAPES.get(node.kind, "dot"),
        "size": 8 + 3 * weight,
        "color": colour,
        "font": {"color": "#ffffff" if node.kind == "Proposition" else "#151a22", "size": 14 + 2.5 * weight},
    }


def _place(node: NetworkNode, nodes: int) -> dict[str, float]:
    """In the units of vis; screens are wider than they are high."""
    half = SPACING * nodes**0.5
    return {"x": 1.5 * half * node.x, "y": half * node.y}


def _edge(edge: NetworkEdge, language: str) -> dict[str, object]:
    return {
        "title": f"{WORDS[language][edge.kind]} ({edge.n})",
        "color": {"color": EDGES.get(edge.kind, "#c6cdd7"), "opacity": 0.5},
        "width": min(1 + edge.n**0.5 / 2, 5),
        "dashes": edge.kind in DASHED,
    }


def _lines(text: str, width: int) -> str:
    return re.sub(rf"(.{{{width}}}\S*) ", r"\1\n", text)


def _framed(drawn: str, debate: DebateAnswer, network: Network, camps: dict[str, str], language: str) -> str:
    """The page of pyvis with our head and header, and without its comments, headings and outside resources."""
    title = debate.question_fr if language == "fr" else debate.question_en
    head, body = drawn.split("<body>", 1)
    head = head.split('<meta charset="utf-8">', 1)[1]
    head = re.sub(
        r"<center>.*?</center>|<!--.*?-->|<link\b[^>]*>|<script\b[^>]*\bsrc=[^>]*></script>", "", head, flags=re.S
    )
    start = HEAD.substitute(language=language, title=escape(title))
    header = _header(title, debate, network, camps, language)
    return start + head + "<body>" + header + body.replace("</body>", SEARCH + "</body>")


def _header(title: str, debate: DebateAnswer, network: Network, camps: dict[str, str], language: str) -> str:
    words = WORDS[language]
    names = {position.code: position.fr if language == "fr" else position.en for position in debate.positions}
    nodes = [(camps[code], names.get(code) or words[code], "dot") for code in camps]
    nodes += [(QUIET, words["none"], "dot")]
    edges = [(colour, words[kind], "line") for kind, colour in EDGES.items()]
    legend = [
        f'<i class="{shape}" style="background:{colour}"></i> {escape(name)}'
        for colour, name, shape in (*nodes, *edges)
    ]
    legend += [f"{sign} {words[kind]}" for kind, sign in SIGNS.items()]
    shown = Template(words["shown"]).substitute(shown=len(network.nodes), total=network.total_nodes)
    return (
        f"<header><h1>{escape(title)}</h1><small>{escape(shown)}</small> "
        f'<input id="search" type="search" placeholder="{words["search"]}" aria-label="{words["search"]}">'
        f"<ul>{''.join(f'<li>{entry}</li>' for entry in legend)}</ul></header>"
    )


EXPORT = Export(".html", "text/html", write)
