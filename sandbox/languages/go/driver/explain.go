package driver

import "runtime"

const (
	sourceName = "solution.go"
	shownCalls = 3 // first and last ones
	textLimit  = 2000
)

// Implemented in package runtime.
func panicText(value any, room []byte) []byte

// explain says what ended a call, and where in the candidate's own source; nil for runtime.Goexit.
func explain(failure any) []byte {
	var text []byte
	if failure == nil {
		text = []byte("runtime.Goexit ended the goroutine before an answer was returned")
	} else {
		text = append([]byte("panic: "), describe(failure)...)
	}
	return append(text, places()...)
}

// describe is the text of a panic's value, as the runtime prints it.
func describe(failure any) (text []byte) {
	defer func() {
		if recover() != nil {
			text = []byte("(its message cannot be shown)")
		}
		text = text[:min(len(text), textLimit)]
	}()
	switch value := failure.(type) {
	case error:
		return []byte(value.Error())
	case interface{ String() string }:
		return []byte(value.String())
	}
	return panicText(failure, make([]byte, 0, textLimit))
}

// places are the candidate's own calls that are under way, the innermost first.
func places() []byte {
	var counters [512]uintptr
	count := runtime.Callers(3, counters[:])
	frames := runtime.CallersFrames(counters[:count])
	var lines []string
	for {
		frame, more := frames.Next()
		if isSource(frame.File) {
			lines = append(lines, "\n  line "+digits(frame.Line)+", in "+functionName(frame.Function))
		}
		if !more {
			break
		}
	}
	var text []byte
	for i, line := range lines {
		if i == shownCalls && len(lines) > 2*shownCalls {
			left := digits(len(lines) - 2*shownCalls)
			if count == len(counters) {
				left = "many"
			}
			text = append(text, "\n  ... "+left+" more calls ..."...)
		}
		if i < shownCalls || i >= len(lines)-shownCalls {
			text = append(text, line...)
		}
	}
	return text
}

func isSource(file string) bool {
	return len(file) >= len(sourceName) && file[len(file)-len(sourceName):] == sourceName
}

// functionName is a function's name as the candidate wrote it.
func functionName(name string) string {
	if len(name) > 5 && name[:5] == "main." {
		name = name[5:]
	}
	switch {
	case name == renamedMain:
		return "main"
	case len(name) > 5 && name[:5] == "init.": // they are numbered
		return "init"
	}
	return name
}

// renamedMain is what the candidate's own function main is called in a compiled solution.
const renamedMain = "main_"

func digits(number int) string {
	var room [20]byte
	at := len(room)
	for {
		at--
		room[at] = byte('0' + number%10)
		number /= 10
		if number == 0 {
			return string(room[at:])
		}
	}
}

func parse(text string) (number int64) {
	for _, digit := range []byte(text) {
		if digit < '0' || digit > '9' {
			break
		}
		number = number*10 + int64(digit-'0')
	}
	return number
}
