// role: optimal
// verdict: accepted
// time: n
// space: n
bool isValid(char* s) {
    int length = strlen(s), top = 0;
    char* open = malloc(length + 1);
    for (int i = 0; i < length; i++) {
        switch (s[i]) {
        case '(':
            open[top++] = ')';
            break;
        case '[':
            open[top++] = ']';
            break;
        case '{':
            open[top++] = '}';
            break;
        default:
            if (top == 0 || open[--top] != s[i]) {
                free(open);
                return false;
            }
        }
    }
    free(open);
    return top == 0;
}
