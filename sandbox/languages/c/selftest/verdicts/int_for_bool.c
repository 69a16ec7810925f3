// problem: valid-parentheses
// verdict: accepted
int isValid(const char* s) {
    char* open = malloc(strlen(s) + 1);
    int top = 0;
    for (; *s; s++) {
        if (*s == '(' || *s == '[' || *s == '{') {
            open[top++] = *s;
        } else {
            char last = top ? open[--top] : 0;
            if (!(last == '(' && *s == ')') && !(last == '[' && *s == ']') && !(last == '{' && *s == '}')) return 0;
        }
    }
    return top == 0 ? 4 : 0;
}
