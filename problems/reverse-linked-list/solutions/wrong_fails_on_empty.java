// role: wrong
// verdict: runtime-error
// time: n
// space: 1
class Solution {
    public ListNode reverseList(ListNode head) {
        ListNode previous = null;
        while (head.next != null) {
            ListNode next = head.next;
            head.next = previous;
            previous = head;
            head = next;
        }
        head.next = previous;
        return head;
    }
}
