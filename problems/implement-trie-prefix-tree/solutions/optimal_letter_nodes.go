// role: optimal
// verdict: accepted
// time: n
// space: n
type Trie struct {
	children [26]*Trie
	isWord   bool
}

func Constructor() Trie {
	return Trie{}
}

func (this *Trie) Insert(word string) {
	node := this
	for _, letter := range word {
		i := letter - 'a'
		if node.children[i] == nil {
			node.children[i] = &Trie{}
		}
		node = node.children[i]
	}
	node.isWord = true
}

func (this *Trie) Search(word string) bool {
	node := this.follow(word)
	return node != nil && node.isWord
}

func (this *Trie) StartsWith(prefix string) bool {
	return this.follow(prefix) != nil
}

func (this *Trie) follow(letters string) *Trie {
	node := this
	for _, letter := range letters {
		node = node.children[letter-'a']
		if node == nil {
			return nil
		}
	}
	return node
}
