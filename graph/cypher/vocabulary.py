"""What the console knows, and so allows: clauses, procedures, functions; everything else is refused."""

READING = frozenset(
    {
        "matchClause",
        "withClause",
        "unwindClause",
        "returnClause",
        "callClause",
        "subqueryClause",
        "orderBySkipLimitClause",
    }
)

PROCEDURES = frozenset({"db.labels", "db.relationshiptypes", "db.propertykeys"})

FUNCTION_NAMES = """
    abs acos all any asin atan atan2 avg ceil char_length character_length coalesce collect cos cot count date
    date.truncate datetime datetime.truncate degrees distinct duration duration.between duration.indays
    duration.inmonths duration.inseconds e elementid endnode exists exp floor haversin head id isempty isnan keys
    labels last left length localdatetime localtime log log10 lower ltrim max min nodes none nullif percentilecont
    percentiledisc pi point properties radians rand range relationships replace reverse right round rtrim sign sin
    single size split sqrt startnode stdev stdevp substring sum tail tan time toboolean tobooleanlist
    tobooleanornull tofloat tofloatlist tofloatornull tointeger tointegerlist tointegerornull tolower tostring
    tostringlist tostringornull toupper trim type upper valuetype
"""
FUNCTIONS = frozenset(FUNCTION_NAMES.split())

# Rules of the grammar that no reading query needs, or that a server may be drowned with; each with what to do instead.
REFUSED = {
    "command": "the console asks the graph, it does not administer it; try `stancegraph status`",
    "composableCommandClauses": "the console asks the graph, it does not administer it; try `stancegraph status`",
    "localDefinition": "write the query without procedures or functions of its own",
    "useClause": "leave USE out: there is one database",
    "when": "use CASE WHEN … THEN … ELSE … END",
    "searchClause": "use CONTAINS, STARTS WITH or ENDS WITH",
    "hint": "leave the planner hint out",
    "subqueryInTransactionsParameters": "leave IN TRANSACTIONS out: a reading query needs none",
    "reduceExpression": "use sum(), collect() or a list comprehension",
    "allReduceExpression": "use all(x IN list WHERE …)",
    "vectorFunction": "use plain lists of numbers",
    "vectorDistanceFunction": "use plain lists of numbers",
    "vectorNormFunction": "use plain lists of numbers",
    "dynamicExpression": "write the label or type itself",
    "dynamicAnyAllExpression": "write the label or type itself",
}

WRITES = "this console only reads; facts come in by `stancegraph ingest`"

INSTEAD = {
    "loadCSVClause": "the console reads no files and no addresses; pass values as parameters",
    "finishClause": "end the query with RETURN",
    "filterClause": "use WITH … WHERE",
    "letClause": "use WITH … AS",
    "forListClause": "use UNWIND … AS",
}

FIRST_WORDS = {
    "EXPLAIN": "leave EXPLAIN out: some servers execute what they should only explain",
    "PROFILE": "leave PROFILE out",
    "CYPHER": "leave the CYPHER options out: the default is right",
}
