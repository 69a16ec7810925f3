"""Problem packages: reading and proving them, their cases, checkers and caches.

Nothing is imported here, so that each user pays only for the modules that it needs:

    model       what a package says, as frozen values
    loader      packages and the bank of them, from folders
    notation    the notation of examples, and values as people read them
    checkers    whether an answer is right
    author      the package's own code, in a process of its own
    cases       the inputs that submissions are judged on
    store       those inputs and their answers, kept on disk
    scaffold    a new package
"""
