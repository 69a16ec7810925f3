// role: wrong
// verdict: runtime-error
// time: n
// space: 1
function reverseList(head: ListNode | null): ListNode | null {
    let node = head!;
    let before: ListNode | null = null;
    do {
        const after = node.next;
        node.next = before;
        before = node;
        node = after!;
    } while (node);
    return before;
}
