"""The service as a whole in one process: API, queue and store, with real databases; no containers."""
