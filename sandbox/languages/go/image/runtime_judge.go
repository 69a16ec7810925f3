// Added to package runtime: what programs need that are forked case by case, and counted.
//
// The rest of the runtime calls in here at the few places that runtime.patch names. Space is measured in
// judge_space.go.

package runtime

import (
	"internal/goarch"
	"internal/runtime/syscall"
	"unsafe"
)

// How the program is run, from its first argument.
const (
	judgePlain = iota // as usual: collector, preemption, monitor thread
	judgeTally        // instructions are counted: nothing may depend on time
	judgeSpace        // memory is measured: collections happen when the measuring wants them
)

const (
	judgeLargestStack = 128 << 20 // stacks are powers of two
	judgeStackLimit   = 2*judgeLargestStack - 1
	judgeTallyHeap    = 64 << 20 // below this much memory, collections do not enter into the count
	judgeSeed         = "the same on every run, for counts"
)

var judgeMeter int

// judgeInit takes the meter off the arguments. The world has not started yet.
func judgeInit() {
	if len(argslice) > 1 {
		switch argslice[1] {
		case "tally":
			judgeMeter = judgeTally
		case "space":
			judgeMeter = judgeSpace
		}
	}
	if judgeMeter == judgePlain {
		return
	}
	debug.adaptivestackstart = 0
	debug.asyncpreemptoff = 1
	debug.gcshrinkstackoff = 1
	if judgeMeter == judgeTally {
		debug.gcstoptheworld = 2
		gcController.heapMinimum = judgeTallyHeap
		gcController.commit(true)
	} else {
		debug.gcstoptheworld = 1
	}
}

// judgeRandom makes hash seeds, map order and the choices of select the same on every run.
func judgeRandom(seed *[32]byte) {
	copy(seed[:], judgeSeed)
}

// judgeTakeArguments gives the arguments to the driver; what the candidate sees of them is the name.
//
//go:linkname judgeTakeArguments judge/driver.takeArguments
func judgeTakeArguments() []string {
	given := argslice
	argslice = argslice[:1]
	return given
}

// judgeFork copies the process: 0 in the copy, the copy's id or a negative error here. Only the calling thread
// is copied; the runtime has no other as long as the monitor thread has not been started, unless the program
// blocked in a system call while it was initialised.
//
//go:linkname judgeFork judge/driver.fork
func judgeFork() int {
	syscall_runtime_BeforeFork()
	pid, _, failed := syscall.Syscall6(syscallClone, signalChild, 0, 0, 0, 0, 0)
	if failed != 0 {
		pid = -failed
	} else if pid == 0 {
		getg().m.procid = uint64(gettid())
	}
	syscall_runtime_AfterFork()
	return int(pid)
}

const (
	syscallClone = 56
	signalChild  = 17
)

// judgeForked makes a fresh copy a whole program: idle threads have not been copied, and the monitor thread is
// started where the program is run as usual.
//
//go:linkname judgeForked judge/driver.forked
func judgeForked() {
	lock(&sched.lock)
	sched.nmfreed += int64(sched.nmidle)
	sched.nmidle = 0
	sched.midle = 0
	unlock(&sched.lock)
	maxstacksize = judgeStackLimit
	if judgeMeter == judgePlain {
		systemstack(func() { newm(sysmon, nil, -1) })
	}
}

// judgeSettle makes the allocator ready for every size, so that a program does not pay for being the first to need one,
// and gives the calling goroutine all the stack that it may have: to move a stack costs more than to fill it, and only at
// some depths.
//
//go:linkname judgeSettle judge/driver.settle
func judgeSettle() {
	mallocgc(judgeTallyHeap/2, nil, false)
	GC()
	var pointer any = (*byte)(nil)
	kind := efaceOf(&pointer)._type
	for _, size := range class_to_size[1:] {
		mallocgc(uintptr(size), nil, false)
		words := int(size) / goarch.PtrSize
		if !heapBitsInSpan(uintptr(size)) {
			words -= mallocHeaderSize / goarch.PtrSize
		}
		makeslice(kind, words, words)
	}
	systemstack(func() {
		gp := getg().m.curg
		casgstatus(gp, _Grunning, _Gcopystack)
		copystack(gp, judgeLargestStack)
		casgstatus(gp, _Gcopystack, _Grunning)
	})
}

// judgeHooks are called when the program ends in ways that the driver does not see: by a fatal error, with what was
// printed about it, on a system stack and without the right to allocate; by os.Exit, with the code.
var judgeHooks struct {
	crashed func(text []byte)
	exits   func(code int)
	called  bool
}

//go:linkname judgeSetHooks judge/driver.setHooks
func judgeSetHooks(crashed func(text []byte), exits func(code int)) {
	judgeHooks.crashed, judgeHooks.exits = crashed, exits
}

// judgePrinted is what the runtime printed since the last fatal error began.
var judgePrinted struct {
	text  [16 << 10]byte
	size  int
	fatal bool
}

// judgeKeepPrinted keeps what is printed, and says whether it should be printed, too. Of fatal errors the driver tells.
//
//go:nosplit
func judgeKeepPrinted(data *byte, size int32) bool {
	for i := int32(0); i < size && judgePrinted.size < len(judgePrinted.text); i++ {
		judgePrinted.text[judgePrinted.size] = *(*byte)(add(unsafe.Pointer(data), uintptr(i)))
		judgePrinted.size++
	}
	return !judgePrinted.fatal
}

//go:nosplit
func judgeFatalBegins() {
	if !judgePrinted.fatal {
		judgePrinted.fatal = true
		judgePrinted.size = 0
	}
}

func judgeCrashed() {
	if told := judgeHooks.crashed; told != nil && !judgeHooks.called {
		judgeHooks.called = true
		told(judgePrinted.text[:judgePrinted.size])
	}
}

func judgeExits(code int) {
	if told := judgeHooks.exits; told != nil && !judgeHooks.called {
		judgeHooks.called = true
		told(code)
	}
}

// judgePanicText is a panic's value as the runtime would print it.
//
//go:linkname judgePanicText judge/driver.panicText
func judgePanicText(value any, room []byte) []byte {
	gp := getg()
	before := gp.writebuf
	gp.writebuf = room[:0]
	printpanicval(value)
	text := gp.writebuf
	gp.writebuf = before
	return text
}
