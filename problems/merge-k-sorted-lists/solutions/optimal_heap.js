// role: optimal
// verdict: accepted
// time: n log k
// space: k
/**
 * @param {ListNode[]} lists
 * @return {ListNode}
 */
var mergeKLists = function(lists) {
    const heap = new PriorityQueue((a, b) => a.val - b.val);
    for (const node of lists) {
        if (node) heap.enqueue(node);
    }
    const dummy = new ListNode();
    let tail = dummy;
    while (!heap.isEmpty()) {
        tail = tail.next = heap.dequeue();
        if (tail.next) heap.enqueue(tail.next);
    }
    return dummy.next;
};
