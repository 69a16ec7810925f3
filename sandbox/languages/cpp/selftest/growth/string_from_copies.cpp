// input: text_to_text
// time: n^2
// space: n
string solve(string s) {
    string turned;
    for (char c : s) turned = c + turned;
    return turned;
}
