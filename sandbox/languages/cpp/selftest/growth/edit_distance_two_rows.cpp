// input: two_texts
// time: n*m
// space: m
int solve(string a, string b) {
    vector<int> above(b.size() + 1), row(b.size() + 1);
    iota(above.begin(), above.end(), 0);
    for (size_t i = 1; i <= a.size(); i++) {
        row[0] = i;
        for (size_t j = 1; j <= b.size(); j++)
            row[j] = min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] != b[j - 1])});
        swap(above, row);
    }
    return above.back();
}
