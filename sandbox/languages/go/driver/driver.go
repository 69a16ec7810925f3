// Package driver is the part of every solution's program that talks to the warden. It is compiled into the standard
// library's tree while the image is built, because it works hand in hand with the patched runtime.
//
// The program starts as a zygote: the runtime and the candidate's package-level variables are initialised, and nothing
// runs but one thread. For each case it forks a copy, which decodes the input, calls, and encodes the answer.
package driver

import "unsafe"

// Solution is what the glue beside the candidate's source offers.
type Solution struct {
	Decode  func(*Reader) // nil for a program
	Call    func()
	Encode  func(*Writer)
	InPlace bool // the answer is an input that was changed
	Statics []Static
}

const (
	channelFile      = 0 // of the zygote, to the warden
	conversationFile = 3 // of a case, to the warden; in the zygote it leads nowhere
)

const (
	loading = iota
	waiting // before the call
	calling
	done
)

var (
	phase     = loading
	solution  *Solution
	meter     string
	probe     *result // where the figures of the space meter go
	depth     uintptr // of the stack during the call
	printedTo = -1    // what a program writes to its standard output
)

// Implemented in package runtime.
func takeArguments() []string
func fork() int
func forked()
func settle()
func setHooks(crashed func([]byte), exits func(int))

func init() {
	arguments := takeArguments()
	if len(arguments) > 1 {
		meter = arguments[1]
	}
	if len(arguments) > 2 {
		descriptor := int(parse(arguments[2]))
		probe = (*result)(unsafe.Pointer(&mapped(descriptor, 4096, protReadWrite, mapShared)[0]))
		closeDescriptor(descriptor)
	}
	setHooks(crashed, exits)
}

// Run serves cases. Does not return.
func Run(given Solution) {
	solution = &given
	for _, descriptor := range []int{1, 2} {
		duplicate(conversationFile, descriptor)
	}
	if meter == "tally" {
		settle()
	}
	phase = waiting
	send(channelFile, []byte("L"))
	for {
		text, descriptors, there := receive(channelFile)
		if !there {
			exit(0)
		}
		if len(text) >= 7 && text[:7] == "op=case" && len(descriptors) >= 3 {
			serve(descriptors[0], descriptors[1], descriptors[2])
			continue
		}
		if meter == "tally" && solution.Decode != nil && len(descriptors) > 0 {
			rehearse(content(descriptors[0]))
		}
		for _, descriptor := range descriptors {
			closeDescriptor(descriptor)
		}
		send(channelFile, []byte("W"))
	}
}

// serve forks a case and waits for its end.
func serve(conversation, input, output int) {
	child := fork()
	if child == 0 {
		duplicate(conversationFile, channelFile)
		duplicate(conversation, conversationFile)
		duplicate(output, 1)
		duplicate(output, 2)
		closeDescriptor(conversation)
		closeDescriptor(output)
		forked()
		runCase(input)
	}
	for _, descriptor := range []int{conversation, input, output} {
		closeDescriptor(descriptor)
	}
	report := [9]byte{0: 'X'}
	status := uint32(1 << 8)
	if child > 0 {
		waited.status = 0
		if ended, _ := call(sysWait, uintptr(child), uintptr(unsafe.Pointer(&waited.status)), 0, 0); ended == child {
			status = waited.status
		}
	}
	putNumber(report[1:], uint64(uint32(child)), 4)
	putNumber(report[5:], uint64(status), 4)
	send(channelFile, report[:])
}

var waited struct{ status uint32 }

func say(letter byte) {
	word[0] = letter
	writeAll(conversationFile, word[:])
}

// await waits for the warden's word; a case whose warden has gone ends.
func await() {
	got, fine := call(sysRead, conversationFile, uintptr(unsafe.Pointer(&word)), 1)
	if !fine || got != 1 {
		exit(1)
	}
}

var word [1]byte

// runCase is the life of a case after the fork. Does not return.
func runCase(input int) {
	say('H')
	data := content(input)
	if solution.Decode == nil {
		openProgram(input)
	} else {
		decode(data)
	}
	closeDescriptor(input)
	if probe != nil {
		watchStatics()
		openSpace(keptArrays())
	}
	say('R')
	await()
	invoke()
	finish()
}

// invoke calls the solution. It returns when the solution has; other ends are told and end the case.
func invoke() {
	returned := false
	defer func() {
		if returned {
			return
		}
		say('D')
		phase = done
		failure := recover()
		text := explain(failure)
		await()
		respond(raised, text)
	}()
	phase = calling
	descend()
	if probe != nil {
		depth = closeSpace()
	}
	phase = done
	returned = true
}

// descend calls the solution at some distance from the driver's own frames: what these leave on the stack before and after
// the call does not hide what a small call uses of it.
//
//go:noinline
func descend() {
	var distance [512]byte
	distance[word[0]] = 1
	if probe != nil {
		beginSpace()
	}
	solution.Call()
	word[0] = distance[word[0]]
}

// finish tells that the call has ended, and answers.
func finish() {
	say('D')
	await()
	if probe != nil {
		readyToMark()
	}
	if solution.Decode == nil {
		text := printed()
		seal()
		if objection := notUnicode(text); objection != "" {
			respond(wrongType, []byte(objection))
		}
		respond(answered, text)
	}
	writer := &Writer{data: make([]byte, headSize, headSize+1024)}
	solution.Encode(writer)
	seal()
	if writer.objection != "" {
		respond(wrongType, []byte(writer.objection))
	}
	frame(answered, writer.data)
}

const (
	answered  = 0
	raised    = 1
	wrongType = 2
	noMemory  = 3
	headSize  = 9
)

// respond sends status and payload, and ends the case.
func respond(status byte, payload []byte) {
	data := make([]byte, headSize, headSize+len(payload))
	frame(status, append(data, payload...))
}

// frame does so for a payload that leaves room for the head.
func frame(status byte, data []byte) {
	data[0] = status
	putNumber(data[1:], uint64(len(data)-headSize), 8)
	writeAll(conversationFile, data)
	exit(0)
}

func putNumber(into []byte, number uint64, size int) {
	for i := 0; i < size; i++ {
		into[i] = byte(number >> (8 * i))
	}
}
