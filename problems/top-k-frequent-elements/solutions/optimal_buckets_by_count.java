// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
    public int[] topKFrequent(int[] nums, int k) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int num : nums) {
            counts.merge(num, 1, Integer::sum);
        }
        List<Integer>[] buckets = new List[nums.length + 1];
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            int count = entry.getValue();
            if (buckets[count] == null) {
                buckets[count] = new ArrayList<>();
            }
            buckets[count].add(entry.getKey());
        }
        int[] answer = new int[k];
        int found = 0;
        for (int count = nums.length; found < k; count--) {
            if (buckets[count] != null) {
                for (int value : buckets[count]) {
                    answer[found++] = value;
                }
            }
        }
        return answer;
    }
}
