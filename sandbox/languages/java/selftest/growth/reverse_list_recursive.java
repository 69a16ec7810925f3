// input: linked_list
// time: n
// space: n
class Solution {
    public ListNode solve(ListNode head) {
        if (head == null || head.next == null) {
            return head;
        }
        ListNode reversed = solve(head.next);
        head.next.next = head;
        head.next = null;
        return reversed;
    }
}
