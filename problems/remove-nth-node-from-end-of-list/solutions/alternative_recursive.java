// role: alternative
// verdict: accepted
// time: m
// space: m
class Solution {
    private int behind = 0;

    public ListNode removeNthFromEnd(ListNode head, int n) {
        if (head == null) {
            return null;
        }
        head.next = removeNthFromEnd(head.next, n);
        return ++behind == n ? head.next : head;
    }
}
