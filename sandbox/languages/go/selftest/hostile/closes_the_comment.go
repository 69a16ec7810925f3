// problem: two-sum
// verdict: compile-error
*/ }
func main() { println("out of the box") }
