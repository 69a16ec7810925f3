// role: naive
// verdict: accepted
// time: n^2
// space: n
bool isValid(char* s) {
    char* rest = strdup(s);
    bool changed = true;
    while (changed) {
        changed = false;
        char* to = rest;
        for (char* from = rest; *from; from++) {
            if ((from[0] == '(' && from[1] == ')') || (from[0] == '[' && from[1] == ']') ||
                (from[0] == '{' && from[1] == '}')) {
                from++;
                changed = true;
            } else {
                *to++ = *from;
            }
        }
        *to = 0;
    }
    bool valid = *rest == 0;
    free(rest);
    return valid;
}
