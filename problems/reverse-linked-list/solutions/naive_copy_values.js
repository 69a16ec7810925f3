// role: naive
// verdict: accepted
// time: n
// space: n
var reverseList = function(head) {
    const values = [];
    for (let node = head; node; node = node.next) values.push(node.val);
    for (let node = head; node; node = node.next) node.val = values.pop();
    return head;
};
