// role: optimal
// verdict: accepted
// time: n*k
// space: k
/**
 * @param {number[][]} points
 * @param {number[][]} centroids
 * @return {number[][]}
 */
var kMeansStep = function(points, centroids) {
    const k = centroids.length;
    const d = centroids[0].length;
    const counts = new Array(k).fill(0);
    const sums = centroids.map(() => new Array(d).fill(0));
    for (const point of points) {
        let nearest = 0;
        let smallest = Infinity;
        for (let c = 0; c < k; c++) {
            let distance = 0;
            for (let j = 0; j < d; j++) distance += (point[j] - centroids[c][j]) ** 2;
            if (distance < smallest) {
                smallest = distance;
                nearest = c;
            }
        }
        counts[nearest]++;
        for (let j = 0; j < d; j++) sums[nearest][j] += point[j];
    }
    for (let c = 0; c < k; c++) {
        for (let j = 0; j < d; j++) {
            sums[c][j] = counts[c] > 0 ? sums[c][j] / counts[c] : centroids[c][j];
        }
    }
    return sums;
};
