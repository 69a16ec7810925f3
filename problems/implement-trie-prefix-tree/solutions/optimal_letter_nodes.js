// role: optimal
// verdict: accepted
// time: n
// space: n
class TrieNode {
    constructor() {
        this.children = new Map();
        this.isWord = false;
    }
}

class Trie {
    constructor() {
        this.root = new TrieNode();
    }

    insert(word) {
        let node = this.root;
        for (const letter of word) {
            if (!node.children.has(letter)) node.children.set(letter, new TrieNode());
            node = node.children.get(letter);
        }
        node.isWord = true;
    }

    search(word) {
        const node = this.#follow(word);
        return node !== undefined && node.isWord;
    }

    startsWith(prefix) {
        return this.#follow(prefix) !== undefined;
    }

    #follow(letters) {
        let node = this.root;
        for (const letter of letters) {
            node = node.children.get(letter);
            if (!node) return undefined;
        }
        return node;
    }
}
