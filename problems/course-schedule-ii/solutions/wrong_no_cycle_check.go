// role: wrong
// verdict: wrong-answer
// time: V+E
// space: V+E
func findOrder(numCourses int, prerequisites [][]int) []int {
	needs := make([][]int, numCourses)
	for _, pair := range prerequisites {
		needs[pair[0]] = append(needs[pair[0]], pair[1])
	}
	seen := make([]bool, numCourses)
	var order []int
	var take func(int)
	take = func(course int) {
		if seen[course] {
			return
		}
		seen[course] = true
		for _, needed := range needs[course] {
			take(needed)
		}
		order = append(order, course)
	}
	for course := range seen {
		take(course)
	}
	return order
}
