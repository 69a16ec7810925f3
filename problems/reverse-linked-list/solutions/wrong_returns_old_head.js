// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
var reverseList = function(head) {
    let before = null, node = head;
    while (node) {
        const after = node.next;
        node.next = before;
        before = node;
        node = after;
    }
    return head;
};
