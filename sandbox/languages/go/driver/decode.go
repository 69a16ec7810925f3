package driver

import "unsafe"

// Reader takes values off an input, which was encoded as sandbox/guest/codec.py says.
type Reader struct {
	data []byte
}

// badInput is what Reader panics with: the judge's fault, not the candidate's.
type badInput string

func decode(data []byte) {
	reader := &Reader{data}
	defer func() {
		if failure := recover(); failure != nil {
			text, known := failure.(badInput)
			if !known {
				text = "the input cannot be read"
			}
			say('R')
			await()
			say('D')
			await()
			respond(raised, []byte(text))
		}
	}()
	solution.Decode(reader)
	if len(reader.data) != 0 {
		panic(badInput("bytes of the input are left over"))
	}
}

func (reader *Reader) take(size int) []byte {
	if size > len(reader.data) {
		panic(badInput("the input ends too early"))
	}
	piece := reader.data[:size]
	reader.data = reader.data[size:]
	return piece
}

func (reader *Reader) number(size int) uint64 {
	value := uint64(0)
	for i, part := range reader.take(size) {
		value |= uint64(part) << (8 * i)
	}
	return value
}

// Count is the number of elements that follow, each of at least `size` bytes.
func (reader *Reader) Count(size int) int {
	count := int(reader.number(4))
	if count*size > len(reader.data) {
		panic(badInput("the input announces more than it has"))
	}
	return count
}

func Method(reader *Reader) uint16 { return uint16(reader.number(2)) }
func Int(reader *Reader) int       { return int(reader.number(8)) }
func Int64(reader *Reader) int64   { return int64(reader.number(8)) }
func Bool(reader *Reader) bool     { return reader.take(1)[0] != 0 }
func Byte(reader *Reader) byte     { return byte(reader.number(4)) }

func Float64(reader *Reader) float64 {
	bits := reader.number(8)
	return *(*float64)(unsafe.Pointer(&bits))
}

func String(reader *Reader) string {
	text := string(reader.take(reader.Count(1)))
	keepArray(unsafe.Pointer(unsafe.StringData(text)))
	return text
}

// List reads a list whose elements `item` reads.
func List[T any](reader *Reader, item func(*Reader) T) []T {
	list := make([]T, reader.Count(0))
	keepArray(unsafe.Pointer(unsafe.SliceData(list)))
	for i := range list {
		list[i] = item(reader)
	}
	return list
}

// Tree reads the level order of a tree: for each position whether there is a node, and the values of those that are.
func Tree(reader *Reader) (present []byte, values []int) {
	present = reader.take(reader.Count(1))
	for _, there := range present {
		if there != 0 {
			values = append(values, Int(reader))
		}
	}
	return present, values
}
