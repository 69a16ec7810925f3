// problem: reverse-string
// verdict: runtime-error
// message: SIGABRT (abort): free(): double free detected
void reverseString(char* s, int sSize) {
    char* copy = malloc(sSize + 100);
    for (int i = 0; i < sSize; i++) copy[i] = s[sSize - 1 - i];
    memcpy(s, copy, sSize);
    for (int i = 0; i < 2; i++)
        free(copy);
}
