// input: linked_list
// time: n log n
// space: log n
typedef struct ListNode Node;

static Node* merge(Node* a, Node* b) {
    Node dummy = {0};
    Node* tail = &dummy;
    while (a && b) {
        if (a->val <= b->val) {
            tail->next = a;
            a = a->next;
        } else {
            tail->next = b;
            b = b->next;
        }
        tail = tail->next;
    }
    tail->next = a ? a : b;
    return dummy.next;
}

struct ListNode* solve(struct ListNode* head) {
    if (!head || !head->next) return head;
    Node *slow = head, *fast = head->next;
    while (fast && fast->next) {
        slow = slow->next;
        fast = fast->next->next;
    }
    Node* second = slow->next;
    slow->next = NULL;
    Node* left = solve(head);
    Node* right = solve(second);
    return merge(left, right);
}
