// role: optimal
// verdict: accepted
// time: n
// space: 1
class Solution {
    public boolean isPalindrome(ListNode head) {
        ListNode slow = head;
        ListNode fast = head;
        while (fast != null && fast.next != null) {
            slow = slow.next;
            fast = fast.next.next;
        }
        ListNode back = reverse(slow);
        while (back != null) {
            if (head.val != back.val) {
                return false;
            }
            head = head.next;
            back = back.next;
        }
        return true;
    }

    private ListNode reverse(ListNode node) {
        ListNode reversed = null;
        while (node != null) {
            ListNode rest = node.next;
            node.next = reversed;
            reversed = node;
            node = rest;
        }
        return reversed;
    }
}
