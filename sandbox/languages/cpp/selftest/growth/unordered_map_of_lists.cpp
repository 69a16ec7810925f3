// input: text
// time: n
// space: n
int solve(string s) {
    unordered_map<char, vector<int>> places;
    for (int i = 0; i < s.size(); i++) places[s[i]].push_back(i);
    int best = 0;
    for (auto& [letter, at] : places) best = max<int>(best, at.size());
    return best;
}
