"""What a candidate starts from in Toy."""


def starter(signature):
    return f"; {signature['name']}\nlength\n"
