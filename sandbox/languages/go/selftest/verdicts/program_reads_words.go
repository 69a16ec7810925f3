// problem: range-sum-queries
// verdict: accepted
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
)

func main() {
	words := bufio.NewScanner(os.Stdin)
	words.Buffer(nil, 1<<20)
	words.Split(bufio.ScanWords)
	next := func() int {
		words.Scan()
		number, err := strconv.Atoi(words.Text())
		if err != nil {
			panic(err)
		}
		return number
	}
	n, q := next(), next()
	totals := make([]int, n+1)
	for i := 1; i <= n; i++ {
		totals[i] = totals[i-1] + next()
	}
	for i := 0; i < q; i++ {
		first, last := next(), next()
		fmt.Println(totals[last] - totals[first-1])
	}
	os.Exit(0)
}
