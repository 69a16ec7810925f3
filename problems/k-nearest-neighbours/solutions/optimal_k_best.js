// role: optimal
// verdict: accepted
// time: n*q
// space: 1
/**
 * @param {number[][]} points
 * @param {number[]} labels
 * @param {number[][]} queries
 * @param {number} k
 * @return {number[]}
 */
var predictLabels = function(points, labels, queries, k) {
    return queries.map(query => {
        const distances = [];
        const nearest = [];
        for (let i = 0; i < points.length; i++) {
            let distance = 0;
            for (let j = 0; j < query.length; j++) distance += (points[i][j] - query[j]) ** 2;
            if (nearest.length === k) {
                if (distance >= distances[k - 1]) continue;
                distances.pop();
                nearest.pop();
            }
            let at = nearest.length;
            distances.push(distance);
            nearest.push(i);
            for (; at > 0 && distances[at - 1] > distance; at--) {
                distances[at] = distances[at - 1];
                nearest[at] = nearest[at - 1];
            }
            distances[at] = distance;
            nearest[at] = i;
        }
        const votes = new Array(101).fill(0);
        for (const i of nearest) votes[labels[i]]++;
        return votes.indexOf(Math.max(...votes));
    });
};
