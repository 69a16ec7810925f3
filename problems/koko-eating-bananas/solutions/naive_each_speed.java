// role: naive
// verdict: accepted
// time: n*m
// space: 1
class Solution {
    public int minEatingSpeed(int[] piles, int h) {
        int speed = 0;
        long hours;
        do {
            speed++;
            hours = 0;
            for (int pile : piles) {
                hours += (pile - 1) / speed + 1;
            }
        } while (hours > h);
        return speed;
    }
}
