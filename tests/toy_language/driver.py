"""Serves Toy programs: functions of one list of ints."""

import json
import os
import struct
import sys
import threading
import time

sys.path.insert(0, sys.argv[1])

import codec

CONVERSATION = 3


def take(size):
    data = b""
    while len(data) < size:
        data += os.read(CONVERSATION, size - len(data))
    return data


def take_sized(code):
    head = struct.Struct(code)
    return take(head.unpack(take(head.size))[0])


def say(data):
    os.write(CONVERSATION, data)


class State:
    """What must not survive from one case to the next."""

    def __init__(self):
        self.calls = 0

    def call(self, word, numbers):
        self.calls += 1
        if word == "fail":
            raise ValueError("as asked")
        if word == "quit":
            os._exit(0)
        if word == "thread":
            threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
        if word == "print":
            print("numbers:", *numbers, flush=True)
        if word == "babble":
            os.write(CONVERSATION, b"D")
        if word == "sleep":
            time.sleep(60)
        return {"sum": sum(numbers), "count_calls": self.calls}.get(word, len(numbers))


def serve_case(word, signature, warm):
    data = take_sized("<Q")
    state = State()
    say(b"H")
    (numbers,) = codec.decode_arguments(signature, data)
    say(b"R")
    take(1)
    status, payload = 0, b""
    try:
        answer = state.call(word, numbers)
    except ValueError as error:
        status, payload = 1, f"ValueError: {error}".encode()
    say(b"D")
    take(1)
    if status == 0:
        payload = codec.encode_answer(signature, answer)
    say(struct.pack("<BQ", status, len(payload)) + payload)


def main():
    say(b"B")
    word, signature, warm = "", {}, b""
    while True:
        operation = os.read(CONVERSATION, 1)
        if operation == b"L":
            path = take_sized("<I").decode()
            signature = json.loads(take_sized("<I"))
            word = open(path).read()
            say(b"L")
        elif operation == b"W":
            warm = take_sized("<Q")
            say(b"W")
        elif operation == b"C":
            serve_case(word, signature, warm)
        else:
            return


main()
