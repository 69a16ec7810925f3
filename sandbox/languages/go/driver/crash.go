package driver

import "unsafe"

// Fatal errors are not panics: another goroutine's panic, a deadlock, an exhausted stack. The runtime prints what it
// knows and ends the process. Just before, it calls here, on a system stack and where nothing may be allocated.

const (
	stackOverflow = "stack overflow: more than 128 MB of stack are used; is there recursion without end?"
	crashRoom     = 4096
)

var crash struct {
	text [headSize + crashRoom]byte
	size int
	line int // the first one in the candidate's source
}

func tell(text string) {
	crash.size += copy(crash.text[crash.size:], text)
}

func tellPart(text []byte) {
	crash.size += copy(crash.text[crash.size:], text)
}

// crashed is called with what the runtime printed.
func crashed(text []byte) {
	at := phase
	phase = done
	crash.size = headSize
	switch {
	case find(text, "stack overflow\n") >= 0:
		tell(stackOverflow)
	case find(text, "fatal error: fault\n") == 0:
		tell("fatal error: unexpected fault address (invalid memory access)")
	case find(text, "fatal error: newosproc\n") >= 0:
		tell("fatal error: too many threads")
	default:
		tellPart(headline(text))
	}
	tellPlaces(text)
	status := byte(raised)
	if find(text, "out of memory") >= 0 {
		status, crash.size = noMemory, headSize
	}
	switch at {
	case loading:
		report := crash.text[headSize-5 : crash.size]
		report[0] = 'E'
		putNumber(report[1:], uint64(crash.line), 4)
		send(channelFile, report)
		exit(0)
	case calling:
		say('D')
		await()
		frame(status, crash.text[:crash.size])
	}
}

// headline is the first line of what was printed, without what only the runtime's own developers need.
func headline(text []byte) []byte {
	for i, letter := range text {
		if letter == '\n' {
			return text[:i]
		}
	}
	return text
}

// tellPlaces tells the first lines of the candidate's source in a printed stack. A call is printed as two lines, the
// function and, indented, the place.
func tellPlaces(text []byte) {
	for shown := 0; shown < 2*shownCalls; shown++ {
		place := find(text, sourceName+":")
		if place < 0 {
			return
		}
		function := lineBefore(text[:place])
		text = text[place+len(sourceName)+1:]
		end := 0
		for end < len(text) && '0' <= text[end] && text[end] <= '9' {
			if shown == 0 {
				crash.line = 10*crash.line + int(text[end]-'0')
			}
			end++
		}
		tell("\n  line ")
		tellPart(text[:end])
		if len(function) > 0 {
			tell(", in ")
			tellPart(function)
		}
	}
}

// lineBefore is the name of the function in the line before the last, unfinished one.
func lineBefore(text []byte) []byte {
	end := len(text)
	for end > 0 && text[end-1] != '\n' {
		end--
	}
	start := max(end-1, 0)
	for start > 0 && text[start-1] != '\n' {
		start--
	}
	name := text[start:max(end-1, start)]
	if create := find(name, "created by "); create == 0 {
		return nil
	}
	for i := len(name) - 1; i > 0; i-- { // the arguments
		if name[i] == '(' {
			name = name[:i]
			break
		}
	}
	if find(name, "main.") == 0 {
		name = name[len("main."):]
	}
	switch {
	case string(name) == renamedMain:
		name = name[:len("main")]
	case find(name, "init.") == 0:
		name = name[:len("init")]
	}
	return name
}

// find is where a text first occurs, -1 if it does not.
func find(text []byte, wanted string) int {
	for i := 0; i+len(wanted) <= len(text); i++ {
		if unsafe.String(&text[i], len(wanted)) == wanted {
			return i
		}
	}
	return -1
}
