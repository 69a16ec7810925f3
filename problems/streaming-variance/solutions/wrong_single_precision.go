// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
type StreamingVariance struct {
	count       float32
	average, m2 float32
}

func Constructor() StreamingVariance {
	return StreamingVariance{}
}

func (s *StreamingVariance) Add(value float64) {
	s.count++
	delta := float32(value) - s.average
	s.average += delta / s.count
	s.m2 += delta * (float32(value) - s.average)
}

func (s *StreamingVariance) Mean() float64 {
	return float64(s.average)
}

func (s *StreamingVariance) Variance() float64 {
	if s.count < 2 {
		return 0
	}
	return float64(s.m2 / (s.count - 1))
}
