// problem: reverse-linked-list
// verdict: accepted
/**
 * Definition for singly-linked list.
 * class ListNode {
 *     val: number
 *     next: ListNode | null
 * }
 */
function reverseList(head: ListNode | null): ListNode | null {
    let before: ListNode | null = null;
    while (head) {
        const next: ListNode | null = head.next;
        head.next = before;
        before = head;
        head = next;
    }
    return before;
}
