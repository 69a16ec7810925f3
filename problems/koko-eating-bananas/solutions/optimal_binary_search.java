// role: optimal
// verdict: accepted
// time: n log m
// space: 1
class Solution {
    public int minEatingSpeed(int[] piles, int h) {
        int lo = 1;
        int hi = 1;
        for (int pile : piles) {
            hi = Math.max(hi, pile);
        }
        while (lo < hi) {
            int speed = lo + (hi - lo) / 2;
            if (hours(piles, speed) <= h) {
                hi = speed;
            } else {
                lo = speed + 1;
            }
        }
        return lo;
    }

    private long hours(int[] piles, int speed) {
        long hours = 0;
        for (int pile : piles) {
            hours += (pile - 1) / speed + 1;
        }
        return hours;
    }
}
