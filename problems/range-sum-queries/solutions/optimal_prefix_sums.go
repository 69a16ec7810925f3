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

	var n, q int
	fmt.Fscan(in, &n, &q)
	prefix := make([]int64, n+1)
	for i := 1; i <= n; i++ {
		fmt.Fscan(in, &prefix[i])
		prefix[i] += prefix[i-1]
	}
	for ; q > 0; q-- {
		var first, last int
		fmt.Fscan(in, &first, &last)
		fmt.Fprintln(out, prefix[last]-prefix[first-1])
	}
}
