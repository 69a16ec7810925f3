package driver

import (
	"unicode/utf8"
	"unsafe"
)

// Limit is how many nodes an answer may have before it is taken to be a circle.
const Limit = 1 << 22

// Writer makes bytes of an answer, as sandbox/guest/codec.py says.
type Writer struct {
	data      []byte
	objection string
}

// Object says that the answer is not of its type. The first objection counts.
func (writer *Writer) Object(text string) {
	if writer.objection == "" {
		writer.objection = text
	}
}

func (writer *Writer) number(value uint64, size int) {
	for i := 0; i < size; i++ {
		writer.data = append(writer.data, byte(value>>(8*i)))
	}
}

func (writer *Writer) Count(count int) { writer.number(uint64(count), 4) }

func PutInt(writer *Writer, value int)     { writer.number(uint64(value), 8) }
func PutInt64(writer *Writer, value int64) { writer.number(uint64(value), 8) }
func PutByte(writer *Writer, value byte)   { writer.number(uint64(value), 4) }

func PutFloat64(writer *Writer, value float64) {
	writer.number(*(*uint64)(unsafe.Pointer(&value)), 8)
}

func PutBool(writer *Writer, value bool) {
	if value {
		writer.data = append(writer.data, 1)
	} else {
		writer.data = append(writer.data, 0)
	}
}

func PutString(writer *Writer, text string) {
	if !utf8.ValidString(text) {
		writer.Object("the returned string is not UTF-8")
	}
	mark(unsafe.Pointer(unsafe.StringData(text)))
	writer.Count(len(text))
	writer.data = append(writer.data, text...)
}

// PutList writes a list whose elements `item` writes.
func PutList[T any](writer *Writer, list []T, item func(*Writer, T)) {
	mark(unsafe.Pointer(unsafe.SliceData(list)))
	writer.Count(len(list))
	for _, value := range list {
		item(writer, value)
	}
}

// PutTree writes what Tree reads.
func PutTree(writer *Writer, present []bool, values []int) {
	writer.Count(len(present))
	for _, there := range present {
		PutBool(writer, there)
	}
	for _, value := range values {
		PutInt(writer, value)
	}
}

// ObjectNumber objects with a number in the text.
func (writer *Writer) ObjectNumber(before string, number int, after string) {
	writer.Object(before + digits(number) + after)
}
