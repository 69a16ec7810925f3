package main

import (
	"fmt"
	"strings"
)

// The glue is a second file of the candidate's package. Its names start with a word that nobody else's do.
const (
	glueName = "judge_glue.go"
	prefix   = "judge__"
)

var scalars = map[string][3]string{ // type, reader, writer
	"int":      {"int", "driver.Int", "driver.PutInt"},
	"long":     {"int64", "driver.Int64", "driver.PutInt64"},
	"float":    {"float64", "driver.Float64", "driver.PutFloat64"},
	"bool":     {"bool", "driver.Bool", "driver.PutBool"},
	"char":     {"byte", "driver.Byte", "driver.PutByte"},
	"string":   {"string", "driver.String", "driver.PutString"},
	"ListNode": {"*ListNode", prefix + "readListNode", prefix + "putListNode"},
	"TreeNode": {"*TreeNode", prefix + "readTreeNode", prefix + "putTreeNode"},
	"Node":     {"*Node", prefix + "readNode", prefix + "putNode"},

	"CyclicListNode": {"*ListNode", prefix + "readCyclicListNode", ""}, // only taken, never given back
}

// element is the T of list[T], empty for any other type.
func element(kind string) string {
	if strings.HasPrefix(kind, "list[") {
		return kind[5 : len(kind)-1]
	}
	return ""
}

func goType(kind string) string {
	if inner := element(kind); inner != "" {
		return "[]" + goType(inner)
	}
	return scalars[kind][0]
}

// reader is a function that reads a value of a type.
func reader(kind string) string {
	if inner := element(kind); inner != "" {
		return fmt.Sprintf("func(r *driver.Reader) %s { return driver.List(r, %s) }", goType(kind), reader(inner))
	}
	return scalars[kind][1]
}

func writer(kind string) string {
	if inner := element(kind); inner != "" {
		return fmt.Sprintf("func(w *driver.Writer, v %s) { driver.PutList(w, v, %s) }", goType(kind), writer(inner))
	}
	return scalars[kind][2]
}

// glue is the text of the file between the candidate's source and the driver.
func glue(signature *Signature, entry *Entry, source *Source) string {
	var text strings.Builder
	text.WriteString("package main\n\nimport (\n\t\"judge/driver\"\n\t\"unsafe\"\n)\n\n")
	text.WriteString("const " + prefix + "pointer = unsafe.Sizeof(uintptr(0))\n\n")
	for _, kind := range [...]string{"ListNode", "CyclicListNode", "TreeNode", "Node"} {
		if !source.declares(kind) {
			text.WriteString(definitions[kind])
		}
		if uses(signature, kind) {
			text.WriteString(conversions[kind])
		}
	}
	text.WriteString("func main() {\n\tdriver.Run(driver.Solution{\n")
	switch signature.Kind {
	case "program":
		text.WriteString("\t\tCall: " + entry.function + ",\n")
	default:
		fmt.Fprintf(&text, "\t\tDecode: %[1]sdecode,\n\t\tCall: %[1]scall,\n\t\tEncode: %[1]sencode,\n", prefix)
	}
	if signature.Mutates != "" {
		text.WriteString("\t\tInPlace: true,\n")
	}
	text.WriteString("\t\tStatics: []driver.Static{\n")
	for _, name := range source.variables() {
		fmt.Fprintf(&text, "\t\t\t{unsafe.Pointer(&%[1]s), unsafe.Sizeof(%[1]s)},\n", name)
	}
	text.WriteString("\t\t},\n\t})\n}\n\n")
	switch signature.Kind {
	case "function":
		writeFunction(&text, signature, entry)
	case "class":
		writeClass(&text, signature, entry)
	}
	return text.String()
}

// uses says whether a type occurs anywhere in a signature.
func uses(signature *Signature, kind string) bool {
	for _, parameter := range signature.Parameters {
		if innermost(parameter.Type) == kind {
			return true
		}
	}
	for i := range signature.Methods {
		if uses(&signature.Methods[i], kind) {
			return true
		}
	}
	return innermost(signature.Returns) == kind
}

func innermost(kind string) string {
	for element(kind) != "" {
		kind = element(kind)
	}
	return kind
}

func writeFunction(text *strings.Builder, signature *Signature, entry *Entry) {
	var arguments []string
	changed := ""
	for i, parameter := range signature.Parameters {
		name := fmt.Sprintf("%sargument%d", prefix, i)
		arguments = append(arguments, name)
		fmt.Fprintf(text, "var %s %s\n", name, goType(parameter.Type))
		if parameter.Name == signature.Mutates {
			changed = name
		}
	}
	call := entry.function + "(" + strings.Join(arguments, ", ") + ")"
	kind, answer := signature.Returns, prefix+"answer"
	if signature.Mutates != "" {
		for _, parameter := range signature.Parameters {
			if parameter.Name == signature.Mutates {
				kind, answer = parameter.Type, changed
			}
		}
	} else {
		fmt.Fprintf(text, "var %s %s\n", answer, goType(kind))
		call = answer + " = " + call
	}
	fmt.Fprintf(text, "\nfunc %sdecode(r *driver.Reader) {\n", prefix)
	if signature.Returns == "Node" {
		fmt.Fprintf(text, "\tclear(%sgiven)\n", prefix)
	}
	for i, parameter := range signature.Parameters {
		fmt.Fprintf(text, "\t%s = %s(r)\n", arguments[i], call1(reader(parameter.Type)))
	}
	fmt.Fprintf(text, "}\n\nfunc %scall() {\n\t%s\n}\n\n", prefix, call)
	fmt.Fprintf(text, "func %sencode(w *driver.Writer) {\n", prefix)
	if signature.Returns == "Node" {
		fmt.Fprintf(text, "\t%sforeign(w, %s)\n", prefix, answer)
	}
	fmt.Fprintf(text, "\t%s(w, %s)\n}\n", call1(writer(kind)), answer)
}

// call1 makes a function that is called at once of a reader or writer.
func call1(function string) string {
	if strings.HasPrefix(function, "func") {
		return "(" + function + ")"
	}
	return function
}

// writeClass decodes all calls ahead, and leaves room for what each gives.
func writeClass(text *strings.Builder, signature *Signature, entry *Entry) {
	fields := map[string]string{}
	var order []string
	field := func(role string, place int, kind string) string {
		key := fmt.Sprintf("%s%d %s", role, place, kind)
		if fields[key] == "" {
			fields[key] = fmt.Sprintf("%s%d", role, len(fields))
			order = append(order, fields[key]+" "+goType(kind))
		}
		return fields[key]
	}
	var decode, call, encode strings.Builder
	first := ""
	for i := range signature.Methods {
		method := &signature.Methods[i]
		var arguments []string
		for place, parameter := range method.Parameters {
			name := field("given", place, parameter.Type)
			arguments = append(arguments, "c."+name)
			if place == 0 {
				fmt.Fprintf(&decode, "\t\tcase %d:\n", i)
			}
			fmt.Fprintf(&decode, "\t\t\tc.%s = %s(r)\n", name, call1(reader(parameter.Type)))
		}
		given := "(" + strings.Join(arguments, ", ") + ")"
		if i == 0 {
			first = entry.function + given
			continue
		}
		fmt.Fprintf(&call, "\t\tcase %d:\n\t\t\t", i)
		if method.Returns != "void" {
			name := field("gives", 0, method.Returns)
			fmt.Fprintf(&call, "c.%s = ", name)
			fmt.Fprintf(&encode, "\t\tcase %d:\n\t\t\t%s(w, c.%s)\n", i, call1(writer(method.Returns)), name)
		}
		fmt.Fprintf(&call, "subject.%s%s\n", entry.methods[i-1], given)
	}
	fmt.Fprintf(text, `type %[1]sstep struct {
	method uint16
	%[2]s
}

var %[1]scalls []%[1]sstep

func %[1]sdecode(r *driver.Reader) {
	%[1]scalls = make([]%[1]sstep, r.Count(2))
	for i := range %[1]scalls {
		c := &%[1]scalls[i]
		c.method = driver.Method(r)
		switch c.method {
%[3]s		}
	}
}

func %[1]scall() {
	c := &%[1]scalls[0]
	subject := %[4]s
	for i := 1; i < len(%[1]scalls); i++ {
		c = &%[1]scalls[i]
		switch c.method {
%[5]s		}
	}
	_ = subject
}

func %[1]sencode(w *driver.Writer) {
	for i := range %[1]scalls {
		c := &%[1]scalls[i]
		switch c.method {
%[6]s		}
	}
}
`, prefix, strings.Join(order, "\n\t"), decode.String(), first, call.String(), encode.String())
}
