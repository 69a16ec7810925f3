// role: wrong
// verdict: wrong-answer
// time: n log k
// space: k
class Solution {
    public ListNode mergeKLists(ListNode[] lists) {
        PriorityQueue<ListNode> heap = new PriorityQueue<>((a, b) -> a.val - b.val); // overflows
        for (ListNode node : lists) {
            if (node != null) heap.offer(node);
        }
        ListNode front = new ListNode();
        ListNode last = front;
        while (!heap.isEmpty()) {
            ListNode node = heap.poll();
            last.next = node;
            last = node;
            if (node.next != null) heap.offer(node.next);
        }
        return front.next;
    }
}
