// role: optimal
// verdict: accepted
// time: n*k
// space: 1
type Solution struct {
	head *ListNode
}

func Constructor(head *ListNode) Solution {
	return Solution{head: head}
}

func (s *Solution) GetRandom() int {
	chosen, seen := 0, 0
	for node := s.head; node != nil; node = node.Next {
		seen++
		if rand.Intn(seen) == 0 {
			chosen = node.Val
		}
	}
	return chosen
}
