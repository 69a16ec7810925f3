// input: text_to_text
// time: n
// space: 1
static bool isVowel(char c) {
    switch (c) {
        case 'a': case 'e': case 'i': case 'o': case 'u':
            return true;
        default:
            return false;
    }
}

char* solve(char* s) {
    char* result = strdup(s);
    int i = 0, j = (int)strlen(result) - 1;
    while (i < j) {
        if (!isVowel(result[i])) {
            i++;
        } else if (!isVowel(result[j])) {
            j--;
        } else {
            char t = result[i];
            result[i++] = result[j];
            result[j--] = t;
        }
    }
    return result;
}
