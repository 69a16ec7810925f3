// role: optimal
// verdict: accepted
// time: m
// space: 1
class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        ListNode dummy = new ListNode(0, head);
        ListNode ahead = dummy;
        ListNode before = dummy;
        for (int i = 0; i <= n; i++) {
            ahead = ahead.next;
        }
        while (ahead != null) {
            ahead = ahead.next;
            before = before.next;
        }
        before.next = before.next.next;
        return dummy.next;
    }
}
