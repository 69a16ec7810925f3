// role: wrong
// verdict: wrong-answer
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
	var n, q, first, last int
	fmt.Fscan(in, &n, &q)
	prefix := make([]int, n+1)
	for i := 0; i < n; i++ {
		fmt.Fscan(in, &prefix[i+1])
		prefix[i+1] += prefix[i]
	}
	for i := 0; i < q; i++ {
		fmt.Fscan(in, &first, &last)
		fmt.Println(prefix[last-1] - prefix[first-1])
	}
}
