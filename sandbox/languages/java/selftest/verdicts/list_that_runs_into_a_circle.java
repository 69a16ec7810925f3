// problem: linked-list-cycle
// verdict: accepted
class ListNode {
    int val;
    ListNode next;
    ListNode(int x) { val = x; next = null; }
}

public class Solution {
    public boolean hasCycle(ListNode head) {
        while (head != null && head.next != head) {
            ListNode next = head.next;
            head.next = head;
            head = next;
        }
        return head != null;
    }
}
