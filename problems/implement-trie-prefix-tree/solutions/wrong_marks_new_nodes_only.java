// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Trie {
    private static class Node {
        Map<Character, Node> children = new HashMap<>();
        boolean isWord;
    }

    private Node root = new Node();

    public void insert(String word) {
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            Node child = node.children.get(letter);
            if (child == null) {
                child = new Node();
                child.isWord = i == word.length() - 1; // a node that is there already is not marked
                node.children.put(letter, child);
            }
            node = child;
        }
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
        for (char letter : letters.toCharArray()) {
            node = node.children.get(letter);
            if (node == null) {
                return null;
            }
        }
        return node;
    }
}
