// role: optimal
// verdict: accepted
// time: n log m
// space: 1
/**
 * @param {number[]} piles
 * @param {number} h
 * @return {number}
 */
var minEatingSpeed = function(piles, h) {
    let lo = 1;
    let hi = 1;
    for (const pile of piles) hi = Math.max(hi, pile);
    while (lo < hi) {
        const speed = Math.floor((lo + hi) / 2);
        let hours = 0;
        for (const pile of piles) hours += Math.ceil(pile / speed);
        if (hours <= h) hi = speed;
        else lo = speed + 1;
    }
    return lo;
};
