// problem: valid-parentheses
// verdict: accepted
class Solution {
    sealed interface Token permits Open, Close {}
    record Open(char expected) implements Token {}
    record Close(char found) implements Token {}

    public boolean isValid(String s) {
        var stack = new ArrayDeque<Open>();
        return s.chars().mapToObj(c -> token((char) c)).allMatch(token -> switch (token) {
            case Open open -> stack.offerLast(open);
            case Close(char found) when stack.isEmpty() -> false;
            case Close(char found) -> stack.removeLast().expected() == found;
        }) && stack.isEmpty();
    }

    private Token token(char c) {
        return switch (c) {
            case '(' -> new Open(')');
            case '[' -> new Open(']');
            case '{' -> new Open('}');
            default -> new Close(c);
        };
    }
}
