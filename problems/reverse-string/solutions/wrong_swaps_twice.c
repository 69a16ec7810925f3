// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
void reverseString(char* s, int sSize) {
    for (int i = 0; i < sSize; i++) {
        char kept = s[i];
        s[i] = s[sSize - 1 - i];
        s[sSize - 1 - i] = kept;
    }
}
