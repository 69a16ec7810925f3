// role: alternative
// verdict: accepted
// time: n*2^n
// space: n
struct state {
    int* nums;
    int count;
    bool* taken;
    int** found;
    int* sizes;
    int done;
};

static void decide(struct state* s, int i) {
    if (i == s->count) {
        int* subset = malloc(s->count * sizeof(int));
        int size = 0;
        for (int k = 0; k < s->count; k++)
            if (s->taken[k])
                subset[size++] = s->nums[k];
        s->sizes[s->done] = size;
        s->found[s->done++] = subset;
        return;
    }
    s->taken[i] = true;
    decide(s, i + 1);
    s->taken[i] = false;
    decide(s, i + 1);
}

int** subsets(int* nums, int numsSize, int* returnSize, int** returnColumnSizes) {
    int count = 1 << numsSize;
    struct state s = {nums, numsSize, calloc(numsSize, 1), malloc(count * sizeof(int*)), malloc(count * sizeof(int)), 0};
    decide(&s, 0);
    free(s.taken);
    *returnSize = s.done;
    *returnColumnSizes = s.sizes;
    return s.found;
}
