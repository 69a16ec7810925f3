// role: optimal
// verdict: accepted
// time: n+q
// space: n
package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()

	n, q := readInt(in), readInt(in)
	prefix := make([]int64, n+1)
	for i := 1; i <= n; i++ {
		prefix[i] = prefix[i-1] + int64(readInt(in))
	}
	for ; q > 0; q-- {
		first, last := readInt(in), readInt(in)
		fmt.Fprintln(out, prefix[last]-prefix[first-1])
	}
}

func readInt(in *bufio.Reader) int {
	sign, number := 1, 0
	c, _ := in.ReadByte()
	for c == ' ' || c == '\n' || c == '\r' {
		c, _ = in.ReadByte()
	}
	if c == '-' {
		sign = -1
		c, _ = in.ReadByte()
	}
	for c >= '0' && c <= '9' {
		number = 10*number + int(c-'0')
		c, _ = in.ReadByte()
	}
	return sign * number
}
