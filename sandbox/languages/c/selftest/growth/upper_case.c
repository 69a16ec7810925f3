// input: text_to_text
// time: n
// space: 1
char* solve(char* s) {
    char* shouted = strdup(s);
    for (char* at = shouted; *at; at++) *at = toupper(*at);
    return shouted;
}
