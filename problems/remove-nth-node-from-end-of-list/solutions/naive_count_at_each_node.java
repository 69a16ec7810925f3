// role: naive
// verdict: accepted
// time: m^2
// space: 1
class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        if (length(head) == n) {
            return head.next;
        }
        ListNode before = head;
        while (length(before.next) > n) {
            before = before.next;
        }
        before.next = before.next.next;
        return head;
    }

    private int length(ListNode node) {
        int length = 0;
        for (; node != null; node = node.next) {
            length++;
        }
        return length;
    }
}
