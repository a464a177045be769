// Generated from the API's OpenAPI document by `npm run client`: do not edit.
export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Health
         * @description Whether the graph's server answers; 503 when it does not.
         */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/debates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Debates
         * @description Every debate that the graph holds, the one being served first.
         */
        get: operations["debates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/debates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Debate
         * @description A debate with its codebook: positions, propositions, paths, strategies.
         */
        get: operations["debate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Overview
         * @description One row per actor: its position, what for, the strategy that explains it best, a short quotation.
         */
        get: operations["overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Actors
         * @description The actors of a debate, those with most statements first.
         */
        get: operations["actors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors/{id}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Positions
         * @description What the actor holds: on the question first, then on each proposition, with quotations and explanations.
         *
         *     An empty list is no evidence; `neutral` and `mixed` are positions that evidence shows. Stances of which `roll_up` or
         *     `voiced` makes more than the actor's own are computed for the answer: their ids are not in the graph.
         */
        get: operations["positions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Actor
         * @description Everything that is known of an actor: stances, strategies, paths, releases, ties.
         */
        get: operations["actor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/propositions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Propositions
         * @description Every proposition of a debate with those who agree, deny, or do both.
         */
        get: operations["propositions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/propositions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proposition
         * @description A proposition, by its id or its code in the debate, with those who agree, deny, or do both.
         */
        get: operations["proposition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Matrix
         * @description What each actor says of each proposition, by its latest stance; `total_rows` says how many actors there are.
         */
        get: operations["matrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain
         * @description An actor's stances with the strategies that account for each, rivals ranked, each with its evidence.
         */
        get: operations["explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Strategies
         * @description Every strategy of the codebook, and whether those who pursue it take the position that it should explain.
         */
        get: operations["strategies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/strategies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Strategy
         * @description Who pursues a strategy in which words, the exceptions by name, and the stances that it explains.
         */
        get: operations["strategy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reversals
         * @description Every change of side in words, deeds or releases, with the last source before and the first after.
         *
         *     The best supported come first: the confidence is that of the weaker side. An empty list: no change is known.
         */
        get: operations["reversals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Timeline
         * @description What each actor says, releases and does, the oldest first, and whether it does what it says last.
         */
        get: operations["timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare
         * @description On what two actors agree, on what they are at odds, and of what only one speaks, in the words of both.
         */
        get: operations["compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Coverage
         * @description How many documents and statements there are by outlet, language, year and actor, and who listed is silent.
         */
        get: operations["coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Documents
         * @description The documents of a debate, the newest first.
         */
        get: operations["documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Document
         * @description A document's text with the spans of its statements: characters from `start` to `end`, end exclusive.
         *
         *     As `text/plain` it is the text alone.
         */
        get: operations["document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statement
         * @description A statement with its words in their document, what it says of which proposition, and what it is evidence of.
         *
         *     As `application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"` it is a Web Annotation of the W3C.
         */
        get: operations["statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search
         * @description What has the words: actors by name or alias, propositions, documents by title, quotations; the best first.
         *
         *     `highlights` are the places of the words in `text`. Of more than 1,000 quotations the newest are ranked.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Graph
         * @description Actors, propositions and strategies with what joins them; `total_nodes` says how much is left out.
         */
        get: operations["graph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Schema
         * @description The kinds of node and of relation with their properties: what a query in Cypher may name.
         */
        get: operations["schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cypher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cypher
         * @description The rows that the query finds; it can read only, rows and time are capped, and one is asked at a time.
         */
        post: operations["cypher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cypher/library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Library
         * @description Named queries for analysts: what each answers, what it asks for, and its Cypher for `POST /api/cypher`.
         */
        get: operations["library"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * ActorAnswer
         * @description Everything that is known of an actor in a debate.
         */
        ActorAnswer: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Kind */
            kind: string;
            /** Aliases */
            aliases: string[];
            /** Position */
            position: string;
            /** Ties */
            ties: components["schemas"]["Tie"][];
            /** Stances */
            stances: components["schemas"]["StanceAnswer"][];
            /** Paths */
            paths: components["schemas"]["PathTaken"][];
            /** Releases */
            releases: components["schemas"]["ReleaseMade"][];
            /** Strategies */
            strategies: components["schemas"]["StrategyPursued"][];
        };
        /**
         * ActorKind
         * @description Who may hold a position. The value is the second label of the node, beside `Actor`.
         * @enum {string}
         */
        ActorKind: "Person" | "Organization" | "Source" | "Publication";
        /**
         * ActorLabel
         * @description An actor by name; `kind` is Person, Organization, Source or Publication.
         */
        ActorLabel: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Kind */
            kind: string;
        };
        /**
         * ActorSummary
         * @description A row of the actor list; `position` is the latest on the question (said, else done), `none` without evidence.
         */
        ActorSummary: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Kind */
            kind: string;
            /** Aliases */
            aliases: string[];
            /** Position */
            position: string;
            /** Statements */
            statements: number;
        };
        /**
         * Assertion
         * @description What a statement says of a proposition; `confidence` in [0, 1]; `like`: the coded example that speaks most for
         *     it, None where a person coded it.
         */
        Assertion: {
            proposition: components["schemas"]["Label"];
            /** Agree */
            agree: boolean;
            /** Confidence */
            confidence: number;
            /** Like */
            like: string | null;
        };
        /**
         * Compared
         * @description What two actors hold last on a proposition, or on the question itself (`proposition` None); None: no evidence.
         */
        Compared: {
            proposition: components["schemas"]["Label"] | null;
            a: components["schemas"]["StanceAnswer"] | null;
            b: components["schemas"]["StanceAnswer"] | null;
        };
        /**
         * Comparison
         * @description Where two actors agree and where they are at odds, each with the words of both.
         *
         *     `position_*`: the latest on the question, a position's code, `neutral`, `mixed` or `none` (no evidence). `verdict`:
         *     `opposed` or `agreed` on the question or, where that does not tell, on all propositions of which both speak;
         *     `divided` where they agree on some and differ on others; `none` where nothing of what they hold meets. `undecided`:
         *     both speak of it, and one takes no side, or both sides, or a position in which that of the other has its place.
         */
        Comparison: {
            a: components["schemas"]["ActorLabel"];
            b: components["schemas"]["ActorLabel"];
            /** Position A */
            position_a: string;
            /** Position B */
            position_b: string;
            /** Verdict */
            verdict: string;
            /** Verdict En */
            verdict_en?: string;
            /** Verdict Fr */
            verdict_fr?: string;
            /** Agreements */
            agreements: components["schemas"]["Compared"][];
            /** Conflicts */
            conflicts: components["schemas"]["Compared"][];
            /** Undecided */
            undecided: components["schemas"]["Compared"][];
            /** Only A */
            only_a: components["schemas"]["Compared"][];
            /** Only B */
            only_b: components["schemas"]["Compared"][];
        };
        /**
         * Coverage
         * @description What the answers of a debate rest on; the most covered first, years in their order.
         *
         *     `silent` are those on the debate's list of whom there is no statement: their position in words is `none`.
         */
        Coverage: {
            /** Documents */
            documents: number;
            /** Statements */
            statements: number;
            /** Outlets */
            outlets: components["schemas"]["Covered"][];
            /** Languages */
            languages: components["schemas"]["Covered"][];
            /** Years */
            years: components["schemas"]["Covered"][];
            /** Actors */
            actors: components["schemas"]["CoveredActor"][];
            /** Silent */
            silent: components["schemas"]["ActorLabel"][];
        };
        /**
         * Covered
         * @description `of` is an outlet, a language (its code) or a year of publication; None where the outlet is not known.
         */
        Covered: {
            /** Of */
            of: string | null;
            /** Documents */
            documents: number;
            /** Statements */
            statements: number;
        };
        /**
         * CoveredActor
         * @description The documents in which the actor speaks, and its statements.
         */
        CoveredActor: {
            actor: components["schemas"]["ActorLabel"];
            /** Documents */
            documents: number;
            /** Statements */
            statements: number;
        };
        /**
         * DebateAnswer
         * @description A debate with its codebook and what the graph holds of it.
         */
        DebateAnswer: {
            /** Id */
            id: string;
            /** Question En */
            question_en?: string;
            /** Question Fr */
            question_fr?: string;
            /** Positions */
            positions: components["schemas"]["Label"][];
            /** Propositions */
            propositions: components["schemas"]["Label"][];
            /** Paths */
            paths: components["schemas"]["Label"][];
            /** Strategies */
            strategies: components["schemas"]["Label"][];
            /** Documents */
            documents: number;
            /** Statements */
            statements: number;
            /** Actors */
            actors: number;
        };
        /**
         * DocumentAnswer
         * @description A document's whole text with its statements in the order of the text.
         */
        DocumentAnswer: {
            /** Id */
            id: string;
            /** Title */
            title: string;
            /** Publisher */
            publisher: string | null;
            /** Published */
            published: string;
            /** Language */
            language: string;
            /** Url */
            url: string | null;
            /** Genre */
            genre: string | null;
            /** Text */
            text: string;
            /** Statements */
            statements: components["schemas"]["StatementMark"][];
        };
        /** DocumentSummary */
        DocumentSummary: {
            /** Id */
            id: string;
            /** Title */
            title: string;
            /** Publisher */
            publisher: string | null;
            /** Published */
            published: string;
            /** Language */
            language: string;
            /** Statements */
            statements: number;
        };
        /**
         * Explanation
         * @description A strategy that accounts for a stance. `basis`: stated, reported or inferred; `weight` in [0, 1].
         */
        Explanation: {
            strategy: components["schemas"]["Label"];
            /** Definition */
            definition: string;
            /** Basis */
            basis: string;
            /** Weight */
            weight: number;
            /** Evidence */
            evidence: components["schemas"]["Quotation"][];
        };
        /**
         * Health
         * @description `server` is what the graph's server calls itself.
         */
        Health: {
            /** Status */
            status: string;
            /** Server */
            server: string;
        };
        /**
         * Kind
         * @description What can be found.
         * @enum {string}
         */
        Kind: "actor" | "proposition" | "document" | "quotation";
        /**
         * Label
         * @description A code of the codebook with its names.
         */
        Label: {
            /** Id */
            id: string;
            /** Code */
            code: string;
            /** En */
            en?: string;
            /** Fr */
            fr?: string;
        };
        /**
         * Language
         * @description The languages of labels.
         * @enum {string}
         */
        Language: "en" | "fr";
        /**
         * LibraryParameter
         * @description What a query is asked about, with a value that it may take.
         */
        LibraryParameter: {
            /** Name */
            name: string;
            /** Example */
            example: string;
            /** En */
            en?: string;
            /** Fr */
            fr?: string;
        };
        /**
         * LibraryQuery
         * @description A query of `graph/library/`; all of its parameters must be given.
         */
        LibraryQuery: {
            /** Name */
            name: string;
            /** Title En */
            title_en?: string;
            /** Title Fr */
            title_fr?: string;
            /** Explanation En */
            explanation_en?: string;
            /** Explanation Fr */
            explanation_fr?: string;
            /** Parameters */
            parameters: components["schemas"]["LibraryParameter"][];
            /** Query */
            query: string;
        };
        /**
         * Matrix
         * @description The columns by frame; the rows with most evidence first. `total_rows` says how many there are in all.
         */
        Matrix: {
            /** Columns */
            columns: components["schemas"]["MatrixColumn"][];
            /** Rows */
            rows: components["schemas"]["MatrixRow"][];
            /** Total Rows */
            total_rows: number;
        };
        /**
         * MatrixCell
         * @description What an actor says of a proposition by its latest stance. `state`: agree, deny, mixed or none (no evidence).
         *
         *     `n` counts the evidence; `changed` says that an earlier stance was another one; without evidence the rest is empty.
         */
        MatrixCell: {
            /** State */
            state: string;
            /** Score */
            score: number;
            /** Confidence */
            confidence: number;
            /** N */
            n: number;
            /** From */
            from: string | null;
            /** To */
            to: string | null;
            /** Changed */
            changed: boolean;
        };
        /** MatrixColumn */
        MatrixColumn: {
            proposition: components["schemas"]["Label"];
            /** Frame */
            frame: string;
        };
        /**
         * MatrixRow
         * @description `position` is the latest on the question (a position's code, neutral, mixed or none); a cell for each column.
         */
        MatrixRow: {
            actor: components["schemas"]["ActorLabel"];
            /** Position */
            position: string;
            /** Cells */
            cells: components["schemas"]["MatrixCell"][];
        };
        /**
         * Network
         * @description Part of the graph for drawing; `total_*` say how much there is in all.
         */
        Network: {
            /** Nodes */
            nodes: components["schemas"]["NetworkNode"][];
            /** Edges */
            edges: components["schemas"]["NetworkEdge"][];
            /** Total Nodes */
            total_nodes: number;
            /** Total Edges */
            total_edges: number;
        };
        /**
         * NetworkEdge
         * @description `kind`: agree, deny, mixed, pursues, explains, affiliated, part-of, released or favours; `n` counts evidence.
         */
        NetworkEdge: {
            /** Id */
            id: string;
            /** Source */
            source: string;
            /** Target */
            target: string;
            /** Kind */
            kind: string;
            /** N */
            n: number;
        };
        /**
         * NetworkNode
         * @description `kind`: an actor's kind, Proposition, Strategy, Position or Model; `x` and `y` are in [-1, 1].
         */
        NetworkNode: {
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Label En */
            label_en?: string;
            /** Label Fr */
            label_fr?: string;
            /** Position */
            position: string | null;
            /** Size */
            size: number;
            /** X */
            x: number;
            /** Y */
            y: number;
        };
        /**
         * NodeKind
         * @description `further`: the labels of which a node has one beside its own.
         */
        NodeKind: {
            /** Label */
            label: string;
            /** Definition */
            definition: string;
            /** Further */
            further: string[];
            /** Properties */
            properties: components["schemas"]["Property"][];
        };
        /** PathTaken */
        PathTaken: {
            path: components["schemas"]["Label"];
            /** Favours */
            favours: string | null;
            evidence: components["schemas"]["Quotation"];
        };
        /**
         * Property
         * @description `type`: string, integer, float or boolean, with `[]` where there are several; `optional`: it may be missing.
         */
        Property: {
            /** Name */
            name: string;
            /** Type */
            type: string;
            /** Optional */
            optional: boolean;
        };
        /**
         * PropositionAnswer
         * @description Who agrees with a proposition, who denies it, who does both, each with quotations.
         */
        PropositionAnswer: {
            proposition: components["schemas"]["Label"];
            /** Frame */
            frame: string;
            /** Agree */
            agree: components["schemas"]["StanceAnswer"][];
            /** Deny */
            deny: components["schemas"]["StanceAnswer"][];
            /** Mixed */
            mixed: components["schemas"]["StanceAnswer"][];
        };
        /**
         * Question
         * @description A query in Cypher that reads; values go into `parameters`, never into the text.
         * @example {
         *       "parameters": {
         *         "actor": "nadir-labs"
         *       },
         *       "query": "MATCH (a:Actor)-[:MADE]->(s:Statement) WHERE a.id = $actor RETURN a.name AS actor, count(s) AS statements"
         *     }
         */
        Question: {
            /** Query */
            query: string;
            /** Parameters */
            parameters?: {
                [key: string]: unknown;
            };
        };
        /**
         * Quotation
         * @description Words of a document: `text[start:end] == quote`. `statement` is None where the words are no statement.
         *
         *     `voiced_by` is whose words or deeds they show, where those count for the actor asked about without being its own.
         */
        Quotation: {
            /** Statement */
            statement: string | null;
            /** Document */
            document: string;
            /** Title */
            title: string;
            /** Publisher */
            publisher: string | null;
            /** Published */
            published: string;
            /** Language */
            language: string;
            /** Quote */
            quote: string;
            /** Start */
            start: number;
            /** End */
            end: number;
            /** Speaker */
            speaker: string | null;
            /** Cue */
            cue: string | null;
            /** Date */
            date: string;
            /** Confidence */
            confidence: number;
            /**
             * Voiced By
             * @default []
             */
            voiced_by: components["schemas"]["ActorLabel"][];
        };
        /**
         * RelationKind
         * @description From a node with one of the labels `source` to one of `target`.
         *
         *     `derived`: computed from the evidence; `evidenced`: it carries the words of a document that show it.
         */
        RelationKind: {
            /** Type */
            type: string;
            /** Definition */
            definition: string;
            /** Source */
            source: string[];
            /** Target */
            target: string[];
            /** Derived */
            derived: boolean;
            /** Evidenced */
            evidenced: boolean;
            /** Properties */
            properties: components["schemas"]["Property"][];
        };
        /** ReleaseMade */
        ReleaseMade: {
            /** Model */
            model: string;
            /** Name */
            name: string;
            /** Access */
            access: string;
            /** Date */
            date: string;
            evidence: components["schemas"]["Quotation"];
        };
        /**
         * Reversal
         * @description An actor takes another side than before on a proposition, or on the question itself (`proposition` None).
         *
         *     `basis`: said, done or released. `before` quotes its last words, deed or release on the former side, `after` the
         *     first on the new one. `confidence` in [0, 1] is that of the side that is supported less.
         */
        Reversal: {
            actor: components["schemas"]["ActorLabel"];
            /** Basis */
            basis: string;
            proposition: components["schemas"]["Label"] | null;
            before: components["schemas"]["TurnSide"];
            after: components["schemas"]["TurnSide"];
            /** Confidence */
            confidence: number;
        };
        /**
         * Row
         * @description A line of `who argues what and why`: what the demo prints.
         *
         *     `what_for` is a sentence in English; `proposition` and `agree` (agree, deny or mixed) say the same in codes.
         */
        Row: {
            actor: components["schemas"]["ActorLabel"];
            /** Position */
            position: string;
            /** What For */
            what_for: string;
            strategy: components["schemas"]["Label"] | null;
            /** Basis */
            basis: string | null;
            quotation: components["schemas"]["Quotation"];
            proposition: components["schemas"]["Label"] | null;
            /** Agree */
            agree: string | null;
        };
        /**
         * SayAndDo
         * @description What is said last on the question against what is done last, each with its last source.
         *
         *     `said` and `done`: a position's code, `neutral`, `mixed` or `none` (no evidence). `verdict`: `consistent`,
         *     `says CODE does CODE`, `nothing done`, `nothing said`, or `none` where neither is known.
         */
        SayAndDo: {
            /** Said */
            said: string;
            /** Done */
            done: string;
            /** Verdict */
            verdict: string;
            /** Verdict En */
            verdict_en?: string;
            /** Verdict Fr */
            verdict_fr?: string;
            said_in: components["schemas"]["Quotation"] | null;
            done_in: components["schemas"]["Quotation"] | null;
        };
        /**
         * Schema
         * @description Every kind of node and relation, in the order of the ontology.
         */
        Schema: {
            /** Nodes */
            nodes: components["schemas"]["NodeKind"][];
            /** Relations */
            relations: components["schemas"]["RelationKind"][];
        };
        /**
         * SearchHit
         * @description `kind`: actor, proposition, document or quotation; `id` is that of the actor, …, of the quotation's statement.
         *
         *     `text` is what was found: a name or alias, a proposition in one language, a title, the words of a statement; each of
         *     `highlights` is a `(start, end)` in it, end exclusive. `score` is in (0, 1]. A quotation stands in `document` from
         *     the character `start`.
         */
        SearchHit: {
            /** Kind */
            kind: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Text */
            text: string;
            /** Language */
            language: string | null;
            /** Highlights */
            highlights: [
                number,
                number
            ][];
            /** Score */
            score: number;
            /** Document */
            document: string | null;
            /** Start */
            start: number | null;
            /** Date */
            date: string | null;
        };
        /**
         * StanceAnswer
         * @description A stance of an actor on a proposition, or on the question itself (`proposition` None).
         *
         *     `basis`: said or done; `position`: a position's code, `neutral` or `mixed`; `agree`: agree, deny, mixed or None.
         *     `voiced_by`: its people and its parts whose words or deeds it rests on beside the actor's own.
         */
        StanceAnswer: {
            /** Id */
            id: string;
            actor: components["schemas"]["ActorLabel"];
            /** Basis */
            basis: string;
            proposition: components["schemas"]["Label"] | null;
            /** Position */
            position: string;
            /** Agree */
            agree: string | null;
            /** Score */
            score: number;
            /** From */
            from: string;
            /** To */
            to: string;
            /** N */
            n: number;
            /** Confidence */
            confidence: number;
            /** Follows */
            follows: string | null;
            /** Quotations */
            quotations: components["schemas"]["Quotation"][];
            /** Explanations */
            explanations: components["schemas"]["Explanation"][];
            /**
             * Voiced By
             * @default []
             */
            voiced_by: components["schemas"]["ActorLabel"][];
        };
        /**
         * StatementAnswer
         * @description `prefix` and `suffix` are the words of the document before and after the quotation, 32 characters at most.
         *
         *     Each span is `(start, end)` or None; `via` is the statement that reports this one; `stances` are those that it is
         *     evidence of.
         */
        StatementAnswer: {
            /** Id */
            id: string;
            /** Debate */
            debate: string;
            /** Actors */
            actors: components["schemas"]["ActorLabel"][];
            /** Kind */
            kind: string;
            /** Position */
            position: string;
            /** Extractor */
            extractor: string;
            quotation: components["schemas"]["Quotation"];
            /** Prefix */
            prefix: string;
            /** Suffix */
            suffix: string;
            /** Speaker */
            speaker: [
                number,
                number
            ] | null;
            /** Cue */
            cue: [
                number,
                number
            ] | null;
            /** Continuation */
            continuation: [
                number,
                number
            ] | null;
            /** Via */
            via: string | null;
            /** Assertions */
            assertions: components["schemas"]["Assertion"][];
            /** Stances */
            stances: components["schemas"]["StanceAnswer"][];
        };
        /**
         * StatementMark
         * @description A statement placed in its document's text; each span is `(start, end)` or None.
         */
        StatementMark: {
            /** Id */
            id: string;
            /** Actors */
            actors: components["schemas"]["ActorLabel"][];
            /** Kind */
            kind: string;
            /** Position */
            position: string;
            /** Date */
            date: string;
            /** Confidence */
            confidence: number;
            /** Content */
            content: [
                number,
                number
            ];
            /** Speaker */
            speaker: [
                number,
                number
            ] | null;
            /** Cue */
            cue: [
                number,
                number
            ] | null;
            /** Continuation */
            continuation: [
                number,
                number
            ] | null;
            /** Stances */
            stances: [
                string,
                boolean
            ][];
        };
        /**
         * StrategyAnswer
         * @description All about a strategy; `exceptions` are the holders who take another position than it should explain.
         */
        StrategyAnswer: {
            strategy: components["schemas"]["Label"];
            /** Definition */
            definition: string;
            fit: components["schemas"]["StrategyFit"];
            /** Holders */
            holders: components["schemas"]["StrategyHolder"][];
            /** Exceptions */
            exceptions: components["schemas"]["ActorLabel"][];
            /** Explains */
            explains: components["schemas"]["StrategyExplained"][];
        };
        /**
         * StrategyExplained
         * @description A stance, by its id, for which a strategy accounts: `explained` is stated, reported or inferred.
         *
         *     `basis`: said or done; `proposition` None: on the question. `weight` in [0, 1].
         */
        StrategyExplained: {
            /** Stance */
            stance: string;
            actor: components["schemas"]["ActorLabel"];
            /** Basis */
            basis: string;
            proposition: components["schemas"]["Label"] | null;
            /** Position */
            position: string;
            /** From */
            from: string;
            /** To */
            to: string;
            /** Explained */
            explained: string;
            /** Weight */
            weight: number;
        };
        /**
         * StrategyFit
         * @description How often those who pursue a strategy take a position that it should explain.
         *
         *     `expected`: those positions; `placed`: the holders of whom a side is known, `fitting` of them as expected; `others`
         *     and `others_fitting`: the same of those who do not pursue it. `p_value`: the share of permutations of who pursues
         *     it, among actors of the same kind, in which at least as many fit; None where the verdict is `not enough evidence`.
         *     `verdict`: that, `fits better than chance` or `fits no better than chance`.
         */
        StrategyFit: {
            /** Expected */
            expected: components["schemas"]["Label"][];
            /** Holders */
            holders: number;
            /** Placed */
            placed: number;
            /** Fitting */
            fitting: number;
            /** Others */
            others: number;
            /** Others Fitting */
            others_fitting: number;
            /** P Value */
            p_value: number | null;
            /** Permutations */
            permutations: number;
            /** Seed */
            seed: number;
            /** Verdict */
            verdict: string;
            /** Verdict En */
            verdict_en?: string;
            /** Verdict Fr */
            verdict_fr?: string;
        };
        /**
         * StrategyHolder
         * @description Who pursues a strategy, in which words. `position`: its side in words, else by its path, else `none`.
         *
         *     `fits`: whether that is a position which the strategy should explain; None where it is `none`.
         */
        StrategyHolder: {
            actor: components["schemas"]["ActorLabel"];
            /** Position */
            position: string;
            /** Fits */
            fits: boolean | null;
            /** Pursues */
            pursues: components["schemas"]["StrategyPursued"][];
        };
        /** StrategyPursued */
        StrategyPursued: {
            strategy: components["schemas"]["Label"];
            /** Basis */
            basis: string;
            /** Explains */
            explains: string | null;
            evidence: components["schemas"]["Quotation"];
        };
        /**
         * StrategySummary
         * @description A strategy of the codebook.
         */
        StrategySummary: {
            strategy: components["schemas"]["Label"];
            /** Definition */
            definition: string;
            fit: components["schemas"]["StrategyFit"];
        };
        /**
         * Table
         * @description The result of a Cypher query: nodes and relations as `{id, labels|type, properties}`, dates as ISO texts.
         *
         *     `truncated` says that the row cap cut the result.
         */
        Table: {
            /** Columns */
            columns: string[];
            /** Rows */
            rows: unknown[][];
            /** Truncated */
            truncated: boolean;
            /** Milliseconds */
            milliseconds: number;
        };
        /**
         * Tie
         * @description A role, a parent or a membership; `organisation` is the other end.
         */
        Tie: {
            organisation: components["schemas"]["ActorLabel"];
            /** Role */
            role: string;
            /** From */
            from: string | null;
            /** To */
            to: string | null;
            evidence: components["schemas"]["Quotation"] | null;
        };
        /**
         * Timeline
         * @description All that an actor says, releases and does that bears on the question, the oldest first.
         */
        Timeline: {
            actor: components["schemas"]["ActorLabel"];
            say_and_do: components["schemas"]["SayAndDo"];
            /** Events */
            events: components["schemas"]["TimelineEvent"][];
        };
        /**
         * TimelineEvent
         * @description `kind`: words, release or deed; `position`: what it amounts to, a position's code or `neutral`.
         *
         *     `model` is the name of what was released.
         */
        TimelineEvent: {
            /** Date */
            date: string;
            /** Kind */
            kind: string;
            /** Position */
            position: string;
            /** Model */
            model: string | null;
            quotation: components["schemas"]["Quotation"];
        };
        /**
         * TurnSide
         * @description What is held on one side of a reversal from `from_` to `to`; `n` counts the evidence, `quotation` is of it.
         *
         *     `position`: a position's code, or `neutral` where the side taken on a proposition amounts to none; `agree`: agree or
         *     deny, None on the question.
         */
        TurnSide: {
            /** Position */
            position: string;
            /** Agree */
            agree: string | null;
            /** From */
            from: string;
            /** To */
            to: string;
            /** N */
            n: number;
            /** Confidence */
            confidence: number;
            quotation: components["schemas"]["Quotation"];
        };
        /**
         * Why
         * @description The answer to `explain`: each stance of the actor with the strategies that account for it, rivals ranked.
         *
         *     `verdict` is one sentence in each language; it says `not enough evidence` where nothing supports any explanation.
         */
        Why: {
            actor: components["schemas"]["ActorLabel"];
            /** Verdict En */
            verdict_en?: string;
            /** Verdict Fr */
            verdict_fr?: string;
            /** Stances */
            stances: components["schemas"]["StanceAnswer"][];
        };
        /**
         * Problem
         * @description What went wrong, in the form of RFC 9457; `hint` says what to do.
         */
        Problem: {
            /**
             * Type
             * @default about:blank
             */
            type: string;
            /** Title */
            title: string;
            /** Status */
            status: number;
            /** Detail */
            detail: string;
            /** Hint */
            hint: string;
            /**
             * Instance
             * @default null
             */
            instance: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    health: {
        parameters: {
            query?: {
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "server": "Neo4j/5.26.0"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    debates: {
        parameters: {
            query?: {
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
                /** @description The most items to give; all of them when left out */
                limit?: number | null;
                /** @description Where a page begins: from the Link header of the one before it */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "open-closed-llm",
                     *         "question_en": "Should large language models be open or closed?",
                     *         "question_fr": "Les grands modèles de langage doivent-ils être ouverts ou fermés ?",
                     *         "positions": [
                     *           {
                     *             "id": "open-closed-llm:open",
                     *             "code": "open",
                     *             "en": "Open",
                     *             "fr": "Ouvert"
                     *           },
                     *           {
                     *             "id": "open-closed-llm:closed",
                     *             "code": "closed",
                     *             "en": "Closed",
                     *             "fr": "Fermé"
                     *           }
                     *         ],
                     *         "propositions": [
                     *           {
                     *             "id": "open-closed-llm:cost-lower",
                     *             "code": "cost-lower",
                     *             "en": "Open models cost less to use, all costs counted.",
                     *             "fr": "Tout compté, les modèles ouverts coûtent moins cher à l'usage."
                     *           }
                     *         ],
                     *         "paths": [
                     *           {
                     *             "id": "open-closed-llm:closed-only",
                     *             "code": "closed-only",
                     *             "en": "Closed models only",
                     *             "fr": "Modèles fermés seulement"
                     *           }
                     *         ],
                     *         "strategies": [
                     *           {
                     *             "id": "open-closed-llm:paid-api",
                     *             "code": "paid-api",
                     *             "en": "Selling access",
                     *             "fr": "Vendre l'accès"
                     *           }
                     *         ],
                     *         "documents": 1,
                     *         "statements": 1,
                     *         "actors": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DebateAnswer"][];
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The list has changed since the page before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    debate: {
        parameters: {
            query?: {
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
            };
            header?: never;
            path: {
                /** @description A debate's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "open-closed-llm",
                     *       "question_en": "Should large language models be open or closed?",
                     *       "question_fr": "Les grands modèles de langage doivent-ils être ouverts ou fermés ?",
                     *       "positions": [
                     *         {
                     *           "id": "open-closed-llm:open",
                     *           "code": "open",
                     *           "en": "Open",
                     *           "fr": "Ouvert"
                     *         },
                     *         {
                     *           "id": "open-closed-llm:closed",
                     *           "code": "closed",
                     *           "en": "Closed",
                     *           "fr": "Fermé"
                     *         }
                     *       ],
                     *       "propositions": [
                     *         {
                     *           "id": "open-closed-llm:cost-lower",
                     *           "code": "cost-lower",
                     *           "en": "Open models cost less to use, all costs counted.",
                     *           "fr": "Tout compté, les modèles ouverts coûtent moins cher à l'usage."
                     *         }
                     *       ],
                     *       "paths": [
                     *         {
                     *           "id": "open-closed-llm:closed-only",
                     *           "code": "closed-only",
                     *           "en": "Closed models only",
                     *           "fr": "Modèles fermés seulement"
                     *         }
                     *       ],
                     *       "strategies": [
                     *         {
                     *           "id": "open-closed-llm:paid-api",
                     *           "code": "paid-api",
                     *           "en": "Selling access",
                     *           "fr": "Vendre l'accès"
                     *         }
                     *       ],
                     *       "documents": 1,
                     *       "statements": 1,
                     *       "actors": 1
                     *     }
                     */
                    "application/json": components["schemas"]["DebateAnswer"];
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    overview: {
        parameters: {
            query?: {
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
                /** @description The most items to give; all of them when left out */
                limit?: number | null;
                /** @description Where a page begins: from the Link header of the one before it */
                cursor?: string | null;
                /** @description A debate's id; the one being served when left out */
                debate?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "actor": {
                     *           "id": "nadir-labs",
                     *           "name": "Nadir Labs",
                     *           "kind": "Organization"
                     *         },
                     *         "position": "closed",
                     *         "what_for": "denies: Open models cost less to use, all costs counted.",
                     *         "strategy": {
                     *           "id": "open-closed-llm:paid-api",
                     *           "code": "paid-api",
                     *           "en": "Selling access",
                     *           "fr": "Vendre l'accès"
                     *         },
                     *         "basis": "reported",
                     *         "quotation": {
                     *           "statement": "6b1f0c2d9a3e4f58",
                     *           "document": "2031-05-06-example.en",
                     *           "title": "What a call costs",
                     *           "publisher": "The Example",
                     *           "published": "2031-05-06",
                     *           "language": "en",
                     *           "quote": "Open models cost more in the end",
                     *           "start": 37,
                     *           "end": 69,
                     *           "speaker": "its director",
                     *           "cue": "said",
                     *           "date": "2031-05-06",
                     *           "confidence": 0.86,
                     *           "voiced_by": []
                     *         },
                     *         "proposition": {
                     *           "id": "open-closed-llm:cost-lower",
                     *           "code": "cost-lower",
                     *           "en": "Open models cost less to use, all costs counted.",
                     *           "fr": "Tout compté, les modèles ouverts coûtent moins cher à l'usage."
                     *         },
                     *         "agree": "deny"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Row"][];
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The list has changed since the page before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actors: {
        parameters: {
            query?: {
                /** @description Part of a name or alias; accents and case are ignored */
                q?: string | null;
                /** @description Only this kind of actor */
                kind?: components["schemas"]["ActorKind"] | null;
                /** @description Only holders of this position: a code, `neutral`, `mixed` or `none` */
                position?: string | null;
                /** @description Only who pursues this strategy, by id or code */
                strategy?: string | null;
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
                /** @description The most items to give; all of them when left out */
                limit?: number | null;
                /** @description Where a page begins: from the Link header of the one before it */
                cursor?: string | null;
                /** @description A debate's id; the one being served when left out */
                debate?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "nadir-labs",
                     *         "name": "Nadir Labs",
                     *         "kind": "Organization",
                     *         "aliases": [
                     *           "Nadir"
                     *         ],
                     *         "position": "closed",
                     *         "statements": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ActorSummary"][];
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The list has changed since the page before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    positions: {
        parameters: {
            query?: {
                /** @description What is held at that time, such as 2031-05; without `from` and `to` */
                at?: string | null;
                /** @description What is held at that time or later */
                from?: string | null;
                /** @description What is held by then */
                to?: string | null;
                /** @description Whether what its parts say and do counts for an organisation */
                roll_up?: boolean;
                /** @description Whether what people say counts for the organisation whose role they hold at that date; `voiced_by` names them */
                voiced?: boolean;
                /** @description Days after which a score counts half, from the last evidence to the day asked for or, without one, to the newest document; no score fades when left out */
                half_life?: number | null;
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
                /** @description The most items to give; all of them when left out */
                limit?: number | null;
                /** @description Where a page begins: from the Link header of the one before it */
                cursor?: string | null;
                /** @description A debate's id; the one being served when left out */
                debate?: string | null;
            };
            header?: never;
            path: {
                /** @description An actor's id, URL-encoded */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "2614bf147917b070",
                     *         "actor": {
                     *           "id": "nadir-labs",
                     *           "name": "Nadir Labs",
                     *           "kind": "Organization"
                     *         },
                     *         "basis": "said",
                     *         "proposition": {
                     *           "id": "open-closed-llm:cost-lower",
                     *           "code": "cost-lower",
                     *           "en": "Open models cost less to use, all costs counted.",
                     *           "fr": "Tout compté, les modèles ouverts coûtent moins cher à l'usage."
                     *         },
                     *         "position": "closed",
                     *         "agree": "deny",
                     *         "score": -1,
                     *         "from": "2031-05-06",
                     *         "to": "2031-05-06",
                     *         "n": 1,
                     *         "confidence": 0.7396,
                     *         "follows": null,
                     *         "quotations": [
                     *           {
                     *             "statement": "6b1f0c2d9a3e4f58",
                     *             "document": "2031-05-06-example.en",
                     *             "title": "What a call costs",
                     *             "publisher": "The Example",
                     *             "published": "2031-05-06",
                     *             "language": "en",
                     *             "quote": "Open models cost more in the end",
                     *             "start": 37,
                     *             "end": 69,
                     *             "speaker": "its director",
                     *             "cue": "said",
                     *             "date": "2031-05-06",
                     *             "confidence": 0.86,
                     *             "voiced_by": []
                     *           }
                     *         ],
                     *         "explanations": [
                     *           {
                     *             "strategy": {
                     *               "id": "open-closed-llm:paid-api",
                     *               "code": "paid-api",
                     *               "en": "Selling access",
                     *               "fr": "Vendre l'accès"
                     *             },
                     *             "definition": "Access to the model is what is sold.",
                     *             "basis": "reported",
                     *             "weight": 0.4,
                     *             "evidence": [
                     *               {
                     *                 "statement": null,
                     *                 "document": "2031-05-06-example.en",
                     *                 "title": "What a call costs",
                     *                 "publisher": "The Example",
                     *                 "published": "2031-05-06",
                     *                 "language": "en",
                     *                 "quote": "Nadir Labs sells access by the call",
                     *                 "start": 0,
                     *                 "end": 35,
                     *                 "speaker": null,
                     *                 "cue": null,
                     *                 "date": "2031-05-06",
                     *                 "confidence": 0.6,
                     *                 "voiced_by": []
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "voiced_by": []
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["StanceAnswer"][];
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The list has changed since the page before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actor: {
        parameters: {
            query?: {
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
                /** @description A debate's id; the one being served when left out */
                debate?: string | null;
            };
            header?: never;
            path: {
                /** @description An actor's id, URL-encoded */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "nadir-labs",
                     *       "name": "Nadir Labs",
                     *       "kind": "Organization",
                     *       "aliases": [
                     *         "Nadir"
                     *       ],
                     *       "position": "closed",
                     *       "ties": [
                     *         {
                     *           "organisation": {
                     *             "id": "nadir-group",
                     *             "name": "Nadir Group",
                     *             "kind": "Organization"
                     *           },
                     *           "role": "part of",
                     *           "from": null,
                     *           "to": null,
                     *           "evidence": null
                     *         }
                     *       ],
                     *       "stances": [
                     *         {
                     *           "id": "2614bf147917b070",
                     *           "actor": {
                     *             "id": "nadir-labs",
                     *             "name": "Nadir Labs",
                     *             "kind": "Organization"
                     *           },
                     *           "basis": "said",
                     *           "proposition": {
                     *             "id": "open-closed-llm:cost-lower",
                     *             "code": "cost-lower",
                     *             "en": "Open models cost less to use, all costs counted.",
                     *             "fr": "Tout compté, les modèles ouverts coûtent moins cher à l'usage."
                     *           },
                     *           "position": "closed",
                     *           "agree": "deny",
                     *           "score": -1,
                     *           "from": "2031-05-06",
                     *           "to": "2031-05-06",
                     *           "n": 1,
                     *           "confidence": 0.7396,
                     *           "follows": null,
                     *           "quotations": [
                     *             {
                     *               "statement": "6b1f0c2d9a3e4f58",
                     *               "document": "2031-05-06-example.en",
                     *               "title": "What a call costs",
                     *               "publisher": "The Example",
                     *               "published": "2031-05-06",
                     *               "language": "en",
                     *               "quote": "Open models cost more in the end",
                     *               "start": 37,
                     *               "end": 69,
                     *               "speaker": "its director",
                     *               "cue": "said",
                     *               "date": "2031-05-06",
                     *               "confidence": 0.86,
                     *               "voiced_by": []
                     *             }
                     *           ],
                     *           "explanations": [
                     *             {
                     *               "strategy": {
                     *                 "id": "open-closed-llm:paid-api",
                     *                 "code": "paid-api",
                     *                 "en": "Selling access",
                     *                 "fr": "Vendre l'accès"
                     *               },
                     *               "definition": "Access to the model is what is sold.",
                     *               "basis": "reported",
                     *               "weight": 0.4,
                     *               "evidence": [
                     *                 {
                     *                   "statement": null,
                     *                   "document": "2031-05-06-example.en",
                     *                   "title": "What a call costs",
                     *                   "publisher": "The Example",
                     *                   "published": "2031-05-06",
                     *                   "language": "en",
                     *                   "quote": "Nadir Labs sells access by the call",
                     *                   "start": 0,
                     *                   "end": 35,
                     *                   "speaker": null,
                     *                   "cue": null,
                     *                   "date": "2031-05-06",
                     *                   "confidence": 0.6,
                     *                   "voiced_by": []
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "voiced_by": []
                     *         }
                     *       ],
                     *       "paths": [
                     *         {
                     *           "path": {
                     *             "id": "open-closed-llm:closed-only",
                     *             "code": "closed-only",
                     *             "en": "Closed models only",
                     *             "fr": "Modèles fermés seulement"
                     *           },
                     *           "favours": "closed",
                     *           "evidence": {
                     *             "statement": null,
                     *             "document": "2031-05-06-example.en",
                     *             "title": "What a call costs",
                     *             "publisher": "The Example",
                     *             "published": "2031-05-06",
                     *             "language": "en",
                     *             "quote": "Nadir Labs sells access by the call",
                     *             "start": 0,
                     *             "end": 35,
                     *             "speaker": null,
                     *             "cue": null,
                     *             "date": "2031-05-06",
                     *             "confidence": 0.9,
                     *             "voiced_by": []
                     *           }
                     *         }
                     *       ],
                     *       "releases": [
                     *         {
                     *           "model": "nadir-2",
                     *           "name": "Nadir 2",
                     *           "access": "closed",
                     *           "date": "2031-05-06",
                     *           "evidence": {
                     *             "statement": null,
                     *             "document": "2031-05-06-example.en",
                     *             "title": "What a call costs",
                     *             "publisher": "The Example",
                     *             "published": "2031-05-06",
                     *             "language": "en",
                     *             "quote": "Nadir Labs sells access by the call",
                     *             "start": 0,
                     *             "end": 35,
                     *             "speaker": null,
                     *             "cue": null,
                     *             "date": "2031-05-06",
                     *             "confidence": 0.9,
                     *             "voiced_by": []
                     *           }
                     *         }
                     *       ],
                     *       "strategies": [
                     *         {
                     *           "strategy": {
                     *             "id": "open-closed-llm:paid-api",
                     *             "code": "paid-api",
                     *             "en": "Selling access",
                     *             "fr": "Vendre l'accès"
                     *           },
                     *           "basis": "reported",
                     *           "explains": "closed",
                     *           "evidence": {
                     *             "statement": null,
                     *             "document": "2031-05-06-example.en",
                     *             "title": "What a call costs",
                     *             "publisher": "The Example",
                     *             "published": "2031-05-06",
                     *             "language": "en",
                     *             "quote": "Nadir Labs sells access by the call",
                     *             "start": 0,
                     *             "end": 35,
                     *             "speaker": null,
                     *             "cue": null,
                     *             "date": "2031-05-06",
                     *             "confidence": 0.6,
                     *             "voiced_by": []
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ActorAnswer"];
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    propositions: {
        parameters: {
            query?: {
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
                /** @description The most items to give; all of them when left out */
                limit?: number | null;
                /** @description Where a page begins: from the Link header of the one before it */
                cursor?: string | null;
                /** @description A debate's id; the one being served when left out */
                debate?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "proposition": {
                     *           "id": "open-closed-llm:cost-lower",
                     *           "code": "cost-lower",
                     *           "en": "Open models cost less to use, all costs counted.",
                     *           "fr": "Tout compté, les modèles ouverts coûtent moins cher à l'usage."
                     *         },
                     *         "frame": "cost",
                     *         "agree": [],
                     *         "deny": [
                     *           {
                     *             "id": "2614bf147917b070",
                     *             "actor": {
                     *               "id": "nadir-labs",
                     *               "name": "Nadir Labs",
                     *               "kind": "Organization"
                     *             },
                     *             "basis": "said",
                     *             "proposition": {
                     *               "id": "open-closed-llm:cost-lower",
                     *               "code": "cost-lower",
                     *               "en": "Open models cost less to use, all costs counted.",
                     *               "fr": "Tout compté, les modèles ouverts coûtent moins cher à l'usage."
                     *             },
                     *             "position": "closed",
                     *             "agree": "deny",
                     *             "score": -1,
                     *             "from": "2031-05-06",
                     *             "to": "2031-05-06",
                     *             "n": 1,
                     *             "confidence": 0.7396,
                     *             "follows": null,
                     *             "quotations": [
                     *               {
                     *                 "statement": "6b1f0c2d9a3e4f58",
                     *                 "document": "2031-05-06-example.en",
                     *                 "title": "What a call costs",
                     *                 "publisher": "The Example",
                     *                 "published": "2031-05-06",
                     *                 "language": "en",
                     *                 "quote": "Open models cost more in the end",
                     *                 "start": 37,
                     *                 "end": 69,
                     *                 "speaker": "its director",
                     *                 "cue": "said",
                     *                 "date": "2031-05-06",
                     *                 "confidence": 0.86,
                     *                 "voiced_by": []
                     *               }
                     *             ],
                     *             "explanations": [
                     *               {
                     *                 "strategy": {
                     *                   "id": "open-closed-llm:paid-api",
                     *                   "code": "paid-api",
                     *                   "en": "Selling access",
                     *                   "fr": "Vendre l'accès"
                     *                 },
                     *                 "definition": "Access to the model is what is sold.",
                     *                 "basis": "reported",
                     *                 "weight": 0.4,
                     *                 "evidence": [
                     *                   {
                     *                     "statement": null,
                     *                     "document": "2031-05-06-example.en",
                     *                     "title": "What a call costs",
                     *                     "publisher": "The Example",
                     *                     "published": "2031-05-06",
                     *                     "language": "en",
                     *                     "quote": "Nadir Labs sells access by the call",
                     *                     "start": 0,
                     *                     "end": 35,
                     *                     "speaker": null,
                     *                     "cue": null,
                     *                     "date": "2031-05-06",
                     *                     "confidence": 0.6,
                     *                     "voiced_by": []
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "voiced_by": []
                     *           }
                     *         ],
                     *         "mixed": []
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PropositionAnswer"][];
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The list has changed since the page before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposition: {
        parameters: {
            query?: {
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
                /** @description A debate's id; the one being served when left out */
                debate?: string | null;
            };
            header?: never;
            path: {
                /** @description A proposition's id, URL-encoded, or its code */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "proposition": {
                     *         "id": "open-closed-llm:cost-lower",
                     *         "code": "cost-lower",
                     *         "en": "Open models cost less to use, all costs counted.",
                     *         "fr": "Tout compté, les modèles ouverts coûtent moins cher à l'usage."
                     *       },
                     *       "frame": "cost",
                     *       "agree": [],
                     *       "deny": [
                     *         {
                     *           "id": "2614bf147917b070",
                     *           "actor": {
                     *             "id": "nadir-labs",
                     *             "name": "Nadir Labs",
                     *             "kind": "Organization"
                     *           },
                     *           "basis": "said",
                     *           "proposition": {
                     *             "id": "open-closed-llm:cost-lower",
                     *             "code": "cost-lower",
                     *             "en": "Open models cost less to use, all costs counted.",
                     *             "fr": "Tout compté, les modèles ouverts coûtent moins cher à l'usage."
                     *           },
                     *           "position": "closed",
                     *           "agree": "deny",
                     *           "score": -1,
                     *           "from": "2031-05-06",
                     *           "to": "2031-05-06",
                     *           "n": 1,
                     *           "confidence": 0.7396,
                     *           "follows": null,
                     *           "quotations": [
                     *             {
                     *               "statement": "6b1f0c2d9a3e4f58",
                     *               "document": "2031-05-06-example.en",
                     *               "title": "What a call costs",
                     *               "publisher": "The Example",
                     *               "published": "2031-05-06",
                     *               "language": "en",
                     *               "quote": "Open models cost more in the end",
                     *               "start": 37,
                     *               "end": 69,
                     *               "speaker": "its director",
                     *               "cue": "said",
                     *               "date": "2031-05-06",
                     *               "confidence": 0.86,
                     *               "voiced_by": []
                     *             }
                     *           ],
                     *           "explanations": [
                     *             {
                     *               "strategy": {
                     *                 "id": "open-closed-llm:paid-api",
                     *                 "code": "paid-api",
                     *                 "en": "Selling access",
                     *                 "fr": "Vendre l'accès"
                     *               },
                     *               "definition": "Access to the model is what is sold.",
                     *               "basis": "reported",
                     *               "weight": 0.4,
                     *               "evidence": [
                     *                 {
                     *                   "statement": null,
                     *                   "document": "2031-05-06-example.en",
                     *                   "title": "What a call costs",
                     *                   "publisher": "The Example",
                     *                   "published": "2031-05-06",
                     *                   "language": "en",
                     *                   "quote": "Nadir Labs sells access by the call",
                     *                   "start": 0,
                     *                   "end": 35,
                     *                   "speaker": null,
                     *                   "cue": null,
                     *                   "date": "2031-05-06",
                     *                   "confidence": 0.6,
                     *                   "voiced_by": []
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "voiced_by": []
                     *         }
                     *       ],
                     *       "mixed": []
                     *     }
                     */
                    "application/json": components["schemas"]["PropositionAnswer"];
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matrix: {
        parameters: {
            query?: {
                /** @description The most actors to give, most evidence first */
                limit?: number;
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
                /** @description A debate's id; the one being served when left out */
                debate?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "columns": [
                     *         {
                     *           "proposition": {
                     *             "id": "open-closed-llm:cost-lower",
                     *             "code": "cost-lower",
                     *             "en": "Open models cost less to use, all costs counted.",
                     *             "fr": "Tout compté, les modèles ouverts coûtent moins cher à l'usage."
                     *           },
                     *           "frame": "cost"
                     *         }
                     *       ],
                     *       "rows": [
                     *         {
                     *           "actor": {
                     *             "id": "nadir-labs",
                     *             "name": "Nadir Labs",
                     *             "kind": "Organization"
                     *           },
                     *           "position": "closed",
                     *           "cells": [
                     *             {
                     *               "state": "deny",
                     *               "score": -1,
                     *               "confidence": 0.7396,
                     *               "n": 1,
                     *               "from": "2031-05-06",
                     *               "to": "2031-05-06",
                     *               "changed": false
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "total_rows": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Matrix"];
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explain: {
        parameters: {
            query: {
                /** @description An actor's id */
                actor: string;
                /** @description Only its stances on this proposition, by id or code */
                proposition?: string | null;
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
                /** @description A debate's id; the one being served when left out */
                debate?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actor": {
                     *         "id": "nadir-labs",
                     *         "name": "Nadir Labs",
                     *         "kind": "Organization"
                     *       },
                     *       "verdict_en": "What explains the position of Nadir Labs — Closed: Selling access (reported).",
                     *       "verdict_fr": "Ce qui explique la position de Nadir Labs — Fermé : Vendre l'accès (rapporté).",
                     *       "stances": [
                     *         {
                     *           "id": "2614bf147917b070",
                     *           "actor": {
                     *             "id": "nadir-labs",
                     *             "name": "Nadir Labs",
                     *             "kind": "Organization"
                     *           },
                     *           "basis": "said",
                     *           "proposition": {
                     *             "id": "open-closed-llm:cost-lower",
                     *             "code": "cost-lower",
                     *             "en": "Open models cost less to use, all costs counted.",
                     *             "fr": "Tout compté, les modèles ouverts coûtent moins cher à l'usage."
                     *           },
                     *           "position": "closed",
                     *           "agree": "deny",
                     *           "score": -1,
                     *           "from": "2031-05-06",
                     *           "to": "2031-05-06",
                     *           "n": 1,
                     *           "confidence": 0.7396,
                     *           "follows": null,
                     *           "quotations": [
                     *             {
                     *               "statement": "6b1f0c2d9a3e4f58",
                     *               "document": "2031-05-06-example.en",
                     *               "title": "What a call costs",
                     *               "publisher": "The Example",
                     *               "published": "2031-05-06",
                     *               "language": "en",
                     *               "quote": "Open models cost more in the end",
                     *               "start": 37,
                     *               "end": 69,
                     *               "speaker": "its director",
                     *               "cue": "said",
                     *               "date": "2031-05-06",
                     *               "confidence": 0.86,
                     *               "voiced_by": []
                     *             }
                     *           ],
                     *           "explanations": [
                     *             {
                     *               "strategy": {
                     *                 "id": "open-closed-llm:paid-api",
                     *                 "code": "paid-api",
                     *                 "en": "Selling access",
                     *                 "fr": "Vendre l'accès"
                     *               },
                     *               "definition": "Access to the model is what is sold.",
                     *               "basis": "reported",
                     *               "weight": 0.4,
                     *               "evidence": [
                     *                 {
                     *                   "statement": null,
                     *                   "document": "2031-05-06-example.en",
                     *                   "title": "What a call costs",
                     *                   "publisher": "The Example",
                     *                   "published": "2031-05-06",
                     *                   "language": "en",
                     *                   "quote": "Nadir Labs sells access by the call",
                     *                   "start": 0,
                     *                   "end": 35,
                     *                   "speaker": null,
                     *                   "cue": null,
                     *                   "date": "2031-05-06",
                     *                   "confidence": 0.6,
                     *                   "voiced_by": []
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "voiced_by": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Why"];
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    strategies: {
        parameters: {
            query?: {
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
                /** @description The most items to give; all of them when left out */
                limit?: number | null;
                /** @description Where a page begins: from the Link header of the one before it */
                cursor?: string | null;
                /** @description A debate's id; the one being served when left out */
                debate?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "strategy": {
                     *           "id": "open-closed-llm:paid-api",
                     *           "code": "paid-api",
                     *           "en": "Selling access",
                     *           "fr": "Vendre l'accès"
                     *         },
                     *         "definition": "Access to the model is what is sold.",
                     *         "fit": {
                     *           "expected": [
                     *             {
                     *               "id": "open-closed-llm:closed",
                     *               "code": "closed",
                     *               "en": "Closed",
                     *               "fr": "Fermé"
                     *             }
                     *           ],
                     *           "holders": 1,
                     *           "placed": 1,
                     *           "fitting": 1,
                     *           "others": 0,
                     *           "others_fitting": 0,
                     *           "p_value": null,
                     *           "permutations": 9999,
                     *           "seed": 20240814,
                     *           "verdict": "not enough evidence",
                     *           "verdict_en": "1 of 1 who pursue it take a position that it should explain (Closed), of the others 0 of 0: not enough evidence.",
                     *           "verdict_fr": "1 sur 1 de ceux qui la suivent prennent une position qu'elle devrait expliquer (Fermé), parmi les autres 0 sur 0 : pas assez d'éléments."
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["StrategySummary"][];
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The list has changed since the page before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    strategy: {
        parameters: {
            query?: {
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
                /** @description A debate's id; the one being served when left out */
                debate?: string | null;
            };
            header?: never;
            path: {
                /** @description A strategy's id, URL-encoded, or its code */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "strategy": {
                     *         "id": "open-closed-llm:paid-api",
                     *         "code": "paid-api",
                     *         "en": "Selling access",
                     *         "fr": "Vendre l'accès"
                     *       },
                     *       "definition": "Access to the model is what is sold.",
                     *       "fit": {
                     *         "expected": [
                     *           {
                     *             "id": "open-closed-llm:closed",
                     *             "code": "closed",
                     *             "en": "Closed",
                     *             "fr": "Fermé"
                     *           }
                     *         ],
                     *         "holders": 1,
                     *         "placed": 1,
                     *         "fitting": 1,
                     *         "others": 0,
                     *         "others_fitting": 0,
                     *         "p_value": null,
                     *         "permutations": 9999,
                     *         "seed": 20240814,
                     *         "verdict": "not enough evidence",
                     *         "verdict_en": "1 of 1 who pursue it take a position that it should explain (Closed), of the others 0 of 0: not enough evidence.",
                     *         "verdict_fr": "1 sur 1 de ceux qui la suivent prennent une position qu'elle devrait expliquer (Fermé), parmi les autres 0 sur 0 : pas assez d'éléments."
                     *       },
                     *       "holders": [
                     *         {
                     *           "actor": {
                     *             "id": "nadir-labs",
                     *             "name": "Nadir Labs",
                     *             "kind": "Organization"
                     *           },
                     *           "position": "closed",
                     *           "fits": true,
                     *           "pursues": [
                     *             {
                     *               "strategy": {
                     *                 "id": "open-closed-llm:paid-api",
                     *                 "code": "paid-api",
                     *                 "en": "Selling access",
                     *                 "fr": "Vendre l'accès"
                     *               },
                     *               "basis": "reported",
                     *               "explains": "closed",
                     *               "evidence": {
                     *                 "statement": null,
                     *                 "document": "2031-05-06-example.en",
                     *                 "title": "What a call costs",
                     *                 "publisher": "The Example",
                     *                 "published": "2031-05-06",
                     *                 "language": "en",
                     *                 "quote": "Nadir Labs sells access by the call",
                     *                 "start": 0,
                     *                 "end": 35,
                     *                 "speaker": null,
                     *                 "cue": null,
                     *                 "date": "2031-05-06",
                     *                 "confidence": 0.6,
                     *                 "voiced_by": []
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "exceptions": [],
                     *       "explains": [
                     *         {
                     *           "stance": "2614bf147917b070",
                     *           "actor": {
                     *             "id": "nadir-labs",
                     *             "name": "Nadir Labs",
                     *             "kind": "Organization"
                     *           },
                     *           "basis": "said",
                     *           "proposition": {
                     *             "id": "open-closed-llm:cost-lower",
                     *             "code": "cost-lower",
                     *             "en": "Open models cost less to use, all costs counted.",
                     *             "fr": "Tout compté, les modèles ouverts coûtent moins cher à l'usage."
                     *           },
                     *           "position": "closed",
                     *           "from": "2031-05-06",
                     *           "to": "2031-05-06",
                     *           "explained": "reported",
                     *           "weight": 0.7
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StrategyAnswer"];
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reversals: {
        parameters: {
            query?: {
                /** @description Only those of this actor, by id */
                actor?: string | null;
                /** @description The least confidence of a reversal */
                least?: number;
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
                /** @description The most items to give; all of them when left out */
                limit?: number | null;
                /** @description Where a page begins: from the Link header of the one before it */
                cursor?: string | null;
                /** @description A debate's id; the one being served when left out */
                debate?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "actor": {
                     *           "id": "nadir-labs",
                     *           "name": "Nadir Labs",
                     *           "kind": "Organization"
                     *         },
                     *         "basis": "said",
                     *         "proposition": {
                     *           "id": "open-closed-llm:cost-lower",
                     *           "code": "cost-lower",
                     *           "en": "Open models cost less to use, all costs counted.",
                     *           "fr": "Tout compté, les modèles ouverts coûtent moins cher à l'usage."
                     *         },
                     *         "before": {
                     *           "position": "open",
                     *           "agree": "agree",
                     *           "from": "2030-02",
                     *           "to": "2030-02",
                     *           "n": 1,
                     *           "confidence": 0.71,
                     *           "quotation": {
                     *             "statement": "6b1f0c2d9a3e4f58",
                     *             "document": "2031-05-06-example.en",
                     *             "title": "What a call costs",
                     *             "publisher": "The Example",
                     *             "published": "2031-05-06",
                     *             "language": "en",
                     *             "quote": "Open models cost more in the end",
                     *             "start": 37,
                     *             "end": 69,
                     *             "speaker": "its director",
                     *             "cue": "said",
                     *             "date": "2030-02",
                     *             "confidence": 0.86,
                     *             "voiced_by": []
                     *           }
                     *         },
                     *         "after": {
                     *           "position": "closed",
                     *           "agree": "deny",
                     *           "from": "2031-05-06",
                     *           "to": "2031-05-06",
                     *           "n": 1,
                     *           "confidence": 0.86,
                     *           "quotation": {
                     *             "statement": "6b1f0c2d9a3e4f58",
                     *             "document": "2031-05-06-example.en",
                     *             "title": "What a call costs",
                     *             "publisher": "The Example",
                     *             "published": "2031-05-06",
                     *             "language": "en",
                     *             "quote": "Open models cost more in the end",
                     *             "start": 37,
                     *             "end": 69,
                     *             "speaker": "its director",
                     *             "cue": "said",
                     *             "date": "2031-05-06",
                     *             "confidence": 0.86,
                     *             "voiced_by": []
                     *           }
                     *         },
                     *         "confidence": 0.71
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Reversal"][];
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The list has changed since the page before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    timeline: {
        parameters: {
            query?: {
                /** @description An actor's id, once for each; those with most evidence when left out */
                actor?: string[] | null;
                /** @description Whether what its parts say and do counts for an organisation */
                roll_up?: boolean;
                /** @description Whether what people say counts for the organisation whose role they hold at that date; `voiced_by` names them */
                voiced?: boolean;
                /** @description The most actors to give where none is named */
                most?: number;
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
                /** @description The most items to give; all of them when left out */
                limit?: number | null;
                /** @description Where a page begins: from the Link header of the one before it */
                cursor?: string | null;
                /** @description A debate's id; the one being served when left out */
                debate?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "actor": {
                     *           "id": "nadir-labs",
                     *           "name": "Nadir Labs",
                     *           "kind": "Organization"
                     *         },
                     *         "say_and_do": {
                     *           "said": "closed",
                     *           "done": "closed",
                     *           "verdict": "consistent",
                     *           "verdict_en": "Nadir Labs: consistent, says “Closed” and does “Closed”.",
                     *           "verdict_fr": "Nadir Labs : cohérent, dit « Fermé » et fait « Fermé ».",
                     *           "said_in": {
                     *             "statement": "6b1f0c2d9a3e4f58",
                     *             "document": "2031-05-06-example.en",
                     *             "title": "What a call costs",
                     *             "publisher": "The Example",
                     *             "published": "2031-05-06",
                     *             "language": "en",
                     *             "quote": "Open models cost more in the end",
                     *             "start": 37,
                     *             "end": 69,
                     *             "speaker": "its director",
                     *             "cue": "said",
                     *             "date": "2031-05-06",
                     *             "confidence": 0.86,
                     *             "voiced_by": []
                     *           },
                     *           "done_in": {
                     *             "statement": null,
                     *             "document": "2031-05-06-example.en",
                     *             "title": "What a call costs",
                     *             "publisher": "The Example",
                     *             "published": "2031-05-06",
                     *             "language": "en",
                     *             "quote": "Nadir Labs sells access by the call",
                     *             "start": 0,
                     *             "end": 35,
                     *             "speaker": null,
                     *             "cue": null,
                     *             "date": "2031-05-06",
                     *             "confidence": 0.6,
                     *             "voiced_by": []
                     *           }
                     *         },
                     *         "events": [
                     *           {
                     *             "date": "2031-05-06",
                     *             "kind": "deed",
                     *             "position": "closed",
                     *             "model": null,
                     *             "quotation": {
                     *               "statement": null,
                     *               "document": "2031-05-06-example.en",
                     *               "title": "What a call costs",
                     *               "publisher": "The Example",
                     *               "published": "2031-05-06",
                     *               "language": "en",
                     *               "quote": "Nadir Labs sells access by the call",
                     *               "start": 0,
                     *               "end": 35,
                     *               "speaker": null,
                     *               "cue": null,
                     *               "date": "2031-05-06",
                     *               "confidence": 0.6,
                     *               "voiced_by": []
                     *             }
                     *           },
                     *           {
                     *             "date": "2031-05-06",
                     *             "kind": "words",
                     *             "position": "closed",
                     *             "model": null,
                     *             "quotation": {
                     *               "statement": "6b1f0c2d9a3e4f58",
                     *               "document": "2031-05-06-example.en",
                     *               "title": "What a call costs",
                     *               "publisher": "The Example",
                     *               "published": "2031-05-06",
                     *               "language": "en",
                     *               "quote": "Open models cost more in the end",
                     *               "start": 37,
                     *               "end": 69,
                     *               "speaker": "its director",
                     *               "cue": "said",
                     *               "date": "2031-05-06",
                     *               "confidence": 0.86,
                     *               "voiced_by": []
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Timeline"][];
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The list has changed since the page before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compare: {
        parameters: {
            query: {
                /** @description An actor's id */
                a: string;
                /** @description Another actor's id */
                b: string;
                /** @description Whether what its parts say and do counts for an organisation */
                roll_up?: boolean;
                /** @description Whether what people say counts for the organisation whose role they hold at that date; `voiced_by` names them */
                voiced?: boolean;
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
                /** @description A debate's id; the one being served when left out */
                debate?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "a": {
                     *         "id": "nadir-labs",
                     *         "name": "Nadir Labs",
                     *         "kind": "Organization"
                     *       },
                     *       "b": {
                     *         "id": "nadir-group",
                     *         "name": "Nadir Group",
                     *         "kind": "Organization"
                     *       },
                     *       "position_a": "closed",
                     *       "position_b": "none",
                     *       "verdict": "none",
                     *       "verdict_en": "Nothing that Nadir Labs and Nadir Group hold meets: not enough evidence.",
                     *       "verdict_fr": "Rien de ce que soutiennent Nadir Labs et Nadir Group ne se rencontre : pas assez d'éléments.",
                     *       "agreements": [],
                     *       "conflicts": [],
                     *       "undecided": [],
                     *       "only_a": [
                     *         {
                     *           "proposition": {
                     *             "id": "open-closed-llm:cost-lower",
                     *             "code": "cost-lower",
                     *             "en": "Open models cost less to use, all costs counted.",
                     *             "fr": "Tout compté, les modèles ouverts coûtent moins cher à l'usage."
                     *           },
                     *           "a": {
                     *             "id": "2614bf147917b070",
                     *             "actor": {
                     *               "id": "nadir-labs",
                     *               "name": "Nadir Labs",
                     *               "kind": "Organization"
                     *             },
                     *             "basis": "said",
                     *             "proposition": {
                     *               "id": "open-closed-llm:cost-lower",
                     *               "code": "cost-lower",
                     *               "en": "Open models cost less to use, all costs counted.",
                     *               "fr": "Tout compté, les modèles ouverts coûtent moins cher à l'usage."
                     *             },
                     *             "position": "closed",
                     *             "agree": "deny",
                     *             "score": -1,
                     *             "from": "2031-05-06",
                     *             "to": "2031-05-06",
                     *             "n": 1,
                     *             "confidence": 0.7396,
                     *             "follows": null,
                     *             "quotations": [
                     *               {
                     *                 "statement": "6b1f0c2d9a3e4f58",
                     *                 "document": "2031-05-06-example.en",
                     *                 "title": "What a call costs",
                     *                 "publisher": "The Example",
                     *                 "published": "2031-05-06",
                     *                 "language": "en",
                     *                 "quote": "Open models cost more in the end",
                     *                 "start": 37,
                     *                 "end": 69,
                     *                 "speaker": "its director",
                     *                 "cue": "said",
                     *                 "date": "2031-05-06",
                     *                 "confidence": 0.86,
                     *                 "voiced_by": []
                     *               }
                     *             ],
                     *             "explanations": [
                     *               {
                     *                 "strategy": {
                     *                   "id": "open-closed-llm:paid-api",
                     *                   "code": "paid-api",
                     *                   "en": "Selling access",
                     *                   "fr": "Vendre l'accès"
                     *                 },
                     *                 "definition": "Access to the model is what is sold.",
                     *                 "basis": "reported",
                     *                 "weight": 0.4,
                     *                 "evidence": [
                     *                   {
                     *                     "statement": null,
                     *                     "document": "2031-05-06-example.en",
                     *                     "title": "What a call costs",
                     *                     "publisher": "The Example",
                     *                     "published": "2031-05-06",
                     *                     "language": "en",
                     *                     "quote": "Nadir Labs sells access by the call",
                     *                     "start": 0,
                     *                     "end": 35,
                     *                     "speaker": null,
                     *                     "cue": null,
                     *                     "date": "2031-05-06",
                     *                     "confidence": 0.6,
                     *                     "voiced_by": []
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "voiced_by": []
                     *           },
                     *           "b": null
                     *         }
                     *       ],
                     *       "only_b": []
                     *     }
                     */
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    coverage: {
        parameters: {
            query?: {
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
                /** @description A debate's id; the one being served when left out */
                debate?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "documents": 1,
                     *       "statements": 1,
                     *       "outlets": [
                     *         {
                     *           "of": "The Example",
                     *           "documents": 1,
                     *           "statements": 1
                     *         }
                     *       ],
                     *       "languages": [
                     *         {
                     *           "of": "en",
                     *           "documents": 1,
                     *           "statements": 1
                     *         }
                     *       ],
                     *       "years": [
                     *         {
                     *           "of": "2031",
                     *           "documents": 1,
                     *           "statements": 1
                     *         }
                     *       ],
                     *       "actors": [
                     *         {
                     *           "actor": {
                     *             "id": "nadir-labs",
                     *             "name": "Nadir Labs",
                     *             "kind": "Organization"
                     *           },
                     *           "documents": 1,
                     *           "statements": 1
                     *         }
                     *       ],
                     *       "silent": [
                     *         {
                     *           "id": "nadir-group",
                     *           "name": "Nadir Group",
                     *           "kind": "Organization"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documents: {
        parameters: {
            query?: {
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
                /** @description The most items to give; all of them when left out */
                limit?: number | null;
                /** @description Where a page begins: from the Link header of the one before it */
                cursor?: string | null;
                /** @description A debate's id; the one being served when left out */
                debate?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "2031-05-06-example.en",
                     *         "title": "What a call costs",
                     *         "publisher": "The Example",
                     *         "published": "2031-05-06",
                     *         "language": "en",
                     *         "statements": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DocumentSummary"][];
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The list has changed since the page before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    document: {
        parameters: {
            query?: {
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
            };
            header?: never;
            path: {
                /** @description A document's id, URL-encoded */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2031-05-06-example.en",
                     *       "title": "What a call costs",
                     *       "publisher": "The Example",
                     *       "published": "2031-05-06",
                     *       "language": "en",
                     *       "url": null,
                     *       "genre": "news",
                     *       "text": "Nadir Labs sells access by the call. Open models cost more in the end, its director said.",
                     *       "statements": [
                     *         {
                     *           "id": "6b1f0c2d9a3e4f58",
                     *           "actors": [
                     *             {
                     *               "id": "nadir-labs",
                     *               "name": "Nadir Labs",
                     *               "kind": "Organization"
                     *             }
                     *           ],
                     *           "kind": "indirect",
                     *           "position": "closed",
                     *           "date": "2031-05-06",
                     *           "confidence": 0.86,
                     *           "content": [
                     *             37,
                     *             69
                     *           ],
                     *           "speaker": [
                     *             71,
                     *             83
                     *           ],
                     *           "cue": [
                     *             84,
                     *             88
                     *           ],
                     *           "continuation": null,
                     *           "stances": [
                     *             [
                     *               "cost-lower",
                     *               false
                     *             ]
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentAnswer"];
                    "text/plain": string;
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statement: {
        parameters: {
            query?: {
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
            };
            header?: never;
            path: {
                /** @description A statement's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6b1f0c2d9a3e4f58",
                     *       "debate": "open-closed-llm",
                     *       "actors": [
                     *         {
                     *           "id": "nadir-labs",
                     *           "name": "Nadir Labs",
                     *           "kind": "Organization"
                     *         }
                     *       ],
                     *       "kind": "indirect",
                     *       "position": "closed",
                     *       "extractor": "stancegraph 0.1.0",
                     *       "quotation": {
                     *         "statement": "6b1f0c2d9a3e4f58",
                     *         "document": "2031-05-06-example.en",
                     *         "title": "What a call costs",
                     *         "publisher": "The Example",
                     *         "published": "2031-05-06",
                     *         "language": "en",
                     *         "quote": "Open models cost more in the end",
                     *         "start": 37,
                     *         "end": 69,
                     *         "speaker": "its director",
                     *         "cue": "said",
                     *         "date": "2031-05-06",
                     *         "confidence": 0.86,
                     *         "voiced_by": []
                     *       },
                     *       "prefix": " Labs sells access by the call. ",
                     *       "suffix": ", its director said.",
                     *       "speaker": [
                     *         71,
                     *         83
                     *       ],
                     *       "cue": [
                     *         84,
                     *         88
                     *       ],
                     *       "continuation": null,
                     *       "via": null,
                     *       "assertions": [
                     *         {
                     *           "proposition": {
                     *             "id": "open-closed-llm:cost-lower",
                     *             "code": "cost-lower",
                     *             "en": "Open models cost less to use, all costs counted.",
                     *             "fr": "Tout compté, les modèles ouverts coûtent moins cher à l'usage."
                     *           },
                     *           "agree": false,
                     *           "confidence": 0.86,
                     *           "like": null
                     *         }
                     *       ],
                     *       "stances": [
                     *         {
                     *           "id": "2614bf147917b070",
                     *           "actor": {
                     *             "id": "nadir-labs",
                     *             "name": "Nadir Labs",
                     *             "kind": "Organization"
                     *           },
                     *           "basis": "said",
                     *           "proposition": {
                     *             "id": "open-closed-llm:cost-lower",
                     *             "code": "cost-lower",
                     *             "en": "Open models cost less to use, all costs counted.",
                     *             "fr": "Tout compté, les modèles ouverts coûtent moins cher à l'usage."
                     *           },
                     *           "position": "closed",
                     *           "agree": "deny",
                     *           "score": -1,
                     *           "from": "2031-05-06",
                     *           "to": "2031-05-06",
                     *           "n": 1,
                     *           "confidence": 0.7396,
                     *           "follows": null,
                     *           "quotations": [
                     *             {
                     *               "statement": "6b1f0c2d9a3e4f58",
                     *               "document": "2031-05-06-example.en",
                     *               "title": "What a call costs",
                     *               "publisher": "The Example",
                     *               "published": "2031-05-06",
                     *               "language": "en",
                     *               "quote": "Open models cost more in the end",
                     *               "start": 37,
                     *               "end": 69,
                     *               "speaker": "its director",
                     *               "cue": "said",
                     *               "date": "2031-05-06",
                     *               "confidence": 0.86,
                     *               "voiced_by": []
                     *             }
                     *           ],
                     *           "explanations": [
                     *             {
                     *               "strategy": {
                     *                 "id": "open-closed-llm:paid-api",
                     *                 "code": "paid-api",
                     *                 "en": "Selling access",
                     *                 "fr": "Vendre l'accès"
                     *               },
                     *               "definition": "Access to the model is what is sold.",
                     *               "basis": "reported",
                     *               "weight": 0.4,
                     *               "evidence": [
                     *                 {
                     *                   "statement": null,
                     *                   "document": "2031-05-06-example.en",
                     *                   "title": "What a call costs",
                     *                   "publisher": "The Example",
                     *                   "published": "2031-05-06",
                     *                   "language": "en",
                     *                   "quote": "Nadir Labs sells access by the call",
                     *                   "start": 0,
                     *                   "end": 35,
                     *                   "speaker": null,
                     *                   "cue": null,
                     *                   "date": "2031-05-06",
                     *                   "confidence": 0.6,
                     *                   "voiced_by": []
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "voiced_by": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StatementAnswer"];
                    "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"": string;
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /** @description Words, all of which must be there; accents and case are ignored */
                q: string;
                /** @description Only this kind of thing */
                kind?: components["schemas"]["Kind"] | null;
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
                /** @description The most items to give; all of them when left out */
                limit?: number | null;
                /** @description Where a page begins: from the Link header of the one before it */
                cursor?: string | null;
                /** @description A debate's id; the one being served when left out */
                debate?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "kind": "proposition",
                     *         "id": "open-closed-llm:cost-lower",
                     *         "name": "cost-lower",
                     *         "text": "Open models cost less to use, all costs counted.",
                     *         "language": "en",
                     *         "highlights": [
                     *           [
                     *             0,
                     *             4
                     *           ],
                     *           [
                     *             5,
                     *             11
                     *           ]
                     *         ],
                     *         "score": 0.5438,
                     *         "document": null,
                     *         "start": null,
                     *         "date": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SearchHit"][];
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The list has changed since the page before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    graph: {
        parameters: {
            query?: {
                /** @description Only what surrounds the node of this id */
                center?: string | null;
                /** @description The most nodes to give, the largest first */
                limit?: number;
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
                /** @description A debate's id; the one being served when left out */
                debate?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "nodes": [
                     *         {
                     *           "id": "nadir-labs",
                     *           "kind": "Organization",
                     *           "label_en": "Nadir Labs",
                     *           "label_fr": "Nadir Labs",
                     *           "position": "closed",
                     *           "size": 1,
                     *           "x": -0.5,
                     *           "y": 0.25
                     *         },
                     *         {
                     *           "id": "open-closed-llm:cost-lower",
                     *           "kind": "Proposition",
                     *           "label_en": "Open models cost less to use, all costs counted.",
                     *           "label_fr": "Tout compté, les modèles ouverts coûtent moins cher à l'usage.",
                     *           "position": null,
                     *           "size": 1,
                     *           "x": 0.5,
                     *           "y": -0.25
                     *         }
                     *       ],
                     *       "edges": [
                     *         {
                     *           "id": "79a7fb5d3c07997a",
                     *           "source": "nadir-labs",
                     *           "target": "open-closed-llm:cost-lower",
                     *           "kind": "deny",
                     *           "n": 1
                     *         }
                     *       ],
                     *       "total_nodes": 6,
                     *       "total_edges": 6
                     *     }
                     */
                    "application/json": components["schemas"]["Network"];
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    schema: {
        parameters: {
            query?: {
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "nodes": [
                     *         {
                     *           "label": "Model",
                     *           "definition": "A product that can be released open or closed.",
                     *           "further": [],
                     *           "properties": [
                     *             {
                     *               "name": "id",
                     *               "type": "string",
                     *               "optional": false
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "relations": [
                     *         {
                     *           "type": "MADE",
                     *           "definition": "The actor made the statement.",
                     *           "source": [
                     *             "Actor"
                     *           ],
                     *           "target": [
                     *             "Statement"
                     *           ],
                     *           "derived": false,
                     *           "evidenced": false,
                     *           "properties": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Schema"];
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cypher: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Question"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "columns": [
                     *         "actor",
                     *         "statements"
                     *       ],
                     *       "rows": [
                     *         [
                     *           "Nadir Labs",
                     *           1
                     *         ]
                     *       ],
                     *       "truncated": false,
                     *       "milliseconds": 4
                     *     }
                     */
                    "application/json": components["schemas"]["Table"];
                };
            };
            /** @description The request cannot be understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another query is being answered */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    library: {
        parameters: {
            query?: {
                /** @description Labels in this language only; in both when left out */
                lang?: components["schemas"]["Language"] | null;
                /** @description The most items to give; all of them when left out */
                limit?: number | null;
                /** @description Where a page begins: from the Link header of the one before it */
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": "silent-actors",
                     *         "title_en": "Who is silent",
                     *         "title_fr": "Qui se tait",
                     *         "explanation_en": "Actors of the debate's list of whom no statement is known: no evidence, which is no neutrality.",
                     *         "explanation_fr": "Les acteurs de la liste du débat dont aucune déclaration n'est connue : une absence de preuve, non une neutralité.",
                     *         "parameters": [
                     *           {
                     *             "name": "debate",
                     *             "example": "open-closed-llm",
                     *             "en": "A debate's id",
                     *             "fr": "L'identifiant d'un débat"
                     *           }
                     *         ],
                     *         "query": "MATCH (a:Actor)\nWHERE $debate IN a.lists AND NOT EXISTS { (a)-[:MADE]->(:Statement)-[:IN]->(:Document {debate: $debate}) }\nRETURN a.name AS actor, a.kind AS kind, a.id AS id\nORDER BY kind, actor\nLIMIT 500"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["LibraryQuery"][];
                    "text/csv": string;
                };
            };
            /** @description Nothing has changed since the answer with the ETag of If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The answer has no such form */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The list has changed since the page before */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request cannot be understood */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The graph's server does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
