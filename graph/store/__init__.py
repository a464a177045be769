"""The Bolt seam: the only code that speaks to a graph server; one text of every query for every server."""
