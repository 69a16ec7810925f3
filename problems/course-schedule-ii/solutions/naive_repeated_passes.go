// role: naive
// verdict: accepted
// time: V*E
// space: V
func findOrder(numCourses int, prerequisites [][]int) []int {
	term := make([]int, numCourses)
	changed := true
	for pass := 0; changed; pass++ {
		if pass == numCourses {
			return nil
		}
		changed = false
		for _, pair := range prerequisites {
			if term[pair[0]] <= term[pair[1]] {
				term[pair[0]] = term[pair[1]] + 1
				changed = true
			}
		}
	}
	// courses by term, counted like a sort by buckets
	starts := make([]int, numCourses+1)
	for _, t := range term {
		starts[t+1]++
	}
	for t := 0; t < numCourses; t++ {
		starts[t+1] += starts[t]
	}
	order := make([]int, numCourses)
	for course, t := range term {
		order[starts[t]] = course
		starts[t]++
	}
	return order
}
