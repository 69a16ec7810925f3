// role: optimal
// verdict: accepted
// time: n
// space: n
class Trie {
    private static class Node {
        final Node[] children = new Node[26];
        boolean isWord;
    }

    private final Node root = new Node();

    public Trie() {
    }

    public void insert(String word) {
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            int letter = word.charAt(i) - 'a';
            if (node.children[letter] == null) {
                node.children[letter] = new Node();
            }
            node = node.children[letter];
        }
        node.isWord = true;
    }

    public boolean search(String word) {
        Node node = follow(word);
        return node != null && node.isWord;
    }

    public boolean startsWith(String prefix) {
        return follow(prefix) != null;
    }

    private Node follow(String letters) {
        Node node = root;
        for (int i = 0; i < letters.length() && node != null; i++) {
            node = node.children[letters.charAt(i) - 'a'];
        }
        return node;
    }
}
