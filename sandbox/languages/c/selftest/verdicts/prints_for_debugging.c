// problem: valid-parentheses
// verdict: accepted
bool isValid(char* s) {
    char open[10001];
    int top = 0;
    printf("length %zu", strlen(s));
    for (; *s; s++) {
        putchar(*s);
        if (strchr("([{", *s))
            open[top++] = *s == '(' ? ')' : *s + 2;
        else if (top == 0 || open[--top] != *s)
            return false;
    }
    fprintf(stderr, "left over: %d\n", top);
    return !top;
}
