// role: naive
// verdict: accepted
// time: n
// space: n
void reverseString(char* s, int sSize) {
    char copy[sSize + 1];
    for (int i = 0; i < sSize; i++) copy[i] = s[sSize - 1 - i];
    for (int i = 0; i < sSize; i++) s[i] = copy[i];
}
