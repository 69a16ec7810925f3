// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
    public ListNode reverseList(ListNode head) {
        if (head == null || head.next == null) return head;
        ListNode reversed = reverseList(head.next);
        head.next.next = head; // and head.next still points forward
        return reversed;
    }
}
