// role: naive
// verdict: accepted
// time: n*q
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
	readings := make([]int, n)
	for i := range readings {
		fmt.Fscan(in, &readings[i])
	}
	for ; q > 0; q-- {
		var first, last int
		fmt.Fscan(in, &first, &last)
		total := 0
		for _, reading := range readings[first-1 : last] {
			total += reading
		}
		fmt.Fprintln(out, total)
	}
}
