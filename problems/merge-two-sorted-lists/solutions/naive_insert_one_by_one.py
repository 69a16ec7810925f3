# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def mergeTwoLists(self, list1: Optional[ListNode], list2: Optional[ListNode]) -> Optional[ListNode]:
        dummy = ListNode(0, list1)
        while list2:
            node, list2 = list2, list2.next
            before = dummy
            while before.next and before.next.val <= node.val:
                before = before.next
            node.next = before.next
            before.next = node
        return dummy.next
