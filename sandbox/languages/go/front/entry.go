package main

import (
	"go/ast"
	"sort"
	"strings"
	"unicode"
)

// Entry is what is to be called in the candidate's source.
type Entry struct {
	function string         // the function, or the constructor of a class
	methods  []string       // of a class, without the constructor
	lines    map[string]int // where each of them is declared
	expected string         // how it should be declared
}

// entry finds what the signature calls. Raises a Mistake that says what was expected and what is there.
func (source *Source) entry(signature *Signature) (*Entry, error) {
	entry := &Entry{lines: map[string]int{}, expected: declaration(signature)}
	if source.broken {
		return entry, nil
	}
	switch signature.Kind {
	case "class":
		return entry, source.classEntry(entry, signature)
	case "program":
		entry.function = renamedMain
		if source.functions()["main"] == nil {
			return nil, wrong(0, "there is no func main()%s", source.defined())
		}
		return entry, nil
	}
	name, declared := pick(source.functions(), signature.Name, capital(signature.Name))
	if declared == nil && !source.declares(name) {
		return nil, wrong(0, "there is no function %s%s\nexpected: %s", signature.Name, source.defined(), entry.expected)
	}
	entry.function = name
	return entry, source.check(entry, name, declared, signature)
}

func (source *Source) classEntry(entry *Entry, signature *Signature) error {
	name, declared := pick(source.functions(), "Constructor", "New"+signature.Name, "new"+signature.Name)
	if declared == nil {
		return wrong(0, "there is no function Constructor%s\nexpected:\n%s", source.defined(), entry.expected)
	}
	entry.function = name
	if err := source.check(entry, name, declared, &signature.Methods[0]); err != nil {
		return err
	}
	kind := signature.Name
	if results := declared.Type.Results; results != nil && len(results.List) == 1 {
		kind = baseName(results.List[0].Type)
	}
	methods := source.methods(kind)
	for i := range signature.Methods[1:] {
		wanted := &signature.Methods[i+1]
		name, declared := pick(methods, capital(wanted.Name), wanted.Name)
		if declared == nil {
			return wrong(0, "type %s has no method %s\nexpected:\n%s", kind, name, entry.expected)
		}
		entry.methods = append(entry.methods, name)
		if err := source.check(entry, name, declared, wanted); err != nil {
			return err
		}
	}
	return nil
}

// pick is the first of several names that is declared; the first of all where none is.
func pick(declared map[string]*ast.FuncDecl, names ...string) (string, *ast.FuncDecl) {
	for _, name := range names {
		if function := declared[name]; function != nil {
			return name, function
		}
	}
	return names[0], nil
}

// check compares numbers of parameters; types are the compiler's business.
func (source *Source) check(entry *Entry, name string, declared *ast.FuncDecl, signature *Signature) error {
	if declared == nil {
		return nil
	}
	line := source.line(declared.Name)
	entry.lines[name] = line
	if given := declared.Type.Params.NumFields(); given != len(signature.Parameters) && !variadic(declared) {
		return wrong(line, "%s has %d parameters where %d are needed\nexpected: %s",
			name, given, len(signature.Parameters), entry.expected)
	}
	return nil
}

func variadic(declared *ast.FuncDecl) bool {
	fields := declared.Type.Params.List
	if len(fields) == 0 {
		return false
	}
	_, is := fields[len(fields)-1].Type.(*ast.Ellipsis)
	return is
}

// defined lists what the source defines, for people who look for their mistake.
func (source *Source) defined() string {
	var names []string
	for name := range source.functions() {
		if name != "init" && name != "_" {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return "; the source defines no functions"
	}
	sort.Strings(names)
	return "; the source defines " + strings.Join(names, ", ")
}

func capital(name string) string {
	for i, letter := range name {
		return string(unicode.ToUpper(letter)) + name[i+len(string(letter)):]
	}
	return name
}

// declaration is how the signature is written in Go.
func declaration(signature *Signature) string {
	switch signature.Kind {
	case "program":
		return "func main()"
	case "class":
		constructor := &signature.Methods[0]
		lines := []string{"func Constructor(" + parameters(constructor) + ") " + signature.Name}
		for i := range signature.Methods[1:] {
			method := &signature.Methods[i+1]
			lines = append(lines, "func (this *"+signature.Name+") "+capital(method.Name)+
				"("+parameters(method)+")"+result(method.Returns))
		}
		return strings.Join(lines, "\n")
	}
	return "func " + signature.Name + "(" + parameters(signature) + ")" + result(signature.Returns)
}

func parameters(signature *Signature) string {
	var words []string
	for _, parameter := range signature.Parameters {
		words = append(words, parameter.Name+" "+goType(parameter.Type))
	}
	return strings.Join(words, ", ")
}

func result(kind string) string {
	if kind == "void" {
		return ""
	}
	return " " + goType(kind)
}
