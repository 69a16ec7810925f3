// role: optimal
// verdict: accepted
// time: n
// space: 1
type StreamingVariance struct {
	count       int
	average, m2 float64
}

func Constructor() StreamingVariance {
	return StreamingVariance{}
}

func (s *StreamingVariance) Add(value float64) {
	s.count++
	delta := value - s.average
	s.average += delta / float64(s.count)
	s.m2 += delta * (value - s.average)
}

func (s *StreamingVariance) Mean() float64 {
	return s.average
}

func (s *StreamingVariance) Variance() float64 {
	if s.count < 2 {
		return 0
	}
	return s.m2 / float64(s.count-1)
}
