// problem: reverse-linked-list
// verdict: accepted
class ListNode {
    int val;
    ListNode next;
    ListNode(int x) { val = x; }
}

class Solution {
    public ListNode reverseList(ListNode head) {
        ListNode answer = null;
        for (; head != null; head = head.next) {
            ListNode node = new ListNode(head.val);
            node.next = answer;
            answer = node;
        }
        return answer;
    }
}
