// role: alternative
// verdict: accepted
// time: n+q
// space: n
package main

import (
	"bufio"
	. "fmt"
	"os"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	var n, q int
	Fscan(in, &n, &q)
	prefix := make([]int, n+1)
	for i := range n {
		var reading int
		Fscan(in, &reading)
		prefix[i+1] = prefix[i] + reading
	}
	for range q {
		var first, last int
		Fscan(in, &first, &last)
		Println(prefix[last] - prefix[first-1])
	}
	os.Exit(0)
}
