// role: naive
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    ListNode* addTwoNumbers(ListNode* l1, ListNode* l2) {
        vector<int> a, b;
        for (; l1; l1 = l1->next) a.push_back(l1->val);
        for (; l2; l2 = l2->next) b.push_back(l2->val);
        if (a.size() < b.size()) swap(a, b);
        b.resize(a.size());
        for (size_t i = 0; i < a.size(); i++) {
            a[i] += b[i];
            if (a[i] < 10) continue;
            a[i] -= 10;
            if (i + 1 == a.size()) {
                a.push_back(0);
                b.push_back(0);
            }
            a[i + 1]++;
        }
        ListNode* head = nullptr;
        for (; !a.empty(); a.pop_back()) head = new ListNode(a.back(), head);
        return head;
    }
};
