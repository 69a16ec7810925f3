// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
    public String minWindow(String s, String t) {
        Map<Character, Integer> need = new HashMap<>();
        for (int i = 0; i < t.length(); i++) need.merge(t.charAt(i), 1, Integer::sum);
        Map<Character, Integer> window = new HashMap<>();
        int satisfied = 0, left = 0, start = 0, length = Integer.MAX_VALUE;
        for (int right = 0; right < s.length(); right++) {
            char c = s.charAt(right);
            window.merge(c, 1, Integer::sum);
            if (window.get(c) == need.get(c)) satisfied++;
            while (satisfied == need.size()) {
                if (right - left + 1 < length) {
                    start = left;
                    length = right - left + 1;
                }
                char out = s.charAt(left++);
                if (window.get(out) == need.get(out)) satisfied--;
                window.put(out, window.get(out) - 1);
            }
        }
        return length == Integer.MAX_VALUE ? "" : s.substring(start, start + length);
    }
}
