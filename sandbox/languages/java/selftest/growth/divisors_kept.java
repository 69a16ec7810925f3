// input: number
// time: sqrt n
// space: sqrt n
class Solution {
    public long solve(int n) {
        List<Integer> rests = new ArrayList<>();
        for (int i = 1; (long) i * i <= n; i++) {
            rests.add(n % i);
        }
        return rests.stream().mapToLong(Integer::longValue).sum();
    }
}
