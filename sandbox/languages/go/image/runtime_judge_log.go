// Added to package runtime: the log of judge_space.go, its compaction and its replay.

package runtime

import "unsafe"

// judgeLog appends an event. May run on any stack.
func judgeLog(event judgeEvent) {
	if judge.logged == judgeLogLimit {
		if event.block == 0 {
			judge.beyond = max(judge.beyond, event.size)
		} else {
			judge.lost++
		}
		return
	}
	judge.events[judge.logged] = event
	judge.logged++
	if judge.logged == judgeLogLimit {
		systemstack(judgeCompact)
	}
}

// judgeSlot is where the index keeps a block's last event.
func judgeSlot(block uintptr) *uint32 {
	slot := (block >> 3) * 0x9e3779b97f4a7c15 >> 20 % judgeIndexLimit
	for {
		number := judge.index[slot]
		if number == 0 || judge.events[number-1].block == block {
			return &judge.index[slot]
		}
		slot = (slot + 1) % judgeIndexLimit
	}
}

// judgeResolve turns replaced blocks into the numbers of their events. Afterwards the index leads from each block to
// its last event.
func judgeResolve() {
	if judge.indexed {
		clear(judge.index[:])
	}
	judge.indexed = true
	for i := 0; i < judge.logged; i++ {
		event := &judge.events[i]
		if event.block == 0 {
			continue
		}
		if event.state&judgeResolved == 0 {
			if event.old != 0 {
				event.old = uintptr(*judgeSlot(event.old))
			}
			event.state |= judgeResolved
		}
		*judgeSlot(event.block) = uint32(i + 1)
	}
}

// judgeCompact makes room: only blocks that still exist can belong to the answer, and those that they replaced.
func judgeCompact() {
	judgeResolve()
	for i := judge.logged - 1; i >= 0; i-- {
		event := &judge.events[i]
		if event.block == 0 {
			event.state |= judgeNeeded
			continue
		}
		if *judgeSlot(event.block) == uint32(i+1) && judgeExists(event.block) {
			event.state |= judgeNeeded
		}
		if event.state&judgeNeeded != 0 && event.old != 0 {
			judge.events[event.old-1].state |= judgeNeeded
		}
	}
	kept := 0
	for i := 0; i < judge.logged; i++ {
		event := judge.events[i]
		if event.state&judgeNeeded == 0 {
			continue
		}
		if event.old != 0 {
			event.old = uintptr(judge.events[event.old-1].place) + 1
		}
		judge.events[i].place = uint32(kept)
		event.state = judgeResolved
		judge.events[kept].block, judge.events[kept].size = event.block, event.size
		judge.events[kept].old, judge.events[kept].state = event.old, event.state
		kept++
	}
	judge.logged = kept
	if kept > judgeLogLimit-judgeLogLimit/8 {
		judge.lost++
	}
}

// judgeExists says whether the allocator still holds a block. All garbage of the last collection has been swept.
func judgeExists(block uintptr) bool {
	span := spanOfHeap(block)
	return span != nil && !span.isFree(span.objIndex(block))
}

// judgeResult is what the driver hands on: bytes, but for the last two.
type judgeResult struct {
	peak, total, answer, events, lost int64
}

// judgeMarker readies the log for judgeMark.
//
//go:linkname judgeMarker judge/driver.readyToMark
func judgeMarker() {
	systemstack(judgeResolve)
}

// judgeMark says that the block around p is part of the answer, and with it those that it replaced.
//
//go:linkname judgeMark judge/driver.markAnswer
func judgeMark(p unsafe.Pointer) {
	block, _ := judgeBlock(uintptr(p))
	if block == 0 {
		return
	}
	number := uintptr(*judgeSlot(block))
	for number != 0 && judge.events[number-1].state&judgeAnswer == 0 {
		judge.events[number-1].state |= judgeAnswer
		number = judge.events[number-1].old
	}
}

// judgeReplay finds the peak of what is neither input nor answer. A block that another one replaced was the answer until
// then, and is gone since.
//
//go:linkname judgeReplay judge/driver.replaySpace
func judgeReplay() (result judgeResult) {
	answer := uintptr(0)
	for i := 0; i < judge.logged; i++ {
		event := &judge.events[i]
		if event.block == 0 {
			if held := judge.base + answer; event.size > held {
				result.peak = max(result.peak, int64(event.size-held))
			}
			continue
		}
		if event.state&judgeAnswer == 0 {
			continue
		}
		answer += event.size
		if event.old != 0 && judge.events[event.old-1].state&judgeReplaced == 0 {
			judge.events[event.old-1].state |= judgeReplaced
			answer -= judge.events[event.old-1].size
		}
	}
	if held := judge.base + answer; judge.beyond > held {
		result.peak = max(result.peak, int64(judge.beyond-held))
	}
	result.total = int64(judge.peak - judge.base)
	result.answer = int64(answer)
	result.events = int64(judge.noted)
	result.lost = int64(judge.lost)
	return result
}
