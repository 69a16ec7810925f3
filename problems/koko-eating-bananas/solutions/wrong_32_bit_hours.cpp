// role: wrong
// verdict: wrong-answer
// time: n log m
// space: 1
class Solution {
public:
    int minEatingSpeed(vector<int>& piles, int h) {
        int fast = 1;
        while (hours(piles, fast) > h) fast *= 2;
        int slow = fast / 2;
        while (fast - slow > 1) {
            int speed = slow + (fast - slow) / 2;
            if (hours(piles, speed) <= h) fast = speed;
            else slow = speed;
        }
        return fast;
    }

private:
    int hours(vector<int>& piles, int speed) {
        int sum = 0;
        for (int pile : piles) sum += (pile - 1) / speed + 1;
        return sum;
    }
};
