"""Asks the endpoint in argv[1] as a script without any GraphQL library would; prints what came back as JSON."""

import json
import sys
import urllib.error
import urllib.request


def ask(query, variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(sys.argv[1], body, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


document = "query ($id: ID!) { organisation(id: $id) { id name } }"
print(json.dumps([ask(document, {"id": "o1"}), ask(document, {"id": "nobody"}), ask("{ nope }", {})]))
