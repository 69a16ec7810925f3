// role: naive
// verdict: accepted
// time: n
// space: n
void reverseString(char* s, int sSize) {
    char* copy = malloc(sSize);
    memcpy(copy, s, sSize);
    for (int i = 0; i < sSize; i++) s[i] = copy[sSize - 1 - i];
    free(copy);
}
