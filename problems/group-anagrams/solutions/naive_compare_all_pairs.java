// role: naive
// verdict: accepted
// time: n^2*k
// space: n
class Solution {
    public List<List<String>> groupAnagrams(String[] strs) {
        boolean[] used = new boolean[strs.length];
        List<List<String>> groups = new ArrayList<>();
        for (int i = 0; i < strs.length; i++) {
            if (used[i]) {
                continue;
            }
            List<String> group = new ArrayList<>();
            for (int j = i; j < strs.length; j++) {
                if (!used[j] && anagrams(strs[i], strs[j])) {
                    used[j] = true;
                    group.add(strs[j]);
                }
            }
            groups.add(group);
        }
        return groups;
    }

    private boolean anagrams(String a, String b) {
        int[] difference = new int[26];
        for (int i = 0; i < a.length(); i++) {
            difference[a.charAt(i) - 'a']++;
        }
        for (int i = 0; i < b.length(); i++) {
            difference[b.charAt(i) - 'a']--;
        }
        return Arrays.stream(difference).allMatch(d -> d == 0);
    }
}
