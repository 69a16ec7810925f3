// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
    public List<Integer> topKFrequent(int[] nums, int k) {
        Map<Integer, Integer> counts = new HashMap<>();
        List<Integer> answer = new ArrayList<>();
        for (int num : nums) {
            if (counts.merge(num, 1, Integer::sum) == k) {
                answer.add(num);
            }
        }
        return answer;
    }
}
