// problem: linked-list-cycle
// verdict: accepted
var hasCycle = function (head) {
  while (head !== null && head.next !== head) [head.next, head] = [head, head.next];
  return head !== null;
};
