# input: text_to_text
# time: n
# space: 1
def solve(s):
    # shift every letter by three
    out = ""
    for ch in s:
        out += chr((ord(ch) - 97 + 3) % 26 + 97)
    return out
