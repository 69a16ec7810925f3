// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
bool isValid(char* s) {
    int open[128] = {0};
    for (; *s; s++) {
        open[(int)*s]++;
        if (open[')'] > open['('] || open[']'] > open['['] || open['}'] > open['{']) return false;
    }
    return open['('] == open[')'] && open['['] == open[']'] && open['{'] == open['}'];
}
