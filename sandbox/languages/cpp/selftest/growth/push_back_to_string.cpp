// input: text_to_text
// time: n
// space: 1
string solve(string s) {
    string shouted;
    for (char c : s) shouted += toupper(c);
    return shouted;
}
