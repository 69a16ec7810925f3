// input: linked_list
// time: n
// space: 1
class Solution {
    public ListNode solve(ListNode head) {
        ListNode reversed = null;
        while (head != null) {
            ListNode next = head.next;
            head.next = reversed;
            reversed = head;
            head = next;
        }
        return reversed;
    }
}
