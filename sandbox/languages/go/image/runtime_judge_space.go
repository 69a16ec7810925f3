// Added to package runtime: measures the memory of one call. See README.md, "Space".
//
// Live memory is known for certain only after a collection. Between collections what was live at the last one, and all
// that was allocated since, is an upper bound; a collection is forced when that bound could be a new peak. So every
// allocation that may raise the peak is looked at, and garbage is never counted.
//
// Each allocation is an event in a log, each look a sample. When the call is done the driver names the blocks of the
// answer, and the log is replayed: what the answer held at the time of a sample is taken off it.

package runtime

import (
	"internal/runtime/sys"
	"unsafe"
)

const (
	judgeLogLimit   = 1 << 20
	judgeIndexLimit = judgeLogLimit * 2
	judgeStep       = 64  // growth by less than this many bytes is not looked at,
	judgeParts      = 16  // nor by less than one part in so many
	judgeLooks      = 512 // after each so many collections, the step doubles
	judgePaint      = 0x6a75646765207374
)

// judgeEvent is an allocation, or a sample when `block` is 0.
type judgeEvent struct {
	block uintptr // where the allocator put it
	size  uintptr // bytes of the block; of a sample, live bytes
	old   uintptr // the block that it replaces, as append does; once resolved, its event's number + 1
	place uint32  // where compaction has moved it
	state uint8
}

const (
	judgeResolved = 1 << iota // `old` is a number
	judgeNeeded
	judgeAnswer
	judgeReplaced
)

var judge struct {
	counting bool
	looking  bool // a collection is going on, or wanted
	sampled  bool // the allocation that is under way is to be followed by a sample
	caller   *g   // runs the call
	waiter   *g   // asked for a collection
	helper   *g   // collects
	parked   bool // whether the helper sleeps

	growing uintptr   // the block that append is replacing
	grower  *g        // in this goroutine
	inputs  []uintptr // blocks of the input, ascending: they stay when append replaces them

	live   uintptr // at the last collection
	base   uintptr // before the call
	since  uintptr // allocated since
	stacks uintptr // of goroutines that the call started
	peak   uintptr // the largest sample
	looks  int
	step   uintptr
	depth  uintptr // of the caller's stack when the call began

	unpainted uintptr // depth of the lowest word that the caller had written to before it asked for memory

	events  *[judgeLogLimit]judgeEvent
	logged  int
	noted   int
	lost    int
	beyond  uintptr                  // the largest sample that the log had no room for
	index   *[judgeIndexLimit]uint32 // block -> number of its last event + 1
	indexed bool                     // whether the index has been used
}

func judgeReserve(size uintptr) unsafe.Pointer {
	const noReserve = 0x4000
	p, err := mmap(nil, size, _PROT_READ|_PROT_WRITE, _MAP_ANON|_MAP_PRIVATE|noReserve, -1, 0)
	if err != 0 {
		throw("no address space to measure memory in")
	}
	return p
}

// judgeOpen makes ready to count. `inputs` are the addresses of the input's arrays, ascending.
//
//go:linkname judgeOpen judge/driver.openSpace
func judgeOpen(inputs []uintptr) {
	judge.inputs = inputs
	judge.events = (*[judgeLogLimit]judgeEvent)(judgeReserve(unsafe.Sizeof(*judge.events)))
	judge.index = (*[judgeIndexLimit]uint32)(judgeReserve(unsafe.Sizeof(*judge.index)))
	judge.caller = getg()
	judge.step = judgeStep
	go judgeCollector()
	for !judge.parked {
		Gosched()
	}
	judge.looking = true
	for range 3 { // the first ones of a fresh copy take longer: the collector's own memory is copied as it is written to
		judgeAskForCollection()
	}
	judge.looking = false
	judge.base = judge.live
	judge.peak = judge.live
}

// judgeBegin begins to count; the depth from that of its caller.
//
//go:linkname judgeBegin judge/driver.beginSpace
func judgeBegin() {
	judge.depth = judge.caller.stack.hi - sys.GetCallerSP()
	systemstack(func() {
		gp := judge.caller
		judgePaintStack(gp.stack.lo, gp.sched.sp)
	})
	judge.counting = true
	debug.malloc = true
}

// judgeClose ends counting, in the goroutine that began it: the depth that its stack has had since.
//
//go:linkname judgeClose judge/driver.closeSpace
func judgeClose() (stack uintptr) {
	if !judge.counting {
		return 0
	}
	judge.counting = false
	debug.malloc = false
	systemstack(func() {
		gp := judge.caller
		word := gp.stack.lo
		for word < gp.sched.sp && *(*uintptr)(unsafe.Pointer(word)) == judgePaint {
			word += unsafe.Sizeof(word)
		}
		if used := gp.stack.hi - word; used > judge.depth {
			stack = used - judge.depth
		}
	})
	return stack
}

func judgePaintStack(from, to uintptr) {
	for word := from; word+8 <= to; word += 8 {
		*(*uintptr)(unsafe.Pointer(word)) = judgePaint
	}
}

// The allocator's frames, and those of these hooks, are no doing of the caller's. What they leave below the caller's own
// frames is painted over: from the lowest word that was not painted before, downwards.

const judgeHidden = 2048 // bytes of stack that they may use

func judgeRememberPaint(gp *g, top uintptr) {
	word := max(top-judgeHidden, gp.stack.lo)
	for word < gp.sched.sp && *(*uintptr)(unsafe.Pointer(word)) == judgePaint {
		word += unsafe.Sizeof(word)
	}
	judge.unpainted = gp.stack.hi - word
}

func judgeRestorePaint(gp *g, top uintptr) {
	if judge.unpainted != 0 {
		judgePaintStack(max(top-judgeHidden, gp.stack.lo), min(gp.stack.hi-judge.unpainted, gp.sched.sp))
		judge.unpainted = 0
	}
}

// judgeStackCopied is told when a stack has moved: of the caller's only the depth counts, of others the size.
func judgeStackCopied(gp *g, old, new stack, used uintptr) {
	if !judge.counting {
		return
	}
	if gp == judge.caller {
		judgePaintStack(new.lo, new.hi-used)
	} else {
		judge.stacks += (new.hi - new.lo) - (old.hi - old.lo)
	}
}

func judgeGoroutine(gp *g, begins bool) {
	if !judge.counting {
		return
	}
	if size := gp.stack.hi - gp.stack.lo; begins {
		judge.stacks += size
	} else if judge.stacks >= size {
		judge.stacks -= size
	}
}

// judgeBeforeMalloc collects if the allocation could be a new peak. `top` is where the allocator's frame ends.
func judgeBeforeMalloc(size, top uintptr) {
	if !judge.counting || judge.looking {
		return
	}
	gp := getg()
	if gp == judge.caller {
		systemstack(func() { judgeRememberPaint(judge.caller, top) })
	}
	mp := gp.m
	if gp != mp.curg || gp.throwsplit || mp.locks != 0 || mp.mallocing != 0 || mp.preemptoff != "" || gp == judge.helper {
		return
	}
	// A deep stack takes long to look through.
	step := max(judge.step, (judge.peak-judge.base+gp.stack.hi-top)/judgeParts)
	if judge.live+judge.since+judge.stacks+roundupsize(size, true) <= judge.peak+step {
		return
	}
	judge.looking = true
	judgeAskForCollection()
	judge.looking = false
	judge.sampled = true
	if judge.live+size <= judge.peak { // in vain
		judge.looks++
		if judge.looks%judgeLooks == 0 {
			judge.step *= 2
		}
	}
}

// judgeAfterMalloc logs an allocation; size is 0 where it became a part of an earlier small one.
func judgeAfterMalloc(block unsafe.Pointer, size, top uintptr) {
	if !judge.counting {
		return
	}
	if getg() == judge.caller {
		systemstack(func() { judgeRestorePaint(judge.caller, top) })
	}
	if size == 0 {
		return
	}
	judge.since += size
	judge.noted++
	dying := uintptr(0)
	event := judgeEvent{size: size}
	event.block, _ = judgeBlock(uintptr(block))
	if judge.grower == getg() {
		judge.grower = nil
		if !judgeIsInput(judge.growing) {
			event.old, dying = judgeBlock(judge.growing)
		}
	}
	judgeLog(event)
	if judge.sampled {
		judge.sampled = false
		live := judge.live + judge.since + judge.stacks - dying
		judge.peak = max(judge.peak, live)
		judgeLog(judgeEvent{size: live})
	}
}

// judgeBlock is where the block around an address begins, and its size; 0 where there is none in the heap. (What a
// program gets may begin a few bytes later, behind the allocator's own words.)
func judgeBlock(p uintptr) (start, size uintptr) {
	span := spanOfHeap(p)
	if span == nil {
		return 0, 0
	}
	return span.base() + span.objIndex(p)*span.elemsize, span.elemsize
}

// judgeGrows is told that the next allocation of this goroutine takes the place of the block at old.
func judgeGrows(old unsafe.Pointer) {
	if judge.counting {
		judge.growing, judge.grower = uintptr(old), getg()
	}
}

func judgeIsInput(block uintptr) bool {
	low, high := 0, len(judge.inputs)
	for low < high {
		middle := int(uint(low+high) >> 1)
		if judge.inputs[middle] < block {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low < len(judge.inputs) && judge.inputs[low] == block
}

// judgeAskForCollection has the helper collect, so that the collector's own frames are not on the caller's stack.
func judgeAskForCollection() {
	judge.waiter = getg()
	gopark(judgeWakeHelper, nil, waitReasonGCWorkerIdle, traceBlockForever, 1)
}

func judgeWakeHelper(*g, unsafe.Pointer) bool {
	ready(judge.helper, 0, true)
	return true
}

// judgeCollector is the helper.
func judgeCollector() {
	judge.helper = getg()
	for {
		if waiter := judge.waiter; waiter != nil {
			judge.waiter = nil
			judgeCollect()
			goready(waiter, 0) // the next to run; only then the others
			systemstack(func() { schedEnableUser(true) })
		}
		judge.parked = true
		gopark(nil, nil, waitReasonGCWorkerIdle, traceBlockForever, 1)
	}
}

func judgeCollect() {
	judge.since = 0 // the program's goroutines stand still until marking has ended
	cycle := work.cycles.Load()
	gcWaitOnMark(cycle)
	gcStart(gcTrigger{kind: gcTriggerCycle, n: cycle + 1})
	gcWaitOnMark(cycle + 1)
	judge.live = uintptr(gcController.heapMarked)
	for sweepone() != ^uintptr(0) {
	}
}
