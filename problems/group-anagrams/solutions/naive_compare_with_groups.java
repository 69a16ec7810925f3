// role: naive
// verdict: accepted
// time: n^2*k
// space: 1
class Solution {
    public List<List<String>> groupAnagrams(String[] strs) {
        List<List<String>> groups = new ArrayList<>();
        for (String word : strs) {
            List<String> home = null;
            for (List<String> group : groups) {
                if (anagrams(group.get(0), word)) {
                    home = group;
                    break;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                groups.add(home);
            }
            home.add(word);
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
        for (int d : difference) {
            if (d != 0) {
                return false;
            }
        }
        return true;
    }
}
