// problem: range-sum-queries
// verdict: runtime-error
// message: exit code 1
package main

import "log"

func main() {
	log.Fatal("giving up")
}
