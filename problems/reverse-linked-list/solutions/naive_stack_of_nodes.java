// role: naive
// verdict: accepted
// time: n
// space: n
class Solution {
    public ListNode reverseList(ListNode head) {
        Stack<ListNode> stack = new Stack<>();
        for (ListNode node = head; node != null; node = node.next) {
            stack.push(node);
        }
        ListNode start = new ListNode();
        ListNode last = start;
        while (!stack.isEmpty()) {
            last.next = stack.pop();
            last = last.next;
        }
        last.next = null;
        return start.next;
    }
}
