// role: wrong
// verdict: wrong-answer
// time: n*k
// space: n
class Solution {
    private static final int[] PRIMES = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41,
            43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101};

    public List<List<String>> groupAnagrams(String[] strs) {
        Map<Long, List<String>> groups = new HashMap<>();
        for (String word : strs) {
            long product = 1;
            for (int i = 0; i < word.length(); i++) {
                product *= PRIMES[word.charAt(i) - 'a'];
            }
            groups.computeIfAbsent(product, key -> new ArrayList<>()).add(word);
        }
        return new ArrayList<>(groups.values());
    }
}
