// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
public class Solution {
    public boolean hasCycle(ListNode head) {
        ListNode slow = head;
        ListNode fast = head;
        while (fast != null && fast.next != null) {
            slow = slow.next;
            fast = fast.next.next;
            // equal values are no proof of being the same node
            if (fast != null && slow.val == fast.val) {
                return true;
            }
        }
        return false;
    }
}
