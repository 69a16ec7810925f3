// problem: range-sum-queries
// verdict: wrong-answer
// message: not UTF-8
package main

import "os"

func main() {
	os.Stdout.Write([]byte{0xff, 0xfe, 10})
}
