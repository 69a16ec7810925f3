"""The HTTP interface: parses, authorises, calls the judge, renders.

Every feature has a folder with the same files: `endpoints` (routes), `service` (what they do), `schemas`
(what goes in and out). The repositories, with all queries, are the modules of `judge.store`.
"""
