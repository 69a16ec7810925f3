package driver

import (
	"unicode/utf8"
	"unsafe"
)

const textHead = 4 // length of the text before it

// openProgram makes the text that is the only parameter standard input, and a memory file standard output.
func openProgram(input int) {
	duplicate(input, 0)
	call(sysSeek, 0, textHead, seekSet)
	name := [7]byte{'s', 't', 'd', 'o', 'u', 't', 0}
	file, fine := call(sysMemoryFile, uintptr(unsafe.Pointer(&name)), 1)
	if !fine {
		exit(1)
	}
	printedTo, _ = call(sysControl, uintptr(file), duplicateAbove, 200)
	duplicate(file, 1)
	closeDescriptor(file)
}

// printed is what the program wrote, with its length before it.
func printed() []byte {
	text := content(printedTo)
	answer := make([]byte, textHead, textHead+len(text))
	putNumber(answer, uint64(len(text)), textHead)
	return append(answer, text...)
}

func notUnicode(text []byte) string {
	if utf8.Valid(text[textHead:]) {
		return ""
	}
	return "what the program printed is not UTF-8"
}

// exits is called by os.Exit: a program may end by it.
func exits(code int) {
	if phase == calling && code == 0 && solution.Decode == nil {
		if probe != nil {
			depth = closeSpace()
		}
		phase = done
		finish()
	}
}
