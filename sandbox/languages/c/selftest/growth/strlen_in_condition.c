// input: text
// time: n^2
// space: 1
int solve(char* s) {
    int vowels = 0;
    for (size_t i = 0; i < strlen(s); i++) {
        if (s[i] == 'a' || s[i] == 'e') vowels++;
        s[i] = 'x';  // or the compiler would ask for the length once
    }
    return vowels;
}
