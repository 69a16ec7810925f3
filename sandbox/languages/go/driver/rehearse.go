package driver

// Under an instruction counter every piece of code is translated when it first runs, which takes longer than running
// it. What has been translated in the zygote need not be in the cases, so it goes through the motions once.

const (
	rehearsedInputs = 4
	rehearsedBytes  = 64 << 10
)

// rehearse decodes small inputs, and calls the solution on them if that leaves no traces: if it has no variables of its
// own. Cases are forked from here, so that what it does to its input does not matter.
func rehearse(data []byte) {
	for count := 0; count < rehearsedInputs && len(data) >= 8; count++ {
		size := (&Reader{data}).number(8)
		data = data[8:]
		if uint64(len(data)) < size || size > rehearsedBytes {
			return
		}
		done := make(chan bool)
		go rehearseOne(data[:size], done)
		<-done
		data = data[size:]
	}
}

// rehearseOne is a goroutine of its own, so that Goexit ends nothing but the rehearsal.
func rehearseOne(input []byte, done chan bool) {
	defer func() {
		recover()
		done <- true
	}()
	solution.Decode(&Reader{input})
	if len(solution.Statics) == 0 {
		solution.Call()
		solution.Encode(&Writer{})
	}
}
