"""What `judge explain` puts into programs of languages with braces: text alone, which needs no compiler."""

from __future__ import annotations

import re
from contextlib import suppress

import pytest

from sandbox import discover
from sandbox.counting import NotCounted

FUNCTION = {"kind": "function", "name": "f", "parameters": [], "returns": "int"}
PROGRAM = {"kind": "program", "name": "main", "parameters": [], "returns": "string"}
DESIGN = {
    "kind": "class",
    "name": "Box",
    "methods": [{"name": "Box", "parameters": []}, {"name": "get", "parameters": []}],
}
COUNT = re.compile(
    r"(?:JudgeLines\.counted|judge\$counted|judge_counted|judgeCounted)\[(\d+)\]\+\+;"
    r"|crate::judge_lines::at\((\d+)\);"
)
HARNESS = re.compile(
    r"judge\$depth\+\+;try\{|\}finally\{judge\$left\(\);\}|judgeDepth\+\+;defer judgeLeft\(\);"
    r"|let _judge_call=crate::judge_lines::called\(\);"
)
BRACED = ("c", "cpp", "java", "javascript", "typescript", "go", "rust")


def changed(language: str, source: str, signature: dict[str, object] = FUNCTION) -> str:
    """The lines of the candidate's with counters as #line#."""
    text, before = discover()[language].instrumented(source, signature, "mark:")
    lines = text.splitlines()[before : before + len(source.splitlines())]
    return "\n".join(
        COUNT.sub(lambda found: f"#{int(found[1] or found[2]) - before}#", line) for line in lines
    )


def within(language: str, body: str) -> str:
    """The same of statements in a function, which begins on the line before theirs."""
    heads = {"go": "func g() {", "java": "class A { void g() {", "javascript": "function g() {"}
    heads |= {
        "typescript": "function g(): void {",
        "c": "void g() {",
        "cpp": "void g() {",
        "rust": "fn g() {",
    }
    end = "}}" if language == "java" else "}"
    text = changed(language, f"{heads[language]}\n{body}\n{end}")
    return text.partition("\n")[2].rpartition("\n")[0]


@pytest.mark.parametrize("language", BRACED[:5])
@pytest.mark.parametrize(
    ("body", "counted"),
    [
        ("a();\nb();", "#2#a();\n#3#b();"),
        ("a(); b();", "#2#a(); b();"),
        ("a(1,\n  2); b();", "#2#a(1,\n  2); #3#b();"),
        ("if (x) a();", "#2#if (x) a();"),
        ("if (x)\na();\nelse\nb();", "#2#if (x)\n{#3#a();}\nelse\n{#5#b();}"),
        (
            "if (x) {\na();\n} else if (y) {\nb();\n}",
            "#2#if (x) {\n#3#a();\n} else {#4#if (y) {\n#5#b();\n}}",
        ),
        ("for (;;) a();", "#2#for (;;) {#2#a();}"),
        ("for (;;)\nfor (;;)\na();", "#2#for (;;)\n{#2##3#for (;;)\n{#3##4#a();}}"),
        ("while (x);", "#2#while (x){#2#;}"),
        ("do {\na();\n} while (x);", "#2#do {#4##2#\n#3#a();\n} while (x);"),
        ("do\na();\nwhile (x);", "#2#do\n{#4##2##3#a();}\nwhile (x);"),
        (
            "switch (x) {\ncase 1:\na(); break;\ndefault: b();\n}",
            "#2#switch (x) {\ncase 1:\n#4#a(); break;\ndefault: #5#b();\n}",
        ),
        ("/* for */ a(\"}\", '{'); // {", "/* for */ #2#a(\"}\", '{'); // {"),
    ],
)
def test_statements(language: str, body: str, counted: str) -> None:
    assert within(language, body) == counted


@pytest.mark.parametrize(
    ("language", "body", "counted"),
    [
        ("cpp", "sort(a, [&](int x) {\nreturn x; });", "#2#sort(a, [&](int x) {\n#3#return x; });"),
        (
            "cpp",
            "auto h = [=] mutable -> P<int> { return x; };",
            "#2#auto h = [=] mutable -> P<int> { #2#return x; };",
        ),
        ("cpp", "vector<int> v{1, 2}; x = a[i];", "#2#vector<int> v{1, 2}; x = a[i];"),
        ("cpp", "for (auto& [a, b] : m)\na();", "#2#for (auto& [a, b] : m)\n{#2##3#a();}"),
        ("cpp", "try { a(); }\ncatch (...) {\nb(); }", "#2#try { a(); }\ncatch (...) {\n#4#b(); }"),
        ("cpp", "case A::B: a();", "case A::B: #2#a();"),
        ("cpp", 'a(R"(})");', '#2#a(R"(})");'),
        (
            "cpp",
            "struct P {\nint x;\nint y() { return x; }\n};",
            "#2#struct P {\nint x;\nint y() { #4#return x; }\n};",
        ),
        ("c", "again:\na();", "again:\n#3#a();"),
        ("c", "int a[] = {1, 2};", "#2#int a[] = {1, 2};"),
        ("java", "out:\nfor (;;)\na();", "#2#out:\nfor (;;)\n{#3##4#a();}"),
        ("java", "r(() -> {\na(); });", "#2#r(() -> {\n#3#a(); });"),
        (
            "java",
            "r(new C<>() {\nint d() {\nreturn 1; } });",
            "#2#r(new C<>() {\nint d() {\n#4#return 1; } });",
        ),
        ("java", "int[] a = new int[] {1}; a();", "#2#int[] a = new int[] {1}; a();"),
        (
            "java",
            "int y = switch (x) {\ncase 1 -> 2;\ndefault -> {\nyield 3; }\n};",
            "#2#int y = switch (x) {\ncase 1 -> 2;\ndefault -> {\n#5#yield 3; }\n};",
        ),
        ("java", "switch (x) {\ncase 1 -> a();\n}", "#2#switch (x) {\ncase 1 -> {#3#a();}\n}"),
        ("java", "synchronized (x) {\na(); }", "#2#synchronized (x) {\n#3#a(); }"),
        ("javascript", "a()\nb()", "#2#a()\n#3#b()"),
        ("javascript", "a\n  .b()\n  .c()\nd()", "#2#a\n  .b()\n  .c()\n#5#d()"),
        ("javascript", "while (x)\na()\nb()", "#2#while (x)\n{#2##3#a()}\n#4#b()"),
        ("javascript", "x = y / 2; z = /[/}]/g.test('{')", "#2#x = y / 2; z = /[/}]/g.test('{')"),
        ("javascript", "x = `${a ? `}` : '{'}`", "#2#x = `${a ? `}` : '{'}`"),
        ("javascript", "q.map((x) => {\nreturn x })", "#2#q.map((x) => {\n#3#return x })"),
        ("javascript", "x = { a, b: 1, c() {\nreturn 1 } }", "#2#x = { a, b: 1, c() {\n#3#return 1 } }"),
        ("javascript", "return\na()", "#2#return\n#3#a()"),
        (
            "javascript",
            "class A extends B {\nx = 1\nget y() {\nreturn 1 } }",
            "#2#class A extends B {\nx = 1\nget y() {\n#5#return 1 } }",
        ),
        ("typescript", "interface A { b(): void }\na()", "interface A { b(): void }\n#3#a()"),
        (
            "typescript",
            "const h = (x: { a: number }): Map<string, number> => {\nreturn x }",
            "#2#const h = (x: { a: number }): Map<string, number> => {\n#3#return x }",
        ),
        (
            "typescript",
            "class A { private b: { c: number } = { c: 1 };\nd(e?: F): { g: H } {\nreturn e! } }",
            "#2#class A { private b: { c: number } = { c: 1 };\nd(e?: F): { g: H } {\n#4#return e! } }",
        ),
        ("go", "a()\nb()", "#2#a()\n#3#b()"),
        ("go", "for i := range []int{1, 2} {\na()\n}", "#2#for i := range []int{1, 2} {#2#\n#3#a()\n}"),
        (
            "go",
            "for _, m := range map[K]T{} {\na()\n}",
            "#2#for _, m := range map[K]T{} {#2#\n#3#a()\n}",
        ),
        ("go", "for i < b[j]*n {\na()\n}", "#2#for i < b[j]*n {#2#\n#3#a()\n}"),
        (
            "go",
            "if x := y(); x {\na()\n} else if z {\nb()\n} else {\nc()\n}",
            "#2#if x := y(); x {\n#3#a()\n} else {#4#if z {\n#5#b()\n} else {\n#7#c()\n}}",
        ),
        ("go", "x := func() int {\nreturn 1\n}()", "#2#x := func() int {\n#3#return 1\n}()"),
        ("go", "x := T{\n1,\n}\na()", "#2#x := T{\n1,\n}\n#5#a()"),
        (
            "go",
            "switch {\ncase x:\na()\ndefault:\nb()\n}",
            "#2#switch {\ncase x:\n#4#a()\ndefault:\n#6#b()\n}",
        ),
        ("go", "out:\nfor {\na()\n}", "#2#out:\nfor {#3#\n#4#a()\n}"),
        ("go", "var s struct {\nx int\n}\na()", "#2#var s struct {\nx int\n}\n#5#a()"),
        ("rust", "a(); b();\nc()", "#2#a(); b();\n#3#c()"),
        ("rust", "for (i, &x) in a {\nb()\n}", "#2#for (i, &x) in a {#2#\n#3#b()\n}"),
        (
            "rust",
            "'x: while let Some(P { q, .. }) = z {\nbreak 'x;\n}",
            "#2#'x: while let Some(P { q, .. }) = z {#2#\n#3#break 'x;\n}",
        ),
        (
            "rust",
            "if x {\na()\n} else if let Some(y) = z {\nb()\n} else {\nc()\n}",
            "#2#if x {\n#3#a()\n} else {#4#if let Some(y) = z {\n#5#b()\n} else {\n#7#c()\n}}",
        ),
        (
            "rust",
            "match x {\n1 | 2 => a(1, 2),\nn if n > 3 => {\nb() }\n_ => if y { 1 } else { 2 }\n}.abs()",
            (
                "#2#match x {\n1 | 2 => {#3#a(1, 2)},\nn if n > 3 => {\n#5#b() }\n"
                "_ => {#6#if y { 1 } else { 2 }}\n}.abs()"
            ),
        ),
        ("rust", "match x { A => 1, _ => 2 }", "#2#match x { A => 1, _ => 2 }"),
        (
            "rust",
            "let Some(x) = y else {\nreturn;\n};\nlet z = P { x, y: 1 };",
            "#2#let Some(x) = y else {\n#3#return;\n};\n#5#let z = P { x, y: 1 };",
        ),
        ("rust", "a.sort_by(|x, y| {\nx.cmp(y)\n});", "#2#a.sort_by(|x, y| {\n#3#x.cmp(y)\n});"),
        (
            "rust",
            "let z = if a | b {\n1 } else {\n2 };",
            "#2#let z = if a | b {\n#3#1 } else {\n#4#2 };",
        ),
        (
            "rust",
            "a(matches!(x, 1 | 2 if y), b'{', r#\"{\"#);",
            "#2#a(matches!(x, 1 | 2 if y), b'{', r#\"{\"#);",
        ),
        (
            "rust",
            "const N: usize = { 1 };\nfn h<'a>(x: &'a str) -> &'a str { x }\nunsafe {\na() }",
            "const N: usize = { 1 };\nfn h<'a>(x: &'a str) -> &'a str { #3#x }\n#4#unsafe {\n#5#a() }",
        ),
        ("rust", "#[allow(x)]\nlet y = 1;", "#3##[allow(x)]\nlet y = 1;"),
    ],
)
def test_what_languages_have_of_their_own(language: str, body: str, counted: str) -> None:
    assert within(language, body) == counted


@pytest.mark.parametrize(
    ("language", "source", "counted"),
    [
        (
            "cpp",
            "#define rep(i) for (int i = 0; i < 9; i++)\nvoid f() { rep(i) rep(j)\na(); }",
            "#define rep(i) for (int i = 0; i < 9; i++)\nvoid f() { #2#rep(i) {#2#rep(j)\n{#2##3#a();}} }",
        ),
        (
            "cpp",
            "#define all(x) x.begin(), x.end()\nvoid f() { all(x); }",
            "#define all(x) x.begin(), x.end()\nvoid f() { #2#all(x); }",
        ),
        (
            "cpp",
            "template <class T = int> struct A : B<T> {\nint x{1};\nA() : x{2}, y(3) { a(); }\n};",
            "template <class T = int> struct A : B<T> {\nint x{1};\nA() : x{2}, y(3) { #3#a(); }\n};",
        ),
        ("cpp", "constexpr int f() { return 1; }\nenum E { A = 1 };", None),
        (
            "cpp",
            "bool operator==(A a, B b) { return true; }",
            "bool operator==(A a, B b) { #1#return true; }",
        ),
        (
            "cpp",
            "namespace n { int x[] = {1}; struct S f() { return {}; } }",
            "namespace n { int x[] = {1}; struct S f() { #1#return {}; } }",
        ),
        (
            "java",
            "enum E { A(1) { int g() { return 1; } }, B; E(int x) { this(); a(); } }",
            "enum E { A(1) { int g() { #1#return 1; } }, B; E(int x) { this(); #1#a(); } }",
        ),
        (
            "java",
            "record P(int x) { P { a(); } }\ninterface I { int g(); }",
            "record P(int x) { P { #1#a(); } }\ninterface I { int g(); }",
        ),
        (
            "java",
            '@A({"}"}) class B { int[] x = {1}; static { a(); } }',
            '@A({"}"}) class B { int[] x = {1}; static { #1#a(); } }',
        ),
        (
            "javascript",
            "'use strict';\nimport { x } from 'y';\nexport default function g() { return 1 }",
            "'use strict';\nimport { x } from 'y';\nexport default function g() { #3#return 1 }",
        ),
        (
            "go",
            'import (\n"os"\n)\ntype T struct{ x []int }\nfunc (t *T) g() (int, error) { a() }',
            'import (\n"os"\n)\ntype T struct{ x []int }\nfunc (t *T) g() (int, error) { #5#a() }',
        ),
        (
            "rust",
            (
                "use std::{a, b};\n#[derive(A)]\nstruct S { x: R }\nimpl<T: Fn(i8) -> R> Q<T> for S {\n"
                "type R = i32; const fn h() -> i32 { 1 }\npub fn g(&self) -> R where T: X { self.x }\n}"
            ),
            (
                "use std::{a, b};\n#[derive(A)]\nstruct S { x: R }\nimpl<T: Fn(i8) -> R> Q<T> for S {\n"
                "type R = i32; const fn h() -> i32 { 1 }\npub fn g(&self) -> R where T: X { #6#self.x }\n}"
            ),
        ),
        (
            "rust",
            "mod m { static S: [i32; 2] = [1; 2]; pub(crate) trait T { fn f(); fn g() { a() } } }",
            "mod m { static S: [i32; 2] = [1; 2]; pub(crate) trait T { fn f(); fn g() { #1#a() } } }",
        ),
    ],
)
def test_declarations(language: str, source: str, counted: str | None) -> None:
    assert changed(language, source) == (source if counted is None else counted)


@pytest.mark.parametrize(
    ("language", "source", "signature", "entered"),
    [
        ("c", "int f() { return 1; }\nint g() { return 1; }", FUNCTION, "judge_entered()"),
        ("c", "int boxGet() { return 1; }\nint g() { return 1; }", DESIGN, "judge_entered()"),
        ("c", "int main() { return 1; }\nint g() { return 1; }", PROGRAM, "judge_entered()"),
        ("javascript", "const f = (x) => { return 1 }\nfunction g() {}", FUNCTION, "judge$left()"),
        (
            "javascript",
            "const f = (x) => x ? g(x, 1) : 2\nfunction g() {}",
            FUNCTION,
            "judge$value( x ? g(x, 1) : 2))",
        ),
        ("javascript", "var f = function (x) { return 1 }\nfunction g() {}", FUNCTION, "judge$left()"),
        (
            "javascript",
            "Box.prototype.get = function () { return 1 }\nfunction g() {}",
            DESIGN,
            "judge$left()",
        ),
        ("typescript", "class Box { get(): number { return 1 } }\nfunction g() {}", DESIGN, "judge$left()"),
        ("go", "func f() int { return 1 }\nfunc g() {}", FUNCTION, "judgeLeft()"),
        ("go", "func (b *Box) Get() int { return 1 }\nfunc g() {}", DESIGN, "judgeLeft()"),
        ("go", "func main() { return }\nfunc g() {}", PROGRAM, "judgeLeft()"),
        ("rust", "impl S { fn f() -> i32 { 1 } }\nfn g() {}", FUNCTION, "judge_lines::called()"),
        ("rust", "impl Box { fn get(&self) -> i32 { 1 } }\nfn g() {}", DESIGN, "judge_lines::called()"),
        ("rust", "fn main() { a(); }\nfn g() {}", PROGRAM, "judge_lines::called()"),
        ("rust", "fn h() { std::process::exit(1); }\nfn g() {}", PROGRAM, "judge_lines::tell()"),
    ],
)
def test_functions_that_the_judge_calls_say_when_they_are_left(
    language: str, source: str, signature: dict[str, object], entered: str
) -> None:
    own, other = changed(language, source, signature).splitlines()
    assert entered in own
    assert entered not in other


@pytest.mark.parametrize("language", BRACED)
@pytest.mark.parametrize(
    "source", ["{" * 5000, "(" * 5000, "(", "}", "f() {", "\0", "\"'`", "a" * 10_000, "/*", "switch"]
)
def test_what_is_no_program_is_refused_or_left(language: str, source: str) -> None:
    with suppress(NotCounted):
        text = changed(language, source)
        assert HARNESS.sub("", text.replace("#1#", "")) == source
    assert discover()[language].costly(source) == {}


@pytest.mark.parametrize("language", BRACED)
def test_what_is_refused_is_told_with_its_line(language: str) -> None:
    with pytest.raises(NotCounted, match="line 2: "):
        within(language, "a(]")


@pytest.mark.parametrize(
    ("language", "source", "says"),
    [
        ("c", "n = strlen(s);", "the whole text"),
        ("cpp", "v.erase(v.begin());", "moves all that is behind"),
        ("cpp", "v.insert(v.begin(), 1);", "moves all that is behind"),
        ("cpp", "string s; t = s.find(x);", "from one end"),
        ("cpp", "t = x.substr(1);", "copies"),
        ("cpp", "string s; s = s + x;", "copies both"),
        ("java", "t = s.substring(1);", "copies"),
        ("java", "q.remove(0);", "moves all that is behind"),
        ("java", "List<Integer> q; q.contains(x);", "look through"),
        ("java", "String s; s += x;", "copies both"),
        ("javascript", "q.shift()", "moves all that is behind"),
        ("javascript", "q.includes(x)", "looks through"),
        ("typescript", "[...q, x]", "copies all"),
        ("go", "q = append(q[:i], q[i+1:]...)", "moves what is behind"),
        ("go", "var s string; s += x", "copies both"),
        ("go", "strings.Contains(s, x)", "goes through"),
        ("rust", "q.remove(0);", "moves all that is behind"),
        ("rust", "let mut q = vec![1]; q.contains(&x);", "looks through a Vec"),
        ("rust", "let t = s.clone();", "copies all"),
    ],
)
def test_what_may_hide_a_loop_is_named(language: str, source: str, says: str) -> None:
    assert says in "; ".join(discover()[language].costly(f"\n{source}\n")[2])


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("cpp", "m.find(x); total = total + x; // sort("),
        ("java", "Set<Integer> s; s.contains(x); total += x; q.remove();"),
        ("javascript", "q.push(x); total += x; s.has('q.shift()')"),
        ("go", "total += x; q = append(q, x)"),
        ("rust", "let s = HashSet::new(); s.contains(&x); total += x; q.push(x); q.remove(&x);"),
    ],
)
def test_what_hides_none_is_not(language: str, source: str) -> None:
    assert discover()[language].costly(source) == {}
