"""`python -m api` is `judge`, with `serve`."""

from api.cli import main

main()
