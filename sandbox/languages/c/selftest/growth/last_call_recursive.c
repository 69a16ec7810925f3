// input: text
// time: n
// space: n
// The recursive call is the last thing that each call does.
static int vowels(const char* s, int found) {
    if (*s == '\0') return found;
    return vowels(s + 1, found + (*s == 'a' || *s == 'e'));
}

int solve(char* s) {
    return vowels(s, 0);
}
