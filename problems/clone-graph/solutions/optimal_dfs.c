// role: optimal
// verdict: accepted
// time: V+E
// space: V
/**
 * Definition for a Node.
 * struct Node {
 *     int val;
 *     int numNeighbors;
 *     struct Node** neighbors;
 * };
 */
struct copied {
    struct Node* from;
    struct Node* to;
    UT_hash_handle hh;
};

static struct Node* copy(struct Node* node, struct copied** known) {
    struct copied* found;
    HASH_FIND_PTR(*known, &node, found);
    if (found) return found->to;
    struct Node* made = malloc(sizeof(*made));
    made->val = node->val;
    made->numNeighbors = node->numNeighbors;
    made->neighbors = malloc(node->numNeighbors * sizeof(struct Node*));
    found = malloc(sizeof(*found));
    found->from = node;
    found->to = made;
    HASH_ADD_PTR(*known, from, found);
    for (int i = 0; i < node->numNeighbors; i++)
        made->neighbors[i] = copy(node->neighbors[i], known);
    return made;
}

struct Node* cloneGraph(struct Node* s) {
    struct copied* known = NULL;
    return s ? copy(s, &known) : NULL;
}
