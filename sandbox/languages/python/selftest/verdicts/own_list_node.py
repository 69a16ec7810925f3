# problem: reverse-linked-list
# verdict: accepted
class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next

class Solution:
    def reverseList(self, head):
        values = []
        while head:
            values.append(head.val)
            head = head.next
        answer = None
        for value in values:
            answer = ListNode(value, answer)
        return answer
