// input: text
// time: n
// space: n
int solve(string s) {
    ostringstream out;
    for (char c : s) out << c << ' ';
    istringstream in(out.str());
    string word;
    int count = 0;
    while (in >> word) count += word == "a";
    return count;
}
