// role: wrong
// verdict: wrong-answer
// time: 1
// space: 1
struct Node* cloneGraph(struct Node* s) {
    if (!s) return NULL;
    struct Node* copy = malloc(sizeof(struct Node));
    *copy = *s;  // its neighbors are still those of the input
    return copy;
}
