// role: naive
// verdict: accepted
// time: V^2+V*E
// space: V
static int index_of(struct Node** nodes, int count, struct Node* wanted) {
    for (int i = 0; i < count; i++)
        if (nodes[i] == wanted)
            return i;
    return -1;
}

struct Node* cloneGraph(struct Node* s) {
    if (!s) return NULL;
    int count = 1, room = 16;
    struct Node** found = malloc(room * sizeof(*found));
    struct Node** copies = malloc(room * sizeof(*copies));
    found[0] = s;
    copies[0] = malloc(sizeof(struct Node));
    for (int i = 0; i < count; i++) {
        struct Node* copy = copies[i];
        copy->val = found[i]->val;
        copy->numNeighbors = found[i]->numNeighbors;
        copy->neighbors = malloc(copy->numNeighbors * sizeof(struct Node*));
        for (int k = 0; k < copy->numNeighbors; k++) {
            struct Node* neighbor = found[i]->neighbors[k];
            int at = index_of(found, count, neighbor);
            if (at < 0) {
                if (count == room) {
                    room *= 2;
                    found = realloc(found, room * sizeof(*found));
                    copies = realloc(copies, room * sizeof(*copies));
                }
                at = count++;
                found[at] = neighbor;
                copies[at] = malloc(sizeof(struct Node));
            }
            copy->neighbors[k] = copies[at];
        }
    }
    struct Node* copy = copies[0];
    free(found);
    free(copies);
    return copy;
}
