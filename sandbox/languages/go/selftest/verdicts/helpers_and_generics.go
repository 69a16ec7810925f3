// problem: merge-intervals
// verdict: accepted
type Number interface{ ~int | ~float64 }

func larger[T Number](a, b T) T {
	if a > b {
		return a
	}
	return b
}

type interval = []int

func merge(intervals []interval) (merged []interval) {
	slices.SortFunc(intervals, func(a, b interval) int { return cmp.Compare(a[0], b[0]) })
	for _, next := range intervals {
		if n := len(merged); n > 0 && merged[n-1][1] >= next[0] {
			merged[n-1][1] = larger(merged[n-1][1], next[1])
			continue
		}
		merged = append(merged, next)
	}
	return
}
