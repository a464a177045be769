"""One command per file: each reads its options, calls what is below, and prints.

What reads documents is imported inside the commands that need it, because spaCy takes seconds to load.
"""
