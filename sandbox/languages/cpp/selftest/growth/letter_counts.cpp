// input: text
// time: n
// space: 1
int solve(string_view s) {
    array<int, 26> count{};
    for (char c : s) count[c - 'a']++;
    return ranges::max(count);
}
