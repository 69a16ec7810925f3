package driver

import (
	"slices"
	"unsafe"
)

// Static is a package-level variable of the candidate's.
type Static struct {
	Start unsafe.Pointer
	Size  uintptr
}

// result is laid out as sandbox/guest/probe.c does it.
type result struct {
	peak, total, answer, events, lost, sealed int64
}

type figures struct {
	peak, total, answer, events, lost int64
}

// Implemented in package runtime.
func openSpace(inputs []uintptr)
func beginSpace()
func closeSpace() uintptr
func readyToMark()
func markAnswer(unsafe.Pointer)
func replaySpace() figures

// kept holds the blocks of the input, so that none of them is given back during the call: what a solution unlinks is
// still the input, if it is not one to be changed in place. arrays are those that append may replace.
var (
	kept   []unsafe.Pointer
	arrays []uintptr
)

// Keep marks a value as a part of the input.
func Keep[T any](value *T) *T {
	if probe != nil && !solution.InPlace {
		kept = append(kept, unsafe.Pointer(value))
	}
	return value
}

func keepArray(start unsafe.Pointer) {
	if probe != nil && start != nil {
		if !solution.InPlace {
			kept = append(kept, start)
		}
		arrays = append(arrays, uintptr(start))
	}
}

func keptArrays() []uintptr {
	slices.Sort(arrays)
	return arrays
}

// mark says that a block is part of the answer. What takes the place of an input that is to be changed in place is
// memory beside it.
func mark(start unsafe.Pointer) {
	if probe != nil && start != nil && !solution.InPlace {
		markAnswer(start)
	}
}

// Mark does so for a node of the answer.
func Mark[T any](value *T) *T {
	mark(unsafe.Pointer(value))
	return value
}

var before [][]uint64 // the candidate's variables before the call; nil where all was zero

func (static Static) words() []uint64 {
	return unsafe.Slice((*uint64)(static.Start), static.Size/8)
}

func watchStatics() {
	for _, static := range solution.Statics {
		words := static.words()
		if slices.IndexFunc(words, func(word uint64) bool { return word != 0 }) < 0 {
			before = append(before, nil)
		} else {
			before = append(before, slices.Clone(words))
		}
	}
}

// staticBytes is how much of the candidate's variables the call has changed.
func staticBytes() int64 {
	changed := 0
	for i, static := range solution.Statics {
		for j, word := range static.words() {
			if before[i] == nil && word != 0 || before[i] != nil && word != before[i][j] {
				changed++
			}
		}
	}
	return int64(changed) * 8
}

// seal leaves the figures for the warden.
func seal() {
	if probe == nil {
		return
	}
	found := replaySpace()
	beside := int64(depth) + staticBytes()
	*probe = result{found.peak + beside, found.total + beside, found.answer, found.events, found.lost, 1}
}
