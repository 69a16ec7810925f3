// problem: two-sum
// verdict: compile-error
// message: there is neither a class Solution nor a function twoSum
int main() {
    cout << "hello" << endl;
}
