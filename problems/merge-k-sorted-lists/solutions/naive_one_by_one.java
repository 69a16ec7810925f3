// role: naive
// verdict: accepted
// time: n*k
// space: 1
class Solution {
    public ListNode mergeKLists(ListNode[] lists) {
        ListNode dummy = new ListNode();
        for (ListNode list : lists) {
            ListNode tail = dummy;
            while (list != null) {
                if (tail.next == null || list.val < tail.next.val) {
                    ListNode rest = tail.next;
                    tail.next = list;
                    list = rest; // what was there is now merged into the newcomer
                }
                tail = tail.next;
            }
        }
        return dummy.next;
    }
}
