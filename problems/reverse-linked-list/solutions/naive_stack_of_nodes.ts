// role: naive
// verdict: accepted
// time: n
// space: n
function reverseList(head: ListNode | null): ListNode | null {
    const nodes: ListNode[] = [];
    while (head !== null) {
        nodes.push(head);
        head = head.next;
    }
    const front = new ListNode();
    let tail: ListNode = front;
    for (const node of nodes.reverse()) {
        tail.next = node;
        tail = node;
    }
    tail.next = null;
    return front.next;
}
