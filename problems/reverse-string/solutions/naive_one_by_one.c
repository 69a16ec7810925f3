// role: naive
// verdict: accepted
// time: n^2
// space: 1
void reverseString(char* s, int sSize) {
    for (int i = 1; i < sSize; i++) {
        char next = s[i];
        for (int j = i; j > 0; j--) s[j] = s[j - 1];
        s[0] = next;
    }
}
