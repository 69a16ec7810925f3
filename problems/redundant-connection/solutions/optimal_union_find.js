// role: optimal
// verdict: accepted
// time: n
// space: n
/**
 * @param {number[][]} edges
 * @return {number[]}
 */
var findRedundantConnection = function(edges) {
    const parent = Array.from({ length: edges.length + 1 }, (_, node) => node);
    const size = new Array(edges.length + 1).fill(1);
    const find = (node) => {
        while (parent[node] !== node) {
            parent[node] = parent[parent[node]];
            node = parent[node];
        }
        return node;
    };
    for (const [u, v] of edges) {
        let a = find(u), b = find(v);
        if (a === b) return [u, v];
        if (size[a] < size[b]) [a, b] = [b, a];
        parent[b] = a;
        size[a] += size[b];
    }
    return [];
};
