// role: wrong
// verdict: wrong-answer
// time: n log m
// space: 1
class Solution {
    public int minEatingSpeed(int[] piles, int h) {
        int lo = 1;
        int hi = Arrays.stream(piles).max().getAsInt();
        while (lo <= hi) {
            int speed = lo + (hi - lo) / 2;
            long hours = 0;
            for (int pile : piles) {
                hours += (pile + speed - 1) / speed;
            }
            if (hours <= h) {
                hi = speed - 1;
            } else {
                lo = speed + 1;
            }
        }
        return hi;  // the fastest speed that is too slow
    }
}
