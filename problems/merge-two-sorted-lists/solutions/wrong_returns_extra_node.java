// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
    public ListNode mergeTwoLists(ListNode list1, ListNode list2) {
        ListNode start = new ListNode(0);
        ListNode end = start;
        while (list1 != null || list2 != null) {
            if (list2 == null || list1 != null && list1.val <= list2.val) {
                end = end.next = list1;
                list1 = list1.next;
            } else {
                end = end.next = list2;
                list2 = list2.next;
            }
        }
        return start; // a node that is in neither list
    }
}
