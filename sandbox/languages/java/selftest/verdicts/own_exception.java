// problem: subsets
// verdict: runtime-error
// message: Solution$NoIdea: too hard for me
class Solution {
    static class NoIdea extends RuntimeException {
        NoIdea(String message) { super(message); }
    }

    public List<List<Integer>> subsets(int[] nums) {
        throw new NoIdea("too hard for me");
    }
}
