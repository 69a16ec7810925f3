// role: alternative
// verdict: accepted
// time: n
// space: 1
class Solution {
    public ListNode reverseList(ListNode head) {
        ListNode reversed = null;
        for (ListNode node = head; node != null; node = node.next) {
            reversed = new ListNode(node.val, reversed);
        }
        return reversed;
    }
}
