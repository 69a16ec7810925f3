package main

import (
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"path"
	"regexp"
	"slices"
	"sort"
	"strings"
)

// renamedMain is what the candidate's function main is called; the driver calls it main again (explain.go).
const renamedMain = "main_"

// guesses are the packages that a name stands for where its last element alone would not tell.
var guesses = map[string]string{"rand": "math/rand", "template": "text/template", "scanner": "text/scanner"}

// Source is what the candidate handed in, and what is known of it.
type Source struct {
	text    string
	clause  [2]int // where the package's name is; none where they are equal
	broken  bool   // a syntax error: nothing below is known
	file    *ast.File
	set     *token.FileSet
	imports []string // to be added
	edits   []edit
}

type edit struct {
	at, end int
	text    string
}

// read parses a source. Raises a Mistake where it asks for what there is not.
func read(text string, packages map[string]bool) (*Source, error) {
	source := &Source{text: strings.TrimPrefix(text, "\ufeff")}
	source.clause = packageName(source.text)
	source.set = token.NewFileSet()
	head := source.head()
	file, err := parser.ParseFile(source.set, sourceName, head+source.text, parser.ParseComments)
	if err != nil {
		source.broken = true
		return source, nil
	}
	source.file = file
	if err := source.refuse(packages); err != nil {
		return nil, err
	}
	source.imports = source.missing(packages)
	for _, declaration := range file.Decls {
		if function, is := declaration.(*ast.FuncDecl); is && function.Recv == nil && function.Name.Name == "main" {
			source.rename(len(head))
			break
		}
	}
	return source, nil
}

// packageName finds the name in a package clause, without a parser: the source may be broken.
func packageName(text string) [2]int {
	set := token.NewFileSet()
	file := set.AddFile("", set.Base(), len(text))
	var words scanner.Scanner
	words.Init(file, []byte(text), func(token.Position, string) {}, 0)
	if _, kind, _ := words.Scan(); kind != token.PACKAGE {
		return [2]int{}
	}
	place, kind, name := words.Scan()
	if kind != token.IDENT {
		return [2]int{}
	}
	return [2]int{file.Offset(place), file.Offset(place) + len(name)}
}

// head is what goes before a source without a package clause.
func (source *Source) head() string {
	if source.clause[1] > 0 {
		return ""
	}
	var lines strings.Builder
	lines.WriteString("package main\n")
	for _, name := range source.imports {
		lines.WriteString("import \"" + name + "\"\n")
	}
	lines.WriteString("//line " + sourceName + ":1:1\n")
	return lines.String()
}

// rewritten is the source as it is compiled. Lines stay where they are.
func (source *Source) rewritten() string {
	edits := slices.Clone(source.edits)
	if source.clause[1] > 0 {
		name := "main"
		for _, imported := range source.imports {
			name += "; import \"" + imported + "\""
		}
		edits = append(edits, edit{source.clause[0], source.clause[1], name})
	}
	sort.Slice(edits, func(i, j int) bool { return edits[i].at > edits[j].at })
	text := source.text
	for _, edit := range edits {
		text = text[:edit.at] + edit.text + text[edit.end:]
	}
	return source.head() + text
}

var refusedDirective = regexp.MustCompile(`^//go:(linkname|embed|cgo_\w+|wasm\w+)\b|^//export\b`)

func (source *Source) refuse(packages map[string]bool) error {
	for _, declared := range source.file.Imports {
		name := strings.Trim(declared.Path.Value, "`\"")
		switch {
		case name == "C":
			return wrong(source.line(declared), "cgo (import \"C\") is not available")
		case !packages[name]:
			return wrong(source.line(declared), "package %s is not available here", name)
		}
	}
	for _, group := range source.file.Comments {
		for _, comment := range group.List {
			if found := refusedDirective.FindString(comment.Text); found != "" {
				return wrong(source.line(comment), "%s is not available", strings.TrimPrefix(found, "//"))
			}
		}
	}
	return nil
}

// missing finds the packages that are used and not imported.
func (source *Source) missing(packages map[string]bool) []string {
	known := map[string]string{}
	for name := range packages {
		short := path.Base(name)
		if before, taken := known[short]; !taken || len(name) < len(before) || len(name) == len(before) && name < before {
			known[short] = name
		}
	}
	for short, name := range guesses {
		if packages[name] {
			known[short] = name
		}
	}
	for _, declared := range source.file.Imports {
		name := path.Base(strings.Trim(declared.Path.Value, "`\""))
		if name == "v2" {
			name = "rand"
		}
		if declared.Name != nil {
			name = declared.Name.Name
		}
		delete(known, name)
	}
	unresolved := map[*ast.Ident]bool{}
	for _, name := range source.file.Unresolved {
		unresolved[name] = true
	}
	wanted := map[string]bool{}
	ast.Inspect(source.file, func(node ast.Node) bool {
		if selector, is := node.(*ast.SelectorExpr); is {
			if name, is := selector.X.(*ast.Ident); is && unresolved[name] && known[name.Name] != "" {
				wanted[known[name.Name]] = true
			}
		}
		return true
	})
	var found []string
	for name := range wanted {
		found = append(found, name)
	}
	sort.Strings(found)
	return found
}

// rename gives the candidate's function main another name; the program's own is the glue's.
func (source *Source) rename(head int) {
	own := source.file.Scope.Lookup("main")
	ast.Inspect(source.file, func(node ast.Node) bool {
		if name, is := node.(*ast.Ident); is && name.Name == "main" && own != nil && name.Obj == own {
			at := source.set.PositionFor(name.Pos(), false).Offset - head
			source.edits = append(source.edits, edit{at, at + len("main"), renamedMain})
		}
		return true
	})
}

func (source *Source) line(node ast.Node) int {
	return source.set.Position(node.Pos()).Line
}

// functions are the package-level functions, by name.
func (source *Source) functions() map[string]*ast.FuncDecl {
	return source.methods("")
}

// methods are the methods of a type, or the functions where `of` is empty.
func (source *Source) methods(of string) map[string]*ast.FuncDecl {
	found := map[string]*ast.FuncDecl{}
	for _, declaration := range source.file.Decls {
		if function, is := declaration.(*ast.FuncDecl); is && receiver(function) == of {
			found[function.Name.Name] = function
		}
	}
	return found
}

func receiver(function *ast.FuncDecl) string {
	if function.Recv == nil || len(function.Recv.List) == 0 {
		return ""
	}
	return baseName(function.Recv.List[0].Type)
}

// baseName is the name of a type, or of what it points to.
func baseName(expression ast.Expr) string {
	switch kind := expression.(type) {
	case *ast.StarExpr:
		return baseName(kind.X)
	case *ast.ParenExpr:
		return baseName(kind.X)
	case *ast.IndexExpr:
		return baseName(kind.X)
	case *ast.Ident:
		return kind.Name
	}
	return "?"
}

// declares says whether a name of any kind is declared at package level.
func (source *Source) declares(name string) bool {
	return source.file.Scope.Lookup(name) != nil
}

// declared is the line on which a package-level name is declared, 0 where that is not known.
func (source *Source) declared(name string) int {
	if source.file != nil {
		if object := source.file.Scope.Lookup(name); object != nil {
			return source.set.Position(object.Pos()).Line
		}
	}
	return 0
}

// variables are the package-level variables.
func (source *Source) variables() []string {
	var names []string
	for _, declaration := range source.file.Decls {
		general, is := declaration.(*ast.GenDecl)
		if !is || general.Tok != token.VAR {
			continue
		}
		for _, spec := range general.Specs {
			for _, name := range spec.(*ast.ValueSpec).Names {
				if name.Name != "_" {
					names = append(names, name.Name)
				}
			}
		}
	}
	return names
}
