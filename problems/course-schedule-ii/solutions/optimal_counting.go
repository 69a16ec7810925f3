// role: optimal
// verdict: accepted
// time: V+E
// space: V+E
func findOrder(numCourses int, prerequisites [][]int) []int {
	// the courses that each one opens lie one after another; starts[c] is where those of c begin
	starts := make([]int, numCourses+1)
	missing := make([]int, numCourses)
	for _, pair := range prerequisites {
		starts[pair[1]]++
		missing[pair[0]]++
	}
	for c := 1; c <= numCourses; c++ {
		starts[c] += starts[c-1]
	}
	opens := make([]int, len(prerequisites))
	for _, pair := range prerequisites {
		starts[pair[1]]--
		opens[starts[pair[1]]] = pair[0]
	}

	order := make([]int, 0, numCourses)
	for course, count := range missing {
		if count == 0 {
			order = append(order, course)
		}
	}
	for i := 0; i < len(order); i++ {
		for _, course := range opens[starts[order[i]]:starts[order[i]+1]] {
			missing[course]--
			if missing[course] == 0 {
				order = append(order, course)
			}
		}
	}
	if len(order) < numCourses {
		return []int{}
	}
	return order
}
