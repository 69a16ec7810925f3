// problem: reverse-linked-list
// verdict: accepted
struct ListNode {
    int val;
    struct ListNode *next;
};

typedef struct ListNode Node;

Node* reverseList(Node* head) {
    Node* turned = NULL;
    for (; head; head = head->next) {
        Node* copy = malloc(sizeof(Node));
        copy->val = head->val;
        copy->next = turned;
        turned = copy;
    }
    return turned;
}
