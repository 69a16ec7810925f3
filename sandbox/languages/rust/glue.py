"""The part of a compiled solution that is not the candidate's: how the judge calls it.

The glue is a module inside of the candidate's crate, because the methods of a class may be private. Names
that people expect to be there (`Solution`, `ListNode`, `Rc`, ...) are offered to the candidate's own code by
a glob import: whatever they declare themselves goes before that.
"""

from names import innermost, rust_type, types_of

OFFERED = """\
pub mod offered {
    pub use std::{cell::RefCell, rc::Rc};
    pub struct Solution;
    #[derive(PartialEq, Eq, Clone, Debug)]
    pub struct ListNode {
        pub val: i32,
        pub next: Option<Box<ListNode>>,
    }
    impl ListNode {
        #[inline]
        pub fn new(val: i32) -> Self {
            ListNode { val, next: None }
        }
    }
    #[derive(Debug, PartialEq, Eq)]
    pub struct TreeNode {
        pub val: i32,
        pub left: Option<Rc<RefCell<TreeNode>>>,
        pub right: Option<Rc<RefCell<TreeNode>>>,
    }
    impl TreeNode {
        #[inline]
        pub fn new(val: i32) -> Self {
            TreeNode { val, left: None, right: None }
        }
    }
    pub struct Node {
        pub val: i32,
        pub neighbors: Vec<Rc<RefCell<Node>>>,
    }
    impl Node {
        #[inline]
        pub fn new(val: i32) -> Self {
            Node { val, neighbors: Vec::new() }
        }
    }
}
"""
LIST_NODE = """\
use super::ListNode;
impl judge::ListLike for ListNode {
    fn node(val: i32, next: Option<Box<ListNode>>) -> Self {
        ListNode { val, next }
    }
    fn val(&self) -> i32 {
        self.val
    }
    fn next(&self) -> &Option<Box<ListNode>> {
        &self.next
    }
}
"""
TREE_NODE = """\
use super::TreeNode;
type Tree = Option<Rc<RefCell<TreeNode>>>;
impl judge::TreeLike for TreeNode {
    fn leaf(val: i32) -> Self {
        TreeNode { val, left: None, right: None }
    }
    fn parts(&self) -> (i32, &Tree, &Tree) {
        (self.val, &self.left, &self.right)
    }
    fn children(&mut self) -> [&mut Tree; 2] {
        [&mut self.left, &mut self.right]
    }
}
judge::form!(TreeNode, trees);
"""
GRAPH_NODE = """\
use super::Node;
type Neighbors = Vec<Rc<RefCell<Node>>>;
impl judge::GraphLike for Node {
    fn alone(val: i32) -> Self {
        Node { val, neighbors: Vec::new() }
    }
    fn parts(&self) -> (i32, &Neighbors) {
        (self.val, &self.neighbors)
    }
    fn neighbors(&mut self) -> &mut Neighbors {
        &mut self.neighbors
    }
}
judge::form!(Node, graphs);
"""


class Glue:
    """The text of the glue, and of which function or node its lines speak: {line: name}.

    `prepare` is what comes ahead of reading the input.
    """

    def __init__(self):
        self.lines = ["#![allow(warnings)]", "use std::{cell::RefCell, rc::Rc};", *OFFERED.splitlines()]
        self.speaks_of = {}
        self.prepare = ""

    def add(self, *lines, of=None):
        """Append lines; an error in them is one of the function or node `of`."""
        for line in lines:
            self.lines.append(line)
            if of is not None:
                self.speaks_of[len(self.lines)] = of

    def text(self):
        """All of it."""
        return "\n".join([*self.lines, ""])


def make(signature, called, *, own_list=False, hold_trees=False):
    """The glue for a signature. `called` maps its functions' names to paths or names in the source.

    `own_list` says that the candidate's ListNode may be more than ours, `hold_trees` that trees are kept
    alive.
    """
    glue = Glue()
    named = {innermost(type_name) for type_name in types_of(signature)}
    if "ListNode" in named:
        glue.add(*LIST_NODE.splitlines(), of="ListNode")
        glue.prepare = "" if own_list else "judge::flatten::<ListNode>();"
    if "TreeNode" in named:
        glue.add(*TREE_NODE.splitlines(), of="TreeNode")
    if "Node" in named:
        glue.add(*GRAPH_NODE.splitlines(), of="Node")
    if signature["kind"] == "program":
        glue.add("judge::program!(super::main);", of="main")
    elif signature["kind"] == "class":
        add_class(glue, signature, called)
    else:
        add_function(glue, signature, called[signature["name"]], hold_trees)
    return glue


def add_function(glue, signature, path, hold_trees):
    """A case of a function."""
    name, mutates = signature["name"], signature.get("mutates")
    fields = [(f"a{index}", *parameter) for index, parameter in enumerate(signature["parameters"])]
    arguments = [
        f"judge::{'lend' if parameter == mutates else 'pass'}(&mut self.{field})"
        for field, parameter, _ in fields
    ]
    changed = next((field for field, parameter, _ in fields if parameter == mutates), None)
    read = [f"{field}: judge::Slot::read(input)?," for field, _, _ in fields]
    answer = f"self.{changed}.value()?" if changed else 'self.answer.as_ref().ok_or("there is no answer")?'
    marked = "" if changed else "if let Some(value) = &self.answer { judge::Value::mark(value, mark); }"
    returns = rust_type(signature["returns"])
    glue.add(
        "pub struct Case {",
        *(f"    {field}: judge::Slot<{rust_type(type_name)}>," for field, _, type_name in fields),
        f"    answer: Option<{returns}>,",
        "}",
        "impl judge::Case for Case {",
        *(["    const IN_PLACE: bool = true;"] if changed else []),
        "    fn read(input: &mut judge::Reader) -> Result<Self, judge::Fault> {",
        f"        {glue.prepare}",
        f"        let case = Case {{ {' '.join(read)} answer: None }};",
        *(
            f"        judge::hold(&case.{field});"
            for field, _, type_name in fields
            if hold_trees and type_name == "TreeNode"
        ),
        "        Ok(case)",
        "    }",
        "    fn call(&mut self) {",
    )
    glue.add(f"        let answer: {returns} = {path}({', '.join(arguments)});", of=name)
    glue.add(
        "        self.answer = Some(answer);",
        "    }",
        "    fn write(&self, out: &mut Vec<u8>) -> Result<(), String> {",
        f"        judge::Value::write({answer}, out)",
        "    }",
        f"    fn mark(&self, {'_' if changed else ''}mark: judge::Mark) {{",
        f"        {marked}",
        "    }",
        "}",
        "judge::interface!(Case);",
    )


def add_class(glue, signature, called):
    """A case of a design class: a list of calls, the constructor first."""
    methods = list(enumerate(signature["methods"]))
    glue.add("pub enum Call {")
    for number, method in methods:
        slots = ", ".join(f"judge::Slot<{rust_type(type_name)}>" for _, type_name in method["parameters"])
        glue.add(f"    M{number}({slots}),")
    glue.add("}", "pub enum Answer {", "    M0(()),")
    for number, method in methods[1:]:
        glue.add(f"    M{number}({rust_type(method['returns'])}),")
    glue.add("}", *_each_answer(methods))
    glue.add(
        "pub struct Case {",
        "    calls: Vec<Call>,",
        "    answers: Vec<Answer>,",
        "}",
        "impl judge::Case for Case {",
        "    fn read(input: &mut judge::Reader) -> Result<Self, judge::Fault> {",
        f"        {glue.prepare}",
        "        let calls = judge::read_calls(input, |method, input| Ok(match method {",
    )
    for number, method in methods:
        slots = ", ".join("judge::Slot::read(input)?" for _ in method["parameters"])
        glue.add(f"            {number} => Call::M{number}({slots}),")
    glue.add(
        '            _ => return Err(judge::Fault("there is no such method".into())),',
        "        }))?;",
        "        let answers = Vec::with_capacity(calls.len());",
        "        Ok(Case { calls, answers })",
        "    }",
        "    fn call(&mut self) {",
        "        let mut calls = self.calls.iter_mut();",
    )
    _add_calls(glue, signature, methods, called)
    glue.add(
        "    fn write(&self, out: &mut Vec<u8>) -> Result<(), String> {",
        "        judge::write_answers(&self.answers, out)",
        "    }",
        "    fn mark(&self, mark: judge::Mark) {",
        "        for answer in &self.answers {",
        "            judge::Value::mark(answer, mark);",
        "        }",
        "    }",
        "}",
        "judge::interface!(Case);",
    )


def _each_answer(methods):
    """`Answer` as a value: its variants' values."""
    numbers = [number for number, _ in methods]
    return (
        "impl judge::Value for Answer {",
        "    fn read(_: &mut judge::Reader) -> Result<Self, judge::Fault> {",
        "        Ok(Answer::M0(()))",
        "    }",
        "    fn write(&self, out: &mut Vec<u8>) -> Result<(), String> {",
        "        match self {",
        *(f"            Answer::M{number}(value) => judge::Value::write(value, out)," for number in numbers),
        "        }",
        "    }",
        "    fn mark(&self, mark: judge::Mark) {",
        "        match self {",
        *(f"            Answer::M{number}(value) => judge::Value::mark(value, mark)," for number in numbers),
        "        }",
        "    }",
        "}",
    )


def _add_calls(glue, signature, methods, called):
    """The calls themselves. The object is never dropped: to drop a long chain would need a deep stack."""

    def parts(method):
        fields = [f"a{index}" for index in range(len(method["parameters"]))]
        return ", ".join(fields), ", ".join(f"judge::pass({field})" for field in fields)

    constructor = signature["methods"][0]
    name = signature["name"]
    fields, arguments = parts(constructor)
    glue.add(
        f"        let Some(Call::M0({fields})) = calls.next() else {{ return }};",
        "        self.answers.push(Answer::M0(()));",
    )
    made = f"super::{name}::{called[constructor['name']]}({arguments})"
    glue.add(f"        let mut subject: super::{name} = {made};", of=constructor["name"])
    glue.add(
        "        for call in calls {",
        "            self.answers.push(match call {",
        "                Call::M0(..) => continue,",
    )
    for number, method in methods[1:]:
        fields, arguments = parts(method)
        glue.add(
            f"                Call::M{number}({fields}) => "
            f"Answer::M{number}(subject.{called[method['name']]}({arguments})),",
            of=method["name"],
        )
    glue.add("            });", "        }", "        std::mem::forget(subject);", "    }")
