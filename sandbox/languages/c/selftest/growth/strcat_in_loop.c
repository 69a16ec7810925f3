// input: text_to_text
// time: n^2
// space: 1
char* solve(char* s) {
    char* copy = malloc(strlen(s) + 1);
    copy[0] = 0;
    for (char* at = s; *at; at++) {
        char letter[2] = {*at, 0};
        strcat(copy, letter);
    }
    return copy;
}
