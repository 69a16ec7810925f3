// role: optimal
// verdict: accepted
// time: n
// space: 1
/**
 * Definition for singly-linked list.
 * class ListNode {
 *     val: number
 *     next: ListNode | null
 *     constructor(val?: number, next?: ListNode | null) {
 *         this.val = (val===undefined ? 0 : val)
 *         this.next = (next===undefined ? null : next)
 *     }
 * }
 */
function reverseList(head: ListNode | null): ListNode | null {
    let reversed: ListNode | null = null;
    let node: ListNode | null = head;
    while (node) {
        const rest: ListNode | null = node.next;
        node.next = reversed;
        reversed = node;
        node = rest;
    }
    return reversed;
}
