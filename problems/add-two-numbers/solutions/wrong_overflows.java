// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
    public ListNode addTwoNumbers(ListNode l1, ListNode l2) {
        long sum = value(l1) + value(l2);
        ListNode head = new ListNode((int) (sum % 10));
        ListNode last = head;
        for (sum /= 10; sum > 0; sum /= 10) {
            last.next = new ListNode((int) (sum % 10));
            last = last.next;
        }
        return head;
    }

    private long value(ListNode node) {
        long value = 0;
        for (long unit = 1; node != null; node = node.next, unit *= 10) {
            value += unit * node.val; // 64 bits hold 18 digits, not all of them
        }
        return value;
    }
}
