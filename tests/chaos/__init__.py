"""Kills everything again and again while people hand in, and counts what is left.

    python -m tests.chaos                    # PostgreSQL with three workers, then SQLite in one process
    python -m tests.chaos --submissions 40   # shorter

At the end every acknowledged submission has exactly one final report, none is lost, none was judged twice
into the record, and no connection is left over. Exit code 1 if anything is otherwise.
"""
