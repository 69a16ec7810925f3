// role: optimal
// verdict: accepted
// time: n
// space: n
func decodeString(s string) string {
	type group struct {
		outside []byte
		times   int
	}
	var stack []group
	var text []byte
	times := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			times = 10*times + int(c-'0')
		case c == '[':
			stack = append(stack, group{text, times})
			text, times = nil, 0
		case c == ']':
			top := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			for ; top.times > 0; top.times-- {
				top.outside = append(top.outside, text...)
			}
			text = top.outside
		default:
			text = append(text, c)
		}
	}
	return string(text)
}
