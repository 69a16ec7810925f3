// input: two_texts
// time: n*m
// space: n+m
// Letters stand for digits (a = 0, ..., k = 0, ...). Returns the digit sum of the product.
int solve(char* a, char* b) {
    int n = strlen(a), m = strlen(b);
    int* product = calloc(n + m, sizeof(int));
    for (int i = n - 1; i >= 0; i--) {
        int x = (a[i] - 'a') % 10;
        int carry = 0;
        for (int j = m - 1; j >= 0; j--) {
            int y = (b[j] - 'a') % 10;
            int sum = product[i + j + 1] + x * y + carry;
            product[i + j + 1] = sum % 10;
            carry = sum / 10;
        }
        product[i] += carry;
    }
    int digits = 0;
    for (int i = 0; i < n + m; i++) digits += product[i];
    free(product);
    return digits;
}
