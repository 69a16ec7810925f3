// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
    public boolean isValid(String s) {
        int before;
        do {
            before = s.length();
            s = s.replace("()", "").replace("[]", "").replace("{}", "");
        } while (s.length() < before);
        return s.isEmpty();
    }
}
