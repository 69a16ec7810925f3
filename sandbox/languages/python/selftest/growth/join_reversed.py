# input: text_to_text
# time: n
# space: n
def solve(s):
    letters = []
    for letter in reversed(s):
        letters.append(letter.upper())
    return "".join(letters)
