// role: optimal
// verdict: accepted
// time: V+E
// space: V+E
func findOrder(numCourses int, prerequisites [][]int) []int {
	opens := make([][]int, numCourses)
	missing := make([]int, numCourses)
	for _, pair := range prerequisites {
		course, needed := pair[0], pair[1]
		opens[needed] = append(opens[needed], course)
		missing[course]++
	}
	order := make([]int, 0, numCourses)
	for course, count := range missing {
		if count == 0 {
			order = append(order, course)
		}
	}
	for i := 0; i < len(order); i++ {
		for _, course := range opens[order[i]] {
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
