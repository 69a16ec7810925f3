package main

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
)

const (
	patience     = 30 * time.Second
	shownErrors  = 10
	messageLimit = 3000
)

// Tools are the compiler, the linker and the compiled packages beside this program.
type Tools struct {
	folder string
}

func (tools Tools) importcfg() string { return filepath.Join(tools.folder, "importcfg") }

// packages are those that a solution may import.
func (tools Tools) packages() (map[string]bool, error) {
	text, err := os.ReadFile(filepath.Join(tools.folder, "packages.txt"))
	if err != nil {
		return nil, err
	}
	found := map[string]bool{"unsafe": true}
	for _, name := range strings.Fields(string(text)) {
		found[name] = true
	}
	return found, nil
}

func (tools Tools) compile(source *Source, entry *Entry, files ...string) error {
	here, err := os.Getwd()
	if err != nil {
		return err
	}
	flags := []string{"-p", "main", "-complete", "-dwarf=false", "-trimpath", here + "=>", "-importcfg", tools.importcfg(),
		"-pack", "-o", "main.a"}
	printed, err := tools.run("compile", append(flags, files...)...)
	if err == nil {
		return nil
	}
	if found := tooLarge.FindStringSubmatch(printed); found != nil {
		return wrong(source.declared(found[1]), "%s is too large: %s bytes, where %s are possible", found[1], found[2], found[3])
	}
	return complaint(printed, err, entry)
}

func (tools Tools) link() error {
	printed, err := tools.run("link", "-s", "-w", "-buildid=", "-importcfg", tools.importcfg(), "-o", "solution", "main.a")
	if err == nil {
		return nil
	}
	if strings.Contains(printed, "too large") || strings.Contains(printed, "too much data") {
		return wrong(0, "the program is too large: its variables take up too much memory")
	}
	return wrong(0, "the program cannot be linked\n%s", strings.ReplaceAll(printed, "judge", ""))
}

func (tools Tools) run(name string, arguments ...string) (string, error) {
	limit, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	command := exec.CommandContext(limit, filepath.Join(tools.folder, name), arguments...)
	command.Env = []string{"HOME=/nonexistent", "TMPDIR=" + os.Getenv("TMPDIR"), "GOGC=400"}
	printed, err := command.CombinedOutput()
	if limit.Err() != nil {
		return "", errors.New("not compiled within 30 s")
	}
	return string(printed), err
}

// tooLarge is what the compiler says of variables that no program can have; the place it names is not theirs.
var tooLarge = regexp.MustCompile(`main\.(\w+): symbol too large \((\d+) bytes > (\d+) bytes\)`)

var place = regexp.MustCompile(`^(?:\./)?(\w+\.go):(\d+)(?::\d+)?: (.*)$`)

// complaint makes a Mistake of what the compiler printed.
func complaint(printed string, failure error, entry *Entry) error {
	var lines []string
	first, glued := 0, ""
	for _, line := range strings.Split(strings.TrimSpace(printed), "\n") {
		found := place.FindStringSubmatch(line)
		if found == nil {
			if len(lines) > 0 && strings.HasPrefix(line, "\t") {
				lines = append(lines, line)
			}
			continue
		}
		if found[1] == glueName {
			if glued == "" {
				glued = found[3]
			}
			continue
		}
		if first == 0 {
			first, _ = strconv.Atoi(found[2])
		}
		if len(lines) < shownErrors {
			lines = append(lines, line)
		}
	}
	text := strings.Join(lines, "\n")
	if len(text) > messageLimit {
		text = text[:messageLimit]
	}
	switch {
	case text != "":
		return &Mistake{text, first}
	case glued != "" && entry != nil:
		return entry.misfit(glued)
	case strings.Contains(printed, "out of memory"):
		return wrong(0, "the compiler needed more memory than there is")
	case printed == "":
		return wrong(0, "the compiler ended without a word: %s", failure)
	}
	return wrong(0, "the compiler gave up: %s", firstLine(printed))
}

// misfit says that a function is there and cannot be called as it should be.
func (entry *Entry) misfit(reason string) error {
	line := 0
	for name, declared := range entry.lines {
		if strings.Contains(reason, name) || len(entry.lines) == 1 {
			line = declared
		}
	}
	if strings.Contains(reason, "judge__") {
		reason = entry.function + " does not have the types that are needed"
	}
	return wrong(line, "%s\nexpected: %s", reason, entry.expected)
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}
