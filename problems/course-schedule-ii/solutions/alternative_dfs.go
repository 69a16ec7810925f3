// role: alternative
// verdict: accepted
// time: V+E
// space: V+E
func findOrder(numCourses int, prerequisites [][]int) []int {
	needs := make([][]int, numCourses)
	for _, pair := range prerequisites {
		needs[pair[0]] = append(needs[pair[0]], pair[1])
	}
	const (
		fresh = iota
		open
		done
	)
	state := make([]int8, numCourses)
	var order []int
	var take func(int) bool
	take = func(course int) bool {
		switch state[course] {
		case open:
			return false
		case done:
			return true
		}
		state[course] = open
		for _, needed := range needs[course] {
			if !take(needed) {
				return false
			}
		}
		state[course] = done
		order = append(order, course)
		return true
	}
	for course := 0; course < numCourses; course++ {
		if !take(course) {
			return nil
		}
	}
	return order
}
