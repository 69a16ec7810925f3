// input: linked_list
// time: n^2
// space: 1
/**
 * Definition for singly-linked list.
 * public class ListNode {
 *     int val;
 *     ListNode next;
 * }
 */
class Solution {
    public ListNode solve(ListNode head) {
        ListNode dummy = new ListNode(0);
        ListNode current = head;
        while (current != null) {
            ListNode next = current.next;
            ListNode place = dummy;
            while (place.next != null && place.next.val < current.val) {
                place = place.next;
            }
            current.next = place.next;
            place.next = current;
            current = next;
        }
        return dummy.next;
    }
}
