// input: text
// time: n^2
// space: n^2
int solve(string s) {
    vector<string> starts;
    starts.reserve(s.size());
    for (size_t i = 0; i < s.size(); i++) starts.push_back(s.substr(i));
    int count = 0;
    for (const string& one : starts) count += one.back() == 'a';
    return count;
}
