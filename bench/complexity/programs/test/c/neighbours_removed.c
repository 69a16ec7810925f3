// input: text_to_text
// time: n
// space: 1
char* solve(char* s) {
    size_t n = strlen(s);
    char* out = malloc(n + 1);
    size_t top = 0;
    for (size_t i = 0; i < n; i++) {
        if (top > 0 && out[top - 1] == s[i])
            top--;
        else
            out[top++] = s[i];
    }
    out[top] = '\0';
    return out;
}
