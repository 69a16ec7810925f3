// problem: range-sum-queries
// verdict: compile-error
// message: there is no func main(); the source defines solve
package main

func solve() {}
