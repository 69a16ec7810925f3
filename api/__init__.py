"""The HTTP interface: parses, authorises, calls the judge, renders."""
