// role: wrong
// verdict: wrong-answer
// time: n log n
// space: n
class Solution {
    public int singleNumber(int[] nums) {
        List<Integer> sorted = new ArrayList<>();
        for (int num : nums) {
            sorted.add(num);
        }
        Collections.sort(sorted);
        for (int i = 0; i + 1 < sorted.size(); i += 2) {
            if (sorted.get(i) != sorted.get(i + 1)) { // two objects, even where the numbers are equal
                return sorted.get(i);
            }
        }
        return sorted.get(sorted.size() - 1);
    }
}
