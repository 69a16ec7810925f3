// Command front turns a candidate's source into a program: it adds what a paste from an interview site leaves out, writes
// the glue between the solution and the driver, compiles and links, and says what is wrong in the candidate's own terms.
//
// It works in the current folder, on the source in solution.go, and gets a signature (sandbox/guest/codec.py) as JSON on
// its standard input. What it prints is the result of build.py.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

const sourceName = "solution.go"

// Signature is what the judge calls, as the warden hands it on.
type Signature struct {
	Kind       string      `json:"kind"`
	Name       string      `json:"name"`
	Parameters []Parameter `json:"parameters"`
	Returns    string      `json:"returns"`
	Mutates    string      `json:"mutates"`
	Methods    []Signature `json:"methods"`
}

// Parameter is a name and a type in the judge's notation.
type Parameter struct {
	Name, Type string
}

// UnmarshalJSON reads [name, type].
func (parameter *Parameter) UnmarshalJSON(data []byte) error {
	var pair [2]string
	err := json.Unmarshal(data, &pair)
	parameter.Name, parameter.Type = pair[0], pair[1]
	return err
}

// Mistake is the candidate's: a message, and the line that is to blame, 0 for none.
type Mistake struct {
	text string
	line int
}

func (mistake *Mistake) Error() string { return mistake.text }

func wrong(line int, format string, values ...any) error {
	return &Mistake{fmt.Sprintf(format, values...), line}
}

func main() {
	reply := struct {
		Fine  bool   `json:"ok"`
		Error string `json:"error,omitempty"`
		Line  int    `json:"line"`
	}{Fine: true}
	if err := build(); err != nil {
		reply.Fine, reply.Error = false, err.Error()
		var mistake *Mistake
		if errors.As(err, &mistake) {
			reply.Line = mistake.line
		}
	}
	if json.NewEncoder(os.Stdout).Encode(reply) != nil {
		os.Exit(1)
	}
}

func build() error {
	var signature Signature
	if err := json.NewDecoder(os.Stdin).Decode(&signature); err != nil {
		return err
	}
	text, err := os.ReadFile(sourceName)
	if err != nil {
		return err
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	tools := Tools{filepath.Dir(self)}
	packages, err := tools.packages()
	if err != nil {
		return err
	}
	source, err := read(string(text), packages)
	if err != nil {
		return err
	}
	entry, err := source.entry(&signature)
	if err != nil {
		return err
	}
	if err := os.WriteFile(sourceName, []byte(source.rewritten()), 0o644); err != nil {
		return err
	}
	if source.broken { // the compiler says it better
		return tools.compile(source, nil, sourceName)
	}
	if err := os.WriteFile(glueName, []byte(glue(&signature, entry, source)), 0o644); err != nil {
		return err
	}
	if err := tools.compile(source, entry, sourceName, glueName); err != nil {
		return err
	}
	return tools.link()
}
