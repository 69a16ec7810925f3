// input: small
// time: 2^n
// space: n
class Solution {
    vector<int> pegs[3];
    long long moves = 0;

    void move(int disks, int from, int to, int spare) {
        if (disks == 0) return;
        move(disks - 1, from, spare, to);
        pegs[to].push_back(pegs[from].back());
        pegs[from].pop_back();
        moves++;
        move(disks - 1, spare, to, from);
    }

public:
    long long solve(int n) {
        for (int size = n; size > 0; size--) pegs[0].push_back(size);
        move(n, 0, 2, 1);
        return moves;
    }
};
