// input: small
// time: n!
// space: n
class Solution {
    long long best = LLONG_MAX;

    int distance(int a, int b) { return (a * 37 + b * 91 + a * b) % 101 + 1; }

    void visit(vector<int>& order, size_t at, long long length) {
        if (at == order.size()) {
            best = min(best, length);
            return;
        }
        for (size_t i = at; i < order.size(); i++) {
            swap(order[at], order[i]);
            int step = at == 0 ? 0 : distance(order[at - 1], order[at]);
            visit(order, at + 1, length + step);
            swap(order[at], order[i]);
        }
    }

public:
    // the shortest way to see n cities, starting anywhere, with no way back
    long long solve(int n) {
        vector<int> order(n);
        iota(order.begin(), order.end(), 0);
        visit(order, 0, 0);
        return best;
    }
};
