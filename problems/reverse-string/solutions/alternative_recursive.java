// role: alternative
// verdict: accepted
// time: n
// space: n
class Solution {
    public void reverseString(char[] s) {
        swap(s, 0, s.length - 1);
    }

    private void swap(char[] s, int left, int right) {
        if (left >= right) {
            return;
        }
        char letter = s[left];
        s[left] = s[right];
        s[right] = letter;
        swap(s, left + 1, right - 1);
    }
}
