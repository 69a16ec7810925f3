// role: wrong
// verdict: wrong-answer
// time: V+E
// space: V+E
func findOrder(numCourses int, prerequisites [][]int) []int {
	type link struct{ course, next int }
	first := make([]int, numCourses)
	links := make([]link, 1, len(prerequisites)+1) // 0 ends a list
	for _, pair := range prerequisites {
		links = append(links, link{pair[1], first[pair[0]]})
		first[pair[0]] = len(links) - 1
	}
	seen := make([]bool, numCourses)
	order := make([]int, 0, numCourses)
	var take func(int)
	take = func(course int) {
		if seen[course] {
			return
		}
		seen[course] = true
		for at := first[course]; at != 0; at = links[at].next {
			take(links[at].course)
		}
		order = append(order, course)
	}
	for course := range seen {
		take(course)
	}
	return order
}
