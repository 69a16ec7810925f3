// input: roads
// time: V + E log E
// space: V + E
struct Road {
    int length, from, to;
    bool operator<(const Road& other) const { return length < other.length; }
};

class Groups {
    vector<int> parent, size;

public:
    explicit Groups(int n) : parent(n), size(n, 1) { iota(parent.begin(), parent.end(), 0); }

    int find(int x) {
        while (parent[x] != x) {
            parent[x] = parent[parent[x]];
            x = parent[x];
        }
        return x;
    }

    bool unite(int a, int b) {
        a = find(a);
        b = find(b);
        if (a == b) return false;
        if (size[a] < size[b]) swap(a, b);
        parent[b] = a;
        size[a] += size[b];
        return true;
    }
};

class Solution {
public:
    // total length of a minimum spanning forest, modulo 10^9 + 7
    int solve(int n, vector<vector<int>>& roads) {
        vector<Road> sorted;
        sorted.reserve(roads.size());
        for (auto& r : roads) sorted.push_back({r[2], r[0], r[1]});
        sort(sorted.begin(), sorted.end());

        Groups groups(n);
        long long total = 0;
        for (const Road& road : sorted)
            if (groups.unite(road.from, road.to)) total += road.length;
        return total % 1000000007;
    }
};
