// role: alternative
// verdict: accepted
// time: n log n
// space: 1
class Solution {
    int find(const string& s, const string& t, int length) {
        array<int, 128> need{};
        for (char c : t) need[c]++;
        int missing = t.size();
        for (int right = 0; right < s.size(); right++) {
            if (need[s[right]]-- > 0) missing--;
            if (right >= length && ++need[s[right - length]] > 0) missing++;
            if (missing == 0) return max(0, right - length + 1);
        }
        return -1;
    }

public:
    string minWindow(string s, string t) {
        int low = 1, high = s.size() + 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (find(s, t, middle) >= 0)
                high = middle;
            else
                low = middle + 1;
        }
        int start = find(s, t, low);
        return start < 0 ? "" : s.substr(start, low);
    }
};
