package main

// definitions are the types that interview sites predefine.
var definitions = map[string]string{
	"ListNode": `type ListNode struct {
	Val  int
	Next *ListNode
}

`,
	"TreeNode": `type TreeNode struct {
	Val   int
	Left  *TreeNode
	Right *TreeNode
}

`,
	"Node": `type Node struct {
	Val       int
	Neighbors []*Node
}

`,
}

// conversions are between these types, as the candidate declares them, and bytes.
var conversions = map[string]string{
	"ListNode": `func judge__readListNode(r *driver.Reader) *ListNode {
	var head *ListNode
	end := &head
	for count := r.Count(8); count > 0; count-- {
		node := driver.Keep(new(ListNode))
		node.Val = driver.Int(r)
		*end = node
		end = &node.Next
	}
	return head
}

func judge__putListNode(w *driver.Writer, head *ListNode) {
	var values []int
	var passed *ListNode
	for node := head; node != nil; node = node.Next {
		if node == passed {
			w.Object("the returned list has a cycle")
			return
		}
		if len(values)&(len(values)-1) == 0 {
			passed = node
		}
		driver.Mark(node)
		values = append(values, node.Val)
	}
	w.Count(len(values))
	for _, value := range values {
		driver.PutInt(w, value)
	}
}

`,
	"CyclicListNode": `func judge__readCyclicListNode(r *driver.Reader) *ListNode {
	nodes := make([]*ListNode, r.Count(8))
	for i := range nodes {
		nodes[i] = driver.Keep(new(ListNode))
		nodes[i].Val = driver.Int(r)
		if i > 0 {
			nodes[i-1].Next = nodes[i]
		}
	}
	if entry := driver.Int(r); entry >= 0 {
		nodes[len(nodes)-1].Next = nodes[entry]
	}
	if len(nodes) == 0 {
		return nil
	}
	return nodes[0]
}

`,
	"TreeNode": `func judge__readTreeNode(r *driver.Reader) *TreeNode {
	present, values := driver.Tree(r)
	var root *TreeNode
	places := []**TreeNode{&root}
	for i, there := range present {
		if there != 0 {
			node := driver.Keep(new(TreeNode))
			node.Val = values[0]
			values = values[1:]
			*places[i] = node
			places = append(places, &node.Left, &node.Right)
		}
	}
	return root
}

func judge__putTreeNode(w *driver.Writer, root *TreeNode) {
	var present []bool
	var values []int
	queue := []*TreeNode{root}
	for at := 0; at < len(queue); at++ {
		node := queue[at]
		present = append(present, node != nil)
		if node == nil {
			continue
		}
		if at > driver.Limit {
			w.Object("the returned tree has a cycle")
			return
		}
		driver.Mark(node)
		values = append(values, node.Val)
		queue = append(queue, node.Left, node.Right)
	}
	for len(present) > 0 && !present[len(present)-1] {
		present = present[:len(present)-1]
	}
	driver.PutTree(w, present, values)
}

`,
	"Node": `var judge__given = map[*Node]bool{}

func judge__readNode(r *driver.Reader) *Node {
	nodes := make([]*Node, r.Count(4))
	for i := range nodes {
		nodes[i] = driver.Keep(new(Node))
		nodes[i].Val = i + 1
		judge__given[nodes[i]] = true
	}
	for _, node := range nodes {
		node.Neighbors = driver.List(r, func(r *driver.Reader) *Node { return nodes[driver.Int(r)-1] })
	}
	if len(nodes) == 0 {
		return nil
	}
	return nodes[0]
}

func judge__nodes(w *driver.Writer, start *Node) map[int]*Node {
	found := map[int]*Node{}
	todo := []*Node{start}
	for len(todo) > 0 {
		node := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if node == nil {
			w.Object("a neighbour in the returned graph is nil")
			continue
		}
		if found[node.Val] == nil {
			found[node.Val] = node
			todo = append(todo, node.Neighbors...)
		} else if found[node.Val] != node {
			w.Object("two nodes of the returned graph have the same value")
		}
	}
	return found
}

func judge__foreign(w *driver.Writer, start *Node) {
	if start == nil || len(judge__given) == 0 {
		return
	}
	least := 0
	for number, node := range judge__nodes(w, start) {
		if judge__given[node] && (least == 0 || number < least) {
			least = number
		}
	}
	if least != 0 {
		w.ObjectNumber("the returned graph contains node ", least, " of the input; make new nodes")
	}
}

func judge__putNode(w *driver.Writer, start *Node) {
	if start == nil {
		w.Count(0)
		return
	}
	found := judge__nodes(w, start)
	w.Count(len(found))
	for number := 1; number <= len(found); number++ {
		node := found[number]
		if node == nil {
			w.Object("the nodes of the returned graph are not numbered 1 to n")
			return
		}
		driver.PutList(w, driver.Mark(node).Neighbors, func(w *driver.Writer, to *Node) {
			if to != nil {
				driver.PutInt(w, to.Val)
			}
		})
	}
}

`,
}
