// role: alternative
// verdict: accepted
// time: n
// space: n
class Solution {
    public String minWindow(String s, String t) {
        Map<Character, Integer> need = new HashMap<>();
        for (int i = 0; i < t.length(); i++) {
            need.merge(t.charAt(i), 1, Integer::sum);
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < s.length(); i++) {
            if (need.containsKey(s.charAt(i))) {
                places.add(i);
            }
        }
        int missing = t.length();
        int start = 0;
        int length = Integer.MAX_VALUE;
        int left = 0;
        for (int right : places) {
            if (need.compute(s.charAt(right), (c, count) -> count - 1) >= 0) {
                missing--;
            }
            while (missing == 0) {
                int first = places.get(left++);
                if (right - first + 1 < length) {
                    start = first;
                    length = right - first + 1;
                }
                if (need.compute(s.charAt(first), (c, count) -> count + 1) > 0) {
                    missing++;
                }
            }
        }
        return length == Integer.MAX_VALUE ? "" : s.substring(start, start + length);
    }
}
