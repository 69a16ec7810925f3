// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
    public boolean isPalindrome(ListNode head) {
        List<Integer> values = new ArrayList<>();
        for (; head != null; head = head.next) {
            values.add(head.val);
        }
        for (int i = 0; i < values.size() / 2; i++) {
            // objects, not numbers: equal ones above 127 are different objects
            if (values.get(i) != values.get(values.size() - 1 - i)) {
                return false;
            }
        }
        return true;
    }
}
