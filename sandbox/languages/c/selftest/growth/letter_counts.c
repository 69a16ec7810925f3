// input: text
// time: n
// space: 1
int solve(char* s) {
    int count[26] = {0}, best = 0;
    for (; *s; s++)
        if (++count[*s - 'a'] > best)
            best = count[*s - 'a'];
    return best;
}
