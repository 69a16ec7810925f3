// problem: reverse-linked-list
// verdict: accepted
class Solution {
    public ListNode reverseList(ListNode head) {
        if (depth(200_000) != 200_000) return null; // deeper than any list here
        return reverse(null, head);
    }

    private int depth(int left) {
        return left == 0 ? 0 : 1 + depth(left - 1);
    }

    private ListNode reverse(ListNode before, ListNode node) {
        if (node == null) return before;
        ListNode next = node.next;
        node.next = before;
        return reverse(node, next);
    }
}
