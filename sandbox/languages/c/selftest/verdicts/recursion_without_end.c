// problem: pow-x-n
// verdict: runtime-error
// message: stack overflow
double myPow(double x, int n) {
    char text[64];
    snprintf(text, sizeof text, "%d", n);
    return myPow(x, n / 2) * text[0];  // 0 / 2 is 0
}
