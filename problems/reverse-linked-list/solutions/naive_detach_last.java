// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
    public ListNode reverseList(ListNode head) {
        ListNode front = new ListNode(0, head);
        ListNode reversed = new ListNode(0);
        ListNode tail = reversed;
        while (front.next != null) {
            ListNode before = front;
            while (before.next.next != null) {
                before = before.next;
            }
            tail.next = before.next;
            tail = tail.next;
            before.next = null;
        }
        return reversed.next;
    }
}
